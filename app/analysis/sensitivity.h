// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"
#include "analysis/draws.h"

#include <QList>
#include <QStringList>

#include <stop_token>

namespace plume {

/// How one draw moves an output. Inputs from the same row of the data move together.
struct Influence {
    QStringList addresses; ///< of the inputs, the first in the study first
    Term term;             ///< what the inputs are
    double low = 0.0;      ///< the output with this input at its 5th percentile, all others central
    double high = 0.0;     ///< likewise at its 95th
    double elasticity = 0.0; ///< per cent of output per per cent of input, at the central values
    double firstOrder = 0.0; ///< share of the output's variance that it causes alone
    double total = 0.0;      ///< share of variance that it has part in, alone or with others

    double swing() const { return high > low ? high - low : low - high; }
};

/// Which uncertain input matters most, largest swing first.
struct Sensitivity {
    NodeId output = noNode;
    double central = 0.0; ///< of the output, base units
    QList<Influence> influences;
    std::size_t samples = 0; ///< behind the shares of variance
};

/// One at a time by evaluation, elasticities by derivatives, shares of variance from two replicas
/// of the draws: first-order after Saltelli et al. 2010, total after Jansen 1999. Ends early,
/// without shares of variance, where it is asked to stop.
Sensitivity sensitivityOf(const Assessment& assessment, NodeId output, Draws& draws,
                          const DrawOrder& order, const std::stop_token& stop = {});

} // namespace plume
