// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/places.h"

#include "build/buildpage.h"
#include "compare/comparepage.h"
#include "document/studydocument.h"
#include "library/librarypage.h"
#include "results/resultspage.h"

#include <QHBoxLayout>

namespace plume::ui {
namespace {

/// In logical pixels.
constexpr std::array builderWidths{400, 440, 480, 520};

} // namespace

Places::Places(StudyDocument& document, const Assessor& assessor, Prompter& prompter,
               QWidget* parent)
    : QStackedWidget(parent)
    , m_comparisons(document.catalogue())
    , m_build(new BuildPage(document, assessor, prompter, this))
    , m_compare(new ComparePage(document, prompter, this))
    , m_library(new LibraryPage(document, prompter, this)) {
    setObjectName(QStringLiteral("places"));
    const ResultContext context{document.catalogue(), m_comparisons, prompter};
    m_results = {new ResultPane(context, this), new ResultsPage(context, this)};
    add(Place::Build, makeBuildPlace(m_results[0]));
    add(Place::Results, m_results[1]);
    add(Place::Compare, m_compare);
    add(Place::Library, m_library);
    connect(m_compare, &ComparePage::inputRequested, this, &Places::showInput);
    connect(m_compare, &ComparePage::planRequested, this, &Places::showPlan);
    connect(m_library, &LibraryPage::inputRequested, this, &Places::showInput);
    for (ResultPane* pane : std::as_const(m_results)) {
        connect(pane, &ResultPane::inputRequested, this, &Places::showInput);
        connect(pane, &ResultPane::wantedChanged, this, &Places::wantedChanged);
    }
    connect(this, &QStackedWidget::currentChanged, this,
            [this] { Q_EMIT placeChanged(current()); });
}

void Places::add(Place place, QWidget* page) {
    m_pages.insert(place, page);
    addWidget(page);
}

/// The builder at the left, what comes of it at the right.
QWidget* Places::makeBuildPlace(ResultPane* results) {
    auto* page = new QWidget(this);
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_build);
    layout->addWidget(results, 1);
    return page;
}

Place Places::current() const {
    return m_pages.key(currentWidget());
}

void Places::open(Place place) {
    if (QWidget* page = m_pages.value(place))
        setCurrentWidget(page);
}

void Places::showInput(const QString& address) {
    open(Place::Build);
    m_build->showInput(address);
}

void Places::showPlan(int plan) {
    open(Place::Build);
    m_build->choosePlan(plan);
}

void Places::showWarnings() {
    open(Place::Build);
    m_build->showWarnings();
}

/// Of a place that is in several parts, the parts; else the whole.
QList<QWidget*> Places::regions() const {
    QList<QWidget*> parts{m_build, m_results[0]};
    for (QWidget* page : m_pages) {
        if (page != m_pages[Place::Build])
            parts.append(page);
    }
    return parts;
}

void Places::showResult(const PlanResult& result) {
    for (ResultPane* pane : std::as_const(m_results))
        pane->showResult(result);
    m_library->showResult(result);
}

Assessor::Wanted Places::wanted() const {
    Assessor::Wanted all;
    for (const ResultPane* pane : m_results) {
        const Assessor::Wanted wanted = pane->wanted();
        all = {all.course || wanted.course, all.sensitivity || wanted.sensitivity};
    }
    return all;
}

void Places::setSizeClass(SizeClass size) {
    m_build->setFixedWidth(builderWidths[std::size_t(size)]);
}

} // namespace plume::ui
