// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/schedule.h"

#include "quantity/units.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace plume {
namespace {

/// A stretch of one occurrence in which growth and the grid stand still.
struct Stretch {
    double months;
    double growthSteps;
    double years;
};

double yearAt(const Schedule& schedule, double month) {
    return schedule.yearsBefore + std::floor(month / unit::monthsPerYear);
}

/// Calls `visit(Stretch)` for each stretch of [begin, end) within the window and the plan.
template <typename Visit>
void forEachStretch(const Schedule& schedule, double begin, double end, Visit&& visit) {
    double at = std::max({begin, schedule.from, 0.0});
    const double stop = std::min({end, schedule.to, schedule.horizon});
    while (at < stop) {
        const double step = std::floor(at - begin);
        const double nextGrowth = begin + step + 1.0;
        const double nextYear = (std::floor(at / unit::monthsPerYear) + 1.0) * unit::monthsPerYear;
        // Rounding may put the next step at `at` itself; going on by a whole month ends the loop.
        double next = std::min({nextGrowth, nextYear, stop});
        if (next <= at)
            next = std::min(at + 1.0, stop);
        visit(Stretch{next - at, step + std::floor(begin - schedule.start), yearAt(schedule, at)});
        at = next;
    }
}

/// Calls `visit(begin)` for the start of each occurrence within the plan.
template <typename Visit>
void forEachOccurrence(const Schedule& schedule, Visit&& visit) {
    visit(schedule.start);
    if (schedule.every <= 0.0)
        return;
    for (double n = 1.0; schedule.start + n * schedule.every < schedule.horizon; n += 1.0)
        visit(schedule.start + n * schedule.every);
}

bool isInside(const Schedule& schedule, double month) {
    return month >= schedule.from && month < schedule.to && month < schedule.horizon;
}

/// Whether the last moment before `month` counts: where a weight would grow with its length.
bool endsInside(const Schedule& schedule, double month) {
    return month > schedule.from && month <= schedule.to && month <= schedule.horizon;
}

/// `base` to a whole power. Multiplications alone: the same digits on every machine.
double wholePower(double base, double exponent) {
    double result = 1.0;
    double square = exponent < 0.0 ? 1.0 / base : base;
    for (auto left = static_cast<unsigned long long>(std::abs(exponent)); left > 0; left /= 2) {
        if (left % 2 == 1)
            result *= square;
        square *= square;
    }
    return result;
}

double factorAt(const ScheduleArguments& arguments, double growthSteps, double years) {
    return wholePower(1.0 + arguments.growth, growthSteps) *
           wholePower(1.0 - arguments.decline, years);
}

struct Factor {
    double value;
    double byGrowth;
    double byDecline;
};

Factor factorOf(const ScheduleArguments& arguments, double growthSteps, double years) {
    const double grown = wholePower(1.0 + arguments.growth, growthSteps);
    const double declined = wholePower(1.0 - arguments.decline, years);
    const double byGrowth = growthSteps == 0.0
                                ? 0.0
                                : growthSteps * wholePower(1.0 + arguments.growth, growthSteps - 1);
    const double byDecline =
        years == 0.0 ? 0.0 : -years * wholePower(1.0 - arguments.decline, years - 1);
    return {grown * declined, byGrowth * declined, grown * byDecline};
}

/// The whole-step factors at the end of an occurrence, seen from before it.
Factor factorAtEnd(const Schedule& schedule, const ScheduleArguments& arguments, double begin) {
    const double end = begin + arguments.length;
    const double growthSteps =
        std::ceil(arguments.length) - 1.0 + std::floor(begin - schedule.start);
    const double years = schedule.yearsBefore + std::ceil(end / unit::monthsPerYear) - 1.0;
    return factorOf(arguments, std::max(growthSteps, 0.0), std::max(years, 0.0));
}

bool isDoneAtOnce(const Schedule& schedule, const ScheduleArguments& arguments) {
    return schedule.kind == Schedule::Kind::Amount && arguments.length <= 0.0;
}

} // namespace

double scheduleWeight(const Schedule& schedule, const ScheduleArguments& arguments) {
    const bool steady = arguments.growth == 0.0 && arguments.decline == 0.0;
    double weight = 0.0;
    forEachOccurrence(schedule, [&](double begin) {
        if (isDoneAtOnce(schedule, arguments)) {
            if (isInside(schedule, begin))
                weight += steady ? 1.0 : factorAt(arguments, 0.0, yearAt(schedule, begin));
            return;
        }
        const double end = begin + arguments.length;
        if (steady) {
            const double first = std::max({begin, schedule.from, 0.0});
            weight += std::max(0.0, std::min({end, schedule.to, schedule.horizon}) - first);
            return;
        }
        forEachStretch(schedule, begin, end, [&](const Stretch& stretch) {
            weight += stretch.months * factorAt(arguments, stretch.growthSteps, stretch.years);
        });
    });
    if (schedule.kind == Schedule::Kind::Amount && arguments.length > 0.0)
        weight /= arguments.length;
    return weight;
}

namespace {

/// wholePower() of a column, with the same multiplications in the same order.
class WholePowers {
public:
    WholePowers(std::span<const double> changes, double sign, std::size_t size)
        : m_size(size) {
        for (std::size_t i = 0; i < size; ++i)
            m_bases[i] = 1.0 + (changes.empty() ? 0.0 : sign * changes[i]);
    }

    /// Of the whole power `exponent`; computed anew only where that changes.
    const double* at(double exponent) {
        if (m_exponent == exponent)
            return m_powers.data();
        m_exponent = exponent;
        std::fill_n(m_powers.begin(), m_size, 1.0);
        for (std::size_t i = 0; i < m_size; ++i)
            m_squares[i] = exponent < 0.0 ? 1.0 / m_bases[i] : m_bases[i];
        for (auto left = static_cast<unsigned long long>(std::abs(exponent)); left > 0; left /= 2) {
            for (std::size_t i = 0; i < m_size && left % 2 == 1; ++i)
                m_powers[i] *= m_squares[i];
            for (std::size_t i = 0; i < m_size; ++i)
                m_squares[i] *= m_squares[i];
        }
        return m_powers.data();
    }

private:
    std::size_t m_size;
    std::optional<double> m_exponent;
    std::array<double, mostWeightsAtOnce> m_bases{};
    std::array<double, mostWeightsAtOnce> m_squares{};
    std::array<double, mostWeightsAtOnce> m_powers{};
};

} // namespace

void scheduleWeights(const Schedule& schedule, double length, std::span<const double> growths,
                     std::span<const double> declines, std::span<double> weights) {
    const std::size_t size = weights.size();
    Q_ASSERT(size <= mostWeightsAtOnce && length > 0.0);
    WholePowers growth(growths, 1.0, size);
    WholePowers decline(declines, -1.0, size);
    std::fill(weights.begin(), weights.end(), 0.0);
    forEachOccurrence(schedule, [&](double begin) {
        forEachStretch(schedule, begin, begin + length, [&](const Stretch& stretch) {
            const double* const grown = growth.at(stretch.growthSteps);
            const double* const declined = decline.at(stretch.years);
            for (std::size_t i = 0; i < size; ++i)
                weights[i] += stretch.months * (grown[i] * declined[i]);
        });
    });
    if (schedule.kind != Schedule::Kind::Amount)
        return;
    for (double& weight : weights)
        weight /= length;
}

double baseUnitsOf(const Schedule& schedule) {
    return schedule.kind == Schedule::Kind::Rate ? unit::hoursPerMonth : 1.0;
}

ScheduleWeight scheduleWeightWithDerivatives(const Schedule& schedule,
                                             const ScheduleArguments& arguments) {
    ScheduleWeight weight;
    const auto add = [&](double months, const Factor& factor) {
        weight.value += months * factor.value;
        weight.byGrowth += months * factor.byGrowth;
        weight.byDecline += months * factor.byDecline;
    };
    forEachOccurrence(schedule, [&](double begin) {
        if (isDoneAtOnce(schedule, arguments)) {
            if (isInside(schedule, begin))
                add(1.0, factorOf(arguments, 0.0, yearAt(schedule, begin)));
            return;
        }
        const double end = begin + arguments.length;
        forEachStretch(schedule, begin, end, [&](const Stretch& stretch) {
            add(stretch.months, factorOf(arguments, stretch.growthSteps, stretch.years));
        });
        if (endsInside(schedule, end))
            weight.byLength += factorAtEnd(schedule, arguments, begin).value;
    });
    if (schedule.kind == Schedule::Kind::Amount && arguments.length > 0.0) {
        weight.value /= arguments.length;
        weight.byGrowth /= arguments.length;
        weight.byDecline /= arguments.length;
        weight.byLength = (weight.byLength - weight.value) / arguments.length;
    }
    return weight;
}

} // namespace plume
