// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/seekedit.h"

#include "analysis/seekservicelife.h"
#include "lifecycle/edits.h"
#include "lifecycle/inputplace.h"
#include "quantity/estimateediting.h"

#include <cmath>
#include <utility>

namespace plume {
namespace {

/// What is taken from a row or by default only as long as the input itself is not stated.
Study withCompanions(Study study, const SeekQuestion& question, const InputPlace& place) {
    const CompleteActivity& activity = question.assessment.plan().activities[place.activity];
    const auto load = activity.inputs.constFind(Term::Load);
    if (place.term == Term::DevicePower && load != activity.inputs.cend() &&
        !activity.stated.inputs.contains(Term::Load))
        study = withInput(study, place.plan, place.activity, Term::Load, load->estimate);
    if (place.term == Term::EnergyPerRequest && !activity.stated.scope)
        study = withScope(study, place.plan, place.activity, activity.scope);
    return study;
}

Study withValue(const SeekQuestion& question, const Unknown& unknown, const InputPlace& place,
                double value) {
    const EstimateData estimate = movedTo(unknown.estimate, value, unknown.span);
    const Study study = withInput(question.study, place.plan, place.activity, place.term, estimate);
    return withCompanions(study, question, place);
}

} // namespace

Study withAnswer(const SeekQuestion& question, const SeekAnswer& answer) {
    const Unknown& unknown = answer.unknown;
    if (unknown.term == Term::ServiceLife)
        return withServiceMonths(question.study, question.plan,
                                 int(std::lround(answer.best.at / unit::hoursPerMonth)));
    const auto place = inputPlaceOf(unknown.address);
    Q_ASSERT(place);
    // A grid's own intensity has a year from which it declines, a stated one has none: then the
    // value that keeps the promise lies elsewhere. Secant steps find it, for it is a product.
    constexpr int steps = 8;
    constexpr double aside = 1.01;
    CurvePoint before{answer.best.at * aside, 0.0};
    CurvePoint now = answer.best;
    Study study = withValue(question, unknown, *place, now.at);
    now.gives = outputAfter(question, study);
    before.gives = outputAfter(question, withValue(question, unknown, *place, before.at));
    const double wanted = answer.best.gives;
    const auto isMet = [&] {
        return std::abs(now.gives - wanted) <= rootTolerance * std::abs(wanted);
    };
    for (int i = 0; i < steps && !isMet() && now.gives != before.gives; ++i) {
        const double slope = (now.gives - before.gives) / (now.at - before.at);
        before = std::exchange(now, {now.at + (wanted - now.gives) / slope, 0.0});
        study = withValue(question, unknown, *place, now.at);
        now.gives = outputAfter(question, study);
    }
    return study;
}

} // namespace plume
