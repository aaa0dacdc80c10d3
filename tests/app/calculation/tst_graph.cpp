// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calculation/randomgraph.h"
#include "calculation/columns.h"
#include "calculation/expression.h"
#include "calculation/formula.h"
#include "quantity/units.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace plume;
using plume::test::plain;
using plume::test::randomGraph;

namespace {

template <typename A, typename B>
concept CanAdd = requires(A a, B b) {
    a + b;
};

// What must not compile.
static_assert(CanAdd<Expression<dim::emission>, Expression<dim::emission>>);
static_assert(!CanAdd<Expression<dim::emission>, Expression<dim::facilityEnergy>>);
static_assert(!CanAdd<Expression<dim::chipEnergy>, Expression<dim::serverEnergy>>);
static_assert(!std::is_same_v<decltype(std::declval<Expression<dim::facilityEnergy>>() *
                                       std::declval<Expression<dim::pue>>()),
                              Expression<dim::facilityEnergy>>);

/// 8 devices for 100 h at 300 W, 100 W of host each, PUE 1.2, 400 g/kWh:
/// 8 x 100 h x 0.4 kW x 1.2 x 0.4 kg/kWh = 153.6 kg.
struct Example {
    Graph graph;
    NodeId energy = noNode;
    NodeId emissions = noNode;

    template <Dimension D>
    Expression<D> input(const char* address, Term term, Quantity<D> value) {
        return {graph,
                graph.input(QString::fromLatin1(address), term, D, plain(value.in(Unit<D>{1.0})))};
    }

    Example() {
        const auto count = input("/count", Term::DeviceCount, unit::device(8));
        const auto hours = input("/hours", Term::RunTime, unit::hour(100));
        const auto power = input("/power", Term::DevicePower, unit::wattChip(300));
        const auto host = input("/host", Term::HostPower, unit::wattHost(100));
        const auto pue = input("/pue", Term::Pue, unit::pue(1.2));
        const auto grid = input("/grid", Term::GridIntensity, unit::gramPerKWh(400));
        const auto time = named(Term::DeviceTime, count * hours);
        const auto server = named(Term::ServerEnergy, asServerEnergy(time * power) + time * host);
        const auto facility = named(Term::FacilityEnergy, server * pue);
        energy = facility.node();
        emissions = named(Term::Emissions, facility * grid).node();
    }

    double valueOf(NodeId node) const { return centralValues(graph)[std::size_t(node)]; }
};

std::vector<ColumnView> viewsOf(const std::vector<Column>& columns) {
    return {columns.begin(), columns.end()};
}

/// Whether finite differences can be trusted: nothing divides by something close to zero.
bool isTame(const std::vector<double>& values) {
    return std::all_of(values.begin(), values.end(), [](double value) {
        return std::isfinite(value) && std::abs(value) > 1e-2 && std::abs(value) < 1e3;
    });
}

} // namespace

class TestGraph : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void centralValuesMatchHandCalculation();
    void theSameOperationIsRecordedOnce();
    void anAddressIsOneInput();
    void derivativesMatchFiniteDifferences();
    void aBlockGivesWhatEachSampleGivesAlone();
    void whatDoesNotVaryStaysOneNumber();
    void onlyWhatIsAskedForIsNeeded();
    void theLeavesOfAnExplanationRecomputeItsValue();
    void aFormulaReadsInWordsAndInNumbers();
    void everyTermHasKeyNameAndMeaning();
};

void TestGraph::centralValuesMatchHandCalculation() {
    const Example example;
    QCOMPARE(example.valueOf(example.energy), 384.0);
    QCOMPARE(example.valueOf(example.emissions), 153.6);
}

void TestGraph::theSameOperationIsRecordedOnce() {
    Graph graph;
    const NodeId a = graph.input(QStringLiteral("/a"), Term::Load, dim::ratio, plain(2));
    const NodeId b = graph.input(QStringLiteral("/b"), Term::Load, dim::ratio, plain(3));
    const NodeId product = graph.apply(Operation::Multiply, a, b);
    const auto size = graph.nodes().size();
    QCOMPARE(graph.apply(Operation::Multiply, a, b), product);
    QCOMPARE(graph.constant(1.0, dim::ratio), graph.constant(1.0, dim::ratio));
    QCOMPARE(graph.nodes().size(), size + 1);
}

void TestGraph::anAddressIsOneInput() {
    Graph graph;
    const NodeId first = graph.input(QStringLiteral("/a"), Term::Load, dim::ratio, plain(2));
    QCOMPARE(graph.input(QStringLiteral("/a"), Term::Load, dim::ratio, plain(5)), first);
    QCOMPARE(graph.find(QStringLiteral("/a")).value(), first);
    QVERIFY(!graph.find(QStringLiteral("/b")));
}

void TestGraph::derivativesMatchFiniteDifferences() {
    QRandomGenerator random(3);
    int checked = 0;
    for (int round = 0; round < 200; ++round) {
        Graph graph;
        const NodeId output = randomGraph(graph, 6, 30, random);
        if (!isTame(centralValues(graph)))
            continue;
        ++checked;
        std::vector<double> at;
        for (const Leaf& leaf : graph.leaves())
            at.push_back(leaf.estimate.value);
        const auto exact = derivatives(graph, output, valuesAt(graph, at));
        for (std::size_t i = 0; i < at.size(); ++i) {
            const double h = 1e-6;
            std::vector<double> low = at;
            std::vector<double> high = at;
            low[i] -= h;
            high[i] += h;
            const double slope = (valuesAt(graph, high)[std::size_t(output)] -
                                  valuesAt(graph, low)[std::size_t(output)]) /
                                 (2 * h);
            const double scale = 1.0 + std::abs(slope) + std::abs(exact[i]);
            QVERIFY2(
                std::abs(slope - exact[i]) < 2e-3 * scale,
                qPrintable(
                    QStringLiteral("round %1: %2, not %3").arg(round).arg(exact[i]).arg(slope)));
        }
    }
    QVERIFY(checked > 50);
}

void TestGraph::aBlockGivesWhatEachSampleGivesAlone() {
    QRandomGenerator random(5);
    Graph graph;
    const NodeId output = randomGraph(graph, 6, 60, random);
    const std::size_t size = 1300; // several blocks, the last one in part
    std::vector<Column> columns(graph.leaves().size());
    for (std::size_t leaf = 0; leaf < columns.size(); ++leaf) {
        columns[leaf].resize(leaf % 2 ? size : 1);
        std::generate(columns[leaf].begin(), columns[leaf].end(),
                      [&] { return 0.5 + random.bounded(1.5); });
    }
    const auto block = evaluateColumns(graph, std::array{output}, viewsOf(columns), size);
    for (std::size_t i = 0; i < size; ++i) {
        std::vector<double> sample;
        sample.reserve(columns.size());
        for (const Column& column : columns)
            sample.push_back(column.size() == 1 ? column[0] : column[i]);
        QCOMPARE(block[0][i], valuesAt(graph, sample)[std::size_t(output)]);
    }
}

void TestGraph::whatDoesNotVaryStaysOneNumber() {
    const Example example;
    std::vector<Column> columns;
    for (const Leaf& leaf : example.graph.leaves())
        columns.push_back({leaf.estimate.value});
    columns[5] = {0.3, 0.4, 0.5}; // the grid alone varies
    const auto results = evaluateColumns(
        example.graph, std::array{example.energy, example.emissions}, viewsOf(columns), 3);
    QCOMPARE(results[0], Column{384.0});
    QCOMPARE(results[1].size(), std::size_t(3));
    QCOMPARE(results[1][2], 192.0);
}

void TestGraph::onlyWhatIsAskedForIsNeeded() {
    const Example example;
    const auto needed = neededFor(example.graph, std::array{example.energy});
    QVERIFY(needed[std::size_t(*example.graph.find(QStringLiteral("/pue")))]);
    QVERIFY(!needed[std::size_t(*example.graph.find(QStringLiteral("/grid")))]);
}

void TestGraph::theLeavesOfAnExplanationRecomputeItsValue() {
    QRandomGenerator random(9);
    for (int round = 0; round < 200; ++round) {
        Graph graph;
        const NodeId output = randomGraph(graph, 4, 12, random);
        const auto values = centralValues(graph);
        if (!std::isfinite(values[std::size_t(output)]))
            continue;
        QCOMPARE(recomputed(graph, output), values[std::size_t(output)]);
    }
}

void TestGraph::aFormulaReadsInWordsAndInNumbers() {
    const Example example;
    const auto values = centralValues(example.graph);
    const Graph& graph = example.graph;
    QCOMPARE(formulaInWords(graph, example.emissions), QStringLiteral("Energy × Grid intensity"));
    QCOMPARE(formulaInNumbers(graph, values, example.emissions, QLocale::c()),
             QStringLiteral("384 kWh × 400 g/kWh"));
    const QList<NodeId> ofEnergy = factorsOf(formulaOf(graph, example.energy), graph);
    QCOMPARE(formulaInWords(graph, ofEnergy[0]),
             QStringLiteral("Energy of the chips + Device-hours × Host power per device"));
    const QList<NodeId> ofEmissions = factorsOf(formulaOf(graph, example.emissions), graph);
    QCOMPARE(ofEmissions.size(), 2);
    QCOMPARE(graph.leafOf(ofEmissions[1]).address, QStringLiteral("/grid"));
}

void TestGraph::everyTermHasKeyNameAndMeaning() {
    QSet<QString> keys;
    for (int i = 0; i < termCount; ++i) {
        const Term term = Term(i);
        QCOMPARE(termOf(keyOf(term)), std::optional(term));
        QVERIFY(!nameOf(term).isEmpty());
        QVERIFY(meaningOf(term).endsWith(QLatin1Char('.')));
        keys.insert(keyOf(term));
    }
    QCOMPARE(keys.size(), termCount);
}

QTEST_APPLESS_MAIN(TestGraph)
#include "tst_graph.moc"
