// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalseek.h"
#include "command_line/options.h"
#include "quantity/unittable.h"

#include <span>

namespace plume {

/// A question and its answers. What the question refers to must outlive it.
struct SeekReport {
    SeekQuestion question;
    QList<SeekAnswer> answers;
};

/// The unit of a result in files and of a bare number in a wish: kWh, kg, L, or none for a share.
DisplayUnit fileUnitOf(const SeekQuestion& question);

/// The answers as a table for people, under a sentence that says what is wished.
QString textOf(const SeekReport& report, const QLocale& locale);

/// In the C locale; every value stands beside its unit.
QString csvOf(std::span<const SeekReport> reports);
QByteArray jsonOf(std::span<const SeekReport> reports);

} // namespace plume
