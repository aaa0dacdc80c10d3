// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/cataloguerow.h"

#include <mutex>

namespace plume {

/// Whether an id ends with a year: "VNM-2019".
bool namesAYear(const GridId& id);

/// The grids year by year, named "VNM-2019": grid_years.csv and the latest year. Most studies need
/// none of them, so the file is read when they are first asked for, in whatever thread.
class GridYears {
public:
    /// `grids`: sorted by id, of the latest year.
    GridYears(QString folder, QList<Grid> grids, KnownRows known);

    /// Sorted by id; without the rows that are at fault.
    const QList<Grid>& rows() const;
    const Faults& faults() const;
    /// The ids of one grid.
    QStringList idsOf(const GridId& grid) const;

    /// Of grid_years.csv.
    static QStringList columns();

private:
    void read() const;
    Grid readYear(const Row& row) const;

    const QString m_folder;
    const QList<Grid> m_grids;
    const KnownRows m_known;
    mutable std::once_flag m_isRead;
    mutable QList<Grid> m_rows;
    mutable Faults m_faults;
};

} // namespace plume
