// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/explanationtext.h"

#include "calculation/explanation.h"
#include "command_line/options.h"
#include "command_line/textlayout.h"
#include "quantity/quantitytext.h"

#include <algorithm>

namespace plume {
namespace {

QString spaces(int depth) {
    constexpr int perLevel = 2;
    return QString(perLevel * depth, QLatin1Char(' '));
}

bool isInput(const Graph& graph, NodeId node) {
    return graph.node(node).operation == Operation::Leaf && graph.leafOf(node).term.has_value();
}

bool isNamed(const Graph& graph, NodeId node) {
    return graph.node(node).operation == Operation::Name;
}

void collectParts(const Graph& graph, NodeId node, QList<NodeId>& parts) {
    for (const NodeId operand : graph.node(node).operands) {
        if (operand == noNode)
            continue;
        if (!isNamed(graph, operand) && !isInput(graph, operand))
            collectParts(graph, operand, parts);
        else if (!parts.contains(operand))
            parts.append(operand);
    }
}

} // namespace

QList<NodeId> namedParts(const Graph& graph, NodeId node) {
    QList<NodeId> parts;
    collectParts(graph, node, parts);
    return parts;
}

ExplanationText::ExplanationText(const Assessment& assessment, const Catalogue& catalogue,
                                 const QLocale& locale)
    : m_assessment(assessment)
    , m_graph(*assessment.calculation.graph)
    , m_catalogue(catalogue)
    , m_locale(locale) {
    m_stated.insert(assessment.plan().serviceLife.address);
    const auto& activities = assessment.calculation.whole().activities;
    for (qsizetype i = 0; i < activities.size(); ++i) {
        const CompleteActivity& activity = assessment.plan().activities[i];
        for (const NodeId node : activities[i]) {
            if (!m_activities.contains(node))
                m_activities.insert(node, activity.stated.name);
        }
        for (auto each = activity.inputs.cbegin(); each != activity.inputs.cend(); ++each) {
            if (activity.stated.inputs.contains(each.key()))
                m_stated.insert(each->address);
        }
    }
}

QString ExplanationText::label(NodeId node) const {
    const Node& recorded = m_graph.node(node);
    if (recorded.operation == Operation::Leaf) {
        const Leaf& leaf = m_graph.leafOf(node);
        return leaf.term ? nameOf(*leaf.term) : leaf.address;
    }
    if (recorded.operation != Operation::Name)
        return CommandLineText::tr("The number");
    const QString name = nameOf(Term(recorded.detail));
    const QString activity = m_activities.value(node);
    //: %1 an activity, %2 a quantity such as "Emissions"
    return activity.isEmpty() ? name : CommandLineText::tr("“%1”: %2").arg(activity, name);
}

QString ExplanationText::value(NodeId node) const {
    constexpr int digits = 6;
    const Node& recorded = m_graph.node(node);
    const auto term =
        recorded.operation == Operation::Name ? std::optional(Term(recorded.detail)) : std::nullopt;
    return valueText(m_assessment.values[std::size_t(node)], recorded.dimension, term, m_locale,
                     digits);
}

/// "Title, authors, 2021. Table 4. CC-BY-4.0. https://..."
QString ExplanationText::citation(const Provenance& from) const {
    QStringList parts;
    if (const Source* source = m_catalogue.source(from.source)) {
        QString work = source->title + QStringLiteral(", ") + source->authors;
        if (source->year != 0)
            work += QStringLiteral(", %1").arg(source->year);
        parts.append(work);
        parts.append(from.locator);
        parts.append(source->licence.isEmpty()
                         ? QString()
                         : CommandLineText::tr("Licence: %1").arg(source->licence));
        parts.append(source->url);
    } else {
        parts.append(from.source);
        parts.append(from.locator);
    }
    parts.append(from.note);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

/// Who set the input: the study, a row of the data, a default, or what else the study states.
QString ExplanationText::origin(const Leaf& leaf) const {
    const auto& assumptions = m_assessment.plan().assumptions;
    const bool isAssumed =
        std::any_of(assumptions.begin(), assumptions.end(),
                    [&](const auto& each) { return each.address == leaf.address; });
    const QString row = leaf.estimate.provenance.row;
    if (isAssumed && !row.isEmpty())
        return CommandLineText::tr("not stated at %1; taken from the data, row %2")
            .arg(leaf.address, row);
    if (isAssumed)
        return CommandLineText::tr("not stated at %1; taken by default").arg(leaf.address);
    if (m_stated.contains(leaf.address))
        return CommandLineText::tr("stated by the study at %1").arg(leaf.address);
    return CommandLineText::tr("not stated at %1; follows from what is stated").arg(leaf.address);
}

QString ExplanationText::input(NodeId node, int depth) const {
    const Leaf& leaf = m_graph.leafOf(node);
    QString first = label(node) + QStringLiteral(": ") + value(node);
    if (leaf.estimate.shape != Shape::Fixed)
        first += CommandLineText::tr(" (%1; %2)")
                     .arg(displayRange(leaf.estimate.range, leaf.dimension, m_locale),
                          keyOf(leaf.estimate.shape));
    QString text = spaces(depth) + first + QLatin1Char('\n');
    const QString below = spaces(depth + 1);
    if (!leaf.address.isEmpty())
        text += wrapped(origin(leaf), below);
    const QString cited = citation(leaf.estimate.provenance);
    if (!cited.isEmpty())
        text += wrapped(CommandLineText::tr("Source: %1").arg(cited), below);
    if (const Spread* spread = m_catalogue.spread(SpreadId(leaf.estimate.provenance.spread)))
        text += wrapped(sentenceOf(*spread, m_locale), below);
    return text;
}

QString ExplanationText::step(NodeId node, int depth) const {
    const Explanation explained = explain(m_graph, m_assessment.values, node);
    const QString below = spaces(depth + 1) + QStringLiteral("= ");
    const QString words = formulaInWords(explained);
    const QString numbers = formulaInNumbers(explained, m_locale);
    QString text = spaces(depth) + label(node) + QStringLiteral(": ") + value(node) +
                   QLatin1Char('\n') + wrapped(words, below);
    if (numbers != words)
        text += wrapped(numbers, below);
    return text;
}

QString ExplanationText::unfolded(NodeId node, int depth) {
    if (m_shown.contains(node))
        return spaces(depth) +
               CommandLineText::tr("%1: %2, as above").arg(label(node), value(node)) +
               QLatin1Char('\n');
    m_shown.insert(node);
    if (m_graph.node(node).operation == Operation::Leaf)
        return input(node, depth);
    QString text = step(node, depth);
    for (const NodeId part : namedParts(m_graph, node))
        text += unfolded(part, depth + 1);
    return text;
}

QString ExplanationText::unfolded(NodeId node) {
    return unfolded(node, 0);
}

QString ExplanationText::all() {
    QString steps;
    QString inputs;
    for (NodeId node = 0; node < NodeId(m_graph.nodes().size()); ++node) {
        if (isNamed(m_graph, node))
            steps += step(node, 0);
        else if (isInput(m_graph, node))
            inputs += input(node, 0);
    }
    return steps + QLatin1Char('\n') + CommandLineText::tr("Inputs") + QStringLiteral("\n\n") +
           inputs;
}

} // namespace plume
