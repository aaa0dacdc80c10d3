// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/graph.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <functional>
#include <span>

namespace plume {

/// The formula of a number, down to the nearest names: a tree without any layout, from which
/// sentences, pictures and other notations are made.
struct Formula {
    enum class Kind { Factor, Sum, Difference, Product, Quotient, Schedule };

    Kind kind = Kind::Factor;
    NodeId node = noNode;        ///< of a Factor: a named value, an input or a constant
    QList<Formula> parts;        ///< two or more; a Schedule's are its arguments, in order
    Schedule schedule;           ///< of a Schedule
    std::array<bool, 3> given{}; ///< of a Schedule: which of length, growth, decline are in parts
};

/// What made node `id`; a leaf is its own formula.
Formula formulaOf(const Graph& graph, NodeId id);

/// The named values and inputs that a formula speaks of, in its order, each once; no constants.
QList<NodeId> factorsOf(const Formula& formula, const Graph& graph);

/// Whether a part needs brackets where it stands, in a notation that writes quotients in one line
/// or, with `hasFractions`, above and below a line.
bool needsBrackets(const Formula& whole, qsizetype part, bool hasFractions = false);

/// What a formula comes to, given the value of each factor.
double valueOf(const Formula& formula, const std::function<double(NodeId)>& value);

/// The value of node `id` computed anew from leaves alone, along the formulas of all it is made of.
double recomputed(const Graph& graph, NodeId id);

/// What a schedule weighs: "time within the plan".
QString nameOf(Schedule::Kind kind);

/// The formula in one line, each factor spelled by `spell`.
QString formulaText(const Formula& formula, const std::function<QString(NodeId)>& spell);

/// "576 kWh"; of how often something is done "5", where another ratio reads "500%".
QString valueText(double base, const Dimension& dimension, std::optional<Term> term,
                  const QLocale& locale, int digits);
/// The same of a node at the given values, by node.
QString valueText(const Graph& graph, std::span<const double> values, NodeId id,
                  const QLocale& locale, int digits);

/// The term of a named value or an input; none of a constant or an unnamed step.
std::optional<Term> termOf(const Graph& graph, NodeId id);

/// "Energy × Grid intensity": the formula of a node in words.
QString formulaInWords(const Graph& graph, NodeId id);
/// "1,414 MWh × 429 g/kWh": the same with numbers.
QString formulaInNumbers(const Graph& graph, std::span<const double> values, NodeId id,
                         const QLocale& locale);

} // namespace plume
