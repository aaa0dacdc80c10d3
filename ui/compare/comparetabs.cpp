// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparetabs.h"

#include <QEvent>
#include <QToolButton>

#include "chart_data/comparewords.h"
#include "charts/certaintyview.h"
#include "charts/chartcard.h"
#include "charts/differsview.h"
#include "charts/nowview.h"
#include "charts/overtimeview.h"
#include "charts/pairsview.h"
#include "charts/waterfallview.h"
#include "results/cardgrid.h"

namespace plume::ui {
namespace {

/// Of more than two plans, what there is to say of the one that is looked at; the picture and its
/// description say the rest.
QString answerOf(const CompareResult& result, const QLocale& locale) {
    const int plan = result.request.plan;
    const auto& crossings = result.courses.crossings.value(plan);
    if (result.comparison.planCount() < 3 || !crossings)
        return QString();
    return crossingSentence(*crossings, result.comparison, result.request.indicator, plan, locale);
}

} // namespace

NowTab::NowTab(Prompter& prompter, QWidget* parent)
    : ChartsTab(prompter, parent) {
    auto* view = new NowView; // the card takes it
    auto* card = new ChartCard(QStringLiteral("compareNow"), view, prompter, &cards());
    cards().addCard(card, [this, card, view] {
        if (!result())
            return;
        const Comparison& comparison = result()->comparison;
        const Term indicator = result()->request.indicator;
        NowChart chart = nowChartOf(comparison, indicator, locale());
        if (comparison.planCount() > 2 && !chart.isEmpty()) // the bars say the rest
            chart.words.answer = lowestPlanSentence(comparison, indicator, locale());
        CardGrid::fill(*card, *view, chart);
    });
}

QString NowTab::key() const {
    return QStringLiteral("now");
}

QString NowTab::title() const {
    //: a tab: what plans emit in all
    return tr("Now");
}

OverTimeTab::OverTimeTab(Prompter& prompter, QWidget* parent)
    : ChartsTab(prompter, parent)
    , m_view(new OverTimeView) // the card takes it
    , m_card(new ChartCard(QStringLiteral("compareOverTime"), m_view, prompter, &cards()))
    , m_ranges(new QToolButton(m_card)) {
    m_ranges->setObjectName(QStringLiteral("compareOverTimeRanges"));
    m_ranges->setCheckable(true);
    m_ranges->setChecked(true);
    m_card->addTool(m_ranges);
    connect(m_ranges, &QToolButton::toggled, m_view, &OverTimeView::setShowsRanges);
    connect(m_view, &OverTimeView::formChanged, this,
            [this] { m_card->setCaption(m_view->caption()); });
    cards().addCard(m_card, [this] {
        if (!result())
            return;
        OverTimeChart chart = overTimeChartOf(result()->comparison, result()->courses, locale());
        const QString answer = answerOf(*result(), locale());
        if (!answer.isEmpty() && !chart.isEmpty())
            chart.words.answer = answer;
        CardGrid::fill(*m_card, *m_view, chart);
        m_ranges->setEnabled(chart.hasRanges);
    });
    retranslate();
}

QString OverTimeTab::key() const {
    return QStringLiteral("overTime");
}

QString OverTimeTab::title() const {
    //: a tab: what plans have emitted month by month
    return tr("Over time");
}

void OverTimeTab::retranslate() {
    //: a switch: bands around curves
    m_ranges->setText(tr("Bands"));
    m_ranges->setToolTip(tr("Shows how far the runs of each plan spread"));
}

void OverTimeTab::changeEvent(QEvent* event) {
    ChartsTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

CertaintyTab::CertaintyTab(Prompter& prompter, QWidget* parent)
    : ChartsTab(prompter, parent) {
    addRuns();
    addPairs();
}

void CertaintyTab::addRuns() {
    auto* view = new CertaintyView; // the card takes it
    auto* card = new ChartCard(QStringLiteral("compareCertainty"), view, prompter(), &cards());
    cards().addCard(card, [this, card, view] {
        if (!result())
            return;
        const CompareRequest& request = result()->request;
        CardGrid::fill(
            *card, *view,
            certaintyChartOf(result()->comparison, request.indicator, request.plan, locale()));
    });
}

void CertaintyTab::addPairs() {
    auto* view = new PairsView; // the card takes it
    m_pairs = new ChartCard(QStringLiteral("comparePairs"), view, prompter(), &cards());
    cards().addCard(m_pairs, [this, view] {
        if (!result())
            return;
        const CompareRequest& request = result()->request;
        const CertaintyChart chart =
            certaintyChartOf(result()->comparison, request.indicator, request.plan, locale());
        ChartWords words;
        words.question = tr("How often is one plan lower than another?");
        words.answer = lowestPlanSentence(result()->comparison, request.indicator, locale());
        words.description = words.answer;
        words.notes = chart.words.notes;
        view->setTable(chart.pairs);
        m_pairs->setEmpty(chart.pairs.rows.isEmpty());
        m_pairs->setChart(words, chart.pairs);
        m_pairs->setCaption(tr("Share of all runs in which the plan of the row is lower than the "
                               "plan of the column."));
    });
    m_pairs->hide();
}

void CertaintyTab::showResult(const CompareResult& result) {
    m_pairs->setVisible(result.comparison.planCount() > 2);
    ChartsTab::showResult(result);
}

QString CertaintyTab::key() const {
    return QStringLiteral("certainty");
}

QString CertaintyTab::title() const {
    //: a tab: in how many runs one plan emits less
    return tr("Certainty");
}

DiffersTab::DiffersTab(const Catalogue& catalogue, Prompter& prompter, QWidget* parent)
    : ChartsTab(prompter, parent) {
    addTable(catalogue);
    addWaterfall();
}

void DiffersTab::addTable(const Catalogue& catalogue) {
    auto* view = new DiffersView; // the card takes it
    auto* card = new ChartCard(QStringLiteral("compareDiffers"), view, prompter(), &cards());
    cards().addCard(card, [this, card, view, rows = &catalogue] {
        if (!result())
            return;
        QStringList names;
        for (int i = 0; i < result()->comparison.planCount(); ++i)
            names.append(result()->comparison.nameOf(i));
        view->setPlans(names);
        CardGrid::fill(*card, *view, differsTableOf(result()->comparison, *rows, locale()));
    });
    connect(view, &DiffersView::inputRequested, this, &CompareTab::inputRequested);
}

void DiffersTab::addWaterfall() {
    auto* view = new WaterfallView; // the card takes it
    m_waterfall = new ChartCard(QStringLiteral("compareWaterfall"), view, prompter(), &cards());
    cards().addCard(m_waterfall, [this, view] {
        if (!result() || !result()->attribution)
            return;
        const CompareRequest& request = result()->request;
        view->setPlans(result()->comparison.baseline, request.plan);
        CardGrid::fill(*m_waterfall, *view,
                       waterfallChartOf(result()->comparison, *result()->attribution,
                                        request.indicator, locale()));
    });
}

void DiffersTab::showResult(const CompareResult& result) {
    m_waterfall->setVisible(result.attribution.has_value());
    ChartsTab::showResult(result);
}

QString DiffersTab::key() const {
    return QStringLiteral("differs");
}

QString DiffersTab::title() const {
    //: a tab: the inputs that are not the same in all plans
    return tr("What differs");
}

} // namespace plume::ui
