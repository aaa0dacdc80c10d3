// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

#include "quantity/displaytext.h"
#include "quantity/massunits.h"
#include "quantity/quantitytext.h"
#include "quantity/units.h"

using namespace plume;

Q_DECLARE_METATYPE(plume::Dimension)
Q_DECLARE_METATYPE(plume::TextOrigin)

namespace {

constexpr auto typed = TextOrigin::Typed;
constexpr auto pasted = TextOrigin::Pasted;

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

const QList<Dimension>& everyDimension() {
    static const QList<Dimension> all{dim::ratio,
                                      dim::chipEnergy,
                                      dim::serverEnergy,
                                      dim::facilityEnergy,
                                      dim::time,
                                      dim::emission,
                                      dim::water,
                                      dim::device,
                                      dim::request,
                                      dim::token,
                                      dim::flop,
                                      dim::parameter,
                                      dim::deviceTime,
                                      dim::chipPower,
                                      dim::hostPower,
                                      dim::facilityPower,
                                      dim::flopRate,
                                      dim::requestRate,
                                      dim::token / dim::time,
                                      dim::tokensPerRequest,
                                      dim::flopPerParameterToken,
                                      dim::pue,
                                      dim::serverPerChip,
                                      dim::intensity,
                                      dim::siteWater,
                                      dim::gridWater,
                                      dim::emissionPerDevice,
                                      dim::emissionPerDeviceTime,
                                      dim::emissionPerRequest,
                                      dim::facilityEnergy / dim::request,
                                      dim::chipEnergy / dim::token,
                                      dim::water / dim::request};
    return all;
}

/// Of either sign, its size anywhere in 1e-12 to 1e15, half of them with few digits.
double randomAmount(QRandomGenerator& random) {
    const double amount = std::pow(10.0, random.generateDouble() * 27.0 - 12.0);
    const bool isRound = random.bounded(2) == 0;
    const double result =
        isRound ? QByteArray::number(amount, 'g', 1 + random.bounded(6)).toDouble() : amount;
    return random.bounded(4) == 0 ? -result : result;
}

} // namespace

class TestDisplayText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editingTextIsNeverAmbiguous_data();
    void editingTextIsNeverAmbiguous();
    void editingTextReadsBackExactly_data();
    void editingTextReadsBackExactly();
    void fileTextReadsBackExactly();
    void amountsAreShownForPeople_data();
    void amountsAreShownForPeople();
    void numbersAreShownInTheirUnit_data();
    void numbersAreShownInTheirUnit();
    void whatIsNoNumberIsShownAllTheSame();
    void rangesAreShownInOneUnit_data();
    void rangesAreShownInOneUnit();
    void sharesAreShownHonestly_data();
    void sharesAreShownHonestly();
    void theSuitableUnitMakesTheNumberShort();
    void whatIsShownCanBeReadAgain();
    void massesAreShownInPoundsWhereTheyAreWanted_data();
    void massesAreShownInPoundsWhereTheyAreWanted();
};

void TestDisplayText::massesAreShownInPoundsWhereTheyAreWanted_data() {
    QTest::addColumn<double>("base");
    QTest::addColumn<Dimension>("dimension");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("pounds");
    const auto row = [](const char* name, double base, const Dimension& dimension,
                        const char* metric, const char* pounds) {
        QTest::newRow(name) << base << dimension << utf8(metric) << utf8(pounds);
    };
    // 1 lb is 0.45359237 kg.
    row("tonnes", 192'500.0, dim::emission, "193 t", "424,000 lb");
    row("millions", 1e6, dim::emission, "1 kt", "2.2 million lb");
    row("kilograms", 10.0, dim::emission, "10 kg", "22 lb");
    row("one pound", 0.45359237, dim::emission, "454 g", "1 lb");
    row("below a pound", 0.3, dim::emission, "300 g", "300 g");
    row("per device", 150.0, dim::emissionPerDevice, "150 kg", "331 lb");
    row("less", -10.0, dim::emission, "−10 kg", "−22 lb");
    row("intensity stays", 0.4, dim::intensity, "400 g/kWh", "400 g/kWh");
    row("water stays", 10.0, dim::water, "10 L", "10 L");
}

void TestDisplayText::massesAreShownInPoundsWhereTheyAreWanted() {
    QFETCH(double, base);
    QFETCH(Dimension, dimension);
    QFETCH(QString, metric);
    QFETCH(QString, pounds);
    QCOMPARE(displayText(base, dimension, english), metric);
    setMassUnits(MassUnits::Pounds);
    const QString shown = displayText(base, dimension, english);
    const QString inFile = fileText(base, unitOfSize(dimension, 1.0));
    setMassUnits(MassUnits::Metric);
    QCOMPARE(shown, pounds);
    QCOMPARE(inFile, fileText(base, unitOfSize(dimension, 1.0))); // files know nothing of it
}

void TestDisplayText::editingTextIsNeverAmbiguous_data() {
    QTest::addColumn<double>("kilograms");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inVietnamese");
    const auto row = [](double kilograms, const char* symbol, const char* inEnglish,
                        const char* inVietnamese) {
        QTest::newRow(inEnglish) << kilograms << utf8(symbol) << utf8(inEnglish)
                                 << utf8(inVietnamese);
    };
    row(1.234, "kg", "1.2340", "1,2340");
    row(-1.234, "kg", "-1.2340", "-1,2340");
    row(0.234, "kg", "0.234", "0,234");
    row(1234.567, "kg", "1234.567", "1234,567");
    row(284000.0, "kg", "284000", "284000");
    row(0.0, "kg", "0", "0");
    row(0.3, "g", "300", "300");
    row(0.07, "g", "70", "70");
    row(1.2e-9, "kg", "1.2e-9", "1,2e-9");
    row(1e15, "kg", "1000000000000000", "1000000000000000");
    row(1e30, "kg", "1e30", "1e30");
}

void TestDisplayText::editingTextIsNeverAmbiguous() {
    QFETCH(double, kilograms);
    QFETCH(QString, symbol);
    QFETCH(QString, inEnglish);
    QFETCH(QString, inVietnamese);
    const DisplayUnit unit = *findUnit(dim::emission, symbol);
    QCOMPARE(editText(kilograms, unit, english), inEnglish);
    QCOMPARE(editText(kilograms, unit, vietnamese), inVietnamese);
    QCOMPARE(editText(std::numeric_limits<double>::infinity(), unit, english), QString());
}

void TestDisplayText::editingTextReadsBackExactly_data() {
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<TextOrigin>("origin");
    QTest::newRow("typed in English") << english << typed;
    QTest::newRow("pasted in English") << english << pasted;
    QTest::newRow("typed in Vietnamese") << vietnamese << typed;
    QTest::newRow("pasted in Vietnamese") << vietnamese << pasted;
}

void TestDisplayText::editingTextReadsBackExactly() {
    QFETCH(QLocale, locale);
    QFETCH(TextOrigin, origin);
    QRandomGenerator random(20260101);
    constexpr int amounts = 10000;
    int done = 0;
    while (done < amounts) {
        for (const Dimension& dimension : everyDimension()) {
            for (const DisplayUnit& unit : unitsOf(dimension)) {
                const double base = randomAmount(random);
                const QString text = editText(base, unit, locale);
                const ReadText result = readQuantity(text, dimension, unit, locale, origin);
                QVERIFY2(result.isUnderstood(), qPrintable(text + u' ' + result.whyNot));
                const double back = result.readings.first().estimate.value;
                QVERIFY2(back == base, qPrintable(text + u' ' + unit.symbol)); // to the last bit
                ++done;
            }
        }
    }
}

void TestDisplayText::fileTextReadsBackExactly() {
    QRandomGenerator random(20260102);
    constexpr int roundsOfEveryUnit = 60;
    for (int i = 0; i < roundsOfEveryUnit; ++i) {
        for (const Dimension& dimension : everyDimension()) {
            for (const DisplayUnit& unit : unitsOf(dimension)) {
                const double base = randomAmount(random);
                const QString text = fileText(base, unit);
                QVERIFY(!text.contains(u','));
                const ReadText result = readFileQuantity(text, dimension, unit);
                QVERIFY2(result.isUnderstood(), qPrintable(text + u' ' + result.whyNot));
                QVERIFY2(result.readings.first().estimate.value == base, qPrintable(text));
            }
        }
    }
}

void TestDisplayText::amountsAreShownForPeople_data() {
    QTest::addColumn<double>("base");
    QTest::addColumn<Dimension>("dimension");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inVietnamese");
    const auto row = [](double base, const Dimension& dimension, int digits, const char* en,
                        const char* vi) {
        QTest::addRow("%s, %d digits", en, digits)
            << base << dimension << digits << utf8(en) << utf8(vi);
    };
    row(192500.0, dim::emission, 4, "192.5 t", "192,5 t");
    row(192500.0, dim::emission, 3, "193 t", "193 t");
    row(284000.0, dim::emission, 3, "284 t", "284 t");
    row(999.6, dim::emission, 3, "1 t", "1 t");
    row(999.4, dim::emission, 3, "999 kg", "999 kg");
    row(1.2345, dim::emission, 3, "1.23 kg", "1,23 kg");
    row(0.0005, dim::emission, 3, "500 mg", "500 mg");
    row(2e-7, dim::emission, 3, "0.2 mg", "0,2 mg");
    row(1e-12, dim::emission, 3, "< 0.001 mg", "< 0,001 mg");
    row(-1e-12, dim::emission, 3, "> −0.001 mg", "> −0,001 mg");
    row(0.0, dim::emission, 3, "0 kg", "0 kg");
    row(-25500.0, dim::emission, 3, "−25.5 t", "−25,5 t");
    row(8e12, dim::emission, 3, "8,000 Mt", "8.000 Mt");
    row(1e308, dim::emission, 3, "1.00E+299 Mt", "1,00E+299 Mt"); // in mg, too much for a double
    row(1.2e6 / 24.0, dim::requestRate, 3, "1.2 million requests/day", "1,2 million requests/day");
    row(5e5 / 24.0, dim::requestRate, 3, "500,000 requests/day", "500.000 requests/day");
    row(999950.0 / 24.0, dim::requestRate, 3, "1 million requests/day", "1 million requests/day");
    row(1.0 / 24.0, dim::requestRate, 3, "1 request/day", "1 request/day");
    row(41.4e9, dim::request, 3, "41.4 billion requests", "41,4 billion requests");
    row(15e12, dim::token, 3, "15 trillion tokens", "15 trillion tokens");
    row(70e9, dim::parameter, 3, "70 billion parameters", "70 billion parameters");
    row(284.0, dim::device, 2, "284 devices", "284 devices");
    row(1234.0, dim::device, 3, "1,230 devices", "1.230 devices");
    row(433e3, dim::facilityEnergy, 3, "433 MWh", "433 MWh");
    row(1.2e6, dim::facilityEnergy, 3, "1.2 GWh", "1,2 GWh");
    row(0.33, dim::chipPower, 3, "330 W", "330 W");
    row(0.429, dim::intensity, 3, "429 g/kWh", "429 g/kWh");
    row(1.05, dim::intensity, 3, "1,050 g/kWh", "1.050 g/kWh");
    row(24.0, dim::time, 3, "1 day", "1 day");
    row(17532.0, dim::time, 3, "2 years", "2 years");
    row(0.948, dim::ratio, 3, "94.8%", "94,8%");
    row(1.1, dim::pue, 3, "1.1", "1,1");
    row(3.14e23, dim::flop, 3, "314 ZFLOP", "314 ZFLOP");
    row(3e-4, dim::facilityEnergy / dim::request, 3, "300 mWh", "300 mWh");
}

void TestDisplayText::amountsAreShownForPeople() {
    QFETCH(double, base);
    QFETCH(Dimension, dimension);
    QFETCH(int, digits);
    QFETCH(QString, inEnglish);
    QFETCH(QString, inVietnamese);
    QCOMPARE(displayText(base, dimension, english, digits), inEnglish);
    QCOMPARE(displayText(base, dimension, vietnamese, digits), inVietnamese);
}

void TestDisplayText::numbersAreShownInTheirUnit_data() {
    QTest::addColumn<double>("kilograms");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inVietnamese");
    QTest::newRow("grouped") << 284000.0 << utf8("kg") << utf8("284,000") << utf8("284.000");
    QTest::newRow("rounded") << 1234567.0 << utf8("kg") << utf8("1,230,000") << utf8("1.230.000");
    QTest::newRow("a fraction") << 0.0123456 << utf8("kg") << utf8("0.0123") << utf8("0,0123");
    QTest::newRow("a true minus") << -0.5 << utf8("kg") << utf8("−0.5") << utf8("−0,5");
    QTest::newRow("in another unit") << 1500.0 << utf8("t") << utf8("1.5") << utf8("1,5");
    QTest::newRow("nothing") << 0.0 << utf8("t") << utf8("0") << utf8("0");
    QTest::newRow("no minus nothing") << -0.0 << utf8("t") << utf8("0") << utf8("0");
}

void TestDisplayText::numbersAreShownInTheirUnit() {
    QFETCH(double, kilograms);
    QFETCH(QString, symbol);
    QFETCH(QString, inEnglish);
    QFETCH(QString, inVietnamese);
    const DisplayUnit unit = *findUnit(dim::emission, symbol);
    QCOMPARE(displayNumber(kilograms, unit, english), inEnglish);
    QCOMPARE(displayNumber(kilograms, unit, vietnamese), inVietnamese);
}

void TestDisplayText::whatIsNoNumberIsShownAllTheSame() {
    const DisplayUnit unit = *findUnit(dim::emission, QStringLiteral("mg"));
    for (const double number : {qInf(), -qInf(), qQNaN()}) {
        QCOMPARE(unmistakableNumber(number, english), english.toString(number));
        QVERIFY(!displayNumber(number, unit, english).isEmpty());
    }
}

void TestDisplayText::rangesAreShownInOneUnit_data() {
    QTest::addColumn<Range>("range");
    QTest::addColumn<Dimension>("dimension");
    QTest::addColumn<QString>("text");
    const auto row = [](Range range, const Dimension& dimension, const char* text) {
        QTest::newRow(text) << range << dimension << utf8(text);
    };
    row({74e3, 530e3}, dim::emission, "74–530 t");
    row({800.0, 1900.0}, dim::emission, "0.8–1.9 t");
    row({0.0, 1900.0}, dim::emission, "0–1.9 t");
    row({-5000.0, 3000.0}, dim::emission, "−5 to 3 t");
    row({500e3 / 24.0, 2e6 / 24.0}, dim::requestRate, "0.5–2 million requests/day");
    row({0.4, 0.6}, dim::ratio, "40–60%");
    row({1000.0, 1000.0}, dim::emission, "1 t");
    row({0.0, 0.0}, dim::emission, "0 kg");
}

void TestDisplayText::rangesAreShownInOneUnit() {
    QFETCH(Range, range);
    QFETCH(Dimension, dimension);
    QFETCH(QString, text);
    QCOMPARE(displayRange(range, dimension, english), text);
}

void TestDisplayText::sharesAreShownHonestly_data() {
    QTest::addColumn<double>("fraction");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inVietnamese");
    const auto row = [](double fraction, const char* inEnglish, const char* inVietnamese) {
        QTest::addRow("%.10g", fraction) << fraction << utf8(inEnglish) << utf8(inVietnamese);
    };
    row(0.948, "94.8%", "94,8%");
    row(0.9, "90%", "90%");
    row(0.031, "3.1%", "3,1%");
    row(0.0123, "1.2%", "1,2%");
    row(0.003, "0.3%", "0,3%");
    row(0.0, "0%", "0%");
    row(0.0006, "0.1%", "0,1%");
    row(0.0004, "< 0.1%", "< 0,1%");
    row(0.999, "99.9%", "99,9%");
    row(0.9996, "> 99.9%", "> 99,9%");
    row(0.999999, "> 99.9%", "> 99,9%");
    row(1.0, "100%", "100%");
    row(1.0 - 1e-12, "100%", "100%"); // parts that add up to the whole but for rounding
    row(1.5, "150%", "150%");
    row(-0.411, "−41.1%", "−41,1%");
    row(-0.0001, "> −0.1%", "> −0,1%");
}

void TestDisplayText::sharesAreShownHonestly() {
    QFETCH(double, fraction);
    QFETCH(QString, inEnglish);
    QFETCH(QString, inVietnamese);
    QCOMPARE(displayShare(fraction, english), inEnglish);
    QCOMPARE(displayShare(fraction, vietnamese), inVietnamese);
}

void TestDisplayText::theSuitableUnitMakesTheNumberShort() {
    QCOMPARE(suitableUnit(192500.0, dim::emission).symbol, utf8("t"));
    QCOMPARE(suitableUnit(0.1, dim::emission).symbol, utf8("g")); // never pounds
    QCOMPARE(suitableUnit(-5.0, dim::facilityEnergy).symbol, utf8("kWh"));
    QCOMPARE(suitableUnit(1e-30, dim::emission).symbol, utf8("mg"));
    QCOMPARE(suitableUnit(1.0, dim::water / dim::flop), DisplayUnit());
}

void TestDisplayText::whatIsShownCanBeReadAgain() {
    QRandomGenerator random(20260105);
    for (int i = 0; i < 2000; ++i) {
        for (const Dimension& dimension : {dim::emission, dim::requestRate, dim::facilityEnergy}) {
            const double base = std::pow(10.0, random.generateDouble() * 16.0 - 4.0);
            const DisplayUnit unit = unitsOf(dimension).first();
            const QString text = displayText(base, dimension, vietnamese);
            const ReadText result = readQuantity(text, dimension, unit, vietnamese, typed);
            QVERIFY2(result.isUnderstood(), qPrintable(text + result.whyNot));
            const double back = result.readings.first().estimate.value;
            QVERIFY2(std::abs(back / base - 1.0) < 0.0051, qPrintable(text)); // three digits
        }
    }
}

QTEST_APPLESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
