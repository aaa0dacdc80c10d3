// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

namespace plume {

/// Lays "-1.234e+03" out as "-1234": no grouping, an exponent only where there would be many
/// zeros. With `unmistakable`, "1.234" becomes "1.2340".
QString plainDecimal(const QByteArray& scientific, QChar decimalSign, bool unmistakable);

/// The number without the zeros at the end of its decimals: "1.5e+03" for "1.500e+03".
QByteArray withoutEndZeros(const QByteArray& scientific);

/// The sign the locale has between a number and its decimals, as far as Plume reads it.
QChar decimalSignOf(const QLocale& locale);

} // namespace plume
