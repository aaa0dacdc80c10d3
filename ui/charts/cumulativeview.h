// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "chart_data/cumulativechart.h"
#include "charts/chartview.h"

namespace plume::ui {

/// Emissions so far as areas stacked by phase, named at their right ends, with a dashed line and a
/// ring where use passes 50 % and 90 %; or the range of their total as bands, where there is one.
class CumulativeView : public ChartView {
    Q_OBJECT

public:
    explicit CumulativeView(QWidget* parent = nullptr);
    ~CumulativeView() override;

    void setChart(const CumulativeChart& chart);

    /// As long as the range is still computed, what it is wanted instead of.
    bool showsRange() const { return m_wantsRange && !m_chart.range.isEmpty(); }
    void setShowsRange(bool showsRange);
    /// Whether there is a range to show, or there will be once somebody wants to see it.
    bool hasRange() const { return m_chart.spreads; }
    bool wantsRange() const { return m_wantsRange; }
    /// How to read the picture; empty where it needs no words.
    QString caption() const { return showsRange() ? m_chart.rangeCaption : QString(); }

    /// The crossings first, then the phases from the bottom up; or the moments of the range.
    int markCount() const override;
    QString markText(int mark) const override;
    QString markAddress(int mark) const override;
    int markAt(const QPointF& point) const override;
    void drawPicture(QPainter& painter) override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// What is drawn, or can be, is another.
    void formChanged();

protected:
    void restyle() override;
    void showCurrentMark() override;

private:
    struct Parts;
    void showForm();
    void setAreas();
    void setBands();
    void setAxes();
    void setCrossings();
    void placeTicks();
    void placeTexts();
    void placeNames();
    void placeCrossings();
    void placeMoment();
    void restyleBands();
    QStringList endNames() const;
    QList<double> endHeights() const;
    const QList<ChartTick>& valueTicks() const;

    CumulativeChart m_chart;
    bool m_wantsRange = false;
    std::unique_ptr<Parts> m_parts;
};

} // namespace plume::ui
