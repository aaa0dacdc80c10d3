// SPDX-License-Identifier: GPL-3.0-or-later
//
// The methodology of Plume: the equations for one activity. Each function is an equation or a short
// chain of them; what multiplies what stands nowhere else than here, in activitywork.cpp,
// activityeffects.cpp and, for a whole plan, in methodology.cpp. A quantity that cannot be known is
// absent, never zero.
//
// Conventions: GHG Protocol and ISO 14040/14044 attribution; location-based intensities first;
// a year has 365.25 days and a month is a twelfth of it.
#pragma once

#include "calculation/expression.h"
#include "lifecycle/methodology.h"

#include <optional>

namespace plume {

template <Dimension D>
using Maybe = std::optional<Expression<D>>;

template <Dimension D>
Maybe<D> sum(const Maybe<D>& a, const Maybe<D>& b) {
    if (a && b)
        return *a + *b;
    return a ? a : b;
}

template <Dimension A, Dimension B>
auto product(const Maybe<A>& a, const Maybe<B>& b) {
    return a && b ? std::optional(*a * *b) : std::nullopt;
}

template <Dimension D>
Maybe<D> namedIf(Term term, const Maybe<D>& value) {
    if (!value)
        return std::nullopt;
    return named(term, *value);
}

/// An input as it enters the equations. (A class, as GCC 12 cannot name this type by an alias.)
template <Term T>
struct InputOf {
    using Type = std::optional<Expression<dimensionOfInput<T>>>;
};

/// Whether the years' change of the grid weighs what is counted.
enum class Weighting { Plain, ByGrid };

/// What an activity's work amounts to within a window.
struct Work {
    Maybe<dim::requestRate * dim::time> requests;
    Maybe<dim::deviceTime> deviceTime;
    Maybe<dim::serverEnergy> serverEnergy;     ///< of a data centre's servers, for water on site
    Maybe<dim::facilityEnergy> facilityEnergy; ///< what the grid delivers
    Maybe<dim::emission> statedEmissions;
};

struct Footprint {
    Maybe<dim::facilityEnergy> energy;
    Maybe<dim::emission> operational;
    Maybe<dim::emission> marketBased;
    Maybe<dim::emission> embodied;
    Maybe<dim::emission> emissions;
    Maybe<dim::water> siteWater;
    Maybe<dim::water> gridWater;
    Maybe<dim::water> water;
    Maybe<dim::money> cost;
};

/// The equations for one activity of a plan over one window.
class ActivityMethod {
public:
    ActivityMethod(Graph& graph, const CompletePlan& plan, int index, Window window,
                   QList<Omission>* omissions)
        : m_graph(graph)
        , m_plan(plan)
        , m_index(index)
        , m_activity(plan.activities[index])
        , m_window(window)
        , m_omissions(omissions) {}

    Footprint footprint() const;

private:
    // Inputs.
    template <Term T>
    typename InputOf<T>::Type find() const {
        return findAs<T, dimensionOfInput<T>>();
    }
    /// An energy whose scope the activity states enters with that scope's dimension.
    template <Term T, Dimension D>
    Maybe<D> findAs() const {
        const auto input = m_activity.inputs.constFind(T);
        if (input == m_activity.inputs.cend())
            return std::nullopt;
        return Expression<D>(m_graph, m_graph.input(input->address, T, D, input->estimate));
    }
    /// An input without which `indicator` cannot be said.
    template <Term T>
    typename InputOf<T>::Type need(Term indicator) const {
        auto value = find<T>();
        if (!value)
            omit(indicator, Omission::Reason::MissingInput, T);
        return value;
    }
    template <Term T, Dimension D>
    Maybe<D> needAs(Term indicator) const {
        auto value = findAs<T, D>();
        if (!value)
            omit(indicator, Omission::Reason::MissingInput, T);
        return value;
    }
    void omit(Term indicator, Omission::Reason reason, Term missing = Term::Emissions) const;

    // When.
    Schedule schedule(Schedule::Kind kind) const;
    NodeId lengthNode() const;
    Expression<dim::time> activeTime(Weighting weighting) const;
    Expression<dim::ratio> occurrences(Weighting weighting) const;

    // How much.
    Work work(Weighting weighting) const;
    Work measured(Weighting weighting) const;
    Work ofDeviceTime(const Maybe<dim::deviceTime>& deviceTime) const;
    Maybe<dim::deviceTime> deviceTime(Weighting weighting) const;
    Maybe<dim::deviceTime> deviceTimeOfCompute(Weighting weighting) const;
    Work requests(Weighting weighting) const;
    Work tokens(Weighting weighting) const;
    Work edgeFleet(Weighting weighting) const;
    Work proportional(Weighting weighting) const;
    Work stated(Weighting weighting) const;

    // From the chip to the facility.
    template <Term T, Dimension PerUnit, Dimension Units>
    Work scopedEnergy(const Maybe<Units>& units) const;
    Work fromChips(const Maybe<dim::chipEnergy>& energy, const Maybe<dim::deviceTime>& time) const;
    Work fromServers(const Maybe<dim::serverEnergy>& energy,
                     const Maybe<dim::deviceTime>& time) const;
    Work fromFacility(const Maybe<dim::facilityEnergy>& energy) const;
    Maybe<dim::deviceTime> impliedDeviceTime(const Maybe<dim::serverEnergy>& energy) const;
    Maybe<dim::hostPower> serverPower() const;

    // What it causes.
    Maybe<dim::emission> embodied(const Work& work) const;
    Maybe<dim::emission> embodiedShare(const Work& work) const;
    Maybe<dim::emission> embodiedOfFleet() const;
    Maybe<dim::emission> embodiedOfMultiple() const;
    Maybe<dim::emissionPerDeviceTime> embodiedPerDeviceHour() const;
    Maybe<dim::money> cost(const Work& work, const Maybe<dim::facilityEnergy>& energy) const;
    void omitCost() const;
    template <Term Price, Dimension Units>
    Maybe<dim::money> costOf(const Maybe<Units>& units, Term missing) const;

    std::optional<int> target() const;

    Graph& m_graph;
    const CompletePlan& m_plan;
    int m_index;
    const CompleteActivity& m_activity;
    Window m_window;
    QList<Omission>* m_omissions; ///< null where they are already known
};

} // namespace plume
