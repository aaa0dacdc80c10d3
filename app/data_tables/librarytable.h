// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/charttable.h"
#include "data_tables/datatable.h"
#include "data_tables/rowsheet.h"
#include "data_tables/shippedtables.h"

#include <QLocale>

#include <functional>

namespace plume {

struct Catalogue;

/// A table as the Library shows it: a value without layout, in one language and locale.
struct LibraryTable {
    ChartTable shown;       ///< its addresses are the ids of the rows
    ChartTable file;        ///< the same rows as files have them, with every column
    QStringList searchable; ///< by row, folded: what it is found by, in both languages
    std::function<RowSheet(qsizetype row)> sheetOf;
};

/// The catalogue must outlive the table.
LibraryTable libraryTableOf(const DataTable& data, const ShippedTable& kind,
                            const Catalogue& catalogue, const QLocale& locale);

} // namespace plume
