// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/paintedview.h"

namespace plume::ui {

/// How often each plan lies below each other one: a square of shares, plans in rows and columns.
class PairsView : public PaintedView {
    Q_OBJECT

public:
    explicit PairsView(QWidget* parent = nullptr);

    /// The first column holds the plans' names.
    void setTable(const ChartTable& table);

    /// One a row.
    int markCount() const override { return int(m_table.rows.size()); }
    QString markText(int mark) const override;
    int markAt(const QPointF& point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    double nameWidth() const;
    double cellWidth() const;
    void paintRow(QPainter& painter, int index) const;

    ChartTable m_table;
};

} // namespace plume::ui
