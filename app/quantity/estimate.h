// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity/quantity.h"

#include <QString>

#include <optional>
#include <span>

namespace plume {

/// How an estimate spreads about its value.
enum class Shape { Fixed, Lognormal, Uniform, Triangular, Normal };

/// How well a value is known: read off an instrument, printed in a publication, derived by a
/// stated method, or taken for want of anything better.
enum class Quality { Measured, Published, Estimated, Assumed };

/// The 5th and 95th percentile; for Uniform and Triangular the ends. In base units.
struct Range {
    double low = 0.0;
    double high = 0.0;
    friend bool operator==(const Range&, const Range&) = default;
};

/// Where the same row of the data is one and the same random draw: wherever a study uses it (a
/// grid, a kind of device), or anew in each activity (how a run went).
enum class Sharing { Study, Activity };

/// Where a value comes from, and where its range does.
struct Provenance {
    QString source;  ///< key into datasets/sources.csv; empty: the user's own
    QString row;     ///< "hardware/nvidia-a100-sxm4-80gb#tdp"; empty: not from a data set
    QString locator; ///< table or page in the source
    QString note;
    Quality quality = Quality::Assumed;
    // Only values of the data have these; study files refer to such values and do not hold them.
    QString spread = {}; ///< key into datasets/spreads.csv; empty: the range is not from there
    Sharing sharing = Sharing::Study; ///< of the row
    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// A value with its range, shape and source, in base units; Estimate<D> adds the dimension.
struct EstimateData {
    double value = 0.0;
    Shape shape = Shape::Fixed;
    Range range; ///< meaningless when Fixed
    Provenance provenance;
    friend bool operator==(const EstimateData&, const EstimateData&) = default;
};

template <Dimension D>
struct Estimate {
    static constexpr Dimension dimension = D;

    EstimateData data;

    Estimate() = default;
    explicit Estimate(EstimateData estimateData)
        : data(std::move(estimateData)) {}
    /// A value known without a range, from nowhere but the user.
    Estimate(Quantity<D> value)
        : data{.value = value.in(Unit<D>{1.0}), .range = {}, .provenance = {}} {}

    Quantity<D> value() const { return Unit<D>{1.0}(data.value); }

    friend bool operator==(const Estimate&, const Estimate&) = default;
};

/// The value of a positive estimate of which only low and high are known (geometric mean), or of
/// any other (arithmetic mean).
double centralOf(Shape shape, Range range);

/// Percentile `p` (0 < p < 1) of a drawable estimate's distribution, in base units; its value when
/// Fixed. Lognormal and Normal have the value as median and the range as 5th and 95th percentile,
/// each half scaled on its own where the range is not symmetric; a Triangular's mode is the value.
double percentile(const EstimateData& estimate, double p);

/// percentile() of a whole column: what scores of a standard normal become. `out` is as long.
void drawColumn(const EstimateData& estimate, std::span<const double> normals,
                std::span<double> out);

/// The score below which a share `p` (0 < p < 1) of a standard normal lies.
double standardScore(double p);

/// Why the estimate cannot be drawn from (low above high, lognormal with low <= 0, value outside
/// the ends of a triangle, a number that is not finite), as a whole sentence; none if it can.
std::optional<QString> whyNotDrawable(const EstimateData& estimate);

QString keyOf(Shape shape);
QString keyOf(Quality quality);
QString keyOf(Sharing sharing);
std::optional<Shape> shapeOf(const QString& key);
std::optional<Quality> qualityOf(const QString& key);
std::optional<Sharing> sharingOf(const QString& key);

} // namespace plume
