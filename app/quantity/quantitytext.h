// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity/estimate.h"
#include "quantity/unittable.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace plume {

/// How a text came about: what a person types follows the locale of the interface where it could
/// be read two ways; what is pasted or imported is asked about instead.
enum class TextOrigin { Typed, Pasted };

/// One way to understand a text. `echo` says it in words: "= 284 thousand kg".
struct Reading {
    EstimateData estimate;
    DisplayUnit unit; ///< the unit written, or the one assumed
    QString echo;
};

/// What a text can mean: one reading, several (ambiguous: ask), or none and why.
struct ReadText {
    QList<Reading> readings;
    QString whyNot; ///< a whole sentence that says what would do; empty where there are readings

    bool isUnderstood() const { return readings.size() == 1; }
    bool isAmbiguous() const { return readings.size() > 1; }
};

/// Reads a number, a range ("300 to 700 W", "300–700", "300 đến 700"), a spread ("500 ±20%"), a
/// number with a magnitude ("1.2M", "5k", "1,2 triệu", "41.4 billion") or an expression of numbers
/// ("24*365"), with a unit of `dimension` or, without one, in `assumedUnit`. Ranges are lognormal
/// where both ends are positive, else uniform; a spread keeps its value in the middle and is
/// normal, or uniform where it reaches zero. "1 to 2 million" has two readings, however it came.
ReadText readQuantity(const QString& text, const Dimension& dimension,
                      const DisplayUnit& assumedUnit, const QLocale& locale, TextOrigin origin);

/// Reads as files are written: point decimals, no grouping, never ambiguous: what has two readings
/// is refused.
ReadText readFileQuantity(const QString& text, const Dimension& dimension,
                          const DisplayUnit& assumedUnit);

/// The shortest text that reads back as exactly this value: for editing, without grouping, never
/// ambiguous ("1,2340" rather than "1,234"), without the unit.
QString editText(double base, const DisplayUnit& unit, const QLocale& locale);

/// As files write it: point decimals, shortest exact digits, the unit's symbol after a space.
QString fileText(double base, const DisplayUnit& unit);

/// For people: the unit that suits the size, `digits` significant digits, grouping, and words above
/// a million where the unit does not scale ("1.2 million requests/day"); a true minus sign;
/// "< 0.001 mg" for what is less than the smallest unit shows.
QString displayText(double base, const Dimension& dimension, const QLocale& locale, int digits = 3);

/// The number alone in the given unit, for fields at rest and for axes.
QString displayNumber(double base, const DisplayUnit& unit, const QLocale& locale, int digits = 3);

/// "74–530 t": both ends in the one unit that suits the higher.
QString displayRange(const Range& range, const Dimension& dimension, const QLocale& locale,
                     int digits = 3);

/// "94.8%", "< 0.1%" for what would round to nothing, "> 99.9%" for what would round to all; one
/// decimal at most, no space in either language.
QString displayShare(double fraction, const QLocale& locale);

/// The unit in which an amount of this size is best shown.
DisplayUnit suitableUnit(double base, const Dimension& dimension);

} // namespace plume
