// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/shapley.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace plume;

namespace {

using Coalition = std::vector<bool>;

bool isNear(double value, double expected, double tolerance = 1e-12) {
    return std::abs(value - expected) <= tolerance;
}

/// Two factors of a product that grow from 2 to 5 and from 3 to 7.
std::vector<double> product(const Coalition& taken) {
    return {(taken[0] ? 5.0 : 2.0) * (taken[1] ? 7.0 : 3.0)};
}

/// A product of many factors, each 1 to 1.1 and more, and a sum of them.
std::vector<double> manyFactors(const Coalition& taken) {
    double all = 1.0;
    double sum = 0.0;
    for (std::size_t i = 0; i < taken.size(); ++i) {
        all *= taken[i] ? 1.1 + 0.05 * double(i) : 1.0;
        sum += taken[i] ? double(i) : 0.0;
    }
    return {all, sum};
}

double sumOf(const ShapleyValues& shares, std::size_t quantity) {
    return std::accumulate(
        shares.values.begin(), shares.values.end(), 0.0,
        [quantity](double sum, const std::vector<double>& each) { return sum + each[quantity]; });
}

} // namespace

class TestShapley : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProductOfTwoIsSharedAsByHand();
    void theGloveGameIsSharedAsPublished();
    void nobodySharesNothing();
    void samplesAddUpToTheWhole();
    void samplesComeCloseToWhatIsExact();
    void equalSeedsGiveEqualDigits();
    void itStopsWhenAsked();
};

/// 2 x 3 = 6 becomes 5 x 7 = 35. The first alone adds 3 x 3 = 9, after the second 3 x 7 = 21: 15.
/// The second alone adds 2 x 4 = 8, after the first 5 x 4 = 20: 14.
void TestShapley::aProductOfTwoIsSharedAsByHand() {
    const ShapleyValues shares = exactShapley(2, product);
    QVERIFY(isNear(shares.values[0][0], 15.0));
    QVERIFY(isNear(shares.values[1][0], 14.0));
    QCOMPARE(shares.errors[0][0], 0.0);
    QCOMPARE(shares.permutations, 0);
}

/// Two left gloves and a right one, worth 1 a pair: 1/6, 1/6 and 4/6 (Shapley 1953).
void TestShapley::theGloveGameIsSharedAsPublished() {
    const ShapleyValues shares = exactShapley(3, [](const Coalition& taken) {
        return std::vector<double>{(taken[0] || taken[1]) && taken[2] ? 1.0 : 0.0};
    });
    QVERIFY(isNear(shares.values[0][0], 1.0 / 6.0));
    QVERIFY(isNear(shares.values[1][0], 1.0 / 6.0));
    QVERIFY(isNear(shares.values[2][0], 4.0 / 6.0));
}

void TestShapley::nobodySharesNothing() {
    const auto nothing = [](const Coalition&) { return std::vector<double>{3.0}; };
    QVERIFY(exactShapley(0, nothing).values.empty());
}

void TestShapley::samplesAddUpToTheWhole() {
    constexpr int players = 14;
    const ShapleyValues shares = sampledShapley(players, 25, 1, manyFactors);
    QCOMPARE(shares.permutations, 50);
    const double whole = manyFactors(Coalition(players, true))[0] - 1.0;
    QVERIFY(isNear(sumOf(shares, 0), whole, 1e-9 * whole));
    QVERIFY(isNear(sumOf(shares, 1), 91.0, 1e-9)); // 0 + 1 + ... + 13
    for (std::size_t i = 0; i < players; ++i) {
        QVERIFY(isNear(shares.values[i][1], double(i), 1e-9)); // a sum has one share in any order
        QVERIFY(isNear(shares.errors[i][1], 0.0, 1e-6));
        QVERIFY(shares.errors[i][0] > 0.0);
    }
}

void TestShapley::samplesComeCloseToWhatIsExact() {
    constexpr int players = 8;
    const ShapleyValues exact = exactShapley(players, manyFactors);
    const ShapleyValues sampled = sampledShapley(players, 200, 1, manyFactors);
    for (std::size_t i = 0; i < players; ++i)
        QVERIFY(isNear(sampled.values[i][0], exact.values[i][0], 4.0 * sampled.errors[i][0]));
}

void TestShapley::equalSeedsGiveEqualDigits() {
    QCOMPARE(sampledShapley(12, 5, 3, manyFactors).values,
             sampledShapley(12, 5, 3, manyFactors).values);
    QVERIFY(sampledShapley(12, 5, 3, manyFactors).values !=
            sampledShapley(12, 5, 4, manyFactors).values);
}

void TestShapley::itStopsWhenAsked() {
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(exactShapley(2, product, stop.get_token()).wasStopped);
    QVERIFY(sampledShapley(2, 1, 1, product, stop.get_token()).wasStopped);
}

QTEST_APPLESS_MAIN(TestShapley)
#include "tst_shapley.moc"
