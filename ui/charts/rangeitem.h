// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGraphicsItem>

#include "analysis/quantiles.h"

namespace plume::ui {

/// A range in a scene as RangeLine draws it in a plot; an end beyond the limit is an arrow.
class RangeItem : public QGraphicsItem {
public:
    RangeItem() = default;

    /// Around y = 0 of the item, the quantiles being positions in it, up to `right`.
    void setRange(const Quantiles& pixels, double right);
    void setColours(const QColor& line, const QColor& background);
    bool isCut() const { return m_pixels.p95 > m_right; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Quantiles m_pixels;
    double m_right = 0.0;
    QColor m_line;
    QColor m_background;
};

} // namespace plume::ui
