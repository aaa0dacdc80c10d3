// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGraphicsItem>
#include <QLineF>
#include <QList>
#include <QString>

#include "theme/theme.h"

#include <optional>

namespace plume::ui {

/// What is written at a bar in a scene: the labels of its parts, within it or on flags below, a
/// dashed mark across it, and what its range says. One item: all of this moves with every value,
/// and moving a dozen items costs more than drawing them.
class BarLabelsItem : public QGraphicsItem {
public:
    struct Label {
        QString text;
        TextRole role = TextRole::Tick;
        QColor colour;
        QPointF corner; ///< the upper left one
        std::optional<QLineF> pole;
    };
    struct Mark {
        QString text;
        QPointF corner; ///< of the text, the upper left one
        QLineF line;
    };

    /// Everything stays within.
    void setRoom(const QRectF& room);
    void setLabels(const QList<Label>& labels);
    void setMark(const std::optional<Mark>& mark);
    void setRangeLabel(const std::optional<Label>& label);
    /// The colours of what has none of its own.
    void setTheme(const Theme& theme);

    const QList<Label>& labels() const { return m_labels; }

    QRectF boundingRect() const override { return m_room; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QRectF m_room;
    QList<Label> m_labels;
    std::optional<Label> m_rangeLabel;
    std::optional<Mark> m_mark;
    QColor m_text;
    QColor m_halo;
    QColor m_pole;
};

} // namespace plume::ui
