// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/resultpane.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "chart_data/cumulativechart.h"
#include "chart_data/headline.h"
#include "chart_data/ladderchart.h"
#include "chart_data/sharechart.h"
#include "charts/chartcard.h"
#include "charts/cumulativeview.h"
#include "charts/ladderview.h"
#include "charts/shareview.h"
#include "results/comparisonchooser.h"
#include "results/headlineview.h"

namespace plume::ui {
namespace {

constexpr int twoColumnsFrom = 1150;
constexpr int gap = 10;

} // namespace

ResultPane::ResultPane(const Catalogue& catalogue, Prompter& prompter, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_comparisons(defaultComparisons(catalogue))
    , m_headline(new HeadlineView(this))
    , m_scroll(new QScrollArea(this)) {
    setObjectName(QStringLiteral("resultPane"));
    setUpCards(prompter);
    setUpTools();
    setUpLayout();
    retranslate();
}

void ResultPane::setUpCards(Prompter& prompter) {
    auto* cards = new QWidget;
    m_scroll->setWidget(cards);
    m_grid = new QGridLayout(cards);
    const auto addCard = [&](const char* name, ChartView* view, void (ResultPane::*refresh)()) {
        auto* card = new ChartCard(QLatin1String(name), view, prompter, cards);
        m_entries.append({card, [this, refresh] { (this->*refresh)(); }, true});
    };
    m_shares = new ShareView(cards);
    m_ladder = new LadderView(cards);
    m_cumulative = new CumulativeView(cards);
    addCard("shares", m_shares, &ResultPane::refreshShares);
    addCard("comparisons", m_ladder, &ResultPane::refreshLadder);
    addCard("cumulative", m_cumulative, &ResultPane::refreshCumulative);
}

void ResultPane::setUpTools() {
    const auto addTool = [this](ChartCard* card, const char* name, bool isCheckable) {
        auto* button = new QToolButton(card);
        button->setObjectName(QLatin1String(name));
        button->setCheckable(isCheckable);
        card->addTool(button);
        return button;
    };
    m_donutButton = addTool(m_entries[0].card, "sharesDonut", true);
    m_chooseButton = addTool(m_entries[1].card, "comparisonsChoose", false);
    m_linearButton = addTool(m_entries[1].card, "comparisonsLinear", true);
    connect(m_donutButton, &QToolButton::toggled, m_shares, &ShareView::setDonut);
    connect(m_linearButton, &QToolButton::toggled, m_ladder, &LadderView::setLinear);
    connect(m_ladder, &LadderView::scaleChanged, this, [this](bool isLinear) {
        m_linearButton->setChecked(isLinear);
        m_entries[1].card->setCaption(m_ladder->caption());
    });
    connect(m_chooseButton, &QToolButton::clicked, this, &ResultPane::chooseComparisons);
}

void ResultPane::setUpLayout() {
    m_scroll->setObjectName(QStringLiteral("resultScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 16, 8);
    layout->setSpacing(gap);
    layout->addWidget(m_headline);
    layout->addWidget(m_scroll, 1);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &ResultPane::refreshSeen);
    arrange();
}

/// One column; where there is room two, with what happens when beside the other two.
void ResultPane::arrange() {
    for (const Entry& entry : std::as_const(m_entries))
        m_grid->removeWidget(entry.card);
    m_grid->addWidget(m_entries[0].card, 0, 0);
    m_grid->addWidget(m_entries[1].card, 1, 0);
    if (m_isWide)
        m_grid->addWidget(m_entries[2].card, 0, 1, 2, 1);
    else
        m_grid->addWidget(m_entries[2].card, 2, 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_isWide ? 1 : 0);
    m_grid->setRowStretch(1, 1);
    m_grid->setRowStretch(2, m_isWide ? 0 : 1);
}

void ResultPane::showResult(const PlanResult& result) {
    m_result = result;
    outdate();
}

void ResultPane::setComparisons(const QList<EquivalenceId>& ids) {
    if (m_comparisons == ids)
        return;
    m_comparisons = ids;
    m_entries[1].isStale = true;
    refreshSeen();
    Q_EMIT comparisonsChanged();
}

void ResultPane::outdate() {
    for (Entry& entry : m_entries)
        entry.isStale = true;
    refreshHeadline();
    refreshSeen();
}

void ResultPane::refreshSeen() {
    if (!m_result)
        return;
    for (Entry& entry : m_entries) {
        if (!entry.isStale || entry.card->visibleRegion().isEmpty())
            continue;
        entry.isStale = false;
        entry.refresh();
    }
}

void ResultPane::refreshHeadline() {
    if (m_result)
        m_headline->setHeadline(headlineOf(*m_result, locale()));
}

void ResultPane::refreshShares() {
    const ShareChart chart = shareChartOf(*m_result, locale());
    m_shares->setChart(chart);
    m_entries[0].card->setEmpty(chart.isEmpty());
    m_entries[0].card->setChart(chart.words, chart.table);
}

void ResultPane::refreshLadder() {
    const LadderChart chart = ladderChartOf(*m_result, m_catalogue, m_comparisons, locale());
    m_ladder->setChart(chart);
    m_entries[1].card->setEmpty(chart.isEmpty());
    m_entries[1].card->setChart(chart.words, chart.table);
    m_entries[1].card->setCaption(m_ladder->caption());
}

void ResultPane::refreshCumulative() {
    const CumulativeChart chart = cumulativeChartOf(*m_result, locale());
    m_cumulative->setChart(chart);
    m_entries[2].card->setEmpty(chart.isEmpty());
    m_entries[2].card->setChart(chart.words, chart.table);
}

void ResultPane::chooseComparisons() {
    auto* chooser = new ComparisonChooser(m_catalogue, m_comparisons, locale(), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &ComparisonChooser::chosenChanged, this,
            [this, chooser] { setComparisons(chooser->chosen()); });
    chooser->open();
}

void ResultPane::retranslate() {
    m_donutButton->setText(tr("Donut"));
    m_donutButton->setToolTip(tr("Shows the shares as a ring"));
    m_linearButton->setText(tr("Linear"));
    m_linearButton->setToolTip(tr("Changes between a logarithmic and a linear scale (L)"));
    m_chooseButton->setText(tr("Choose…"));
    m_chooseButton->setToolTip(tr("Chooses what to compare with"));
}

void ResultPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        outdate();
}

void ResultPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isWide = width() >= twoColumnsFrom;
    if (isWide != m_isWide) {
        m_isWide = isWide;
        arrange();
    }
}

void ResultPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refreshSoon();
}

/// Once the cards have found their places.
void ResultPane::refreshSoon() {
    QMetaObject::invokeMethod(this, &ResultPane::refreshSeen, Qt::QueuedConnection);
}

/// A card may come into view whenever the viewport is laid out anew.
bool ResultPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        refreshSoon();
    return QWidget::eventFilter(watched, event);
}

} // namespace plume::ui
