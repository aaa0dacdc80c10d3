// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/resultpane.h"

#include <QEvent>
#include <QVBoxLayout>

#include "chart_data/cumulativechart.h"
#include "chart_data/headline.h"
#include "chart_data/ladderchart.h"
#include "chart_data/sharechart.h"
#include "charts/cumulativeview.h"
#include "charts/ladderview.h"
#include "charts/shareview.h"
#include "results/cardgrid.h"
#include "results/comparisons.h"
#include "results/headlineview.h"
#include "results/laddercard.h"
#include "results/sharecard.h"

namespace plume::ui {

ResultPane::ResultPane(const ResultContext& context, QWidget* parent)
    : QWidget(parent)
    , m_headline(new HeadlineView(this))
    , m_cards(new CardGrid(context.prompter, this)) {
    setObjectName(QStringLiteral("resultPane"));
    m_cards->setObjectName(QStringLiteral("resultScroll"));
    addCards(context);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 16, 8);
    layout->setSpacing(10);
    layout->addWidget(m_headline);
    layout->addWidget(m_cards, 1);
}

void ResultPane::addCards(const ResultContext& context) {
    auto* shares = new ShareCard(context.prompter, m_cards);
    auto* ladder =
        new LadderCard(context.catalogue, context.comparisons, context.prompter, m_cards);
    m_cards->add(shares, shares->shares(), [](const PlanResult& result, const QLocale& locale) {
        return shareChartOf(result, locale);
    });
    m_cards->add(
        ladder, ladder->ladder(), [context](const PlanResult& result, const QLocale& locale) {
            return ladderChartOf(result, context.catalogue, context.comparisons.chosen(), locale);
        });
    m_cards->add("cumulative", new CumulativeView, cumulativeChartOf);
    connect(&context.comparisons, &Comparisons::chosenChanged, m_cards,
            [this, ladder] { m_cards->outdate(ladder); });
}

void ResultPane::showResult(const PlanResult& result) {
    m_result = result;
    refreshHeadline();
    m_cards->showResult(result);
}

void ResultPane::refreshHeadline() {
    if (m_result && isVisible())
        m_headline->setHeadline(headlineOf(*m_result, locale()));
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
