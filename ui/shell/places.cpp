// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/places.h"

#include "build/buildpage.h"
#include "charts/chartcard.h"
#include "compare/comparepage.h"
#include "compare/comparetab.h"
#include "controls/pagescroll.h"
#include "controls/taborder.h"
#include "document/studydocument.h"
#include "library/librarypage.h"
#include "results/cardgrid.h"
#include "results/resultspage.h"

#include "theme/look.h"

#include <QHBoxLayout>
#include <QTabWidget>

#include <algorithm>

namespace plume::ui {
namespace {

/// In logical pixels.
constexpr std::array builderWidths{400, 440, 480, 520};

/// Opens the tab that a card is in, if it is in one, and scrolls to the card.
void leadTo(ChartCard* card) {
    CardGrid* cards = nullptr;
    for (QWidget* at = card; at; at = at->parentWidget()) {
        cards = cards ? cards : qobject_cast<CardGrid*>(at);
        auto* tab = qobject_cast<CompareTab*>(at);
        auto* tabs = tab ? qobject_cast<QTabWidget*>(tab->parentWidget()->parentWidget()) : nullptr;
        if (tabs)
            tabs->setCurrentWidget(tab);
    }
    if (cards && cards->isVisible())
        cards->lead(card);
}

} // namespace

Places::Places(StudyDocument& document, const Assessor& assessor, Prompter& prompter,
               QWidget* parent)
    : QStackedWidget(parent)
    , m_comparisons(document.catalogue())
    , m_build(new BuildPage(document, assessor, prompter, this)) {
    setObjectName(QStringLiteral("places"));
    const ResultContext context{document.catalogue(), m_comparisons, m_indicator, prompter};
    add(Place::Build, makeBuildPlace(connected(new ResultPane(context, this))));
    addLate(Place::Results, [this, &document, context] {
        return new PageScroll(makeResultsPage(document, context));
    });
    addLate(Place::Compare,
            [this, &document, &prompter] { return makeComparePage(document, prompter); });
    addLate(Place::Library,
            [this, &document, &prompter] { return makeLibraryPage(document, prompter); });
    connect(&document, &StudyDocument::studyChanged, this,
            [this, &document] { m_comparisons.follow(document.catalogue()); });
    connect(this, &QStackedWidget::currentChanged, this,
            [this] { Q_EMIT placeChanged(current()); });
}

void Places::add(Place place, QWidget* page) {
    m_pages.insert(place, page);
    addWidget(page);
}

void Places::addLate(Place place, Maker maker) {
    auto* holder = new QWidget(this);
    auto* layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    add(place, holder);
    m_toMake.insert(place, std::move(maker));
}

void Places::make(Place place) {
    const Maker maker = m_toMake.take(place);
    if (!maker)
        return;
    QWidget* holder = m_pages[place];
    QWidget* page = maker();
    holder->layout()->addWidget(page);
    putInTabOrder(holder, page);
}

/// A pane that shows the plan from now on.
ResultPane* Places::connected(ResultPane* pane) {
    m_results.append(pane);
    connect(pane, &ResultPane::inputRequested, this, &Places::showInput);
    connect(pane, &ResultPane::wantedChanged, this, &Places::wantedChanged);
    if (m_result)
        pane->showResult(*m_result);
    return pane;
}

ResultsPage* Places::makeResultsPage(StudyDocument& document, const ResultContext& context) {
    m_resultsPage = new ResultsPage(context);
    m_resultsPage->addChanges(document, context);
    connected(m_resultsPage);
    return m_resultsPage;
}

ComparePage* Places::makeComparePage(StudyDocument& document, Prompter& prompter) {
    m_compare = new ComparePage(document, prompter);
    m_compare->setSampling(m_sampling);
    connect(m_compare, &ComparePage::inputRequested, this, &Places::showInput);
    connect(m_compare, &ComparePage::planRequested, this, &Places::showPlan);
    connect(m_compare, &ComparePage::compared, this, &Places::compared);
    return m_compare;
}

LibraryPage* Places::makeLibraryPage(StudyDocument& document, Prompter& prompter) {
    m_library = new LibraryPage(LibraryContext{document, m_comparisons, prompter});
    connect(m_library, &LibraryPage::inputRequested, this, &Places::showInput);
    connect(m_library, &LibraryPage::comparisonsRequested, this, &Places::showComparisons);
    if (m_result)
        m_library->showResult(*m_result);
    return m_library;
}

/// The builder at the left, what comes of it at the right.
QWidget* Places::makeBuildPlace(ResultPane* results) {
    auto* page = new QWidget(this);
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_build);
    layout->addWidget(new PageScroll(results, page), 1);
    return page;
}

Place Places::current() const {
    return m_pages.key(currentWidget());
}

void Places::open(Place place) {
    if (!m_pages.contains(place))
        return;
    make(place);
    setCurrentWidget(m_pages[place]);
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

void Places::showChanges() {
    open(Place::Results);
    m_resultsPage->showChanges();
}

void Places::showComparisons(Term indicator) {
    m_indicator.choose(indicator);
    open(Place::Results);
    m_resultsPage->showComparisons();
}

void Places::showChart(Place place, const QString& card, std::optional<Term> indicator) {
    if (indicator)
        m_indicator.choose(*indicator);
    open(place);
    if (place == Place::Compare && card.startsWith(QLatin1String("lever")))
        m_compare->showLevers(true);
    for (auto* found : m_pages[place]->findChildren<ChartCard*>(card + QStringLiteral("Card")))
        leadTo(found);
}

void Places::showSection(const QString& key) {
    open(Place::Library);
    m_library->openSection(key);
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
    m_result = result;
    for (ResultPane* pane : std::as_const(m_results))
        pane->showResult(result);
    if (m_library)
        m_library->showResult(result);
}

void Places::setSampling(const std::optional<Assessor::Sampling>& sampling) {
    m_sampling = sampling;
    if (m_compare)
        m_compare->setSampling(sampling);
}

bool Places::isBusy() const {
    return (m_compare && m_compare->isBusy()) || (m_resultsPage && m_resultsPage->isBusy());
}

Assessor::Wanted Places::wanted() const {
    Assessor::Wanted all;
    all.indicator = m_indicator.term();
    for (const ResultPane* pane : m_results) {
        const Assessor::Wanted wanted = pane->wanted();
        all.course = std::max(all.course, wanted.course);
        all.sensitivity = all.sensitivity || wanted.sensitivity;
    }
    return all;
}

void Places::setSizeClass(SizeClass size) {
    // Half of the window is for what comes of it, however large the text is.
    const int wanted = int(builderWidths[std::size_t(size)] * textScale());
    m_build->setFixedWidth(textScale() > 1.0 ? std::min(wanted, window()->width() / 2) : wanted);
}

} // namespace plume::ui
