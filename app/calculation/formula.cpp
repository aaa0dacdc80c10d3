// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/formula.h"

#include "quantity/quantitytext.h"
#include "quantity/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace plume {
namespace {

struct FormulaText {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

Formula::Kind kindOf(Operation operation) {
    switch (operation) {
    case Operation::Add:
        return Formula::Kind::Sum;
    case Operation::Subtract:
        return Formula::Kind::Difference;
    case Operation::Multiply:
        return Formula::Kind::Product;
    case Operation::Divide:
        return Formula::Kind::Quotient;
    case Operation::Schedule:
        return Formula::Kind::Schedule;
    case Operation::Leaf:
    case Operation::Name:
        return Formula::Kind::Factor;
    }
    Q_UNREACHABLE();
}

Formula partOf(const Graph& graph, NodeId id);

/// A one that only declares the energy of a wider scope says nothing to a reader.
bool isOne(const Graph& graph, NodeId id) {
    return graph.node(id).operation == Operation::Leaf && !graph.leafOf(id).term &&
           graph.leafOf(id).estimate.value == 1.0;
}

/// An unnamed step, whose names below it are factors.
Formula stepOf(const Graph& graph, NodeId id) {
    const Node& node = graph.node(id);
    Formula result;
    result.kind = kindOf(node.operation);
    if (result.kind == Formula::Kind::Schedule)
        result.schedule = graph.scheduleOf(id);
    const bool joins = result.kind == Formula::Kind::Sum || result.kind == Formula::Kind::Product;
    for (std::size_t i = 0; i < node.operands.size(); ++i) {
        result.given[i] = node.operands[i] != noNode;
        const bool isSilent = result.kind == Formula::Kind::Product && result.given[i] &&
                              isOne(graph, node.operands[i]);
        if (!result.given[i] || isSilent)
            continue;
        Formula part = partOf(graph, node.operands[i]);
        if (joins && part.kind == result.kind)
            result.parts += part.parts;
        else
            result.parts.append(std::move(part));
    }
    const bool isAlone = joins && result.parts.size() == 1;
    return isAlone ? Formula(result.parts.first()) : result;
}

Formula partOf(const Graph& graph, NodeId id) {
    const Operation operation = graph.node(id).operation;
    if (operation == Operation::Leaf || operation == Operation::Name) {
        Formula factor;
        factor.node = id;
        return factor;
    }
    return stepOf(graph, id);
}

void collectFactors(const Formula& formula, const Graph& graph, QList<NodeId>& factors) {
    if (formula.kind == Formula::Kind::Factor) {
        if (termOf(graph, formula.node) && !factors.contains(formula.node))
            factors.append(formula.node);
        return;
    }
    for (const Formula& part : formula.parts)
        collectFactors(part, graph, factors);
}

double weightOf(const Formula& formula, const QList<double>& parts) {
    ScheduleArguments arguments;
    qsizetype next = 0;
    if (formula.given[0])
        arguments.length = parts[next++] / unit::hoursPerMonth;
    if (formula.given[1])
        arguments.growth = parts[next++];
    if (formula.given[2])
        arguments.decline = parts[next++];
    return scheduleWeight(formula.schedule, arguments) * baseUnitsOf(formula.schedule);
}

QString symbolOf(Formula::Kind kind) {
    switch (kind) {
    case Formula::Kind::Sum:
        return QStringLiteral(" + ");
    case Formula::Kind::Difference:
        return QStringLiteral(" − ");
    case Formula::Kind::Product:
        return QStringLiteral(" × ");
    case Formula::Kind::Quotient:
        return QStringLiteral(" / ");
    case Formula::Kind::Schedule:
        return QStringLiteral("; ");
    case Formula::Kind::Factor:
        break;
    }
    Q_UNREACHABLE();
}

/// Constants of the methodology are part of a formula, not of its language.
QString constantText(const Graph& graph, NodeId id) {
    return displayText(graph.leafOf(id).estimate.value, graph.node(id).dimension, QLocale::c());
}

} // namespace

Formula formulaOf(const Graph& graph, NodeId id) {
    const Node& node = graph.node(id);
    return partOf(graph, node.operation == Operation::Name ? node.operands[0] : id);
}

QList<NodeId> factorsOf(const Formula& formula, const Graph& graph) {
    QList<NodeId> factors;
    collectFactors(formula, graph, factors);
    return factors;
}

bool needsBrackets(const Formula& whole, qsizetype part, bool hasFractions) {
    using Kind = Formula::Kind;
    const Kind inner = whole.parts[part].kind;
    const bool isSum = inner == Kind::Sum || inner == Kind::Difference;
    const bool isProduct = inner == Kind::Product || inner == Kind::Quotient;
    switch (whole.kind) {
    case Kind::Factor:
    case Kind::Sum:
    case Kind::Schedule:
        return false;
    case Kind::Difference:
        return isSum && part > 0;
    case Kind::Product:
        return isSum;
    case Kind::Quotient:
        return !hasFractions && (isSum || (isProduct && part > 0));
    }
    Q_UNREACHABLE();
}

double valueOf(const Formula& formula, const std::function<double(NodeId)>& value) {
    if (formula.kind == Formula::Kind::Factor)
        return value(formula.node);
    QList<double> parts;
    for (const Formula& part : formula.parts)
        parts.append(valueOf(part, value));
    switch (formula.kind) {
    case Formula::Kind::Sum:
        return std::accumulate(parts.begin() + 1, parts.end(), parts.first());
    case Formula::Kind::Product:
        return std::accumulate(parts.begin() + 1, parts.end(), parts.first(), std::multiplies<>());
    case Formula::Kind::Difference:
        return parts[0] - parts[1];
    case Formula::Kind::Quotient:
        return parts[0] / parts[1];
    case Formula::Kind::Schedule:
        return weightOf(formula, parts);
    case Formula::Kind::Factor:
        break;
    }
    Q_UNREACHABLE();
}

double recomputed(const Graph& graph, NodeId id) {
    if (graph.node(id).operation == Operation::Leaf)
        return graph.leafOf(id).estimate.value;
    return valueOf(formulaOf(graph, id),
                   [&graph](NodeId factor) { return recomputed(graph, factor); });
}

QString nameOf(Schedule::Kind kind) {
    return kind == Schedule::Kind::Rate ? FormulaText::tr("time within the plan")
                                        : FormulaText::tr("times done within the plan");
}

QString formulaText(const Formula& formula, const std::function<QString(NodeId)>& spell) {
    if (formula.kind == Formula::Kind::Factor)
        return spell(formula.node);
    QStringList parts;
    for (qsizetype i = 0; i < formula.parts.size(); ++i) {
        const QString text = formulaText(formula.parts[i], spell);
        parts.append(needsBrackets(formula, i) ? QStringLiteral("(%1)").arg(text) : text);
    }
    if (formula.kind != Formula::Kind::Schedule)
        return parts.join(symbolOf(formula.kind));
    const QString what = nameOf(formula.schedule.kind);
    return parts.isEmpty()
               ? what
               : QStringLiteral("%1 (%2)").arg(what, parts.join(symbolOf(formula.kind)));
}

QString valueText(double base, const Dimension& dimension, std::optional<Term> term,
                  const QLocale& locale, int digits) {
    if (term == Term::Occurrences)
        return displayNumber(base, DisplayUnit{}, locale, digits);
    return displayText(base, dimension, locale, digits);
}

QString valueText(const Graph& graph, std::span<const double> values, NodeId id,
                  const QLocale& locale, int digits) {
    return valueText(values[std::size_t(id)], graph.node(id).dimension, termOf(graph, id), locale,
                     digits);
}

std::optional<Term> termOf(const Graph& graph, NodeId id) {
    const Node& node = graph.node(id);
    if (node.operation == Operation::Name)
        return Term(node.detail);
    return node.operation == Operation::Leaf ? graph.leafOf(id).term : std::nullopt;
}

QString formulaInWords(const Graph& graph, NodeId id) {
    return formulaText(formulaOf(graph, id), [&graph](NodeId factor) {
        const auto term = termOf(graph, factor);
        return term ? nameOf(*term) : constantText(graph, factor);
    });
}

QString formulaInNumbers(const Graph& graph, std::span<const double> values, NodeId id,
                         const QLocale& locale) {
    constexpr int digits = 4;
    return formulaText(formulaOf(graph, id), [&](NodeId factor) {
        return valueText(graph, values, factor, locale, digits);
    });
}

} // namespace plume
