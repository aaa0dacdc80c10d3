// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/qualitytrade.h"

#include "levers/levertext.h"
#include "levers/levertrial.h"

#include <cmath>

namespace plume {

std::optional<QualityTrade> qualityTrade(const LeverQuestion& question, const Lever& lever,
                                         QString& whyNot) {
    constexpr int steps = 24;
    if (!lever.points || !lever.amount || lever.kind != LeverKind::EnergyFactor) {
        whyNot = LeverText::tr("This lever says nothing of quality.");
        return std::nullopt;
    }
    const LeverTrial trial = tryLever(question.study, question.plan, lever, question.catalogue);
    if (!trial.result) {
        whyNot = trial.whyNot;
        return std::nullopt;
    }
    const auto before =
        assess(question.study, question.plan, question.catalogue).total(question.indicator);
    const auto after =
        assess(trial.result->study, question.plan, question.catalogue).total(question.indicator);
    if (!before || !after || lever.amount->value == 1.0) {
        whyNot = LeverText::tr("The total is not known.");
        return std::nullopt;
    }
    QualityTrade trade{lever.id, lever.amount->value, *lever.points, *before, *after, {}, {}};
    const double saved = *before - *after;
    trade.perPoint = {saved / trade.points.high, saved / trade.points.low};
    // The total is linear in the energy of use: two plans say what it is for any factor.
    const double use = saved / (1.0 - trade.factor);
    const auto totalAt = [&](double points, double perFactor) {
        return *before - use * (1.0 - std::pow(trade.factor, points / perFactor));
    };
    for (int i = 0; i <= steps; ++i) {
        const double points = trade.points.high * i / steps;
        const Range total{totalAt(points, trade.points.low), totalAt(points, trade.points.high)};
        trade.curve.append(QualityPoint{points, total});
    }
    whyNot.clear();
    return trade;
}

} // namespace plume
