// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/resultpane.h"

#include <QEvent>
#include <QVBoxLayout>

#include "chart_data/cumulativechart.h"
#include "chart_data/distributionchart.h"
#include "chart_data/headline.h"
#include "chart_data/ladderchart.h"
#include "chart_data/sensitivitychart.h"
#include "chart_data/sharechart.h"
#include "chart_data/usesharechart.h"
#include "charts/cumulativeview.h"
#include "charts/distributionview.h"
#include "charts/ladderview.h"
#include "charts/sensitivityview.h"
#include "charts/shareview.h"
#include "charts/useshareview.h"
#include "results/cardgrid.h"
#include "results/comparisons.h"
#include "results/cumulativecard.h"
#include "results/distributioncard.h"
#include "results/headlineview.h"
#include "results/indicatorswitch.h"
#include "results/laddercard.h"
#include "results/sensitivitycard.h"
#include "results/sharecard.h"
#include "results/shownindicator.h"

namespace plume::ui {

ResultPane::ResultPane(const ResultContext& context, QWidget* parent, Questions questions)
    : QWidget(parent)
    , m_indicator(context.indicator)
    , m_switch(new IndicatorSwitch(context.indicator, this)) // first, as Tab goes
    , m_headline(new HeadlineView(this))
    , m_cards(new CardGrid(context.prompter, this)) {
    setObjectName(QStringLiteral("resultPane"));
    m_cards->setObjectName(QStringLiteral("resultScroll"));
    addShares(context);
    if (questions == Questions::All)
        addRanges(context);
    addLadder(context);
    addCourse(context);
    connect(m_cards, &CardGrid::seenChanged, this, &ResultPane::wantedChanged);
    connect(&context.indicator, &ShownIndicator::changed, this, [this] {
        refreshHeadline();
        m_cards->outdate();
        Q_EMIT wantedChanged();
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 16, 8);
    layout->setSpacing(10);
    layout->addWidget(m_switch);
    layout->addWidget(m_headline);
    layout->addWidget(m_cards, 1);
}

Term ResultPane::shown() const {
    return m_indicator.term();
}

void ResultPane::addShares(const ResultContext& context) {
    auto* card = new ShareCard(context.prompter, m_cards);
    m_cards->add(card, card->shares(), [this](const PlanResult& result, const QLocale& locale) {
        return shareChartOf(result, locale, HardwareParts::Joined, shown());
    });
}

void ResultPane::addRanges(const ResultContext& context) {
    m_cards->add("useShare", new UseShareView, inIndicator(useShareChartOf));
    auto* runs = new DistributionCard(context.prompter, m_cards);
    auto* influences = new SensitivityCard(context.prompter, m_cards);
    m_cards->add(runs, runs->runs(), inIndicator(distributionChartOf));
    m_cards->add(influences, influences->influences(), inIndicator(sensitivityChartOf),
                 [](const PlanResult& result) { return result.sensitivity.get(); });
    m_influences = influences;
    connect(influences->influences(), &SensitivityView::inputRequested, this,
            &ResultPane::inputRequested);
}

void ResultPane::addLadder(const ResultContext& context) {
    auto* card = new LadderCard(context, m_cards);
    m_cards->add(card, card->ladder(),
                 [this, context](const PlanResult& result, const QLocale& locale) {
                     return ladderChartOf(result, context.catalogue, context.comparisons.chosen(),
                                          locale, shown());
                 });
    m_ladder = card;
    connect(&context.comparisons, &Comparisons::chosenChanged, m_cards,
            [this, card] { m_cards->outdate(card); });
}

void ResultPane::showComparisons() {
    m_cards->lead(m_ladder);
}

void ResultPane::addCourse(const ResultContext& context) {
    auto* card = new CumulativeCard(context.prompter, m_cards);
    m_cards->add(card, card->course(), inIndicator(cumulativeChartOf),
                 [card](const PlanResult& result) -> const void* {
                     const bool waitsForRanges = card->drawsRanges() && result.course;
                     return waitsForRanges ? result.course->moments.constData() : nullptr;
                 });
    connect(card, &CumulativeCard::drawsRangesChanged, this, &ResultPane::wantedChanged);
    m_course = card;
}

Assessor::Wanted ResultPane::wanted() const {
    using When = Assessor::When;
    const When whenSeen = m_course->drawsRanges() ? When::AtOnce : When::Calm;
    return {m_cards->isSeen(m_course) ? whenSeen : When::Never, m_cards->isSeen(m_influences),
            shown()};
}

void ResultPane::showResult(const PlanResult& result) {
    m_result = result;
    refreshHeadline();
    m_cards->showResult(result);
}

void ResultPane::refreshHeadline() {
    if (m_result && isVisible())
        m_headline->setHeadline(headlineOf(*m_result, locale(), shown()));
}

void ResultPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refreshHeadline();
}

void ResultPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refreshHeadline();
}

} // namespace plume::ui
