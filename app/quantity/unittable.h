// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity/dimension.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace plume {

/// A unit as people read and write it.
struct DisplayUnit {
    QString symbol;      ///< as files spell it and English shows it: "MWh", "g/kWh", "requests/day"
    QString singular;    ///< after exactly one, where that differs: "request/day"
    QStringList aliases; ///< also read, in either language: "lượt/ngày", "/day", "kilowatt hours"
    double inBase = 1.0;   ///< base units (kWh, h, kg, L, one) in one of it
    bool automatic = true; ///< chosen by itself when a number is shown; false: read only, e.g. "lb"

    friend bool operator==(const DisplayUnit&, const DisplayUnit&) = default;
};

/// The units of a dimension, smallest first, the base or plainest one somewhere among them; never
/// empty for a dimension that a study holds or a result has.
const QList<DisplayUnit>& unitsOf(const Dimension& dimension);

/// The unit of a dimension that is so many base units: that of a bare number in a file. Where none
/// is, the first that there is.
DisplayUnit unitOfSize(const Dimension& dimension, double inBase);

/// The unit spelled `text`: symbol or alias, spaces ignored, "CO2e" after a mass too. Capitals may
/// differ only where no other unit could be meant: "KWH" is read, "MWH" (mWh or MWh?) is not.
std::optional<DisplayUnit> findUnit(const Dimension& dimension, const QString& text);

/// The unit's symbol in the language of the interface: "requests/day" is "lượt/ngày" in Vietnamese.
QString localSymbol(const DisplayUnit& unit);

/// The same after exactly one: "request/day".
QString localSingular(const DisplayUnit& unit);

/// A text with amounts of money, whose units have the sign of any currency, "¤", in the one that
/// the study names; as it is where it names none.
QString inCurrency(QString text, const QString& currency);

/// Base units in `amount` of the unit. Divides where the unit is a whole fraction of its base, so
/// that 7% is the double 0.07. An amount that no double holds is rounded once, at the end.
double toBase(long double amount, const DisplayUnit& unit);

/// The inverse of toBase(), to the precision of long double.
long double inUnit(double base, const DisplayUnit& unit);

} // namespace plume
