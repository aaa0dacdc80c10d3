// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barlabelsitem.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace plume::ui {
namespace {

void write(QPainter& painter, const QString& text, TextRole role, const QColor& colour,
           const QPointF& corner) {
    const QFont font = fontOf(role);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(corner + QPointF(0.0, QFontMetricsF(font).ascent()), text);
}

} // namespace

void BarLabelsItem::setRoom(const QRectF& room) {
    if (m_room == room)
        return;
    prepareGeometryChange();
    m_room = room;
}

void BarLabelsItem::setLabels(const QList<Label>& labels) {
    m_labels = labels;
    update();
}

void BarLabelsItem::setMark(const std::optional<Mark>& mark) {
    m_mark = mark;
    update();
}

void BarLabelsItem::setRangeLabel(const std::optional<Label>& label) {
    m_rangeLabel = label;
    update();
}

void BarLabelsItem::setTheme(const Theme& theme) {
    m_text = theme.text;
    m_halo = theme.raised;
    m_pole = theme.axis;
    update();
}

void BarLabelsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    if (m_mark) {
        painter->setPen(QPen(m_halo, 4.0));
        painter->drawLine(m_mark->line);
        painter->setPen(QPen(m_text, 2.0, Qt::DashLine, Qt::FlatCap));
        painter->drawLine(m_mark->line);
        write(*painter, m_mark->text, TextRole::Tick, m_text, m_mark->corner);
    }
    painter->setPen(QPen(m_pole, 1.0));
    for (const Label& label : m_labels) {
        if (label.pole)
            painter->drawLine(*label.pole);
    }
    const auto writeLabel = [painter](const Label& label) {
        write(*painter, label.text, label.role, label.colour, label.corner);
    };
    std::ranges::for_each(m_labels, writeLabel);
    if (m_rangeLabel)
        writeLabel(*m_rangeLabel);
}

} // namespace plume::ui
