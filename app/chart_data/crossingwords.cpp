// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/charttext.h"
#include "chart_data/comparewords.h"
#include "chart_data/rangewords.h"
#include "quantity/quantitytext.h"

#include <cmath>

namespace plume {
namespace {

/// More crossings than these are counted instead of named.
constexpr qsizetype mostNamed = 4;

QString nameOfLower(const Comparison& comparison, int plan, bool planIsLower) {
    return quotedName(comparison.nameOf(planIsLower ? plan : comparison.baseline));
}

QString monthWithRange(const Crossing& crossing, const QLocale& locale) {
    const QString month = monthNumber(crossing.month, locale);
    const QString range = monthRangeText(crossing, locale);
    if (range.isEmpty())
        return month;
    //: a month and its range: "49.5 (9 of 10 runs: 40–62)"
    return ChartText::tr("%1 (9 of 10 runs: %2)").arg(month, range);
}

QString sentenceOfNone(const PlanCrossings& crossings, const Comparison& comparison, Term indicator,
                       int plan, const QLocale& locale) {
    const PlanDifference& difference = *comparison.of(indicator)->differences[plan];
    const QString months = monthsText(longestHorizon, locale);
    QString sentence;
    if (difference.central == 0.0)
        sentence = ChartText::tr("They do not cross within %1.").arg(months);
    else
        sentence = ChartText::tr("They do not cross within %1: %2 is lower all along.")
                       .arg(months, nameOfLower(comparison, plan, difference.central < 0.0));
    if (crossings.shareCrossing > 0.0)
        sentence +=
            u' ' + ChartText::tr("They do in %1.").arg(runsText(crossings.shareCrossing, locale));
    return sentence;
}

QString sentenceOfMany(const PlanCrossings& crossings, const QString& lower,
                       const QLocale& locale) {
    const QList<Crossing>& all = crossings.crossings;
    const QString last = monthWithRange(all.last(), locale);
    if (all.size() > mostNamed)
        return ChartText::tr("They cross %1 times, first in month %2; from month %3 on, %4 is "
                             "lower.")
            .arg(locale.toString(all.size()), monthNumber(all.first().month, locale), last, lower);
    QStringList months;
    for (const Crossing& crossing : all.mid(0, all.size() - 1))
        months.append(monthWithRange(crossing, locale));
    return ChartText::tr("They cross in month %1 and again in month %2; from then on, %3 is lower.")
        .arg(months.join(QStringLiteral(", ")), last, lower);
}

} // namespace

QString monthNumber(double month, const QLocale& locale) {
    constexpr double tenths = 10.0;
    const double rounded = std::round(month * tenths) / tenths;
    return displayNumber(rounded, DisplayUnit{QString(), {}, {}, 1.0, true}, locale, 4);
}

QString monthRangeText(const Crossing& crossing, const QLocale& locale) {
    if (!crossing.range)
        return {};
    constexpr double wide = 5.0; // months: wider ranges are said in whole ones
    const auto outer = outerRange(*crossing.range);
    const bool isWide = outer.high - outer.low >= wide;
    const auto text = [&](double month) {
        return monthNumber(isWide ? std::round(month) : month, locale);
    };
    const QString low = text(outer.low);
    const QString high = text(outer.high);
    return low == high ? QString() : low + QChar(0x2013) + high;
}

QString crossingSentence(const PlanCrossings& crossings, const Comparison& comparison,
                         Term indicator, int plan, const QLocale& locale) {
    const QList<Crossing>& all = crossings.crossings;
    if (all.isEmpty())
        return sentenceOfNone(crossings, comparison, indicator, plan, locale);
    const QString lower = nameOfLower(comparison, plan, all.last().planIsLowerAfter);
    QString sentence = all.size() > 1 ? sentenceOfMany(crossings, lower, locale)
                                      : ChartText::tr("From month %1 on, %2 is lower.")
                                            .arg(monthWithRange(all.last(), locale), lower);
    const double share = all.last().share;
    if (share > 0.0 && share < 1.0)
        sentence += u' ' + ChartText::tr("It comes to that within %1 in %2.")
                               .arg(monthsText(longestHorizon, locale), runsText(share, locale));
    return sentence;
}

} // namespace plume
