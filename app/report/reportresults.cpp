// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportresults.h"

#include "analysis/sampler.h"
#include "lifecycle/horizon.h"

#include <algorithm>
#include <numeric>

namespace plume {
namespace {

template <typename T>
QList<T> chosen(const QList<T>& all, const QList<int>& plans) {
    QList<T> result;
    for (const int plan : plans)
        result.append(all[plan]);
    return result;
}

/// All plans are drawn together, so that leaving one out changes no digit of the others.
Comparison ofPlans(Comparison comparison, const QList<int>& plans) {
    comparison.baseline = 0;
    comparison.plans = chosen(comparison.plans, plans);
    for (IndicatorComparison& indicator : comparison.indicators) {
        indicator.totals = chosen(indicator.totals, plans);
        indicator.differences = chosen(indicator.differences, plans);
        indicator.odds = chosen(indicator.odds, plans);
        for (auto& row : indicator.odds)
            row = chosen(row, plans);
    }
    return comparison;
}

ComparedCourses ofPlans(ComparedCourses courses, const QList<int>& plans) {
    courses.baseline = 0;
    courses.courses = chosen(courses.courses, plans);
    courses.crossings = chosen(courses.crossings, plans);
    return courses;
}

void addPlans(ReportResults& results, const Catalogue& catalogue, const std::stop_token& stop) {
    const ReportOptions& options = results.options;
    Sampler sampler(options.samples, options.seed);
    Draws draws(options.samples, options.seed);
    for (const int plan : options.plans) {
        if (stop.stop_requested())
            return;
        PlanResult result = resultOf(results.study, plan, catalogue);
        if (options.isSampled) {
            sampler.addRanges(result, results.study, plan, catalogue);
            sampler.addCourse(result, results.study, plan, catalogue);
            if (result.assessment.total(Term::Emissions))
                sampler.addSensitivity(result, results.study, plan, catalogue, stop);
        }
        results.plans.append(std::move(result));
        results.levers.append(leverOutcomes({results.study, plan, catalogue}, catalogue.levers, {},
                                            options.isSampled ? &draws : nullptr, stop));
    }
}

void addComparison(ReportResults& results, const Catalogue& catalogue,
                   const std::stop_token& stop) {
    const ReportOptions& options = results.options;
    ComparisonOptions asked;
    asked.baseline = options.plans.first();
    asked.months = *options.months;
    asked.indicators = comparedIndicatorsOf(results.study);
    asked.isSampled = options.isSampled;
    Draws draws(options.samples, options.seed);
    results.comparison =
        ofPlans(comparisonOf(results.study, asked, catalogue, draws), options.plans);
    if (stop.stop_requested())
        return;
    results.courses = ofPlans(
        coursesOf(results.study, asked, Term::Emissions, catalogue, draws, stop), options.plans);
    asked.indicators = {Term::Emissions};
    for (int i = 0; i < int(options.plans.size()) && !stop.stop_requested(); ++i) {
        Attribution attribution;
        if (i > 0)
            attribution = attributionOf(results.study, asked, options.plans[i], catalogue, stop);
        attribution.baseline = 0;
        attribution.plan = i;
        results.attributions.append(std::move(attribution));
    }
}

} // namespace

ReportResults reportResultsOf(const Study& study, const ReportOptions& options,
                              const Catalogue& catalogue, const std::stop_token& stop) {
    ReportResults results;
    results.study = study;
    results.options = options;
    QList<int>& plans = results.options.plans;
    if (plans.isEmpty()) {
        plans.resize(study.plans.size());
        std::iota(plans.begin(), plans.end(), 0);
    }
    if (plans.isEmpty())
        return results;
    const int life = study.plans[plans.first()].serviceMonths;
    results.options.months = std::clamp(options.months.value_or(life), 1, longestHorizon);
    addPlans(results, catalogue, stop);
    if (plans.size() > 1 && !stop.stop_requested())
        addComparison(results, catalogue, stop);
    results.wasStopped = stop.stop_requested();
    return results;
}

} // namespace plume
