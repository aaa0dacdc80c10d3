// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/headline.h"

#include "chart_data/charttext.h"
#include "chart_data/omissionwords.h"
#include "chart_data/rangewords.h"
#include "chart_data/usewords.h"
#include "chart_data/waterwords.h"
#include "quantity/intervaltext.h"
#include "quantity/quantitytext.h"

namespace plume {
namespace {

QString amountOf(const ShownTotal& total, int months, const IndicatorText& text) {
    const QString time = monthsText(months, text.locale);
    if (!total.range)
        return saidOf(text.indicator,
                      //: %1 an amount such as "192.5 t", %2 a time such as "12 months"
                      ChartText::tr("%1 CO₂e in %2"),
                      //: %1 an amount such as "366 MWh", %2 a time such as "12 months"
                      ChartText::tr("%1 of electricity in %2"),
                      //: %1 an amount such as "642 m³", %2 a time such as "12 months"
                      ChartText::tr("%1 of water in %2"))
            .arg(total.text, time);
    return saidOf(text.indicator,
                  //: %1 a rounded amount such as "110 t", %2 a time such as "12 months"
                  ChartText::tr("About %1 CO₂e in %2"),
                  //: %1 a rounded amount such as "370 MWh", %2 a time such as "12 months"
                  ChartText::tr("About %1 of electricity in %2"),
                  //: %1 a rounded amount such as "640 m³", %2 a time such as "12 months"
                  ChartText::tr("About %1 of water in %2"))
        .arg(total.text, time);
}

/// What 9 of 10 runs say, and where the central value lies, which is not their median.
QString rangeOf(const ShownTotal& total, double central, const IndicatorText& words) {
    if (!total.range)
        return {};
    const Range range = outerRange(*total.range);
    const IntervalText text = intervalText(total.base, range, words.dimension(), words.locale);
    //: %1 an amount without its unit, %2 and %3 with it: "between 77 and 214 t"
    return ChartText::tr("9 of 10 runs lie between %1 and %2; with every input at its central "
                         "value it is %3.")
        .arg(text.low, text.high,
             textBesideInterval(central, range, words.dimension(), words.locale));
}

/// The activities that are not in the cost, for want of a price or of what it is a price of.
QString withoutPrice(const Assessment& assessment) {
    QStringList names;
    for (const Omission& omission : assessment.calculation.omissions) {
        const QString& name = assessment.plan().activities[omission.activity].stated.name;
        //: A name in quotation marks
        const QString quoted = ChartText::tr("“%1”").arg(name);
        if (omission.indicator == Term::Cost && !names.contains(quoted))
            names.append(quoted);
    }
    return names.join(QStringLiteral(", "));
}

/// What the plan costs, where there are prices.
QString costSentence(const PlanResult& result, const QLocale& locale) {
    constexpr int digits = 3;
    const auto cost = result.assessment.total(Term::Cost);
    if (!cost)
        return {};
    const auto range = result.rangeOf(Term::Cost);
    const QString amount = displayText(*cost, dim::money, locale, digits);
    QString sentence =
        range && range->p5 < range->p95
            //: %1 an amount of money, %2 a range of it
            ? ChartText::tr("At the stated prices it costs %1 (9 of 10 runs: %2).")
                  .arg(amount, displayRange({range->p5, range->p95}, dim::money, locale, digits))
            //: %1 an amount of money
            : ChartText::tr("At the stated prices it costs %1.").arg(amount);
    if (const QString left = withoutPrice(result.assessment); !left.isEmpty())
        //: %1 names of activities
        sentence += QLatin1Char(' ') + ChartText::tr("It leaves out some or all of %1.").arg(left);
    return inCurrency(sentence, result.assessment.plan().currency);
}

/// What contracts make of the electricity, beside what the grid does; the total stays the latter's.
QString contractSentence(const PlanResult& result, const QLocale& locale) {
    constexpr int digits = 3;
    const auto amount = [&](Term indicator) {
        return displayText(result.assessment.total(indicator).value_or(0.0), dim::emission, locale,
                           digits);
    };
    if (!result.assessment.total(Term::MarketBasedEmissions))
        return {};
    //: %1 and %2 are amounts such as "8.93 kt"; market-based is a term of the GHG Protocol
    return ChartText::tr("By contract (market-based) its electricity emits %1, by location %2.")
        .arg(amount(Term::MarketBasedEmissions), amount(Term::OperationalEmissions));
}

} // namespace

Headline headlineOf(const PlanResult& result, const QLocale& locale, Term indicator) {
    const Assessment& assessment = result.assessment;
    const IndicatorText text{indicator, locale};
    const auto total = shownTotalOf(result, locale, indicator);
    Headline headline;
    headline.omissions = omissionsOf(assessment, indicator);
    if (!headline.omissions.isEmpty())
        headline.leftOut =
            ChartText::tr("Not in this total: %1").arg(locale.toString(headline.omissions.size()));
    if (assessment.activityCount() == 0) {
        headline.amount = ChartText::tr("Nothing to add up yet");
        headline.share = whyNothingToShow(assessment, indicator);
        return headline;
    }
    if (!total) {
        headline.amount =
            saidOf(indicator, ChartText::tr("Emissions not known yet"),
                   ChartText::tr("Energy not known"), ChartText::tr("Water not known"));
        headline.share = whyNothingToShow(assessment, indicator);
        return headline;
    }
    const double central = assessment.total(indicator).value_or(0.0);
    headline.amount = amountOf(*total, assessment.plan().serviceMonths, text);
    headline.address = totalAddress(assessment.number, indicator);
    headline.range = rangeOf(*total, central, text);
    headline.share = total->base > 0.0 ? useSentence(result, locale, indicator)
                                       : whyNothingToShow(assessment, indicator);
    const bool lacksHardware = indicator == Term::Emissions &&
                               result.timeline->use.contains(true) && total->base > 0.0 &&
                               !countsHardware(assessment);
    const QString hardware =
        lacksHardware ? ChartText::tr("Making the hardware is not in it.") : QString();
    const QString contract =
        indicator == Term::Emissions ? contractSentence(result, locale) : QString();
    for (const QString& more :
         {hardware, waterPlaces(assessment, text), contract, costSentence(result, locale)}) {
        if (!more.isEmpty())
            headline.share += QLatin1Char(' ') + more;
    }
    return headline;
}

} // namespace plume
