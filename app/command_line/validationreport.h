// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/validation.h"

#include <QByteArray>

namespace plume {

/// How a table's figures fare, as one line of JSON with its line break. Amounts are in the unit
/// that the publication prints; `name` is what the command line calls the table.
QByteArray validationJsonLine(const QString& name, const ValidationTable& table,
                              const QList<ValidationResult>& results);

/// The names of the columns, and a row a published figure.
QString validationCsvHeader();
QString validationCsvRows(const QString& name, const ValidationTable& table,
                          const QList<ValidationResult>& results);

} // namespace plume
