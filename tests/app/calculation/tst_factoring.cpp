// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calculation/randomgraph.h"
#include "calculation/factoring.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace plume;
using plume::test::plain;
using plume::test::randomGraph;

namespace {

Schedule during(double from, double to) {
    return {.kind = Schedule::Kind::Rate, .start = 0, .horizon = 12, .from = from, .to = to};
}

qsizetype countOf(const Graph& graph, Operation operation) {
    return std::ranges::count(graph.nodes(), operation, &Node::operation);
}

} // namespace

class TestFactoring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theValuesAreTheSame();
    void whatIsWeighedIsComputedOnce();
    void inputsKeepTheirAddresses();
};

/// Whatever the graph is: sums of products of schedules, differences, quotients by a schedule.
void TestFactoring::theValuesAreTheSame() {
    QRandomGenerator random(7);
    for (int trial = 0; trial < 200; ++trial) {
        Graph graph;
        std::vector<NodeId> outputs{randomGraph(graph, 6, 40, random)};
        for (int i = 0; i < 5; ++i)
            outputs.push_back(NodeId(random.bounded(int(graph.nodes().size()))));
        const std::vector<double> expected = centralValues(graph);
        const FactoredGraph factored = factoredByWeights(graph, outputs);
        const std::vector<double> found = centralValues(factored.graph);
        QCOMPARE(factored.outputs.size(), outputs.size());
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            const double before = expected[std::size_t(outputs[i])];
            const double after = found[std::size_t(factored.outputs[i])];
            if (!std::isfinite(before))
                continue; // divided by nothing
            QVERIFY2(std::abs(after - before) <= 1e-9 * std::abs(before),
                     qPrintable(QStringLiteral("trial %1, output %2: %3 instead of %4")
                                    .arg(trial)
                                    .arg(i)
                                    .arg(after)
                                    .arg(before)));
        }
    }
}

/// month m: growing(m) * rate * each + steady(m) * power, for three months.
void TestFactoring::whatIsWeighedIsComputedOnce() {
    Graph graph;
    const auto input = [&graph](const char* address, const Dimension& dimension) {
        return graph.input(QString::fromLatin1(address), Term::Load, dimension, plain(2.0));
    };
    const NodeId growth = input("/growth", dim::ratio);
    const NodeId rate = input("/rate", dim::ratio);
    const NodeId each = input("/each", dim::ratio);
    const NodeId power = input("/power", dim::ratio);
    std::vector<NodeId> months;
    for (int month = 0; month < 3; ++month) {
        const Schedule window = during(month, month + 1);
        const NodeId growing = graph.schedule(window, noNode, growth, noNode);
        const NodeId steady = graph.schedule(window, noNode, noNode, noNode);
        const NodeId requests = graph.apply(Operation::Multiply, rate, growing);
        months.push_back(graph.apply(Operation::Add,
                                     graph.apply(Operation::Multiply, requests, each),
                                     graph.apply(Operation::Multiply, power, steady)));
    }
    QCOMPARE(countOf(graph, Operation::Multiply), 9);
    const FactoredGraph factored = factoredByWeights(graph, months);
    QCOMPARE(countOf(factored.graph, Operation::Multiply), 7); // rate * each, and two a month
    QCOMPARE(countOf(factored.graph, Operation::Add), 3);
}

void TestFactoring::inputsKeepTheirAddresses() {
    Graph graph;
    const NodeId rate = graph.input(QStringLiteral("/rate"), Term::Load, dim::ratio, plain(3.0));
    const NodeId twice = graph.apply(Operation::Multiply, rate, graph.constant(2.0, dim::ratio));
    const NodeId weighed = graph.apply(Operation::Multiply, twice,
                                       graph.schedule(during(0, 6), noNode, noNode, noNode));
    FactoredGraph factored = factoredByWeights(graph, std::array{weighed});
    QVERIFY(factored.graph.find(QStringLiteral("/rate")));
    const double before = centralValues(factored.graph)[std::size_t(factored.outputs[0])];
    factored.graph.setEstimate(QStringLiteral("/rate"), plain(6.0));
    const double after = centralValues(factored.graph)[std::size_t(factored.outputs[0])];
    QCOMPARE(after, 2.0 * before);
}

QTEST_GUILESS_MAIN(TestFactoring)
#include "tst_factoring.moc"
