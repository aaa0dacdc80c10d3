// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "quantity/dimension.h"
#include "quantity/unittable.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace plume {

/// One value of a row of the data: a row with several values gives several of these.
struct CatalogueRow {
    QString id;
    QString name;
    QString quantity; ///< key of a term, of an indicator or of a column; empty for a source
    std::optional<double> value; ///< in `unit`, as the range
    std::optional<Range> range;
    std::optional<Dimension> dimension; ///< of what is shown in a unit that fits; else in `unit`
    DisplayUnit unit;
    int year = 0;
    QString source;     ///< key; of a source its authors
    QString searchable; ///< folded: id and every name
};

/// The kinds of rows that there are, as the command line spells them.
QStringList catalogueKinds();

/// The rows of a kind in which every word of `search` occurs, in the order of the data; names in
/// the language of the locale. Some tables are only read here: their faults.
Checked<QList<CatalogueRow>> catalogueRows(const QString& kind, const QString& search,
                                           const Catalogue& catalogue, const QLocale& locale);

} // namespace plume
