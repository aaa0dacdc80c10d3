// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "controls.h"
#include "controls/sliderscale.h"

using namespace plume;
using namespace plume::ui;
using namespace controls;

namespace {

SliderScale percentScale() {
    return {.low = 0.0, .high = 1.0, .isLogarithmic = false, .unit = unitOf(dim::ratio, "%")};
}

SliderScale requestScale() {
    return {.low = 1.0 / 24.0,
            .high = 1e10 / 24.0,
            .isLogarithmic = true,
            .unit = unitOf(dim::requestRate, "requests/day")};
}

} // namespace

class TestSliderScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decadesAreEquallyLong() {
        const SliderScale scale = requestScale();
        for (int decade = 0; decade <= 10; ++decade) {
            const double position = scale.positionOf(std::pow(10.0, decade) / 24.0);
            QVERIFY(std::abs(position - decade / 10.0) < 1e-12);
        }
    }

    void amountsAreRoundInTheUnitShown() {
        const SliderScale scale = requestScale();
        QCOMPARE(scale.amountAt(0.6), toBase(1e6, scale.unit));
        // 10^6.15 = 1,412,537 requests a day
        QCOMPARE(scale.amountAt(0.615), toBase(1.4e6, scale.unit));
        QCOMPARE(percentScale().amountAt(0.12345), 0.123);
        const SliderScale few{.low = 1e-3, .high = 1.0, .isLogarithmic = true, .unit = {}};
        QCOMPARE(few.amountAt(0.5), 0.0316); // three decades: three digits
    }

    void theEndsAreExact() {
        const SliderScale odd{.low = 0.12345, .high = 6.54321, .isLogarithmic = true, .unit = {}};
        QCOMPARE(odd.amountAt(0.0), 0.12345);
        QCOMPARE(odd.amountAt(1.0), 6.54321);
        QCOMPARE(odd.stepOf(1e9), SliderScale::steps);
        QCOMPARE(odd.stepOf(0.0), 0);
    }

    void stepsAcrossZeroMeetZero() {
        SliderScale scale = percentScale();
        scale.low = -0.2;
        scale.high = 0.3;
        double amount = scale.low;
        for (int i = 0; i < 8; ++i)
            amount = scale.moved(amount, 1.0 / 20.0);
        QCOMPARE(amount, 0.0);
    }

    void fineStepsReachTheOtherEnd() {
        for (const SliderScale& scale : {percentScale(), requestScale()}) {
            double amount = scale.low;
            int count = 0;
            for (; amount < scale.high && count < 200; ++count) {
                const double next = scale.moved(amount, 1.0 / 100.0);
                QVERIFY(next > amount);
                amount = next;
            }
            QVERIFY(count >= 90 && count <= 110);
        }
    }

    void anAmountBeyondTheSpanIsNotPulledBack() {
        const SliderScale scale = percentScale();
        QCOMPARE(scale.moved(1.3, 0.05), 1.3);
        QCOMPARE(scale.moved(1.3, -0.05), 0.95);
        QCOMPARE(scale.moved(-2.0, -0.05), -2.0);
    }

    void aLogarithmicScaleFromZeroIsLinear() {
        const SliderScale scale{.low = 0.0, .high = 10.0, .isLogarithmic = true, .unit = {}};
        QCOMPARE(scale.amountAt(0.5), 5.0);
    }
};

QTEST_APPLESS_MAIN(TestSliderScale)
#include "tst_sliderscale.moc"
