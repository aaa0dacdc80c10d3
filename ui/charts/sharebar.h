// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChartView>

#include "chart_data/barlabels.h"
#include "chart_data/sharechart.h"

class QBarSet;
class QHorizontalPercentBarSeries;

namespace plume::ui {

class BarLabelsItem;
class RangeItem;

/// One stacked bar from 0 to 100 %, its labels inside or as flags below, and a dashed mark above.
/// Below the labels, on the same scale, the range of the whole; the bar makes room for it.
class ShareBar : public QChartView {
public:
    explicit ShareBar(QWidget* parent = nullptr);

    void setChart(const ShareChart& chart);
    void setCurrent(int segment);
    void restyle();
    int segmentAt(const QPointF& point) const;
    int heightNeeded() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int rowsBelow() const;
    QRectF bar() const;
    void setUpSeries();
    void adaptSets();
    void placeAll();
    void placeWaves();
    void placeKeys();
    void placeLabels();
    struct LabelText;
    QList<LabelText> labelTexts(double widestName) const;
    QList<BarLabel> labelPlaces(const QList<LabelText>& texts) const;
    struct Labels;
    Labels fittingLabels() const;
    void placeMark();
    void placeRange();
    void placeCurrent();
    double rangeHeight() const;
    double keysHeight() const;

    ShareChart m_chart;
    int m_current = -1;
    int m_rowsUsed = 0; ///< below the bar
    QHorizontalPercentBarSeries* m_series = nullptr;
    QList<QBarSet*> m_sets; ///< owned by the series
    QList<Phase> m_phases;  ///< of the sets, as they are coloured
    // Owned by the scene.
    BarLabelsItem* m_labels = nullptr; ///< and the mark, and what the range says
    QList<QGraphicsRectItem*> m_waves; ///< over the part of a segment that is water on site
    QList<QGraphicsRectItem*> m_keys;  ///< of the places of water, with their texts
    QList<QGraphicsSimpleTextItem*> m_keyTexts;
    RangeItem* m_range = nullptr;
    QGraphicsRectItem* m_ring = nullptr;
};

} // namespace plume::ui
