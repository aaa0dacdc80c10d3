// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity/units.h"

#include <QTest>

#include <type_traits>

using namespace plume;

namespace {

template <typename A, typename B>
concept CanAdd = requires(A a, B b) {
    a + b;
};

template <typename A>
concept CanBeMadeFromDouble = std::is_constructible_v<A, double>;

using ChipEnergy = Quantity<dim::chipEnergy>;
using FacilityEnergy = Quantity<dim::facilityEnergy>;
using ServerEnergy = Quantity<dim::serverEnergy>;
using Pue = Quantity<dim::pue>;

// What must not compile.
static_assert(CanAdd<Emission, Emission>);
static_assert(!CanAdd<Emission, FacilityEnergy>);
static_assert(!CanAdd<ChipEnergy, ServerEnergy>, "chips are not servers: host power is missing");
static_assert(!CanAdd<ServerEnergy, FacilityEnergy>, "servers are not buildings: PUE is missing");
static_assert(!CanBeMadeFromDouble<Emission>, "a number needs a unit to become a quantity");
static_assert(!std::is_convertible_v<Emission, double>);
static_assert(std::is_same_v<decltype(ServerEnergy() * Pue()), FacilityEnergy>);
static_assert(!std::is_same_v<decltype(FacilityEnergy() * Pue()), FacilityEnergy>,
              "PUE, applied twice, is no energy any more");

} // namespace

class TestQuantity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void productsCarryTheirDimension();
    void sumsAndDifferencesKeepTheirDimension();
    void aYearIsTwelveMonthsOf365AndAQuarterDays();
    void wholeAmountsOfSmallUnitsAreNearestTheirDecimals_data();
    void wholeAmountsOfSmallUnitsAreNearestTheirDecimals();
};

void TestQuantity::productsCarryTheirDimension() {
    // 8 devices x 100 h x 300 W = 240 kWh of chips.
    const auto deviceTime = unit::device(8) * unit::hour(100);
    const ChipEnergy energy = deviceTime * unit::wattChip(300);
    QCOMPARE(energy.in(unit::kWhChip), 240.0);
    // 1,200 kWh x 400 g/kWh = 480 kg.
    const Emission emission = unit::kWh(1200) * unit::gramPerKWh(400);
    QCOMPARE(emission.in(unit::kilogram), 480.0);
}

void TestQuantity::sumsAndDifferencesKeepTheirDimension() {
    QCOMPARE((unit::tonne(2) + unit::kilogram(500) - unit::gram(500)).in(unit::kilogram), 2499.5);
    QVERIFY(unit::kilogram(1) > unit::pound(2));
}

void TestQuantity::aYearIsTwelveMonthsOf365AndAQuarterDays() {
    QCOMPARE(unit::year(1).in(unit::day), 365.25);
    QCOMPARE(unit::year(1).in(unit::month), 12.0);
    QCOMPARE(unit::month(1).in(unit::day), 30.4375);
}

void TestQuantity::wholeAmountsOfSmallUnitsAreNearestTheirDecimals_data() {
    QTest::addColumn<int>("amount");
    for (int amount = 1; amount <= 100; ++amount)
        QTest::addRow("%d", amount) << amount;
}

/// 7 x 0.01 is one bit above 0.07, and 300 x 0.001 one above 0.3.
void TestQuantity::wholeAmountsOfSmallUnitsAreNearestTheirDecimals() {
    QFETCH(int, amount);
    const double exact = amount;
    QVERIFY(unit::percent(exact).in(unit::one) == QStringLiteral("%1e-2").arg(amount).toDouble());
    QVERIFY(unit::gram(exact).in(unit::kilogram) == QStringLiteral("%1e-3").arg(amount).toDouble());
    QVERIFY(unit::requestPerDay(exact).in(unit::requestPerDay) == exact);
    QVERIFY(unit::wattChip(exact).in(unit::wattChip) == exact);
}

static_assert(unit::percent(7) == unit::one(0.07));

QTEST_APPLESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
