// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/addressbook.h"

namespace plume {

AddressBook::AddressBook(const Assessment& assessment) {
    const Graph& graph = *assessment.calculation.graph;
    const WindowNodes& whole = assessment.calculation.whole();
    for (auto total = whole.totals.cbegin(); total != whole.totals.cend(); ++total)
        add(totalAddress(assessment.number, total.key()), *total, none);
    for (int i = 0; i < whole.activities.size(); ++i) {
        const auto& results = whole.activities[i];
        for (auto result = results.cbegin(); result != results.cend(); ++result)
            add(resultAddress(assessment.number, i, result.key()), *result, i);
    }
    QSet<int> walked;
    for (int i = 0; i < whole.activities.size(); ++i)
        addStepsOf(assessment, i, walked);
    for (NodeId node = 0; node < NodeId(graph.nodes().size()); ++node) {
        const bool isInput =
            graph.node(node).operation == Operation::Leaf && !graph.leafOf(node).address.isEmpty();
        if (isInput)
            add(graph.leafOf(node).address, node, none);
    }
}

void AddressBook::add(const QString& address, NodeId node, int activity) {
    m_addresses.append(address);
    m_nodes.insert(address, node);
    if (!m_first.contains(node))
        m_first.insert(node, address);
    if (activity != none)
        m_ofActivity.insert({node, activity}, address);
}

/// A multiple is made of the steps of another activity, which names them first.
void AddressBook::addStepsOf(const Assessment& assessment, int activity, QSet<int>& walked) {
    if (walked.contains(activity))
        return;
    walked.insert(activity);
    const auto& activities = assessment.plan().activities;
    const Activity& stated = activities[activity].stated;
    const bool isMultiple = stated.method == WorkMethod::Proportional;
    for (int i = 0; isMultiple && i < activities.size(); ++i) {
        if (activities[i].stated.name == stated.proportionOf)
            addStepsOf(assessment, i, walked);
    }
    const auto& results = assessment.calculation.whole().activities[activity];
    for (auto result = results.cbegin(); result != results.cend(); ++result)
        addSteps(*assessment.calculation.graph, *result,
                 {resultAddress(assessment.number, activity, result.key()),
                  activityAddress(assessment.number, activity), activity, isMultiple});
}

QString AddressBook::freeAddress(const QString& key, const Place& place) const {
    const QString own = place.activity + QLatin1Char('/') + key;
    if (!m_nodes.contains(own))
        return own;
    const QString below = place.parent + QLatin1Char('/') + key;
    QString address = below;
    for (int count = 2; m_nodes.contains(address); ++count)
        address = below + QLatin1Char('_') + QString::number(count);
    return address;
}

/// How often a multiple is done comes first in its formulas, though another activity that is done
/// as often shares the node.
bool AddressBook::isOwnCount(const Graph& graph, NodeId node, const Place& place) const {
    return Term(graph.node(node).detail) == Term::Occurrences &&
           !m_nodes.contains(place.activity + QLatin1Char('/') + keyOf(Term::Occurrences));
}

void AddressBook::addSteps(const Graph& graph, NodeId below, const Place& place) {
    for (const NodeId operand : graph.node(below).operands) {
        if (operand == noNode || graph.node(operand).operation == Operation::Leaf)
            continue;
        if (graph.node(operand).operation != Operation::Name) {
            addSteps(graph, operand, place);
            continue;
        }
        const bool isOfAnother =
            place.isMultiple && m_first.contains(operand) && !isOwnCount(graph, operand, place);
        if (isOfAnother || m_ofActivity.contains({operand, place.number}))
            continue;
        const QString address = freeAddress(keyOf(Term(graph.node(operand).detail)), place);
        add(address, operand, place.number);
        addSteps(graph, operand, {address, place.activity, place.number, place.isMultiple});
    }
}

std::optional<NodeId> AddressBook::nodeAt(const QString& address) const {
    const auto node = m_nodes.constFind(address);
    return node == m_nodes.cend() ? std::nullopt : std::optional(*node);
}

QString AddressBook::addressOf(NodeId node, int activity) const {
    const auto own = m_ofActivity.constFind({node, activity});
    return own == m_ofActivity.cend() ? m_first.value(node) : *own;
}

int AddressBook::activityIn(const QString& address) {
    const QStringList parts = address.split(QLatin1Char('/'));
    constexpr int place = 4; // "", plans, N, activities, M
    const bool isOfActivity =
        parts.size() > place && parts[place - 1] == QLatin1String("activities");
    return isOfActivity ? parts[place].toInt() : none;
}

} // namespace plume
