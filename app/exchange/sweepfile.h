// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/gridsweep.h"
#include "exchange/csvtext.h"

namespace plume {

/// The column of a result: what heads it, and the unit of its numbers.
struct SweepColumn {
    QByteArray heading;
    DisplayUnit unit;
};

/// Writes a sweep as CSV (RFC 4180, point decimals, exact digits): a row for each combination; the
/// inputs by address and unit, then the outputs, `columns` being theirs in order. What is not known
/// stays empty. False where the sink gave up.
bool writeSweep(const SweepQuestion& question, const QList<SweepColumn>& columns,
                const TextSink& sink);

} // namespace plume
