// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QScrollArea>

#include "chart_data/leverchart.h"

class QLabel;

namespace plume::ui {

class LeverRow;

/// The levers under the eight ways they belong to, each as a switch.
class LeverList : public QScrollArea {
    Q_OBJECT

public:
    /// The catalogue must outlive it.
    explicit LeverList(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// With the amounts that were entered.
    const QList<Lever>& levers() const { return m_levers; }
    QList<LeverId> chosen() const;
    void clearChosen();
    void showChart(const LeverChart& chart);

Q_SIGNALS:
    /// Other levers are chosen, or one has another amount.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRow(const Lever& lever, QWidget* column);
    void enter(const LeverId& id, const EstimateData& amount);
    void refresh();

    const Catalogue& m_catalogue;
    QList<Lever> m_levers; ///< those that can be switched, way by way
    QList<LeverRow*> m_rows;
    QMap<int, QLabel*> m_ways;
    LeverChart m_chart;
};

} // namespace plume::ui
