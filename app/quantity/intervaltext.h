// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity/dimension.h"
#include "quantity/estimate.h"

#include <QLocale>
#include <QString>

namespace plume {

/// `value` with no more digits than its interval supports: to the largest power of ten that moves
/// it by no more than a tenth of the interval's width, or to two significant ones. 113.6 within 77
/// to 214 is 110. Any unit; an interval without width leaves it as it is.
double roundedToInterval(double value, const Range& interval);

/// An end of the interval, or another value to set beside its ends: one digit more than above, but
/// at most three significant ones of the larger end (four where it is narrow), and at least two of
/// its own.
double roundedBesideInterval(double value, const Range& interval);

/// A value and its interval for people, in the one unit that suits its (geometric) middle; from
/// zero or below, its larger end.
struct IntervalText {
    QString centre; ///< "110 t"
    QString low;    ///< "77", for sentences that name the unit once
    QString high;   ///< "214 t"
    QString both;   ///< "77–214 t"
};
IntervalText intervalText(double centre, const Range& interval, const Dimension& dimension,
                          const QLocale& locale);

/// `value` beside an interval, in the interval's unit: "114 t".
QString textBesideInterval(double value, const Range& interval, const Dimension& dimension,
                           const QLocale& locale);

/// A range of shares: "71–98%"; whole per cents unless it is narrow or an end is next to nothing or
/// to all. One text where both ends are the same: "94.8%".
QString shareRangeText(const Range& interval, const QLocale& locale);

} // namespace plume
