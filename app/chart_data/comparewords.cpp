// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/comparewords.h"

#include "analysis/pairedcolumns.h"
#include "chart_data/charttext.h"
#include "chart_data/indicatortext.h"
#include "chart_data/omissionwords.h"
#include "chart_data/rangewords.h"
#include "quantity/intervaltext.h"
#include "quantity/quantitytext.h"

namespace plume {
namespace {

bool isWater(Term indicator) {
    return IndicatorText{indicator, {}}.dimension() == dim::water;
}

/// The two plans that a sentence is about, quoted.
struct Names {
    QString plan;
    QString baseline;
};

Names namesOf(const Comparison& comparison, int plan) {
    return {quotedName(comparison.nameOf(plan)),
            quotedName(comparison.nameOf(comparison.baseline))};
}

/// A difference as it is said: which way, how much, of how much.
struct Said {
    bool isLess = false;
    QString amount;
    QString share;
};

QString emissionSentence(const Said& said, const Names& names, const QString& time) {
    //: %1 a plan, %2 an amount, %3 the other plan, %4 "24 months", %5 " (−41.1%)" or nothing
    const QString less = ChartText::tr("%1 emits %2 CO₂e less than %3 over %4%5.");
    const QString more = ChartText::tr("%1 emits %2 CO₂e more than %3 over %4%5.");
    return (said.isLess ? less : more)
        .arg(names.plan, said.amount, names.baseline, time, said.share);
}

QString energySentence(const Said& said, const Names& names, const QString& time) {
    const QString less = ChartText::tr("%1 uses %2 less energy than %3 over %4%5.");
    const QString more = ChartText::tr("%1 uses %2 more energy than %3 over %4%5.");
    return (said.isLess ? less : more)
        .arg(names.plan, said.amount, names.baseline, time, said.share);
}

QString waterSentence(const Said& said, const Names& names, const QString& time) {
    const QString less = ChartText::tr("%1 uses %2 less water than %3 over %4%5.");
    const QString more = ChartText::tr("%1 uses %2 more water than %3 over %4%5.");
    return (said.isLess ? less : more)
        .arg(names.plan, said.amount, names.baseline, time, said.share);
}

QString costSentence(const Said& said, const Names& names, const QString& time) {
    const QString less = ChartText::tr("%1 costs %2 less than %3 over %4%5.");
    const QString more = ChartText::tr("%1 costs %2 more than %3 over %4%5.");
    return (said.isLess ? less : more)
        .arg(names.plan, said.amount, names.baseline, time, said.share);
}

QString sameSentence(Term indicator, const Names& names, const QString& time) {
    QString sentence = ChartText::tr("%1 and %2 emit the same over %3.");
    if (indicator == Term::FacilityEnergy)
        sentence = ChartText::tr("%1 and %2 use the same energy over %3.");
    else if (isWater(indicator))
        sentence = ChartText::tr("%1 and %2 use the same water over %3.");
    else if (indicator == Term::Cost)
        sentence = ChartText::tr("%1 and %2 cost the same over %3.");
    return sentence.arg(names.plan, names.baseline, time);
}

QString shareInBrackets(std::optional<double> ratio, const QLocale& locale) {
    if (!ratio)
        return {};
    //: the difference in per cent, after a sentence's last word; it begins with a space
    return ChartText::tr(" (%1)").arg(changeShareText(*ratio, locale));
}

/// The amount without its sign, no more exact than its range.
Said saidOf(const PlanDifference& difference, const IndicatorText& text) {
    const auto range = shownRange(difference.quantiles);
    if (!range)
        return {difference.central < 0.0, text.amount(std::abs(difference.central)),
                shareInBrackets(shownRatio(difference), text.locale)};
    const bool isLess = range->p50 < 0.0;
    const Range sized = isLess ? Range{-range->p95, -range->p5} : Range{range->p5, range->p95};
    const QString amount = text.priced(
        intervalText(std::abs(range->p50), sized, text.dimension(), text.locale).centre);
    //: an amount that is rounded to what its range supports
    return {isLess, ChartText::tr("about %1").arg(amount),
            shareInBrackets(shownRatio(difference), text.locale)};
}

bool isNothing(const PlanDifference& difference, const Comparison& comparison,
               const IndicatorComparison& compared) {
    const double baseline = compared.totals[comparison.baseline].central.value_or(0.0);
    return !shownRange(difference.quantiles) &&
           areEqualAmounts(baseline + difference.central, baseline);
}

QString differenceSentence(const PlanDifference& difference, const Comparison& comparison,
                           const IndicatorComparison& compared, int plan, const QLocale& locale) {
    const IndicatorText text{compared.indicator, locale, comparison.currency()};
    const Names names = namesOf(comparison, plan);
    const QString time = monthsText(comparison.months, locale);
    if (isNothing(difference, comparison, compared))
        return sameSentence(compared.indicator, names, time);
    const Said said = saidOf(difference, text);
    if (compared.indicator == Term::FacilityEnergy)
        return energySentence(said, names, time);
    if (compared.indicator == Term::Cost)
        return costSentence(said, names, time);
    return isWater(compared.indicator) ? waterSentence(said, names, time)
                                       : emissionSentence(said, names, time);
}

QString rangeSentence(const PlanDifference& difference, const IndicatorText& text) {
    const auto range = shownRange(difference.quantiles);
    if (!range)
        return {};
    if (range->p5 < 0.0 && range->p95 > 0.0) {
        constexpr int digits = 2;
        const auto end = [&](double value) {
            return text.priced(displayText(std::abs(value), text.dimension(), text.locale, digits));
        };
        return ChartText::tr("In 9 of 10 runs it is between %1 less and %2 more.")
            .arg(end(range->p5), end(range->p95));
    }
    const bool isLess = range->p95 <= 0.0;
    const Range sized = isLess ? Range{-range->p95, -range->p5} : Range{range->p5, range->p95};
    const IntervalText ends =
        intervalText(std::abs(range->p50), sized, text.dimension(), text.locale);
    //: %1 an amount without its unit, %2 with it: "between 12 and 40 t"
    const QString less = ChartText::tr("In 9 of 10 runs it is between %1 and %2 less.");
    const QString more = ChartText::tr("In 9 of 10 runs it is between %1 and %2 more.");
    return (isLess ? less : more).arg(ends.low, text.priced(ends.high));
}

/// What the runs say, where they have a say.
QString oddsSentence(const PlanDifference& difference, const Comparison& comparison,
                     const IndicatorComparison& compared, int plan, const QLocale& locale) {
    if (!difference.odds || isNothing(difference, comparison, compared))
        return {};
    const bool isCertain = compared.totals[plan].samples->size() == 1 &&
                           compared.totals[comparison.baseline].samples->size() == 1;
    if (isCertain)
        return ChartText::tr("No input spreads, so that every run says the same.");
    const bool isLess = difference.quantiles->p50 < 0.0;
    const QString lower = ChartText::tr("It is lower in %1.");
    const QString higher = ChartText::tr("It is higher in %1.");
    QString sentence = isLess ? lower.arg(runsText(difference.odds->lower, locale))
                              : higher.arg(runsText(difference.odds->higher(), locale));
    if (difference.odds->equal > 0.0)
        sentence += u' ' + ChartText::tr("Both come to the same in %1.")
                               .arg(runsText(difference.odds->equal, locale));
    return sentence;
}

QStringList bothOmissions(const Comparison& comparison, Term indicator, int plan) {
    QStringList sentences;
    for (const int each : {comparison.baseline, plan}) {
        for (const QString& sentence : omissionsOf(comparison.plans[each], indicator))
            //: %1 a plan's name, %2 a whole sentence about it
            sentences.append(ChartText::tr("“%1”: %2").arg(comparison.nameOf(each), sentence));
    }
    return sentences;
}

QString unknownSentence(Term indicator, const QString& name) {
    QString sentence =
        ChartText::tr("The emissions of %1 are not known yet, because inputs are missing.");
    if (indicator == Term::FacilityEnergy)
        sentence = ChartText::tr("The energy of %1 is not known: its emissions are stated without "
                                 "it, or inputs are missing.");
    else if (isWater(indicator))
        sentence = ChartText::tr("The water of %1 is not known: its emissions are stated without "
                                 "it, or inputs are missing.");
    else if (indicator == Term::Cost)
        sentence = ChartText::tr("The cost of %1 is not known, because nothing in it has a price.");
    return sentence.arg(name);
}

/// Of the runs in which no other plan lies below; below zero without runs.
double shareLowest(const IndicatorComparison& compared, int plan) {
    std::size_t runs = 1;
    for (const ComparedTotal& total : compared.totals) {
        if (!total.samples)
            return -1.0;
        runs = std::max(runs, total.samples->size());
    }
    const auto isLowest = [&](std::size_t run) {
        const double own = runOf(*compared.totals[plan].samples, run);
        return std::all_of(compared.totals.cbegin(), compared.totals.cend(),
                           [&](const ComparedTotal& other) {
                               const double amount = runOf(*other.samples, run);
                               return own <= amount || areEqualAmounts(own, amount);
                           });
    };
    std::size_t count = 0;
    for (std::size_t run = 0; run < runs; ++run)
        count += isLowest(run) ? 1 : 0;
    return double(count) / double(runs);
}

} // namespace

std::optional<double> shownRatio(const PlanDifference& difference) {
    if (!shownRange(difference.quantiles) || !difference.ratios)
        return difference.ratio;
    const double ratio = difference.ratios->p50;
    const double whole = std::round(ratio * 100.0) / 100.0;
    return whole == 0.0 || whole == -1.0 ? ratio : whole;
}

QString lowerText(const Odds& odds, const QLocale& locale) {
    return odds.equal >= 1.0 ? ChartText::tr("the same in every run")
                             : runsText(odds.lower, locale);
}

QString quotedName(const QString& name) {
    //: a name in quotation marks
    return ChartText::tr("“%1”").arg(name);
}

QString CompareHeadline::text() const {
    QStringList sentences{difference, range, odds, crossing};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString whyNoComparison(const Comparison& comparison, Term indicator, int plan) {
    if (comparison.planCount() < 2)
        return ChartText::tr("There is only one plan. Add another one to compare it with.");
    const IndicatorComparison* compared = comparison.of(indicator);
    for (const int each : {comparison.baseline, plan}) {
        const QString name = quotedName(comparison.nameOf(each));
        if (comparison.plans[each].activityCount() == 0)
            return ChartText::tr("%1 has no activities yet. Add one to compare it.").arg(name);
        if (!compared || !compared->totals[each].central)
            return unknownSentence(indicator, name);
    }
    return {};
}

CompareHeadline compareHeadlineOf(const Comparison& comparison, Term indicator, int plan,
                                  const ComparedCourses* courses, const QLocale& locale) {
    CompareHeadline headline;
    headline.difference = whyNoComparison(comparison, indicator, plan);
    if (comparison.planCount() > 1)
        headline.omissions = bothOmissions(comparison, indicator, plan);
    if (!headline.difference.isEmpty() || plan == comparison.baseline)
        return headline;
    const IndicatorComparison& compared = *comparison.of(indicator);
    const PlanDifference& difference = *compared.differences[plan];
    headline.difference = differenceSentence(difference, comparison, compared, plan, locale);
    headline.range = rangeSentence(difference, {indicator, locale, comparison.currency()});
    headline.odds = oddsSentence(difference, comparison, compared, plan, locale);
    if (courses && courses->crossings.value(plan))
        headline.crossing =
            crossingSentence(*courses->crossings[plan], comparison, indicator, plan, locale);
    return headline;
}

QString lowestPlanSentence(const Comparison& comparison, Term indicator, const QLocale& locale) {
    const IndicatorComparison* compared = comparison.of(indicator);
    if (!compared || comparison.planCount() < 3)
        return {};
    const auto shown = [&](int plan) {
        const ComparedTotal& total = compared->totals[plan];
        return total.quantiles ? total.quantiles->p50 : *total.central;
    };
    int lowest = 0;
    for (int plan = 0; plan < comparison.planCount(); ++plan) {
        if (!compared->totals[plan].central)
            return {};
        lowest = shown(plan) < shown(lowest) ? plan : lowest;
    }
    const QString name = quotedName(comparison.nameOf(lowest));
    const double share = shareLowest(*compared, lowest);
    if (share < 0.0)
        return ChartText::tr("The lowest plan is %1.").arg(name);
    return ChartText::tr("The lowest plan is %1; it is the lowest in %2.")
        .arg(name, runsText(share, locale));
}

} // namespace plume
