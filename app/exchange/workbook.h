// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/report.h"

#include <QByteArray>

namespace plume {

/// The report as a workbook (Office Open XML, .xlsx): a sheet on what it is, one of totals, one for
/// each view with rows, the inputs and the sources. Numbers are numbers, in the unit that their
/// header names. The error is what kept the library from making it, such as a full disk.
Result<QByteArray> workbookOf(const Report& report);

/// The header of a column with its unit, read off its key: "Training (kg)".
QString headerWithUnit(const ChartColumn& column);

/// A name that a sheet may have: without the characters that are forbidden, at most 31 long, and
/// none of `taken`, whatever the case.
QString sheetName(const QString& wanted, const QStringList& taken);

} // namespace plume
