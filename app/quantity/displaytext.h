// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity/unittable.h"

#include <QLocale>
#include <QString>

namespace plume {

/// A number in which no reader of either language takes a decimal sign for a separator of groups:
/// words for whole thousands and above ("284 thousand"), four decimals instead of three ("1.2340").
QString unmistakableNumber(double amount, const QLocale& locale);

/// A number's text with the unit after it: "300 W", "90%", "1 day".
QString withUnit(const QString& number, const DisplayUnit& unit);

} // namespace plume
