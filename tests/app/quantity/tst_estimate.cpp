// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <array>
#include <cmath>
#include <vector>

#include "quantity/estimate.h"
#include "quantity/exponential.h"

using namespace plume;

namespace {

EstimateData estimate(Shape shape, double low, double value, double high) {
    return EstimateData{value, shape, {low, high}, {}};
}

bool isNear(double a, double b, double tolerance = 1e-13) {
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

} // namespace

class TestEstimate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsDrawn_data() {
        QTest::addColumn<int>("shape");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("high");
        const int lognormal = int(Shape::Lognormal);
        const int normal = int(Shape::Normal);
        QTest::newRow("lognormal, symmetric") << lognormal << 200.0 << 400.0 << 800.0;
        QTest::newRow("lognormal, long above") << lognormal << 350.0 << 400.0 << 1600.0;
        QTest::newRow("lognormal, long below") << lognormal << 1e-6 << 0.3 << 0.4;
        QTest::newRow("lognormal, nothing below") << lognormal << 400.0 << 400.0 << 800.0;
        QTest::newRow("normal, symmetric") << normal << 480.0 << 500.0 << 520.0;
        QTest::newRow("normal, long above") << normal << 490.0 << 500.0 << 560.0;
        QTest::newRow("normal, about zero") << normal << -3.0 << -1.0 << 2.0;
    }
    void whatWasTypedIsDrawn() {
        QFETCH(const int, shape);
        QFETCH(const double, low);
        QFETCH(const double, value);
        QFETCH(const double, high);
        const EstimateData typed = estimate(Shape(shape), low, value, high);
        QVERIFY(!whyNotDrawable(typed));
        QVERIFY(isNear(percentile(typed, 0.05), low));
        QCOMPARE(percentile(typed, 0.5), value);
        QVERIFY(isNear(percentile(typed, 0.95), high));
    }

    // Each half has its own spread: with z(0.95) = 1.644854 and z(0.75) = 0.674490, the quartiles
    // lie at the fraction 0.674490 / 1.644854 = 0.4100607 of the way to either end (in logarithms
    // for a lognormal). Lognormal 100, 400, 3200: 400 * 4^-0.4100607 = 226.5577 and
    // 400 * 8^0.4100607 = 938.3863. Normal 490, 500, 560: 495.899393 and 524.603639.
    void eachHalfHasItsOwnSpread() {
        const EstimateData lognormal = estimate(Shape::Lognormal, 100, 400, 3200);
        QVERIFY(isNear(percentile(lognormal, 0.25), 226.5577, 1e-6));
        QVERIFY(isNear(percentile(lognormal, 0.75), 938.3863, 1e-6));
        const EstimateData normal = estimate(Shape::Normal, 490, 500, 560);
        QVERIFY(isNear(percentile(normal, 0.25), 495.899393, 1e-8));
        QVERIFY(isNear(percentile(normal, 0.75), 524.603639, 1e-8));
    }

    void aUniformHasItsEnds() {
        const EstimateData uniform = estimate(Shape::Uniform, 10, 25, 30);
        QCOMPARE(percentile(uniform, 0.05), 11.0);
        QCOMPARE(percentile(uniform, 0.5), 20.0);
        QCOMPARE(percentile(uniform, 0.95), 29.0);
    }

    // Ends 0 and 10, mode 2: a fifth lies below the mode, F(x) = x^2 / 20 there and
    // 1 - (10 - x)^2 / 80 above. F(x) = 0.05 at x = 1, 0.5 at 10 - sqrt(40), 0.95 at 8.
    void aTriangleHasItsModeAtTheValue() {
        const EstimateData triangle = estimate(Shape::Triangular, 0, 2, 10);
        QVERIFY(isNear(percentile(triangle, 0.05), 1.0));
        QVERIFY(isNear(percentile(triangle, 0.2), 2.0));
        QVERIFY(isNear(percentile(triangle, 0.5), 10.0 - std::sqrt(40.0)));
        QVERIFY(isNear(percentile(triangle, 0.95), 8.0));
    }

    // Ends 1 and 1.3, mode at an end: F(x) = 1 - (1.3 - x)^2 / 0.09, its median
    // 1.3 - 0.3 / sqrt(2).
    void aTriangleMayHaveItsModeAtAnEnd() {
        const EstimateData falling = estimate(Shape::Triangular, 1.0, 1.0, 1.3);
        QVERIFY(isNear(percentile(falling, 0.5), 1.3 - 0.3 / std::sqrt(2.0)));
        const EstimateData rising = estimate(Shape::Triangular, 1.0, 1.3, 1.3);
        QVERIFY(isNear(percentile(rising, 0.5), 1.0 + 0.3 / std::sqrt(2.0)));
    }

    void aPointIsItsValue() {
        EstimateData fixed{7.0, Shape::Fixed, {1.0, 9.0}, {}};
        QCOMPARE(percentile(fixed, 0.05), 7.0);
        QCOMPARE(percentile(estimate(Shape::Lognormal, 4, 4, 4), 0.95), 4.0);
        std::array<double, 2> out{};
        drawColumn(fixed, std::array{-3.0, 3.0}, out);
        QCOMPARE(out[0], 7.0);
        QCOMPARE(out[1], 7.0);
    }

    void drawsRiseWithTheirScores_data() { shapes(); }
    void drawsRiseWithTheirScores() {
        QFETCH(const int, shape);
        const EstimateData drawn = estimate(Shape(shape), 2, 3, 9);
        std::vector<double> scores;
        for (int i = -800; i <= 800; ++i)
            scores.push_back(i / 100.0);
        std::vector<double> column(scores.size());
        drawColumn(drawn, scores, column);
        for (std::size_t i = 1; i < column.size(); ++i)
            QVERIFY2(column[i - 1] <= column[i], qPrintable(QString::number(scores[i])));
        const bool hasEnds = Shape(shape) == Shape::Uniform || Shape(shape) == Shape::Triangular;
        QCOMPARE(column.front() >= 2.0 && column.back() <= 9.0, hasEnds);
        QVERIFY(column[600] < column[800] && column[800] < column[1000]);
    }

    // The same mapping twice: percentile(p) and the column at the score of p.
    void aColumnIsThePercentilesOfItsScores_data() { shapes(); }
    void aColumnIsThePercentilesOfItsScores() {
        QFETCH(const int, shape);
        const EstimateData drawn = estimate(Shape(shape), 2, 3, 9);
        for (const double p : {1e-9, 0.001, 0.05, 0.2, 0.5, 0.75, 0.95, 0.999}) {
            std::array<double, 1> out{};
            drawColumn(drawn, std::array{standardScore(p)}, out);
            QVERIFY2(isNear(out[0], percentile(drawn, p), 1e-12), qPrintable(QString::number(p)));
        }
    }

    // Percentage points of the standard normal as tables print them.
    void scoresAreThoseOfTheTables() {
        QVERIFY(isNear(standardScore(0.95), 1.6448536269514722));
        QVERIFY(isNear(standardScore(0.025), -1.9599639845400545));
        QCOMPARE(standardScore(0.5), 0.0);
    }

    void theExponentialIsThatOfTheLibrary() {
        for (double x = -700.0; x < 700.0; x += 0.0137)
            QVERIFY(std::abs(exponential(x) / std::exp(x) - 1.0) < 1e-15);
        QCOMPARE(exponential(0.0), 1.0);
    }

    /// 5 % of draws above 1e300 are beyond what a double holds: they are infinite, not something
    /// else.
    /// However many samples the processor takes at a time.
    void aColumnHasTheDigitsOfItsSamples() {
        const EstimateData estimate{
            .value = 2.0, .shape = Shape::Lognormal, .range = {1.0, 5.0}, .provenance = {}};
        const double below = std::log(2.0) / standardScore(0.95);
        const double above = std::log(2.5) / standardScore(0.95);
        std::vector<double> scores;
        for (int i = 0; i < 1003; ++i)
            scores.push_back(-4.0 + i * 8.0 / 1003);
        std::vector<double> drawn(scores.size());
        drawColumn(estimate, scores, drawn);
        for (std::size_t i = 0; i < scores.size(); ++i)
            QVERIFY(drawn[i] == 2.0 * exponential(scores[i] * (scores[i] < 0 ? below : above)));
    }

    void anAbsurdRangeIsDrawnAllTheSame() {
        const EstimateData absurd{
            .value = 1.0, .shape = Shape::Lognormal, .range = {1e-300, 1e300}, .provenance = {}};
        QVERIFY(std::abs(std::log10(percentile(absurd, 0.95)) - 300.0) < 1e-9);
        std::array<double, 2> drawn{};
        drawColumn(absurd, std::array{standardScore(0.05), 5.0}, drawn);
        QVERIFY(std::abs(std::log10(drawn[0]) + 300.0) < 1e-9);
        QVERIFY(std::isinf(drawn[1]));
    }

    void sharingIsSpeltBothWays() {
        for (const Sharing sharing : {Sharing::Study, Sharing::Activity})
            QCOMPARE(sharingOf(keyOf(sharing)), std::optional(sharing));
        QCOMPARE(keyOf(Sharing::Activity), QStringLiteral("activity"));
        QVERIFY(!sharingOf(QStringLiteral("project")));
    }

    void aRangeThatMakesNoSenseIsRefused_data() {
        QTest::addColumn<int>("shape");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("high");
        QTest::newRow("ends swapped") << int(Shape::Normal) << 3.0 << 2.0 << 1.0;
        QTest::newRow("value below") << int(Shape::Uniform) << 3.0 << 2.0 << 4.0;
        QTest::newRow("value above") << int(Shape::Triangular) << 3.0 << 5.0 << 4.0;
        QTest::newRow("lognormal from zero") << int(Shape::Lognormal) << 0.0 << 1.0 << 2.0;
        QTest::newRow("not finite") << int(Shape::Normal) << 0.0 << 1.0 << HUGE_VAL;
    }
    void aRangeThatMakesNoSenseIsRefused() {
        QFETCH(const int, shape);
        QFETCH(const double, low);
        QFETCH(const double, value);
        QFETCH(const double, high);
        QVERIFY(whyNotDrawable(estimate(Shape(shape), low, value, high)).has_value());
    }

private:
    static void shapes() {
        QTest::addColumn<int>("shape");
        QTest::newRow("lognormal") << int(Shape::Lognormal);
        QTest::newRow("normal") << int(Shape::Normal);
        QTest::newRow("uniform") << int(Shape::Uniform);
        QTest::newRow("triangular") << int(Shape::Triangular);
    }
};

QTEST_APPLESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
