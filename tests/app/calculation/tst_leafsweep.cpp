// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/leafsweep.h"
#include "quantity/units.h"

#include <QTest>

using namespace plume;

namespace {

/// (a + b) / c, with a = 2, b = 4 and c = 3; d = 9 takes no part.
struct Small {
    Graph graph;
    NodeId a = input("/a", 2.0);
    NodeId b = input("/b", 4.0);
    NodeId c = input("/c", 3.0);
    NodeId d = input("/d", 9.0);
    NodeId sum = graph.apply(Operation::Add, a, b);
    NodeId quotient = graph.apply(Operation::Divide, sum, c);
    NodeId square = graph.apply(Operation::Multiply, sum, sum);
    std::vector<double> values = centralValues(graph);

    NodeId input(const char* address, double value) {
        return graph.input(QString::fromLatin1(address), Term::Load, dim::ratio,
                           {.value = value, .range = {}, .provenance = {}});
    }
    LeafSweep sweep(NodeId output, NodeId leaf) { return {graph, values, output, leaf}; }
};

} // namespace

class TestLeafSweep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOutputFollowsTheLeaf();
    void aSweepEndsWhereItWantsAndBeginsAnew();
    void whatTakesNoPartLeavesTheOutput();
    void theFormTellsAStraightLine_data();
    void theFormTellsAStraightLine();
    void itAgreesWithTheWholeCalculation();
};

void TestLeafSweep::theOutputFollowsTheLeaf() {
    Small small;
    LeafSweep sweep = small.sweep(small.quotient, small.a);
    QCOMPARE(sweep.at(2.0), 2.0); // (2 + 4) / 3
    QCOMPARE(sweep.at(5.0), 3.0); // (5 + 4) / 3
}

void TestLeafSweep::aSweepEndsWhereItWantsAndBeginsAnew() {
    Small small;
    LeafSweep sweep = small.sweep(small.quotient, small.c);
    QCOMPARE(sweep.at(6.0), 1.0);
    QCOMPARE(sweep.at(3.0), 2.0);
    QCOMPARE(small.values[std::size_t(small.quotient)], 2.0);
}

void TestLeafSweep::whatTakesNoPartLeavesTheOutput() {
    Small small;
    LeafSweep sweep = small.sweep(small.quotient, small.d);
    QVERIFY(!sweep.isConnected());
    QCOMPARE(sweep.at(1e6), 2.0);
    QVERIFY(!small.sweep(small.sum, small.c).isConnected());
    QVERIFY(small.sweep(small.sum, small.b).isConnected());
}

void TestLeafSweep::theFormTellsAStraightLine_data() {
    QTest::addColumn<int>("leaf"); // 0: a, 2: c
    QTest::addColumn<bool>("isSquare");
    QTest::addColumn<bool>("isStraight");
    QTest::newRow("of a sum divided") << 0 << false << true;
    QTest::newRow("of a divisor") << 2 << false << false;
    QTest::newRow("of a square") << 0 << true << false;
}

void TestLeafSweep::theFormTellsAStraightLine() {
    QFETCH(int, leaf);
    QFETCH(bool, isSquare);
    Small small;
    const LeafSweep sweep =
        small.sweep(isSquare ? small.square : small.quotient, leaf == 0 ? small.a : small.c);
    QTEST(sweep.isStraight(), "isStraight");
}

void TestLeafSweep::itAgreesWithTheWholeCalculation() {
    Graph graph;
    const auto input = [&graph](const char* address, const Dimension& dimension, double value) {
        return graph.input(QString::fromLatin1(address), Term::Load, dimension,
                           {.value = value, .range = {}, .provenance = {}});
    };
    const NodeId length = input("/length", dim::time, 9.5 * unit::hoursPerMonth);
    const NodeId growth = input("/growth", dim::ratio, 0.1);
    const Schedule schedule{.horizon = 12.0, .to = 12.0};
    const NodeId time = graph.schedule(schedule, length, growth, noNode);
    const std::vector<double> values = centralValues(graph);
    LeafSweep sweep(graph, values, time, growth);
    QVERIFY(!sweep.isStraight());
    for (const double rate : {-0.5, 0.0, 0.1, 2.0}) {
        const std::array leaves{9.5 * unit::hoursPerMonth, rate};
        QCOMPARE(sweep.at(rate), valuesAt(graph, leaves)[std::size_t(time)]);
    }
}

QTEST_APPLESS_MAIN(TestLeafSweep)
#include "tst_leafsweep.moc"
