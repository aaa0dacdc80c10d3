// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/cataloguerow.h"

namespace plume {

extern const QString gridColumns;  ///< of grids.csv, with commas between them
extern const QString cloudColumns; ///< of cloud_regions.csv

/// A row of grids.csv.
Grid readGrid(const Row& row);

/// A row of cloud_regions.csv: intensity and water are those of the grid that it is on, and so are
/// their draws.
class CloudReader {
public:
    /// `grids`: sorted by id.
    explicit CloudReader(const QList<Grid>& grids)
        : m_grids(grids) {}

    Grid operator()(const Row& row) const;

private:
    const Grid* gridOf(const Row& row) const;

    const QList<Grid> m_grids;
};

} // namespace plume
