// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/referenceplan.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace plume::benchmark {
namespace {

constexpr double z95 = 1.6448536269514722; // standard normal, 95th percentile

struct Lognormal {
    Lognormal(double low, double high)
        : mean(0.5 * std::log(low * high))
        , deviation(std::log(high / low) / (2.0 * z95)) {}

    double at(double normal) const { return std::exp(mean + deviation * normal); }

    double mean;
    double deviation;
};

/// By linear interpolation between order statistics.
double percentile(std::vector<double>& values, double p) {
    const double place = p * double(values.size() - 1);
    const auto below = values.begin() + std::ptrdiff_t(place);
    std::nth_element(values.begin(), below, values.end());
    if (below + 1 == values.end())
        return *below;
    const double above = *std::min_element(below + 1, values.end());
    return *below + (place - std::floor(place)) * (above - *below);
}

} // namespace

HandWrittenPlan::HandWrittenPlan(std::size_t samples)
    : m_samples(samples) {
    std::mt19937_64 generator(20240601);
    std::normal_distribution<double> normal;
    for (std::vector<double>& column : m_normals) {
        column.resize(samples);
        std::generate(column.begin(), column.end(), [&] { return normal(generator); });
    }
}

PlanFigures HandWrittenPlan::run() const {
    // kWh, kg CO2e, h; 5th and 95th percentiles.
    const Lognormal trainingHours(2600, 3000);
    const Lognormal power(0.350, 0.450);
    const Lognormal pue(1.1, 1.3);
    const Lognormal grid(0.045, 0.070);
    const Lognormal embodiedPerHour(0.020, 0.060);
    const Lognormal fineTunings(2, 10);
    const Lognormal fineTuningHours(50, 200);
    const Lognormal requestsPerDay(1e5, 1e6);
    const Lognormal energyPerRequest(0.3e-3, 4e-3);
    const Lognormal days(365, 1095);
    const Lognormal embodiedPerRequest(1e-5, 1e-4);
    const Lognormal experimentation(0.3, 1.2);

    std::vector<double> totals(m_samples);
    std::vector<double> shares(m_samples);
    for (std::size_t i = 0; i < m_samples; ++i) {
        const auto& z = m_normals;
        const double perKwh = pue.at(z[2][i]) * grid.at(z[3][i]);
        const double operationPerHour = power.at(z[1][i]) * perKwh;
        const double embodied = embodiedPerHour.at(z[4][i]);
        const double trainingTime = 384 * trainingHours.at(z[0][i]);
        const double operationOfTraining = trainingTime * operationPerHour;
        const double fineTuningTime = 8 * fineTunings.at(z[5][i]) * fineTuningHours.at(z[6][i]);
        const double requests = requestsPerDay.at(z[7][i]) * days.at(z[9][i]);
        const double serving =
            requests * (energyPerRequest.at(z[8][i]) * perKwh + embodiedPerRequest.at(z[10][i]));
        totals[i] = operationOfTraining * (1.0 + experimentation.at(z[11][i])) +
                    trainingTime * embodied + fineTuningTime * (operationPerHour + embodied) +
                    serving;
        shares[i] = serving / totals[i];
    }
    return {percentile(totals, 0.05), percentile(totals, 0.5), percentile(totals, 0.95),
            percentile(shares, 0.5)};
}

} // namespace plume::benchmark
