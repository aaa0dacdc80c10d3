// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "chart_data/distributionchart.h"
#include "charts/chartview.h"

namespace plume::ui {

/// How all runs are drawn: as bars, as a curve, or as 20 dots.
enum class DistributionForm { Bars, Curve, Dots };

/// All runs with dashed lines at the 5th, 50th and 95th percentile.
class DistributionView : public ChartView {
    Q_OBJECT

public:
    explicit DistributionView(QWidget* parent = nullptr);
    ~DistributionView() override;

    void setChart(const DistributionChart& chart);
    DistributionForm form() const { return m_form; }
    void setForm(DistributionForm form);
    /// How to read the picture.
    QString caption() const;

    /// The percentiles first, then the bars where they are drawn.
    int markCount() const override;
    QString markText(int mark) const override;
    QString markAddress(int mark) const override;
    int markAt(const QPointF& point) const override;
    void drawPicture(QPainter& painter) override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void formChanged();

protected:
    void restyle() override;
    void showCurrentMark() override;

private:
    struct Parts;
    void showForm();
    void setAxes();
    void setBars();
    void placeTicks();
    void placeAll();
    void placeDots();
    void placeMarks();

    DistributionChart m_chart;
    DistributionForm m_form = DistributionForm::Bars;
    std::unique_ptr<Parts> m_parts;
};

} // namespace plume::ui
