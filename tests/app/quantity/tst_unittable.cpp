// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>

#include "quantity/units.h"
#include "quantity/unittable.h"

using namespace plume;

Q_DECLARE_METATYPE(plume::Dimension)

namespace {

struct NamedDimension {
    const char* name;
    Dimension dimension;
};

const std::initializer_list<NamedDimension> dimensions{
    {"ratio", dim::ratio},
    {"chip energy", dim::chipEnergy},
    {"server energy", dim::serverEnergy},
    {"facility energy", dim::facilityEnergy},
    {"time", dim::time},
    {"emission", dim::emission},
    {"water", dim::water},
    {"device", dim::device},
    {"request", dim::request},
    {"token", dim::token},
    {"flop", dim::flop},
    {"parameter", dim::parameter},
    {"device time", dim::deviceTime},
    {"chip power", dim::chipPower},
    {"host power", dim::hostPower},
    {"facility power", dim::facilityPower},
    {"flop rate", dim::flopRate},
    {"request rate", dim::requestRate},
    {"token rate", dim::token / dim::time},
    {"tokens per request", dim::tokensPerRequest},
    {"flop per parameter and token", dim::flopPerParameterToken},
    {"pue", dim::pue},
    {"server per chip", dim::serverPerChip},
    {"intensity", dim::intensity},
    {"site water", dim::siteWater},
    {"grid water", dim::gridWater},
    {"emission per device", dim::emissionPerDevice},
    {"emission per device time", dim::emissionPerDeviceTime},
    {"emission per request", dim::emissionPerRequest},
    {"chip energy per request", dim::chipEnergy / dim::request},
    {"server energy per request", dim::serverEnergy / dim::request},
    {"facility energy per request", dim::facilityEnergy / dim::request},
    {"chip energy per token", dim::chipEnergy / dim::token},
    {"server energy per token", dim::serverEnergy / dim::token},
    {"facility energy per token", dim::facilityEnergy / dim::token},
    {"water per request", dim::water / dim::request},
    {"money", dim::money},
    {"price of electricity", dim::energyPrice},
    {"price of a device-hour", dim::deviceTimePrice},
    {"price of a request", dim::requestPrice},
};

} // namespace

class TestUnitTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySpellingFindsItsUnit_data();
    void everySpellingFindsItsUnit();
    void unitsGoFromSmallToLarge_data() { everySpellingFindsItsUnit_data(); }
    void unitsGoFromSmallToLarge();
    void spellingsOfOneUnitAgree_data();
    void spellingsOfOneUnitAgree();
    void anUnknownSpellingFindsNothing_data();
    void anUnknownSpellingFindsNothing();
    void unitsAgreeWithThoseOfTheCode();
    void decimalFractionsOfTheBaseAreExact();
    void moneyIsInTheCurrencyThatIsNamed();
};

void TestUnitTable::everySpellingFindsItsUnit_data() {
    QTest::addColumn<Dimension>("dimension");
    for (const auto& [name, dimension] : dimensions)
        QTest::newRow(name) << dimension;
}

void TestUnitTable::everySpellingFindsItsUnit() {
    QFETCH(Dimension, dimension);
    QVERIFY(!unitsOf(dimension).isEmpty());
    for (const DisplayUnit& unit : unitsOf(dimension)) {
        for (const QString& spelling : QStringList{unit.symbol} + unit.aliases) {
            const auto found = findUnit(dimension, spelling); // not another unit of that spelling
            QVERIFY2(found && *found == unit, qPrintable(spelling));
        }
    }
}

void TestUnitTable::unitsGoFromSmallToLarge() {
    QFETCH(Dimension, dimension);
    const auto& units = unitsOf(dimension);
    QVERIFY(std::ranges::is_sorted(units, {}, &DisplayUnit::inBase));
    QVERIFY(std::ranges::any_of(units, &DisplayUnit::automatic));
    QVERIFY(std::ranges::all_of(units, [](const DisplayUnit& unit) { return unit.inBase > 0.0; }));
}

void TestUnitTable::spellingsOfOneUnitAgree_data() {
    QTest::addColumn<Dimension>("dimension");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("symbol");
    const auto row = [](const char* text, const Dimension& dimension, const char* symbol) {
        QTest::newRow(text) << dimension << QString::fromUtf8(text) << QString::fromUtf8(symbol);
    };
    row("kg CO2", dim::emission, "kg");
    row("kg CO₂", dim::emission, "kg");
    row("kgCO2e", dim::emission, "kg");
    row("kg CO2-eq", dim::emission, "kg");
    row("t CO₂tđ", dim::emission, "t");
    row("t CO₂ tương đương", dim::emission, "t");
    row("tonnes of CO2", dim::emission, "t");
    row("tấn", dim::emission, "t");
    row("Mt CO2e", dim::emission, "Mt");
    row("lbs", dim::emission, "lb");
    row("KG", dim::emission, "kg");
    row("gCO2/kWh", dim::intensity, "g/kWh");
    row("g CO2e/kWh", dim::intensity, "g/kWh");
    row("kg CO2e per kWh", dim::intensity, "kg/kWh");
    row("G/KWH", dim::intensity, "g/kWh");
    row("KWH", dim::facilityEnergy, "kWh");
    row("M W h", dim::facilityEnergy, "MWh");
    row("mWh", dim::facilityEnergy, "mWh");
    row("Wh per request", dim::chipEnergy / dim::request, "Wh");
    row("Wh/lượt", dim::serverEnergy / dim::request, "Wh");
    row("lượt/ngày", dim::requestRate, "requests/day");
    row("per day", dim::requestRate, "requests/day");
    row("requests per month", dim::requestRate, "requests/month");
    row("yêu cầu mỗi năm", dim::requestRate, "requests/year");
    row("μW", dim::chipPower, "µW"); // a Greek mu, shown with a micro sign
    row("W/GPU", dim::chipPower, "W");
    row("m3", dim::water, "m³");
    row("ML", dim::water, "ML");
    row("TFLOPS", dim::flopRate, "TFLOP/s");
    row("GPU hours", dim::deviceTime, "device-hours");
    row("Tháng", dim::time, "months");
}

void TestUnitTable::spellingsOfOneUnitAgree() {
    QFETCH(Dimension, dimension);
    QFETCH(QString, text);
    QFETCH(QString, symbol);
    const auto unit = findUnit(dimension, text);
    QVERIFY(unit);
    QCOMPARE(unit->symbol, symbol);
}

void TestUnitTable::anUnknownSpellingFindsNothing_data() {
    QTest::addColumn<Dimension>("dimension");
    QTest::addColumn<QString>("text");
    QTest::newRow("mWh or MWh") << dim::facilityEnergy << QStringLiteral("MWH");
    QTest::newRow("minutes, months or a million") << dim::time << QStringLiteral("m");
    QTest::newRow("a short ton or a tonne") << dim::emission << QStringLiteral("tons");
    QTest::newRow("megatonnes or metric tons") << dim::emission << QStringLiteral("MT");
    QTest::newRow("a unit of another dimension") << dim::emission << QStringLiteral("kWh");
    QTest::newRow("a gas without a mass") << dim::emission << QStringLiteral("CO2");
    QTest::newRow("carbon dioxide of an energy")
        << dim::facilityEnergy << QStringLiteral("kWh CO2");
    QTest::newRow("a dimension without units")
        << dim::water / dim::flop << QStringLiteral("L/FLOP");
}

void TestUnitTable::anUnknownSpellingFindsNothing() {
    QFETCH(Dimension, dimension);
    QFETCH(QString, text);
    QVERIFY(!findUnit(dimension, text));
}

template <Dimension D>
bool agrees(Unit<D> unit, const char* symbol) {
    const auto shown = findUnit(D, QString::fromUtf8(symbol));
    return shown && qFuzzyCompare(shown->inBase, unit.inBase);
}

void TestUnitTable::unitsAgreeWithThoseOfTheCode() {
    QVERIFY(agrees(unit::percent, "%"));
    QVERIFY(agrees(unit::month, "months"));
    QVERIFY(agrees(unit::year, "years"));
    QVERIFY(agrees(unit::wattHost, "W"));
    QVERIFY(agrees(unit::tonne, "t"));
    QVERIFY(agrees(unit::pound, "lb"));
    QVERIFY(agrees(unit::gramPerKWh, "g/kWh"));
    QVERIFY(agrees(unit::requestPerDay, "requests/day"));
    QVERIFY(agrees(unit::teraFlopPerSecond, "TFLOP/s"));
    // 1 kWh = 3.6 MJ; 1 lb/MWh = 0.45359237 g/kWh; 1 petaflop/s-day = 8.64e19 FLOP.
    QCOMPARE(findUnit(dim::chipEnergy, QStringLiteral("MJ"))->inBase, 1.0 / 3.6);
    QCOMPARE(findUnit(dim::intensity, QStringLiteral("lb/MWh"))->inBase, 0.45359237e-3);
    QCOMPARE(findUnit(dim::flop, QStringLiteral("petaflop/s-days"))->inBase, 8.64e19);
}

void TestUnitTable::decimalFractionsOfTheBaseAreExact() {
    const auto percent = *findUnit(dim::ratio, QStringLiteral("%"));
    QVERIFY(toBase(7.0L, percent) == 0.07); // 7 * 0.01 is another double
    QVERIFY(static_cast<double>(inUnit(0.25, percent)) == 25.0);
    const auto pound = *findUnit(dim::emission, QStringLiteral("lb"));
    QVERIFY(toBase(1.0L, pound) == 0.45359237);
}

void TestUnitTable::moneyIsInTheCurrencyThatIsNamed() {
    QCOMPARE(inCurrency(QStringLiteral("0.12 ¤/kWh"), QStringLiteral("USD")),
             QStringLiteral("0.12 USD/kWh"));
    QCOMPARE(inCurrency(QStringLiteral("0.12 ¤/kWh"), QString()), QStringLiteral("0.12 ¤/kWh"));
}

QTEST_APPLESS_MAIN(TestUnitTable)
#include "tst_unittable.moc"
