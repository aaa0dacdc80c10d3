// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/validationtable.h"

#include <QList>

#include <optional>

namespace plume {

/// Whether our figure meets the published one. Where a publication contradicts itself, the figure
/// is reported as such; if ours meets it all the same, the table is wrong and the row fails.
enum class Verdict { Pass, Fail, Disagrees };
QString keyOf(Verdict verdict);

/// One published figure beside ours.
struct ValidationResult {
    QString name; ///< of the case
    QString locator;
    QString part; ///< the activity or, of several, the plan that the figure is of; else empty
    PublishedValue published;
    std::optional<double> ours;       ///< base units; absent where the study does not give it
    std::optional<double> difference; ///< relative to the published value
    Verdict verdict = Verdict::Fail;
};

/// What a row is called for good: the table's name, the case's and the address, as in
/// "strubell-2019/elmo/plans/0/totals/energy".
QString rowId(const QString& table, const ValidationResult& result);

/// Computes every case of the table at its central values.
QList<ValidationResult> validate(const ValidationTable& table, const Catalogue& catalogue);

} // namespace plume
