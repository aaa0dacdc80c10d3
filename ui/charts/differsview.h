// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/differstable.h"
#include "charts/paintedview.h"

namespace plume::ui {

/// What differs between plans, one row an input, one column a plan; what is not as in the baseline
/// is marked. Enter leads to the input.
class DiffersView : public PaintedView {
    Q_OBJECT

public:
    explicit DiffersView(QWidget* parent = nullptr);

    void setChart(const DiffersTable& chart);
    void setPlans(const QStringList& names);

    int markCount() const override { return int(m_chart.rows.size()); }
    QString markText(int mark) const override;
    int markAt(const QPointF& point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody wants to see or change the input at this address.
    void inputRequested(const QString& address);

protected:
    void paintChart(QPainter& painter) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    double nameWidth() const;
    double columnWidth() const;
    void paintHeader(QPainter& painter) const;
    void paintRow(QPainter& painter, int index) const;
    void paintCells(QPainter& painter, const DifferingRow& row, double top) const;
    void askForInput(int row, int plan);
    int planAt(double x) const;

    DiffersTable m_chart;
    QStringList m_plans;
};

} // namespace plume::ui
