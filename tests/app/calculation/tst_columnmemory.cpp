// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calculation/randomgraph.h"
#include "calculation/columnmemory.h"

#include <QTest>

#include <algorithm>
#include <bit>

using namespace plume;
using plume::test::plain;
using plume::test::randomGraph;

namespace {

constexpr std::size_t size = 700; // two blocks, the last one in part

SharedColumn drawn(QRandomGenerator& random, std::size_t count = size) {
    Column column(count);
    std::generate(column.begin(), column.end(), [&] { return 0.5 + random.bounded(1.5); });
    return std::make_shared<const Column>(std::move(column));
}

/// sum = (a * b) + (c * d), of four inputs that vary.
struct Sum {
    Graph graph;
    NodeId left = noNode;
    NodeId right = noNode;
    NodeId sum = noNode;
    std::vector<SharedColumn> leaves;

    explicit Sum(QRandomGenerator& random) {
        std::vector<NodeId> inputs;
        for (const char* address : {"/a", "/b", "/c", "/d"}) {
            inputs.push_back(
                graph.input(QString::fromLatin1(address), Term::Load, dim::ratio, plain(1.0)));
            leaves.push_back(drawn(random));
        }
        left = graph.apply(Operation::Multiply, inputs[0], inputs[1]);
        right = graph.apply(Operation::Multiply, inputs[2], inputs[3]);
        sum = graph.apply(Operation::Add, left, right);
    }
};

/// Also where a number is none, as after dividing by nothing.
bool haveSameDigits(const Column& a, const Column& b) {
    const auto bits = [](double number) { return std::bit_cast<quint64>(number); };
    return std::ranges::equal(a, b, {}, bits, bits);
}

std::vector<Column> afresh(const Graph& graph, std::span<const NodeId> outputs,
                           const std::vector<SharedColumn>& leaves) {
    std::vector<ColumnView> views;
    for (const SharedColumn& leaf : leaves)
        views.emplace_back(*leaf);
    return evaluateColumns(graph, outputs, views, size);
}

} // namespace

class TestColumnMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameDigitsAsEvaluatingAfresh();
    void keepsWhatIsReadBesideSomethingNew();
    void anOutputThatStayedIsTheSameColumn();
    void forgetsWhatIsNoLongerRead();
    void recognisesACalculationInAnotherGraph();
    void usesTheFirstSamplesOfLongerColumns();
};

void TestColumnMemory::givesTheSameDigitsAsEvaluatingAfresh() {
    QRandomGenerator random(11);
    for (int trial = 0; trial < 20; ++trial) {
        Graph graph;
        std::vector<NodeId> outputs{randomGraph(graph, 8, 60, random)};
        for (int i = 0; i < 4; ++i)
            outputs.push_back(NodeId(random.bounded(int(graph.nodes().size()))));
        outputs.push_back(outputs[0]); // asked for twice
        std::vector<SharedColumn> leaves;
        for (std::size_t i = 0; i < graph.leaves().size(); ++i)
            leaves.push_back(drawn(random, i % 3 ? size : 1));
        ColumnMemory memory;
        for (int round = 0; round < 12; ++round) {
            // A slider for some rounds, then another one; sometimes several at once, or none.
            if (round % 5 != 4)
                leaves[std::size_t(round / 4)] = drawn(random, round % 7 ? size : 1);
            if (round % 6 == 5)
                leaves[6] = drawn(random);
            memory.startRound();
            const auto remembered = memory.evaluate(graph, outputs, leaves, size);
            const auto expected = afresh(graph, outputs, leaves);
            for (std::size_t i = 0; i < outputs.size(); ++i)
                QVERIFY2(haveSameDigits(*remembered[i], expected[i]),
                         qPrintable(QStringLiteral("trial %1, round %2").arg(trial).arg(round)));
        }
    }
}

void TestColumnMemory::keepsWhatIsReadBesideSomethingNew() {
    QRandomGenerator random(3);
    Sum example(random);
    ColumnMemory memory;
    const auto evaluate = [&] {
        memory.startRound();
        return memory.evaluate(example.graph, std::array{example.sum}, example.leaves, size);
    };
    evaluate();
    QCOMPARE(memory.keptColumns(), std::size_t(0)); // nothing is known to stay yet
    example.leaves[0] = drawn(random);
    evaluate();
    QCOMPARE(memory.keptColumns(), std::size_t(1)); // c * d, beside the new a * b
    example.leaves[0] = drawn(random);
    QCOMPARE(*evaluate().front(),
             afresh(example.graph, std::array{example.sum}, example.leaves).front());
    QCOMPARE(memory.keptColumns(), std::size_t(1));
}

void TestColumnMemory::anOutputThatStayedIsTheSameColumn() {
    QRandomGenerator random(4);
    Sum example(random);
    ColumnMemory memory;
    std::vector<SharedColumn> columns;
    std::vector<SharedColumn> before;
    for (int round = 0; round < 3; ++round) {
        example.leaves[0] = drawn(random);
        memory.startRound();
        before = columns;
        columns = memory.evaluate(example.graph, std::array{example.left, example.right},
                                  example.leaves, size);
    }
    QVERIFY(columns[0] != before[0]);
    QVERIFY(columns[1] == before[1]);
}

void TestColumnMemory::forgetsWhatIsNoLongerRead() {
    QRandomGenerator random(5);
    Sum example(random);
    ColumnMemory memory;
    for (int round = 0; round < 3; ++round) {
        example.leaves[0] = drawn(random);
        memory.startRound();
        memory.evaluate(example.graph, std::array{example.sum}, example.leaves, size);
    }
    QCOMPARE(memory.keptColumns(), std::size_t(1));
    memory.startRound(); // nothing is asked for in this round
    memory.startRound();
    QCOMPARE(memory.keptColumns(), std::size_t(0));
}

void TestColumnMemory::recognisesACalculationInAnotherGraph() {
    QRandomGenerator random(6);
    Sum example(random);
    ColumnMemory memory;
    for (int round = 0; round < 2; ++round) {
        memory.startRound();
        memory.evaluate(example.graph, std::array{example.sum}, example.leaves, size);
    }
    Sum other(random);
    const NodeId doubled = other.graph.apply(Operation::Add, other.sum, other.sum);
    memory.startRound();
    const auto columns =
        memory.evaluate(other.graph, std::array{other.sum, doubled}, example.leaves, size);
    QCOMPARE(memory.keptColumns(), std::size_t(1)); // the sum, kept since the round before
    QCOMPARE((*columns[1])[0], 2.0 * (*columns[0])[0]);
}

void TestColumnMemory::usesTheFirstSamplesOfLongerColumns() {
    QRandomGenerator random(7);
    Sum example(random);
    ColumnMemory memory;
    const auto all = afresh(example.graph, std::array{example.sum}, example.leaves);
    for (const std::size_t few : {std::size_t(10), std::size_t(1), std::size_t(600)}) {
        memory.startRound();
        const auto columns =
            memory.evaluate(example.graph, std::array{example.sum}, example.leaves, few);
        QCOMPARE(columns[0]->size(), few);
        QVERIFY(std::equal(columns[0]->begin(), columns[0]->end(), all[0].begin()));
    }
}

QTEST_APPLESS_MAIN(TestColumnMemory)
#include "tst_columnmemory.moc"
