// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

namespace plume {

/// What a version of the data changed in a row that was there before: a row of changes.csv.
struct DataChange {
    QString version; ///< from which on the new value holds
    QString row;     ///< "grids/VNM#intensity", as in the provenance of a value
    double value = 0.0;
    std::optional<Range> range; ///< before; in base units, as `value`
    QString note;
};

/// The record of all versions, in the order of the file.
Checked<QList<DataChange>> readDataChanges(const QString& folder, const Catalogue& catalogue);

/// Whether a version came before another; "2026.10" is after "2026.9".
bool isEarlier(const QString& version, const QString& other);

/// The first version of which the record knows.
inline const QString firstDataVersion = QStringLiteral("2026.1");

/// The value of the catalogue at an address such as "grids/VNM#intensity"; none where no such
/// value can change.
EstimateData* valueAt(Catalogue& catalogue, const QString& row);

/// The catalogue with what `version` said in place of what changed since.
Catalogue asOf(const QString& version, Catalogue catalogue, const QList<DataChange>& changes);

} // namespace plume
