// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quantiles.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace plume;

namespace {

/// By sorting everything.
double plainPercentile(Column column, double p) {
    std::sort(column.begin(), column.end());
    const double rank = p * double(column.size() - 1);
    const auto below = std::size_t(rank);
    const std::size_t above = std::min(below + 1, column.size() - 1);
    return column[below] + (rank - double(below)) * (column[above] - column[below]);
}

} // namespace

class TestQuantiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quantilesInterpolate();
    void quantilesAreThoseOfTheSortedSamples_data();
    void quantilesAreThoseOfTheSortedSamples();
    void oneNumberIsItsOwnQuantiles();
    void samplesThatLieTooCloseForCellsAreSortedAllTheSame();
    void whatIsNoNumberIsSeenWhereverItStands();
    void theStandardErrorIsThatOfOrderStatistics();
};

void TestQuantiles::quantilesInterpolate() {
    const Quantiles q = quantilesOf(Column{5, 1, 2, 4, 3});
    QCOMPARE(q.p5, 1.2);
    QCOMPARE(q.p25, 2.0);
    QCOMPARE(q.p50, 3.0);
    QCOMPARE(q.p75, 4.0);
    QCOMPARE(q.p95, 4.8);
}

void TestQuantiles::quantilesAreThoseOfTheSortedSamples_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("distinct");
    for (const int size : {2, 3, 10, 999, 10'000})
        QTest::addRow("%d", size) << size << 1'000'000;
    QTest::newRow("many equal") << 1000 << 3;
    QTest::newRow("all equal") << 100 << 1;
}

void TestQuantiles::quantilesAreThoseOfTheSortedSamples() {
    QFETCH(int, size);
    QFETCH(int, distinct);
    QRandomGenerator random(7);
    Column column(static_cast<std::size_t>(size));
    std::generate(column.begin(), column.end(), [&] { return double(random.bounded(distinct)); });
    // As they are, below zero and above, and spread over many orders of magnitude.
    const auto variants = {+[](double x) { return x; }, +[](double x) { return x - 5e5; },
                           +[](double x) { return std::exp(x / 1e4); },
                           +[](double x) { return -1.0 - x; }};
    for (const auto variant : variants) {
        Column varied = column;
        std::transform(varied.begin(), varied.end(), varied.begin(), variant);
        const Quantiles q = quantilesOf(varied);
        QCOMPARE(q.p5, plainPercentile(varied, 0.05));
        QCOMPARE(q.p25, plainPercentile(varied, 0.25));
        QCOMPARE(q.p50, plainPercentile(varied, 0.5));
        QCOMPARE(q.p75, plainPercentile(varied, 0.75));
        QCOMPARE(q.p95, plainPercentile(varied, 0.95));
    }
}

void TestQuantiles::oneNumberIsItsOwnQuantiles() {
    const Quantiles q = quantilesOf(Column{7.0});
    QCOMPARE(q.p5, 7.0);
    QCOMPARE(q.p95, 7.0);
    QCOMPARE(standardErrorsOf(Column{7.0}).p50, 0.0);
}

/// So close that a cell for each would be narrower than the smallest number.
void TestQuantiles::samplesThatLieTooCloseForCellsAreSortedAllTheSame() {
    const Quantiles q = quantilesOf(Column{0.0, 1e-310, -1e-310, 2e-310, -2e-310});
    QCOMPARE(q.p25, -1e-310);
    QCOMPARE(q.p50, 0.0);
    QCOMPARE(q.p75, 1e-310);
}

void TestQuantiles::whatIsNoNumberIsSeenWhereverItStands() {
    constexpr std::size_t size = 75; // no multiple of how many are looked at at once
    const Column finite(size, 1.0);
    QVERIFY(isFinite(finite));
    QVERIFY(knownQuantilesOf(finite));
    for (const double number : {qQNaN(), qInf(), -qInf()}) {
        for (std::size_t i = 0; i < size; ++i) {
            Column column = finite;
            column[i] = number;
            QVERIFY(!isFinite(column));
            QVERIFY(!knownQuantilesOf(column));
        }
    }
}

/// Of 0, 1, ..., 10,000: the median's rank has a standard deviation of sqrt(10,001 / 4) = 50.0.
void TestQuantiles::theStandardErrorIsThatOfOrderStatistics() {
    Column column(10'001);
    std::iota(column.begin(), column.end(), 0.0);
    const QuantileErrors errors = standardErrorsOf(column);
    QVERIFY(std::abs(errors.p50 - 50.0) < 0.01);
    QVERIFY(std::abs(errors.p5 - std::sqrt(10'001 * 0.05 * 0.95)) < 0.01);
    QCOMPARE(errors.p5, errors.p95);
}

QTEST_APPLESS_MAIN(TestQuantiles)
#include "tst_quantiles.moc"
