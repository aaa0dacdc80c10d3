// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/columns.h"

#include <QHash>
#include <optional>

namespace plume {

/// Percentiles of samples, in base units: 9 of 10 runs lie between p5 and p95.
struct Quantiles {
    double p5 = 0.0;
    double p25 = 0.0;
    double p50 = 0.0;
    double p75 = 0.0;
    double p95 = 0.0;

    friend bool operator==(const Quantiles&, const Quantiles&) = default;
};

bool isFinite(ColumnView samples);

/// By linear interpolation between order statistics. All samples must be finite.
Quantiles quantilesOf(ColumnView samples);
/// None where a sample is not a finite number (a share of nothing).
std::optional<Quantiles> knownQuantilesOf(ColumnView samples);

/// The quantiles of columns that come up round after round, found once each.
class QuantileMemory {
public:
    /// What did not come up in the round before is forgotten.
    void startRound();
    /// As knownQuantilesOf().
    const std::optional<Quantiles>& of(const SharedColumn& samples);

private:
    struct Entry {
        SharedColumn column; ///< held, so that no other comes to stand at its address
        std::optional<Quantiles> quantiles;
        int seen = 0;
    };
    QHash<const Column*, Entry> m_entries;
    int m_round = 1;
};

/// Standard errors of p5, p50 and p95, as if the samples were drawn independently: half the
/// distance between the order statistics one binomial standard deviation, sqrt(n p (1 - p)), below
/// and above. For a low-discrepancy sequence this is an upper bound in practice.
struct QuantileErrors {
    double p5 = 0.0;
    double p50 = 0.0;
    double p95 = 0.0;
};
QuantileErrors standardErrorsOf(ColumnView samples);

} // namespace plume
