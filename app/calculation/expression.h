// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/graph.h"

#include <QtGlobal>

namespace plume {

/// A value of some dimension yet to be computed: a node of a graph. Arithmetic only records.
template <Dimension D>
class Expression {
public:
    static constexpr Dimension dimension = D;

    Expression(Graph& graph, NodeId node)
        : m_graph(&graph)
        , m_node(node) {
        Q_ASSERT(graph.node(node).dimension == D);
    }

    Graph& graph() const { return *m_graph; }
    NodeId node() const { return m_node; }

private:
    Graph* m_graph;
    NodeId m_node;
};

namespace detail {

template <Dimension R, Dimension A, Dimension B>
Expression<R> record(Operation operation, Expression<A> a, Expression<B> b) {
    Q_ASSERT(&a.graph() == &b.graph());
    return {a.graph(), a.graph().apply(operation, a.node(), b.node())};
}

} // namespace detail

template <Dimension D>
Expression<D> operator+(Expression<D> a, Expression<D> b) {
    return detail::record<D>(Operation::Add, a, b);
}

template <Dimension D>
Expression<D> operator-(Expression<D> a, Expression<D> b) {
    return detail::record<D>(Operation::Subtract, a, b);
}

template <Dimension A, Dimension B>
Expression<A * B> operator*(Expression<A> a, Expression<B> b) {
    return detail::record<A * B>(Operation::Multiply, a, b);
}

template <Dimension A, Dimension B>
Expression<A / B> operator/(Expression<A> a, Expression<B> b) {
    return detail::record<A / B>(Operation::Divide, a, b);
}

/// A number that belongs to the methodology itself, such as the 1 in 1 - share.
template <Dimension D>
Expression<D> constant(Graph& graph, Quantity<D> value) {
    return {graph, graph.constant(value.in(Unit<D>{1.0}), D)};
}

/// What remains of the whole after a share is taken.
inline Expression<dim::ratio> oneMinus(Expression<dim::ratio> share) {
    return constant(share.graph(), Unit<dim::ratio>{1.0}(1.0)) - share;
}

/// Gives a value the name under which people meet it.
template <Dimension D>
Expression<D> named(Term term, Expression<D> value) {
    return {value.graph(), value.graph().name(term, value.node(), D)};
}

/// The energy of chips, counted as part of their servers' (host power is then added to it).
inline Expression<dim::serverEnergy> asServerEnergy(Expression<dim::chipEnergy> energy) {
    return {energy.graph(),
            energy.graph().name(Term::ChipEnergy, energy.node(), dim::serverEnergy)};
}

} // namespace plume
