// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/seekservicelife.h"

#include "analysis/seeksteps.h"
#include "lifecycle/edits.h"

#include <cmath>
#include <limits>

namespace plume {
namespace {

constexpr double longestUsualLife = 120.0; ///< months

int monthOf(const CurvePoint& point) {
    return int(std::lround(point.at / unit::hoursPerMonth));
}

CurvePoint afterMonths(const SeekQuestion& question, int months) {
    const Study study = withServiceMonths(question.study, question.plan, months);
    return {months * unit::hoursPerMonth, outputAfter(question, study)};
}

/// The two whole months next to each other between which the output passes the wish.
CurveJump narrowed(const SeekQuestion& question, CurveJump around) {
    while (monthOf(around.after) - monthOf(around.before) > 1) {
        const int middle = (monthOf(around.before) + monthOf(around.after)) / 2;
        const CurvePoint point = afterMonths(question, middle);
        const bool isBefore =
            (point.gives < question.wish) == (around.before.gives < question.wish);
        (isBefore ? around.before : around.after) = point;
    }
    return around;
}

RootSearch searchMonths(const SeekQuestion& question, double present) {
    const auto output = [&](double hours) {
        return afterMonths(question, int(std::lround(hours / unit::hoursPerMonth))).gives;
    };
    const Wish wish{question.wish, present, monthsToLookAt(present)};
    RootSearch found = sampleCurve(output, wish);
    for (CurveJump& jump : found.jumps) {
        jump = narrowed(question, jump);
        for (const CurvePoint& side : {jump.before, jump.after}) {
            if (std::abs(side.gives - wish.value) <= found.tolerance)
                found.roots.push_back(side);
        }
    }
    return found;
}

} // namespace

Unknown serviceLifeOf(const SeekQuestion& question) {
    const CompleteInput& life = question.assessment.plan().serviceLife;
    constexpr double month = unit::hoursPerMonth;
    return {.address = life.address,
            .term = Term::ServiceLife,
            .dimension = dim::time,
            .estimate = life.estimate,
            .span = {month, maximumServiceMonths * month},
            .usual = {month, longestUsualLife * month},
            .isLogarithmic = false};
}

SeekAnswer seekServiceLife(const SeekQuestion& question) {
    SeekAnswer answer;
    answer.unknown = serviceLifeOf(question);
    const double present = answer.unknown.estimate.value;
    const RootSearch found = searchMonths(question, present);
    if (found.course == Course::Level)
        return answer;
    takeUp(answer, found, question.wish);
    return answer;
}

double outputAfter(const SeekQuestion& question, const Study& study) {
    const Assessment assessment = assess(study, question.plan, question.catalogue);
    const auto node = nodeAt(assessment, question.output);
    return node ? assessment.values[std::size_t(*node)] : std::numeric_limits<double>::quiet_NaN();
}

} // namespace plume
