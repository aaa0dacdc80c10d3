// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparepage.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "chart_data/comparewords.h"
#include "chart_data/nowchart.h"
#include "compare/comparetabs.h"
#include "compare/horizonrow.h"
#include "compare/leverstab.h"
#include "compare/oneplanpage.h"
#include "compare/plancolumns.h"
#include "compare/plancommands.h"
#include "controls/combotip.h"
#include "controls/flowlayout.h"
#include "controls/messagestrip.h"
#include "controls/pagescroll.h"
#include "document/studydocument.h"
#include "levers/leversview.h"
#include "lifecycle/planedits.h"
#include "theme/sentencelabel.h"

namespace plume::ui {

ComparePage::ComparePage(StudyDocument& document, Prompter& prompter, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_comparer(document.catalogue())
    , m_messages(new MessageStrip(this))
    , m_onePlan(new OnePlanPage(this))
    , m_alone(new QWidget(this))
    , m_levers(new LeversView(document, prompter, m_alone))
    , m_side(new QWidget(this)) {
    setObjectName(QStringLiteral("compare"));
    m_messages->setObjectName(QStringLiteral("compare.messages"));
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(8);
    setupHeadline();
    setupPlans();
    setupControls();
    setupTabs(prompter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 8);
    layout->setSpacing(6);
    layout->addWidget(m_messages);
    layout->addWidget(m_onePlan, 1);
    layout->addWidget(m_alone, 1);
    setupAlone();
    m_sideScroll = new PageScroll(m_side, this);
    layout->addWidget(m_sideScroll, 1);
    connect(m_onePlan, &OnePlanPage::duplicateRequested, this,
            [this] { PlanCommands::duplicate(m_document, 0); });
    connect(m_onePlan, &OnePlanPage::pasteRequested, this, &ComparePage::paste);
    connect(&m_document, &StudyDocument::studyReplaced, this, [this] {
        m_months.reset();
        m_plan = 1;
        m_planName.clear();
    });
    connect(&m_document, &StudyDocument::studyChanged, this, [this] {
        say({}, false); // it was about the study before
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    connect(&m_comparer, &Comparer::compared, this, &ComparePage::showResult);
    retranslate();
}

/// Levers work on one plan as well.
void ComparePage::setupAlone() {
    m_back = new QPushButton(m_alone);
    m_back->setObjectName(QStringLiteral("compare.back"));
    auto* layout = new QVBoxLayout(m_alone);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_levers, 1);
    m_alone->hide(); // until it is asked for
    connect(m_onePlan, &OnePlanPage::leversRequested, this, [this] { showLevers(true); });
    connect(m_back, &QPushButton::clicked, this, [this] { showLevers(false); });
}

void ComparePage::showLevers(bool isWanted) {
    m_looksAtLevers = isWanted;
    refresh();
    if (isWanted)
        m_back->setFocus(Qt::OtherFocusReason);
}

void ComparePage::setupHeadline() {
    m_difference = sentenceLabel(m_side, TextRole::Title);
    m_sentences = sentenceLabel(m_side, TextRole::Body);
    m_omissions = sentenceLabel(m_side, TextRole::Tick);
    m_difference->setObjectName(QStringLiteral("compare.headline"));
    m_sentences->setObjectName(QStringLiteral("compare.sentences"));
    m_omissions->setObjectName(QStringLiteral("compare.omissions"));
    m_leftOut = new QToolButton(m_side);
    m_leftOut->setObjectName(QStringLiteral("compare.leftOut"));
    m_leftOut->setCheckable(true);
    m_leftOut->setAutoRaise(true);
    m_leftOut->setFocusPolicy(Qt::StrongFocus);
    m_leftOut->setFont(fontOf(TextRole::Small));
    connect(m_leftOut, &QToolButton::toggled, m_omissions, &QWidget::setVisible);
    auto* first = new QHBoxLayout;
    first->addWidget(m_difference, 1);
    first->addWidget(m_leftOut);
    auto* headline = new QVBoxLayout;
    headline->setSpacing(0);
    headline->addLayout(first);
    headline->addWidget(m_sentences);
    headline->addWidget(m_omissions);
    m_omissions->hide();
    static_cast<QVBoxLayout*>(m_side->layout())->addLayout(headline);
}

void ComparePage::setupPlans() {
    m_columns = new PlanColumns(m_document, m_side);
    m_side->layout()->addWidget(m_columns);
    connect(m_columns, &PlanColumns::buildRequested, this, &ComparePage::planRequested);
    connect(m_columns, &PlanColumns::said, this,
            [this](const QString& sentence) { say(sentence, false); });
}

QToolButton* ComparePage::makeIndicator(Term indicator) {
    auto* button = new QToolButton(m_side);
    button->setObjectName(QStringLiteral("compare.indicator.") + keyOf(indicator));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_indicators->addButton(button, int(indicator));
    m_controls->addWidget(button);
    return button;
}

void ComparePage::setupControls() {
    m_controls = new FlowLayout(8, 4);
    m_indicators = new QButtonGroup(this);
    for (const Term indicator : comparedIndicators)
        makeIndicator(indicator)->setChecked(indicator == Term::Emissions);
    makeIndicator(Term::Cost);
    m_planLabel = new QLabel(m_side);
    m_planChooser = new QComboBox(m_side);
    m_planChooser->setObjectName(QStringLiteral("compare.plan"));
    tellChoice(*m_planChooser);
    m_planLabel->setBuddy(m_planChooser);
    constexpr int widestName = 180; // the list shows all of it
    m_planChooser->setMaximumWidth(widestName);
    m_horizon = new HorizonRow(m_side);
    m_controls->addWidget(m_horizon); // which takes what its line leaves
    m_controls->addWidget(m_planLabel);
    m_controls->addWidget(m_planChooser);
    setupAdding();
    static_cast<QVBoxLayout*>(m_side->layout())->addLayout(m_controls);
    connect(m_indicators, &QButtonGroup::idClicked, this, &ComparePage::ask);
    connect(m_planChooser, &QComboBox::activated, this, [this](int index) {
        m_plan = index + 1;
        m_planName = m_document.study().plans[comparedPlan()].name;
        ask();
    });
    connect(m_horizon, &HorizonRow::changed, this, [this](int months) {
        m_months = months;
        ask();
    });
}

void ComparePage::setupAdding() {
    m_add = new QToolButton(m_side);
    m_add->setObjectName(QStringLiteral("compare.add"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(m_add);
    const auto add = [&](const char* name, auto&& command) {
        QAction* action = menu->addAction(QString(), this, command);
        action->setObjectName(QLatin1String(name));
        m_addActions.append(action);
    };
    add("compare.add.duplicate", [this] { PlanCommands::duplicate(m_document, 0); });
    add("compare.add.empty", [this] { PlanCommands::add(m_document); });
    add("compare.add.paste", [this] { paste(); });
    m_add->setMenu(menu);
    m_controls->addWidget(m_add);
}

void ComparePage::setupTabs(Prompter& prompter) {
    m_tabs = new QTabWidget(m_side);
    m_tabs->setObjectName(QStringLiteral("compare.tabs"));
    m_tabs->setDocumentMode(true);
    m_side->layout()->addWidget(m_tabs);
    static_cast<QVBoxLayout*>(m_side->layout())->setStretchFactor(m_tabs, 1);
    addTab(new NowTab(prompter, m_tabs));
    addTab(new OverTimeTab(prompter, m_tabs));
    addTab(new CertaintyTab(prompter, m_tabs));
    addTab(new DiffersTab(m_document.catalogue(), prompter, m_tabs));
    auto* levers = new LeversTab(m_document, prompter, m_tabs);
    m_leversOfMany = &levers->view();
    addTab(levers);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ComparePage::showTab);
}

void ComparePage::addTab(CompareTab* tab) {
    tab->setObjectName(QStringLiteral("compare.tab.") + tab->key());
    m_tabs->addTab(tab, tab->title());
    connect(tab, &CompareTab::inputRequested, this, &ComparePage::inputRequested);
}

CompareTab* ComparePage::currentTab() const {
    return qobject_cast<CompareTab*>(m_tabs->currentWidget());
}

int ComparePage::comparedPlan() const {
    return std::clamp(m_plan, 1, std::max(1, int(m_document.study().plans.size()) - 1));
}

void ComparePage::setSampling(const std::optional<Assessor::Sampling>& sampling) {
    if (m_sampling == sampling)
        return;
    m_sampling = sampling;
    m_levers->setSampling(sampling);
    m_leversOfMany->setSampling(sampling);
    m_isStale = true;
    if (isVisible())
        refresh();
}

bool ComparePage::isBusy() const {
    return isVisible() &&
           (m_isStale || m_comparer.isBusy() || m_levers->isBusy() || m_leversOfMany->isBusy());
}

void ComparePage::refresh() {
    m_isStale = false;
    const bool isAlone = m_document.study().plans.size() < 2;
    m_onePlan->setVisible(isAlone && !m_looksAtLevers);
    m_alone->setVisible(isAlone && m_looksAtLevers);
    m_sideScroll->setVisible(!isAlone);
    if (isAlone)
        return;
    refreshPlans();
    ask();
}

/// A plan that was moved is still the one that is looked at.
void ComparePage::followPlan() {
    const QList<Plan>& plans = m_document.study().plans;
    const auto named = std::ranges::find(plans, m_planName, &Plan::name);
    if (named != plans.end())
        m_plan = int(named - plans.begin());
    m_planName = plans[comparedPlan()].name;
}

void ComparePage::refreshPlans() {
    const Study& study = m_document.study();
    followPlan();
    m_columns->refresh();
    m_planChooser->clear();
    for (const Plan& plan : study.plans.mid(1))
        m_planChooser->addItem(plan.name);
    m_planChooser->setCurrentIndex(comparedPlan() - 1);
    for (QWidget* part : {static_cast<QWidget*>(m_planLabel), static_cast<QWidget*>(m_planChooser)})
        part->setVisible(study.plans.size() > 2);
    showCost(comparedIndicatorsOf(study).contains(Term::Cost));
    m_horizon->setMonths(
        std::clamp(m_months.value_or(study.plans.first().serviceMonths), 1, longestHorizon));
    m_add->setEnabled(takesAnotherPlan(study));
}

/// Without any price there is nothing to compare.
void ComparePage::showCost(bool isThere) {
    QAbstractButton* cost = m_indicators->button(int(Term::Cost));
    if (!isThere && cost->isChecked())
        m_indicators->button(int(Term::Emissions))->setChecked(true);
    cost->setVisible(isThere);
}

void ComparePage::ask() {
    if (m_document.study().plans.size() < 2)
        return;
    const CompareTab* tab = currentTab();
    m_comparer.compare({m_document.study(), m_horizon->months(), Term(m_indicators->checkedId()),
                        comparedPlan(), m_sampling, tab && tab->wantsAttribution()});
}

/// An answer to a study that has been left since is not shown: another one is on its way.
void ComparePage::showResult() {
    if (!m_comparer.result())
        return;
    const CompareResult& result = *m_comparer.result();
    if (result.comparison.planCount() != m_document.study().plans.size() ||
        result.request.plan != comparedPlan())
        return;
    showHeadline(result);
    m_columns->setBars(nowChartOf(result.comparison, result.request.indicator, locale()).bars);
    if (CompareTab* tab = currentTab())
        tab->showResult(result);
    QList<PlanResult> plans;
    for (const Assessment& plan : result.comparison.plans)
        plans.append({plan, {}, {}, {}, {}});
    Q_EMIT compared(plans);
}

void ComparePage::showTab() {
    const std::optional<CompareResult>& result = m_comparer.result();
    const CompareTab* tab = currentTab();
    if (!tab || !result)
        return;
    if (tab->wantsAttribution() && !result->attribution)
        ask();
    showResult();
}

void ComparePage::showHeadline(const CompareResult& result) {
    const CompareRequest& request = result.request;
    const QString why = whyNoComparison(result.comparison, request.indicator, request.plan);
    if (!why.isEmpty()) {
        m_difference->setText(why);
        m_sentences->hide();
        m_leftOut->hide();
        m_omissions->hide();
        return;
    }
    const CompareHeadline headline = compareHeadlineOf(result.comparison, request.indicator,
                                                       request.plan, &result.courses, locale());
    QStringList sentences{headline.range, headline.odds, headline.crossing};
    if (result.comparison.planCount() > 2)
        sentences.append(lowestPlanSentence(result.comparison, request.indicator, locale()));
    sentences.removeAll(QString());
    m_difference->setText(headline.difference);
    m_sentences->setText(sentences.join(u' '));
    m_sentences->setVisible(!sentences.isEmpty());
    const int leftOut = int(headline.omissions.size());
    m_omissions->setText(headline.omissions.join(u' '));
    m_omissions->setVisible(leftOut > 0 && m_leftOut->isChecked());
    //: a button that unfolds what totals do not hold
    m_leftOut->setText(tr("%n left out", nullptr, leftOut));
    m_leftOut->setVisible(leftOut > 0);
    setTextColor(*m_omissions, themeOf(palette()).mutedText);
}

void ComparePage::paste() {
    const QString problem = PlanCommands::paste(m_document);
    say(problem, true);
}

void ComparePage::say(const QString& sentence, bool isProblem) {
    if (sentence.isEmpty())
        return m_messages->setMessages({});
    m_messages->setMessages(
        {{isProblem ? Severity::Warning : Severity::Info, sentence, QString(), QString()}});
}

void ComparePage::retranslate() {
    const QStringList names{tr("Emissions"), tr("Energy"), tr("Water")};
    for (std::size_t i = 0; i < comparedIndicators.size(); ++i)
        m_indicators->button(int(comparedIndicators[i]))->setText(names[qsizetype(i)]);
    m_indicators->button(int(Term::Cost))->setText(tr("Cost"));
    //: before the name of a plan that is compared with the baseline
    m_planLabel->setText(tr("&Look at"));
    m_planChooser->setAccessibleName(tr("Plan that is compared with the baseline"));
    m_leftOut->setToolTip(tr("Shows what the totals leave out"));
    m_add->setText(tr("Add plan"));
    const QStringList ways{tr("&Duplicate of the baseline"), tr("&Empty plan"),
                           tr("&Paste from the clipboard")};
    for (qsizetype i = 0; i < ways.size(); ++i)
        m_addActions[i]->setText(ways[i]);
    m_back->setText(tr("&Back"));
    m_tabs->setAccessibleName(tr("Ways to look at the plans"));
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, qobject_cast<CompareTab*>(m_tabs->widget(i))->title());
}

void ComparePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    const bool isOtherwiseSaid =
        event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange;
    if (isOtherwiseSaid && m_comparer.result() && isVisible())
        QMetaObject::invokeMethod(this, &ComparePage::showResult, Qt::QueuedConnection);
}

void ComparePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
    else
        showResult();
}

} // namespace plume::ui
