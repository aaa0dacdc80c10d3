// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/changescard.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

#include "chart_data/changeschart.h"
#include "charts/changesview.h"
#include "controls/combotip.h"
#include "document/studydocument.h"
#include "results/cardgrid.h"

namespace plume::ui {
namespace {

// Choices that are not states, which are numbered from 0.
constexpr int lastSaved = -1;
constexpr int opened = 0;

constexpr int mostSteps = 20; ///< of undo, that one can choose

} // namespace

ChangesCard::ChangesCard(StudyDocument& document, Prompter& prompter, QWidget* parent)
    : ChartCard(QStringLiteral("changes"), new ChangesView, prompter, parent) // the card's
    , m_document(document)
    , m_changes(qobject_cast<ChangesView*>(view()))
    , m_sinceLabel(new QLabel(this))
    , m_since(new QComboBox(this))
    , m_chosen(opened) {
    setupControls();
    connect(m_since, &QComboBox::activated, this, [this] {
        m_chosen = m_since->currentData().toInt();
        compute();
    });
    connect(&m_document, &StudyDocument::studyReplaced, this, [this] { m_chosen = opened; });
    // A study is announced before the step that leads to it, and saving changes no study.
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &ChangesCard::outdated);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this, &ChangesCard::outdated);
    connect(&m_computer, &ChangesComputer::computed, this, &ChangesCard::draw);
    retranslate();
}

void ChangesCard::setupControls() {
    constexpr int shortest = 18;
    m_since->setObjectName(QStringLiteral("changesSince"));
    tellChoice(*m_since);
    m_since->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_since->setMinimumContentsLength(shortest);
    m_sinceLabel->setBuddy(m_since);
    auto* controls = new QWidget(this);
    auto* layout = new QHBoxLayout(controls);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addWidget(m_sinceLabel);
    layout->addWidget(m_since);
    layout->addStretch();
    addControls(controls);
}

void ChangesCard::retranslate() {
    //: before a choice: "The study was opened"
    m_sinceLabel->setText(tr("&Since"));
    fillStates();
}

/// How it was opened and saved, and before each of the last steps, the latest first.
void ChangesCard::fillStates() {
    m_since->clear();
    m_since->addItem(tr("The study was opened"), opened);
    if (m_document.savedState().value_or(opened) != opened)
        m_since->addItem(tr("The study was saved"), lastSaved);
    const int present = m_document.presentState();
    for (int state = present - 1; state > std::max(opened, present - 1 - mostSteps); --state)
        //: %1 the name of a change
        m_since->addItem(tr("Before “%1”").arg(m_document.undoStack().text(state)), state);
    const int row = m_since->findData(m_chosen);
    m_chosen = row < 0 ? opened : m_chosen;
    m_since->setCurrentIndex(std::max(0, row));
}

int ChangesCard::chosenState() const {
    const int state = m_chosen == lastSaved ? m_document.savedState().value_or(opened) : m_chosen;
    return m_document.hasState(state) ? state : opened;
}

void ChangesCard::show(int plan, Term indicator) {
    m_plan = std::min(plan, int(m_document.study().plans.size()) - 1);
    m_indicator = indicator;
    fillStates();
    compute();
}

void ChangesCard::compute() {
    const ChangesRequest request{m_document.studyAt(chosenState()), m_document.study(), m_plan,
                                 m_indicator};
    m_computer.compute(request, m_document.catalogueOf(request.before), m_document.catalogue());
}

void ChangesCard::draw() {
    const auto& result = *m_computer.result();
    m_changes->setPlans(result.request.plan, result.request.plan);
    CardGrid::fill(
        *this, *m_changes,
        changesChartOf(result.changes, result.request.indicator, result.catalogue, locale()));
}

void ChangesCard::changeEvent(QEvent* event) {
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace plume::ui
