// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "quantity/estimate.h"

namespace plume::ui {

/// A tiny picture of a distribution: its outline, with lines at the 5th, 50th and 95th percentile.
/// What it shows stands in words beside it.
class DensityView : public QWidget {
    Q_OBJECT

public:
    explicit DensityView(QWidget* parent = nullptr);

    /// An estimate that can be drawn; none leaves the picture empty.
    void setEstimate(const std::optional<EstimateData>& estimate);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<EstimateData> m_estimate;
};

} // namespace plume::ui
