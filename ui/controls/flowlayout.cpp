// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace plume::ui {
namespace {

struct Placed {
    QLayoutItem* item;
    QRect rect;
};

/// The first item that wants to grow takes what the line leaves.
void fillLine(std::vector<Placed>& line, int right) {
    const auto grows = [](const Placed& placed) {
        return placed.item->expandingDirections().testFlag(Qt::Horizontal);
    };
    const auto first = std::ranges::find_if(line, grows);
    if (first == line.end())
        return;
    const int rest = right - line.back().rect.right();
    first->rect.setWidth(first->rect.width() + rest);
    for (auto next = first + 1; next != line.end(); ++next)
        next->rect.translate(rest, 0);
}

/// Centres the items of a line on each other; returns the bottom of the line.
int finishLine(std::vector<Placed>& line, int top) {
    int height = 0;
    for (const Placed& placed : line)
        height = std::max(height, placed.rect.height());
    for (Placed& placed : line)
        placed.rect.moveTop(top + (height - placed.rect.height()) / 2);
    return top + height;
}

QSize sizeWithin(const QLayoutItem& item, int width) {
    QSize size = item.sizeHint();
    size.setWidth(std::min(size.width(), width));
    if (item.hasHeightForWidth())
        size.setHeight(item.heightForWidth(size.width()));
    return size;
}

} // namespace

FlowLayout::FlowLayout(int horizontalGap, int verticalGap, QWidget* parent)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

void FlowLayout::insertWidget(int index, QWidget* widget) {
    addWidget(widget);
    std::rotate(m_items.begin() + index, m_items.end() - 1, m_items.end());
    invalidate();
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), Purpose::Measure);
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_horizontalGap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, Purpose::Place);
}

int FlowLayout::arrange(const QRect& rect, Purpose purpose) const {
    int top = rect.top();
    int left = rect.left();
    std::vector<Placed> line;
    const auto breakLine = [&] {
        fillLine(line, rect.right());
        const int bottom = finishLine(line, top);
        if (purpose == Purpose::Place) {
            for (const Placed& placed : line)
                placed.item->setGeometry(placed.rect);
        }
        line.clear();
        left = rect.left();
        return bottom;
    };
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeWithin(*item, rect.width());
        if (!line.empty() && left + size.width() > rect.left() + rect.width())
            top = breakLine() + m_verticalGap;
        line.push_back({item.get(), QRect(QPoint(left, top), size)});
        left += size.width() + m_horizontalGap;
    }
    return line.empty() ? 0 : breakLine() - rect.top();
}

} // namespace plume::ui
