// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <cmath>

#include "quantity/density.h"

using namespace plume;

class TestDensity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Between 10 and 30 every unit holds a twentieth of the draws.
    void aUniformIsFlat() {
        const auto outline = densityOutline({20, Shape::Uniform, {10, 30}, {}}, 50);
        QCOMPARE(outline.size(), std::size_t(50));
        for (const DensityPoint& point : outline) {
            QVERIFY(std::abs(point.density - 0.05) < 1e-12);
            QVERIFY(point.value > 10.0 && point.value < 30.0);
        }
    }

    // sd = 10 / 1.644854: the normal's density at its middle is 1 / (sd sqrt(2 pi)) = 0.065620.
    void aNormalIsHighestAtItsMiddle() {
        const auto outline = densityOutline({50, Shape::Normal, {40, 60}, {}}, 999);
        const auto highest = std::max_element(
            outline.begin(), outline.end(),
            [](const DensityPoint& a, const DensityPoint& b) { return a.density < b.density; });
        QVERIFY(std::abs(highest->value - 50.0) < 0.1);
        QVERIFY(std::abs(highest->density - 0.065620) < 1e-5);
        QVERIFY(std::is_sorted(
            outline.begin(), outline.end(),
            [](const DensityPoint& a, const DensityPoint& b) { return a.value < b.value; }));
    }

    // A half without width holds half of the draws at one value: it has no outline.
    void whatHasNoWidthHasNoOutline() {
        QVERIFY(densityOutline({5, Shape::Fixed, {}, {}}, 50).empty());
        const auto outline = densityOutline({10, Shape::Lognormal, {10, 30}, {}}, 100);
        QVERIFY(!outline.empty() && outline.front().value > 10.0);
        for (const DensityPoint& point : outline)
            QVERIFY(std::isfinite(point.density));
    }
};

QTEST_APPLESS_MAIN(TestDensity)
#include "tst_density.moc"
