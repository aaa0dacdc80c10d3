// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/leversview.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "charts/chartcard.h"
#include "charts/gridview.h"
#include "charts/informationview.h"
#include "charts/leverview.h"
#include "charts/qualityview.h"
#include "controls/combotip.h"
#include "controls/flowlayout.h"
#include "controls/messagestrip.h"
#include "document/studydocument.h"
#include "levers/gridtools.h"
#include "levers/leverlist.h"
#include "lifecycle/planedits.h"
#include "results/cardgrid.h"
#include "theme/sentencelabel.h"

namespace plume::ui {

LeversView::LeversView(StudyDocument& document, Prompter& prompter, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_computer(document.catalogue())
    , m_combined(sentenceLabel(this, TextRole::Body))
    , m_planLabel(new QLabel(this))
    , m_planChooser(new QComboBox(this))
    , m_apply(new QPushButton(this))
    , m_asPlan(new QPushButton(this))
    , m_messages(new MessageStrip(this))
    , m_list(new LeverList(document.catalogue(), this))
    , m_cards(new CardGrid(prompter, this)) {
    setObjectName(QStringLiteral("levers"));
    setupHead();
    setupLevers(prompter);
    setupGrids(prompter);
    setupOthers(prompter);
    connect(m_list, &LeverList::changed, this, &LeversView::ask);
    connect(&m_computer, &LeverComputer::computed, this, &LeversView::showResult);
    connect(&m_document, &StudyDocument::studyChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    retranslate();
}

void LeversView::setupHead() {
    constexpr int listWidth = 330;
    m_combined->setObjectName(QStringLiteral("levers.combined"));
    m_planChooser->setObjectName(QStringLiteral("levers.plan"));
    m_apply->setObjectName(QStringLiteral("levers.apply"));
    m_asPlan->setObjectName(QStringLiteral("levers.asPlan"));
    m_messages->setObjectName(QStringLiteral("levers.messages"));
    tellChoice(*m_planChooser);
    m_planLabel->setBuddy(m_planChooser);
    m_planChooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_planChooser->setMinimumContentsLength(14);
    auto* tools = new FlowLayout(8, 4);
    for (QWidget* tool : {static_cast<QWidget*>(m_planLabel), static_cast<QWidget*>(m_planChooser),
                          static_cast<QWidget*>(m_apply), static_cast<QWidget*>(m_asPlan)})
        tools->addWidget(tool);
    m_list->setFixedWidth(listWidth);
    auto* body = new QHBoxLayout;
    body->setSpacing(12);
    body->addWidget(m_list);
    body->addWidget(m_cards, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_messages);
    layout->addWidget(m_combined);
    layout->addLayout(tools);
    layout->addLayout(body, 1);
    connect(m_planChooser, &QComboBox::activated, this, &LeversView::setPlan);
    connect(m_apply, &QPushButton::clicked, this, &LeversView::apply);
    connect(m_asPlan, &QPushButton::clicked, this, &LeversView::applyAsPlan);
}

void LeversView::setupLevers(Prompter& prompter) {
    auto* view = new LeverView; // the card takes it
    auto* card = new ChartCard(QStringLiteral("levers"), view, prompter, m_cards);
    m_cards->addCard(card, [this, card, view] {
        if (!m_computer.result())
            return;
        const LeversResult& result = *m_computer.result();
        CardGrid::fill(
            *card, *view,
            leverChartOf(result.outcomes, result.request.levers, m_document.catalogue(), locale()));
    });
}

void LeversView::setupGrids(Prompter& prompter) {
    auto* view = new GridView; // the card takes it
    auto* card = new ChartCard(QStringLiteral("leverGrids"), view, prompter, m_cards);
    m_gridTools = new GridTools(*view, card);
    card->addControls(m_gridTools);
    connect(m_gridTools, &GridTools::gridRequested, this, &LeversView::moveToGrid);
    connect(view, &GridView::formChanged, card,
            [card, view] { card->setCaption(view->caption()); });
    m_cards->addCard(card, [this, card, view] {
        const auto& result = m_computer.result();
        if (!result || !result->surroundings)
            return;
        const LeverSurroundings& around = *result->surroundings;
        const GridChart chart = gridChartOf(around.grids, m_document.catalogue(), locale());
        CardGrid::fill(*card, *view, chart);
        m_gridTools->showGrids(chart, around.pair
                                          ? pairText(*around.pair, m_document.catalogue(), locale())
                                          : around.whyNoPair);
    });
}

void LeversView::setupOthers(Prompter& prompter) {
    auto* quality = new QualityView; // the card takes it
    auto* qualityCard = new ChartCard(QStringLiteral("leverQuality"), quality, prompter, m_cards);
    m_cards->addCard(qualityCard, [this, qualityCard, quality] {
        if (const auto& result = m_computer.result())
            CardGrid::fill(*qualityCard, *quality,
                           qualityChartOf(result->trade, result->whyNoTrade, m_document.catalogue(),
                                          locale()));
    });
    auto* information = new InformationView; // the card takes it
    auto* card = new ChartCard(QStringLiteral("leverInformation"), information, prompter, m_cards);
    m_cards->addCard(card, [this, card, information] {
        const auto& result = m_computer.result();
        const auto accuracy = measurementAccuracy(m_document.catalogue());
        if (!result || !result->surroundings || !accuracy)
            return;
        CardGrid::fill(*card, *information,
                       informationChartOf(result->surroundings->information.value_or(Information()),
                                          result->surroundings->assessment, *accuracy, locale()));
    });
}

void LeversView::setPlan(int plan) {
    if (plan == m_plan)
        return;
    m_plan = plan;
    m_isStale = true;
    if (isVisible())
        refresh();
}

void LeversView::setSampling(const std::optional<Assessor::Sampling>& sampling) {
    if (sampling == m_sampling)
        return;
    m_sampling = sampling;
    m_isStale = true;
    if (isVisible())
        refresh();
}

void LeversView::refresh() {
    m_isStale = false;
    const QList<Plan>& plans = m_document.study().plans;
    m_plan = std::clamp(m_plan, 0, int(plans.size()) - 1);
    m_planChooser->clear();
    for (const Plan& plan : plans)
        m_planChooser->addItem(plan.name);
    m_planChooser->setCurrentIndex(m_plan);
    m_planLabel->setVisible(plans.size() > 1);
    m_planChooser->setVisible(plans.size() > 1);
    ask();
}

void LeversView::ask() {
    m_computer.compute(
        {m_document.study(), m_plan, m_list->levers(), m_list->chosen(), m_sampling});
    m_apply->setEnabled(false);
    m_asPlan->setEnabled(false);
}

bool LeversView::isCurrent() const {
    const auto& result = m_computer.result();
    return result && result->request.study == m_document.study() &&
           result->request.plan == m_plan && result->request.chosen == m_list->chosen() &&
           result->request.levers == m_list->levers();
}

void LeversView::showResult() {
    if (!m_computer.result())
        return;
    const LeversResult& result = *m_computer.result();
    const LeverChart chart =
        leverChartOf(result.outcomes, result.request.levers, m_document.catalogue(), locale());
    m_list->showChart(chart);
    m_combined->setText(chart.combined.isEmpty()
                            ? tr("Switch levers on to see what they save together.")
                            : chart.combined);
    const bool hasCombination = isCurrent() && result.outcomes.combined;
    m_apply->setEnabled(hasCombination);
    m_asPlan->setEnabled(hasCombination && takesAnotherPlan(m_document.study()));
    m_cards->outdate();
}

/// One undo step; the switches go back, as what they did is now part of the plan.
void LeversView::apply() {
    if (!isCurrent() || !m_computer.result()->outcomes.combined)
        return;
    const Study next = m_computer.result()->outcomes.combined->study;
    const QString name = m_document.study().plans[m_plan].name;
    m_list->clearChosen();
    m_document.edit({tr("levers on plan “%1”").arg(name), planAddress(m_plan)}, next);
    say(tr("The levers are part of “%1” now. Undo takes them back.").arg(name), false);
}

void LeversView::applyAsPlan() {
    if (!isCurrent() || !m_computer.result()->outcomes.combined)
        return;
    const ChangedPlan changed = *m_computer.result()->outcomes.combined;
    //: the name of a copy of plan %1 with levers applied
    addPlan(changed, tr("%1, greener").arg(m_document.study().plans[m_plan].name));
}

void LeversView::moveToGrid(const GridId& id) {
    const Study& study = m_document.study();
    const LeverTrial trial = tryGrid(study, m_plan, id, m_document.catalogue());
    if (!trial.result)
        return say(trial.whyNot, true);
    const Grid* grid = m_document.catalogue().grid(id);
    //: the name of a copy of plan %1 on the grid %2
    addPlan(*trial.result, tr("%1, %2").arg(study.plans[m_plan].name, grid->name.in(locale())));
}

void LeversView::addPlan(const ChangedPlan& changed, const QString& name) {
    const Study& study = m_document.study();
    if (!takesAnotherPlan(study))
        return say(tr("The study has as many plans as can stand side by side."), true);
    const Study next = withAsNewPlan(study, changed, name);
    const QString given = next.plans[m_plan + 1].name;
    m_list->clearChosen();
    m_document.edit({tr("new plan “%1”").arg(given), QStringLiteral("/plans")}, next);
    say(tr("“%1” stands beside the plan now.").arg(given), false);
}

void LeversView::say(const QString& sentence, bool isProblem) {
    m_messages->setMessages({{isProblem ? Severity::Warning : Severity::Info, sentence, {}, {}}});
}

void LeversView::retranslate() {
    m_planLabel->setText(tr("&Plan"));
    m_planChooser->setAccessibleName(tr("Plan that levers are tried on"));
    m_apply->setText(tr("&Apply to the plan"));
    m_asPlan->setText(tr("Try as a &new plan"));
    m_list->setAccessibleName(tr("Levers"));
    showResult();
}

void LeversView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void LeversView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

} // namespace plume::ui
