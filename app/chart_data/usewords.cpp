// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/usewords.h"

#include "chart_data/charttext.h"
#include "chart_data/indicatortext.h"
#include "chart_data/rangewords.h"
#include "quantity/quantitytext.h"
#include "quantity/units.h"

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

constexpr double half = 0.5;
constexpr double most = 0.9;

QString dayText(double month, const QLocale& locale) {
    return locale.toString(dayOf(month));
}

QString shareAndMost(double share, const QString& now, double month, const QLocale& locale) {
    const QString day = dayText(month, locale);
    if (share < most)
        return ChartText::tr("Inference is %1; it passed 90% on day %2 and fell back later.")
            .arg(now, day);
    return ChartText::tr("Inference is %1; it passes 90% on day %2.").arg(now, day);
}

bool hasUse(const Timeline& timeline) {
    return timeline.use.contains(true);
}

} // namespace

int dayOf(double month) {
    constexpr double daysPerMonth = unit::hoursPerMonth / unit::hoursPerDay;
    constexpr double roundingError = 1e-6;
    return std::max(1, int(std::ceil(month * daysPerMonth - roundingError)));
}

bool countsHardware(const Assessment& assessment) {
    return assessment.total(Term::EmbodiedEmissions).has_value();
}

QString useSentence(const PlanResult& result, const QLocale& locale, Term indicator) {
    const auto share = result.assessment.useShare(indicator);
    if (!share)
        return {};
    if (!hasUse(result.timeline))
        return ChartText::tr("There is no inference in this plan.");
    const QString now = useShareText(result, locale, indicator);
    if (const auto month = result.timeline->whenUseReaches(most, indicator))
        return shareAndMost(*share, now, *month, locale);
    if (const auto month = result.timeline->whenUseReaches(half, indicator))
        return ChartText::tr("Inference is %1; it passes 50% on day %2 and does not reach 90%.")
            .arg(now, dayText(*month, locale));
    return ChartText::tr("Inference is %1; it does not reach 50%.").arg(now);
}

QString whenSentence(const Timeline& timeline, const QLocale& locale, Term indicator) {
    if (!hasUse(timeline))
        return ChartText::tr("There is no inference in this plan.");
    const auto first = timeline.whenUseReaches(half, indicator);
    if (!first)
        return saidOf(indicator,
                      ChartText::tr("Inference never makes up 50% of the emissions so far."),
                      ChartText::tr("Inference never makes up 50% of the energy so far."),
                      ChartText::tr("Inference never makes up 50% of the water so far."));
    const auto second = timeline.whenUseReaches(most, indicator);
    if (!second)
        return saidOf(indicator,
                      ChartText::tr("Inference passes 50% of the emissions so far on day %1, and "
                                    "never reaches 90%."),
                      ChartText::tr("Inference passes 50% of the energy so far on day %1, and "
                                    "never reaches 90%."),
                      ChartText::tr("Inference passes 50% of the water so far on day %1, and "
                                    "never reaches 90%."))
            .arg(dayText(*first, locale));
    return saidOf(indicator,
                  ChartText::tr("Inference passes 50% of the emissions so far on day %1, and 90% "
                                "on day %2."),
                  ChartText::tr("Inference passes 50% of the energy so far on day %1, and 90% on "
                                "day %2."),
                  ChartText::tr("Inference passes 50% of the water so far on day %1, and 90% on "
                                "day %2."))
        .arg(dayText(*first, locale), dayText(*second, locale));
}

} // namespace plume
