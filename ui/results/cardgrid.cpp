// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/cardgrid.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "charts/chartview.h"
#include "theme/look.h"

#include <algorithm>

namespace plume::ui {
namespace {

constexpr int gap = 10;

/// The narrowest chart whose labels have room is about 550 pixels wide; more than three columns are
/// no longer read as one page, and a column of one card alone leaves corners empty.
int columnsFor(int width, int cards) {
    constexpr int twoFrom = 1120;
    constexpr int threeFrom = 2100;
    const int room = int(width / textScale());
    const int most = room < twoFrom ? 1 : room < threeFrom ? 2 : 3;
    return std::clamp((cards + 1) / 2, 1, most);
}

} // namespace

CardGrid::CardGrid(Prompter& prompter, QWidget* parent)
    : QScrollArea(parent)
    , m_prompter(prompter)
    , m_layout(new QHBoxLayout) {
    auto* cards = new QWidget(this);
    cards->setLayout(m_layout);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
    setWidget(cards);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    cards->setAutoFillBackground(false);
    viewport()->installEventFilter(this);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CardGrid::refreshSeen);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_led = nullptr; });
}

void CardGrid::addCard(ChartCard* card, std::function<void()> refresh) {
    card->setParent(widget());
    m_entries.append({card, std::move(refresh), {}});
    m_columns = columnsFor(width(), counted());
    arrange();
}

void CardGrid::addAside(ChartCard* card, std::function<void()> refresh) {
    addCard(card, std::move(refresh));
    m_entries.last().isAside = true;
    m_columns = columnsFor(width(), counted());
    arrange();
}

int CardGrid::counted() const {
    return int(std::ranges::count(m_entries, false, &Entry::isAside));
}

/// Column by column in the order in which they were added, so that Tab goes as one reads. Charts
/// that can grow share the height that is left.
void CardGrid::arrange() {
    while (QLayoutItem* column = m_layout->takeAt(0))
        delete column; // the cards stay
    const int count = counted();
    int before = 0; // of the cards that count
    QVBoxLayout* column = nullptr;
    for (const Entry& entry : std::as_const(m_entries)) {
        const int i = before;
        before += entry.isAside ? 0 : 1;
        const bool beginsColumn =
            !column || (!entry.isAside && i * m_columns / count > (i - 1) * m_columns / count);
        if (beginsColumn) {
            column = new QVBoxLayout;
            m_layout->addLayout(column, 1);
        }
        ChartCard* card = entry.card;
        const auto policy = card->view()->sizePolicy().verticalPolicy();
        column->addWidget(card, policy & QSizePolicy::ExpandFlag ? 1 : 0);
    }
}

QSize CardGrid::minimumSizeHint() const {
    constexpr int fewestLines = 10;
    return {QScrollArea::minimumSizeHint().width(), fewestLines * fontMetrics().height()};
}

void CardGrid::lead(ChartCard* card) {
    m_led = card;
    const auto show = [this, card] {
        widget()->layout()->activate();
        keepInView();
        card->focusFirst();
    };
    QMetaObject::invokeMethod(card, show, Qt::QueuedConnection); // after the place is laid out
}

void CardGrid::keepInView() {
    if (m_led)
        verticalScrollBar()->setValue(m_led->mapTo(widget(), QPoint()).y());
}

void CardGrid::showResult(const PlanResult& result) {
    const auto isUnchanged = [&](const OriginOf& originOf) {
        const void* origin = originOf && m_result ? originOf(result) : nullptr;
        return origin && origin == originOf(*m_result);
    };
    for (Entry& entry : m_entries)
        entry.isStale = entry.isStale || !isUnchanged(entry.originOf);
    m_result = result;
    refreshSeen();
}

void CardGrid::outdate() {
    for (Entry& entry : m_entries)
        entry.isStale = true;
    refreshSeen();
}

void CardGrid::outdate(const ChartCard* card) {
    for (Entry& entry : m_entries)
        entry.isStale = entry.isStale || entry.card == card;
    refreshSeen();
}

/// From the last to the first: the shares, which stand first, have a scene that draws the whole
/// window once it has changed, and by then the other charts should be ready to be drawn.
void CardGrid::refreshSeen() {
    findSeen();
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (!entry->isStale)
            continue;
        if (entry->isSeen) {
            entry->isStale = false;
            entry->refresh();
        } else if (entry->card->isFilled()) {
            entry->card->setEmpty(false); // Tab leads to it, and so into view
        }
    }
}

void CardGrid::findSeen() {
    bool isOther = false;
    for (Entry& entry : m_entries) {
        const bool isSeen = entry.card->isSeen();
        isOther = isOther || isSeen != entry.isSeen;
        entry.isSeen = isSeen;
    }
    if (isOther)
        Q_EMIT seenChanged();
}

bool CardGrid::isSeen(const ChartCard* card) const {
    return std::ranges::any_of(
        m_entries, [card](const Entry& entry) { return entry.card == card && entry.isSeen; });
}

/// Once the cards have found their places. Qt tells no layout of a size that its widget gets while
/// its children are being shown.
void CardGrid::refreshSoon() {
    const auto refresh = [this] {
        m_layout->setGeometry(widget()->rect());
        keepInView();
        refreshSeen();
    };
    QMetaObject::invokeMethod(this, refresh, Qt::QueuedConnection);
}

void CardGrid::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        outdate();
    if (event->type() != QEvent::FontChange)
        return;
    fitColumns();
    outdate(); // charts are as high as their text needs
}

void CardGrid::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fitColumns();
}

void CardGrid::fitColumns() {
    // Cards wrap; only where text is large may one need more than there is.
    const auto policy = textScale() > 1.0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff;
    if (policy != horizontalScrollBarPolicy())
        setHorizontalScrollBarPolicy(policy);
    const int columns = columnsFor(width(), counted());
    if (columns == m_columns)
        return;
    m_columns = columns;
    arrange();
}

void CardGrid::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    refreshSoon();
}

void CardGrid::hideEvent(QHideEvent* event) {
    QScrollArea::hideEvent(event);
    m_led = nullptr;
    refreshSoon();
}

/// A card may come into view whenever the viewport is laid out anew.
bool CardGrid::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        refreshSoon();
    else if (event->type() == QEvent::Wheel)
        m_led = nullptr;
    return QScrollArea::eventFilter(watched, event);
}

} // namespace plume::ui
