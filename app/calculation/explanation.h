// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/graph.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <functional>
#include <span>

namespace plume {

/// A number unfolded: the operation that made it and the numbers it was made of, down to leaves
/// with their estimates and sources. It holds all it needs; the graph may be gone.
struct Explanation {
    Operation operation = Operation::Leaf;
    std::optional<Term> term; ///< of a leaf or a named value
    QString address;          ///< of an input of the study
    Dimension dimension;
    double value = 0.0;               ///< base units
    std::optional<EstimateData> leaf; ///< of a leaf: value, range, source
    Schedule schedule;                ///< of a Schedule
    QList<Explanation> parts;         ///< the operands; a Schedule's keep their places (see below)
    std::array<bool, 3> given{}; ///< of a Schedule: which of length, growth, decline are in parts
};

/// Unfolds `node` at the given values (by node).
Explanation explain(const Graph& graph, std::span<const double> nodeValues, NodeId node);

/// The value computed anew from the leaves of the explanation alone.
double recomputed(const Explanation& explanation);

/// The nearest named values and inputs that the explained value is made of, each once: what its
/// formula speaks of.
QList<const Explanation*> factorsOf(const Explanation& explanation);

/// "576 kWh"; of how often something is done "5", where another ratio reads "500%".
QString valueText(double base, const Dimension& dimension, std::optional<Term> term,
                  const QLocale& locale, int digits);

/// "Energy × Grid intensity": the formula in words, down to the nearest names.
QString formulaInWords(const Explanation& explanation);
/// "1,414 MWh × 429 g/kWh": the same with numbers.
QString formulaInNumbers(const Explanation& explanation, const QLocale& locale);

} // namespace plume
