// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/graph.h"
#include "quantity/units.h"

#include <QRandomGenerator>

#include <array>

namespace plume::test {

inline EstimateData plain(double base) {
    return {.value = base, .range = {}, .provenance = {}};
}

/// A graph of `size` random operations over `leafCount` inputs, all values positive.
inline NodeId randomGraph(Graph& graph, int leafCount, int size, QRandomGenerator& random) {
    QList<NodeId> nodes;
    for (int i = 0; i < leafCount; ++i)
        nodes.append(graph.input(QStringLiteral("/%1").arg(i), Term::Load, dim::ratio,
                                 plain(0.5 + random.bounded(1.5))));
    for (int i = 0; i < size; ++i) {
        const auto pick = [&] { return nodes[random.bounded(nodes.size())]; };
        static constexpr std::array operations{Operation::Add, Operation::Multiply,
                                               Operation::Divide, Operation::Subtract};
        const Operation operation = operations[std::size_t(random.bounded(i % 5 ? 3 : 4))];
        NodeId node = graph.apply(operation, pick(), pick());
        if (i % 4 == 0)
            node = graph.name(Term::Requests, node, dim::ratio);
        if (i % 11 == 0)
            node = graph.schedule({.kind = Schedule::Kind::Amount,
                                   .start = 1,
                                   .every = 5,
                                   .horizon = 30,
                                   .from = 0,
                                   .to = 30,
                                   .yearsBefore = 1},
                                  noNode, noNode, node);
        nodes.append(node);
    }
    NodeId sum = nodes.last();
    for (int i = 0; i < 5; ++i)
        sum = graph.apply(Operation::Add, sum, nodes[nodes.size() - 2 - i]);
    return sum;
}

} // namespace plume::test
