// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/graph.h"
#include "lifecycle/completion.h"

#include <QList>
#include <QMap>

#include <array>
#include <memory>

namespace plume {

/// The quantities that a footprint is kept in, as terms; energy and emissions first.
inline constexpr std::array indicators{
    Term::FacilityEnergy,
    Term::OperationalEmissions,
    Term::MarketBasedEmissions,
    Term::EmbodiedEmissions,
    Term::Emissions,
    Term::SiteWater,
    Term::GridWater,
    Term::Water,
    Term::Cost,
};

/// Months [from, to) of a plan.
struct Window {
    double from = 0.0;
    double to = 0.0;

    friend bool operator==(const Window&, const Window&) = default;
};

/// Why a result leaves something out: the indicator of the activity, and the input that is missing
/// (or, without one, the reason that the work method gives no such quantity).
struct Omission {
    enum class Reason {
        MissingInput,   ///< `missing` is neither stated nor in the data
        NotInMethod,    ///< stated emissions have no energy and no water
        ExcludedByStudy ///< embodied emissions left out on purpose
    };
    int activity = 0;
    Term indicator = Term::Emissions;
    Reason reason = Reason::MissingInput;
    Term missing = Term::Emissions; ///< only with MissingInput

    friend bool operator==(const Omission&, const Omission&) = default;
};

/// The node of each indicator that is known, in one window; the totals of the whole plan have the
/// share of use as well.
struct WindowNodes {
    Window window;
    QMap<Term, NodeId> totals;
    QList<QMap<Term, NodeId>> activities;
};

/// A plan as a graph. The first window is the whole plan; the others are those asked for.
struct PlanCalculation {
    std::shared_ptr<const Graph> graph;
    CompletePlan plan;
    QList<WindowNodes> windows;
    QList<Omission> omissions; ///< of the whole plan, by activity

    const WindowNodes& whole() const { return windows.first(); }
};

/// Records the plan's footprint over its whole life and over each of `windows`. All equations of
/// Plume stand in ActivityMethod.
PlanCalculation calculation(const CompletePlan& plan, const QList<Window>& windows = {});

/// The months of a plan, one window each.
QList<Window> monthsOf(const CompletePlan& plan);

/// A whole sentence for people: what is left out, of which activity, and what would mend it.
QString sentenceOf(const Omission& omission, const CompletePlan& plan);

} // namespace plume
