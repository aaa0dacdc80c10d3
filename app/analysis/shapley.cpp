// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/shapley.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <random>

namespace plume {
namespace {

using Quantities = std::vector<double>;

std::vector<bool> coalitionOf(std::size_t mask, std::size_t players) {
    std::vector<bool> coalition(players);
    for (std::size_t i = 0; i < players; ++i)
        coalition[i] = (mask >> i & 1U) != 0;
    return coalition;
}

/// |S|! (n - |S| - 1)! / n!, by |S|.
std::vector<double> weightsOf(std::size_t players) {
    std::vector<double> weights(players);
    double weight = 1.0 / double(players);
    for (std::size_t size = 0; size < players; ++size) {
        weights[size] = weight;
        weight *= double(size + 1) / double(std::max<std::size_t>(players - size - 1, 1));
    }
    return weights;
}

void addScaled(Quantities& sum, const Quantities& with, const Quantities& without, double weight) {
    for (std::size_t q = 0; q < sum.size(); ++q)
        sum[q] += weight * (with[q] - without[q]);
}

/// The same on every machine, unlike std::shuffle.
std::vector<std::size_t> permutationOf(std::size_t players, std::mt19937_64& random) {
    std::vector<std::size_t> order(players);
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t i = players; i > 1; --i)
        std::swap(order[i - 1], order[std::size_t(random() % i)]);
    return order;
}

/// What each player adds in one order of coming.
std::vector<Quantities> marginalsOf(const std::vector<std::size_t>& order,
                                    const CoalitionValue& value) {
    std::vector<Quantities> marginals(order.size());
    std::vector<bool> coalition(order.size(), false);
    Quantities last = value(coalition);
    for (const std::size_t player : order) {
        coalition[player] = true;
        Quantities next = value(coalition);
        marginals[player] = next;
        for (std::size_t q = 0; q < next.size(); ++q)
            marginals[player][q] -= last[q];
        last = std::move(next);
    }
    return marginals;
}

/// Running mean and spread of pairs of orders.
class Mean {
public:
    explicit Mean(std::size_t players)
        : m_sum(players)
        , m_squares(players) {}

    void add(const std::vector<Quantities>& a, const std::vector<Quantities>& b) {
        ++m_count;
        for (std::size_t player = 0; player < a.size(); ++player) {
            m_sum[player].resize(a[player].size(), 0.0);
            m_squares[player].resize(a[player].size(), 0.0);
            for (std::size_t q = 0; q < a[player].size(); ++q) {
                const double mean = 0.5 * (a[player][q] + b[player][q]);
                m_sum[player][q] += mean;
                m_squares[player][q] += mean * mean;
            }
        }
    }

    ShapleyValues result() const {
        ShapleyValues result{m_sum, m_squares, 2 * m_count, false};
        for (std::size_t player = 0; player < m_sum.size(); ++player) {
            for (std::size_t q = 0; q < m_sum[player].size(); ++q) {
                const double mean = m_sum[player][q] / m_count;
                const double variance = std::max(m_squares[player][q] / m_count - mean * mean, 0.0);
                result.values[player][q] = mean;
                result.errors[player][q] = std::sqrt(variance / std::max(m_count - 1, 1));
            }
        }
        return result;
    }

private:
    std::vector<Quantities> m_sum;
    std::vector<Quantities> m_squares;
    int m_count = 0;
};

} // namespace

ShapleyValues exactShapley(int players, const CoalitionValue& value, const std::stop_token& stop) {
    Q_ASSERT(players >= 0 && players <= 20);
    const auto count = std::size_t(players);
    std::vector<Quantities> values;
    for (std::size_t mask = 0; mask < std::size_t(1) << count; ++mask) {
        if (stop.stop_requested())
            return {{}, {}, 0, true};
        values.push_back(value(coalitionOf(mask, count)));
    }
    const Quantities none(values.front().size(), 0.0);
    ShapleyValues result{std::vector(count, none), std::vector(count, none), 0, false};
    const std::vector<double> weights = weightsOf(count);
    for (std::size_t mask = 0; mask < values.size(); ++mask) {
        for (std::size_t player = 0; player < count; ++player) {
            const std::size_t with = mask | std::size_t(1) << player;
            if (with != mask)
                addScaled(result.values[player], values[with], values[mask],
                          weights[std::size_t(std::popcount(mask))]);
        }
    }
    return result;
}

ShapleyValues sampledShapley(int players, int pairs, quint64 seed, const CoalitionValue& value,
                             const std::stop_token& stop) {
    std::mt19937_64 random(seed);
    Mean mean{std::size_t(players)};
    for (int pair = 0; pair < pairs; ++pair) {
        if (stop.stop_requested())
            return {{}, {}, 0, true};
        std::vector<std::size_t> order = permutationOf(std::size_t(players), random);
        const auto forwards = marginalsOf(order, value);
        std::reverse(order.begin(), order.end());
        mean.add(forwards, marginalsOf(order, value));
    }
    return mean.result();
}

} // namespace plume
