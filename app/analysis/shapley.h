// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>
#include <vector>

namespace plume {

/// Several quantities (as many in each) of a coalition: of the players for which it holds.
using CoalitionValue = std::function<std::vector<double>(const std::vector<bool>& players)>;

/// What each player adds on average over all orders in which they could come.
struct ShapleyValues {
    std::vector<std::vector<double>> values; ///< by player, then by quantity
    std::vector<std::vector<double>> errors; ///< standard errors; zero where exact
    int permutations = 0;                    ///< orders drawn; 0: exact
    bool wasStopped = false;                 ///< then without values
};

/// By all 2^n coalitions (Shapley 1953). At most 20 players.
ShapleyValues exactShapley(int players, const CoalitionValue& value,
                           const std::stop_token& stop = {});

/// From `pairs` orders drawn with the seed, each with its reverse (Mitchell et al. 2022, "Sampling
/// permutations for Shapley value estimation"): the values still add up to the whole.
ShapleyValues sampledShapley(int players, int pairs, quint64 seed, const CoalitionValue& value,
                             const std::stop_token& stop = {});

} // namespace plume
