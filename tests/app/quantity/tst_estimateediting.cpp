// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <cmath>
#include <limits>

#include "quantity/estimateediting.h"
#include "quantity/quantitytext.h"
#include "quantity/units.h"

using namespace plume;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);
constexpr Range everything{-std::numeric_limits<double>::infinity(),
                           std::numeric_limits<double>::infinity()};

EstimateData estimate(double value, Shape shape, Range range) {
    return EstimateData{value, shape, range, {}};
}

bool isNear(double a, double b) {
    return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

bool isNear(const Range& a, const Range& b) {
    return isNear(a.low, b.low) && isNear(a.high, b.high);
}

DisplayUnit kWh() {
    return *findUnit(dim::facilityEnergy, QStringLiteral("kWh"));
}

} // namespace

class TestEstimateEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLognormalRangeKeepsItsRatios() {
        const auto moved = movedTo(estimate(400, Shape::Lognormal, {200, 1200}), 800, everything);
        QCOMPARE(moved.shape, Shape::Lognormal);
        QCOMPARE(moved.value, 800.0);
        QVERIFY(isNear(moved.range, {400, 2400}));
    }

    void otherRangesKeepTheirDifferences_data() {
        QTest::addColumn<int>("shape");
        QTest::newRow("uniform") << int(Shape::Uniform);
        QTest::newRow("triangular") << int(Shape::Triangular);
    }
    void otherRangesKeepTheirDifferences() {
        QFETCH(const int, shape);
        const auto moved = movedTo(estimate(400, Shape(shape), {350, 480}), 1000, everything);
        QCOMPARE(moved.shape, Shape(shape));
        QVERIFY(isNear(moved.range, {950, 1080}));
    }

    void aNormalRangeStaysAroundItsValue() {
        const auto moved = movedTo(estimate(0.5, Shape::Normal, {0.4, 0.6}), 0.95, {0.0, 1.0});
        QVERIFY(isNear(moved.range, {0.9, 1.0}));
        QVERIFY(isNear(centralOf(Shape::Normal, moved.range), moved.value));
    }

    void aRangeIsNarrowedWhereItWouldLeaveItsBounds() {
        const auto cut = movedTo(estimate(0.5, Shape::Uniform, {0.3, 0.7}), 0.9, {0.0, 1.0});
        QVERIFY(isNear(cut.range, {0.7, 1.0}));
        // 0.4 lies between 0.1 and 1.6, a factor of four on each side; of which 0.8 may grow by
        // 1.25 only, on both sides alike.
        const auto scaled = movedTo(estimate(0.4, Shape::Lognormal, {0.1, 1.6}), 0.8, {0.0, 1.0});
        QVERIFY(isNear(scaled.range, {0.64, 1.0}));
        QVERIFY(scaled.range.high <= 1.0);
    }

    void nothingIsLeftOfARangeAtItsBound() {
        QCOMPARE(movedTo(estimate(0.4, Shape::Lognormal, {0.1, 1.6}), 0.0, {0.0, 1.0}).shape,
                 Shape::Fixed);
        QCOMPARE(movedTo(estimate(0.4, Shape::Lognormal, {0.1, 0.8}), 1.0, {0.0, 1.0}).shape,
                 Shape::Fixed);
        QCOMPARE(movedTo(estimate(0.5, Shape::Normal, {0.4, 0.6}), 1.0, {0.0, 1.0}).shape,
                 Shape::Fixed);
    }

    void whatWasMovedIsTheUsersOwnAndDrawable() {
        auto original = estimate(400, Shape::Lognormal, {200, 1200});
        original.provenance = {QStringLiteral("s"), QStringLiteral("r"), {}, {}, Quality::Measured};
        for (const Shape shape :
             {Shape::Fixed, Shape::Lognormal, Shape::Uniform, Shape::Triangular, Shape::Normal}) {
            original.shape = shape;
            for (const double value : {0.0, 1e-9, 1.0, 399.0, 1e6}) {
                const auto moved = movedTo(original, value, {0.0, 1e6});
                QCOMPARE(moved.value, value);
                QCOMPARE(moved.provenance, Provenance());
                QVERIFY(!whyNotDrawable(moved));
                QVERIFY(isWithin(moved, {0.0, 1e6}));
            }
        }
    }

    void clippingBringsAnEstimateIntoItsBounds() {
        QCOMPARE(clippedTo(estimate(1.3, Shape::Fixed, {}), {0.0, 1.0}).value, 1.0);
        const auto range = clippedTo(estimate(0.9, Shape::Uniform, {0.5, 1.3}), {0.0, 1.0});
        QCOMPARE(range.range, (Range{0.5, 1.0}));
        QCOMPARE(range.value, 0.75);
        const auto outside = clippedTo(estimate(4.0, Shape::Lognormal, {2.0, 8.0}), {0.0, 1.0});
        QCOMPARE(outside, estimate(1.0, Shape::Fixed, {}));
        const auto fits = estimate(0.5, Shape::Normal, {0.4, 0.6});
        QCOMPARE(clippedTo(fits, {0.0, 1.0}), fits);
    }

    void editTextReadsBackAsTheSameAmount_data() {
        QTest::addColumn<int>("shape");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("number") << int(Shape::Fixed) << 0.1 + 0.2 << 0.0 << 0.0;
        QTest::newRow("lognormal")
            << int(Shape::Lognormal) << std::sqrt(300.0 * 700.0) << 300.0 << 700.0;
        QTest::newRow("odd ends") << int(Shape::Lognormal) << std::sqrt(0.1234 * (1.0 / 3.0))
                                  << 0.1234 << 1.0 / 3.0;
        QTest::newRow("uniform across zero") << int(Shape::Uniform) << 1.0 << -5.0 << 7.0;
        QTest::newRow("normal") << int(Shape::Normal) << 500.0 << 400.0 << 600.0;
    }
    void editTextReadsBackAsTheSameAmount() {
        QFETCH(const int, shape);
        QFETCH(const double, value);
        QFETCH(const double, low);
        QFETCH(const double, high);
        const auto original = estimate(value, Shape(shape), {low, high});
        for (const QLocale& locale : {english, vietnamese}) {
            const QString text = editText(original, dim::facilityEnergy, kWh(), locale);
            const auto read =
                readQuantity(text, dim::facilityEnergy, kWh(), locale, TextOrigin::Pasted);
            QVERIFY2(read.isUnderstood(), qPrintable(text));
            QVERIFY2(isSameAmount(read.readings.first().estimate, original), qPrintable(text));
        }
    }

    void aShapeThatNoTextSaysIsEditedByItsValue() {
        const auto original = estimate(400, Shape::Triangular, {350, 480});
        QCOMPARE(editText(original, dim::facilityEnergy, kWh(), english), QStringLiteral("400"));
    }
};

QTEST_APPLESS_MAIN(TestEstimateEditing)
#include "tst_estimateediting.moc"
