// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data_tables/librarytable.h"
#include "validation/validation.h"

namespace plume {

/// The figures of one publication beside ours.
struct ValidatedTable {
    QString name; ///< of its file: "strubell-2019"
    ValidationTable table;
    QList<ValidationResult> results;
};

/// Every published table that ships inside, computed: takes longer than a frame. Those that cannot
/// be read are left out.
QList<ValidatedTable> validateShipped(const Catalogue& catalogue);

/// One row a published figure, in the order of the tables; what cannot be checked has a row too,
/// with the reason in its sheet. The catalogue must outlive it.
LibraryTable validationListOf(const QList<ValidatedTable>& tables, const Catalogue& catalogue,
                              const QLocale& locale);

/// "Of 23 figures, 21 are met and 0 are not; in 2 the publication disagrees with itself ..."
QString validationSummary(const QList<ValidatedTable>& tables, const QLocale& locale);

} // namespace plume
