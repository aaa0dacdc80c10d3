// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "chart_data/sensitivitychart.h"
#include "charts/chartview.h"

namespace plume::ui {

/// Which inputs matter most: bars from the total at an input's low end to that at its high end, or
/// shares of variance. A click or Enter leads to the input.
class SensitivityView : public ChartView {
    Q_OBJECT

public:
    explicit SensitivityView(QWidget* parent = nullptr);
    ~SensitivityView() override;

    void setChart(const SensitivityChart& chart);
    bool showsVariance() const { return m_showsVariance; }
    void setShowsVariance(bool showsVariance);
    /// How to read the picture.
    QString caption() const;

    int markCount() const override { return int(bars().size()); }
    QString markText(int mark) const override { return bars()[mark].announcement; }
    QString markAddress(int mark) const override { return bars()[mark].address(); }
    int markAt(const QPointF& point) const override;
    void drawPicture(QPainter& painter) override;

Q_SIGNALS:
    void formChanged();
    /// A person wants to see or change the input at this address.
    void inputRequested(const QString& address);

protected:
    void restyle() override;
    void showCurrentMark() override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    struct Parts;
    const QList<SensitivityBar>& bars() const;
    void showForm();
    void requestInput(int mark);
    void placeTicks();
    void placeAll();
    void placeRow(int row);
    void placeSwing(int row);
    void placeVariance(int row);
    void placeCentre();
    double rowTop(int row) const;

    SensitivityChart m_chart;
    bool m_showsVariance = false;
    std::unique_ptr<Parts> m_parts;
};

} // namespace plume::ui
