// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChartView>

#include "chart_data/sharechart.h"

class QPieSeries;

namespace plume::ui {

/// The same shares as a ring with the share of use in its middle, and the parts named beside it in
/// the order of the ring.
class ShareDonut : public QChartView {
public:
    explicit ShareDonut(QWidget* parent = nullptr);

    void setChart(const ShareChart& chart);
    void setCurrent(int segment);
    void restyle();
    int segmentAt(const QPointF& point) const;
    int heightNeeded() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Slice {
        int segment = 0;
        double base = 0.0;
        bool isOnSite = false; ///< of water
    };
    /// A row of the names beside the ring.
    struct Entry {
        QString name;
        QString share;
        QBrush fill;
    };

    QList<Slice> slices() const;
    QList<Entry> entries() const;
    QRectF ring() const;
    int rowCount() const;
    void adaptSlices();
    void placeAll();
    void placeCentre();
    void placeNames();

    ShareChart m_chart;
    int m_current = -1;
    QPieSeries* m_series = nullptr;
    // Owned by the scene.
    QList<QGraphicsSimpleTextItem*> m_names;
    QList<QGraphicsSimpleTextItem*> m_shares;
    QList<QGraphicsRectItem*> m_keys;
    QGraphicsSimpleTextItem* m_centre = nullptr;
    QGraphicsSimpleTextItem* m_centreWord = nullptr;
    QGraphicsSimpleTextItem* m_centreRange = nullptr;
};

} // namespace plume::ui
