// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/explanation.h"

#include "quantity/quantitytext.h"
#include "quantity/units.h"

#include <QCoreApplication>

namespace plume {
namespace {

struct FormulaText {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

bool isNamed(const Explanation& explanation) {
    return explanation.term.has_value() || explanation.operation == Operation::Leaf;
}

int precedence(Operation operation) {
    switch (operation) {
    case Operation::Add:
    case Operation::Subtract:
        return 1;
    case Operation::Multiply:
    case Operation::Divide:
        return 2;
    case Operation::Leaf:
    case Operation::Name:
    case Operation::Schedule:
        return 3;
    }
    Q_UNREACHABLE();
}

QString symbolOf(Operation operation) {
    switch (operation) {
    case Operation::Add:
        return QStringLiteral(" + ");
    case Operation::Subtract:
        return QStringLiteral(" − ");
    case Operation::Multiply:
        return QStringLiteral(" × ");
    case Operation::Divide:
        return QStringLiteral(" / ");
    case Operation::Leaf:
    case Operation::Name:
    case Operation::Schedule:
        break;
    }
    Q_UNREACHABLE();
}

using Spell = std::function<QString(const Explanation&)>;

QString formula(const Explanation& explanation, const Spell& spell);

QString operand(const Explanation& part, const Explanation& whole, bool isRight,
                const Spell& spell) {
    const QString text = isNamed(part) ? spell(part) : formula(part, spell);
    if (isNamed(part))
        return text;
    const int inner = precedence(part.operation);
    const int outer = precedence(whole.operation);
    const bool groups =
        whole.operation == Operation::Divide || whole.operation == Operation::Subtract;
    const bool needsBrackets = inner < outer || (isRight && inner == outer && groups);
    return needsBrackets ? QStringLiteral("(%1)").arg(text) : text;
}

QString scheduleFormula(const Explanation& explanation, const Spell& spell) {
    QStringList arguments;
    for (const Explanation& part : explanation.parts)
        arguments.append(isNamed(part) ? spell(part) : formula(part, spell));
    const QString what = explanation.schedule.kind == Schedule::Kind::Rate
                             ? FormulaText::tr("time within the plan")
                             : FormulaText::tr("times done within the plan");
    if (arguments.isEmpty())
        return what;
    return QStringLiteral("%1 (%2)").arg(what, arguments.join(QStringLiteral("; ")));
}

QString formula(const Explanation& explanation, const Spell& spell) {
    switch (explanation.operation) {
    case Operation::Leaf:
        return spell(explanation);
    case Operation::Name: {
        const Explanation& inner = explanation.parts.first();
        return isNamed(inner) ? spell(inner) : formula(inner, spell);
    }
    case Operation::Schedule:
        return scheduleFormula(explanation, spell);
    default:
        return operand(explanation.parts[0], explanation, false, spell) +
               symbolOf(explanation.operation) +
               operand(explanation.parts[1], explanation, true, spell);
    }
}

void collectFactors(const Explanation& explanation, QList<const Explanation*>& factors) {
    for (const Explanation& part : explanation.parts) {
        if (!isNamed(part)) {
            collectFactors(part, factors);
            continue;
        }
        const bool isKnown = std::any_of(factors.begin(), factors.end(), [&](const auto* known) {
            return known->term == part.term && known->address == part.address &&
                   known->value == part.value;
        });
        if (part.term && !isKnown)
            factors.append(&part);
    }
}

ScheduleArguments argumentsOf(const Explanation& explanation) {
    ScheduleArguments arguments;
    qsizetype next = 0;
    if (explanation.given[0])
        arguments.length = recomputed(explanation.parts[next++]) / unit::hoursPerMonth;
    if (explanation.given[1])
        arguments.growth = recomputed(explanation.parts[next++]);
    if (explanation.given[2])
        arguments.decline = recomputed(explanation.parts[next++]);
    return arguments;
}

} // namespace

Explanation explain(const Graph& graph, std::span<const double> nodeValues, NodeId id) {
    const Node& node = graph.node(id);
    Explanation result;
    result.operation = node.operation;
    result.dimension = node.dimension;
    result.value = nodeValues[std::size_t(id)];
    if (node.operation == Operation::Leaf) {
        const Leaf& leaf = graph.leafOf(id);
        result.term = leaf.term;
        result.address = leaf.address;
        result.leaf = leaf.estimate;
        return result;
    }
    if (node.operation == Operation::Name)
        result.term = Term(node.detail);
    if (node.operation == Operation::Schedule)
        result.schedule = graph.scheduleOf(id);
    for (std::size_t i = 0; i < node.operands.size(); ++i) {
        result.given[i] = node.operands[i] != noNode;
        if (result.given[i])
            result.parts.append(explain(graph, nodeValues, node.operands[i]));
    }
    return result;
}

double recomputed(const Explanation& explanation) {
    const auto part = [&](qsizetype i) { return recomputed(explanation.parts[i]); };
    switch (explanation.operation) {
    case Operation::Leaf:
        return explanation.leaf->value;
    case Operation::Name:
        return part(0);
    case Operation::Add:
        return part(0) + part(1);
    case Operation::Subtract:
        return part(0) - part(1);
    case Operation::Multiply:
        return part(0) * part(1);
    case Operation::Divide:
        return part(0) / part(1);
    case Operation::Schedule:
        return scheduleWeight(explanation.schedule, argumentsOf(explanation)) *
               baseUnitsOf(explanation.schedule);
    }
    Q_UNREACHABLE();
}

QList<const Explanation*> factorsOf(const Explanation& explanation) {
    QList<const Explanation*> factors;
    collectFactors(explanation, factors);
    return factors;
}

QString valueText(double base, const Dimension& dimension, std::optional<Term> term,
                  const QLocale& locale, int digits) {
    if (term == Term::Occurrences)
        return displayNumber(base, DisplayUnit{}, locale, digits);
    return displayText(base, dimension, locale, digits);
}

QString formulaInWords(const Explanation& explanation) {
    return formula(explanation, [](const Explanation& part) {
        return part.term ? nameOf(*part.term)
                         : displayText(part.value, part.dimension, QLocale::c());
    });
}

QString formulaInNumbers(const Explanation& explanation, const QLocale& locale) {
    return formula(explanation, [&locale](const Explanation& part) {
        constexpr int digits = 4;
        return valueText(part.value, part.dimension, part.term, locale, digits);
    });
}

} // namespace plume
