// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

#include "quantity/quantitytext.h"
#include "quantity/units.h"

using namespace plume;

Q_DECLARE_METATYPE(plume::Dimension)
Q_DECLARE_METATYPE(plume::TextOrigin)
Q_DECLARE_METATYPE(plume::Shape)

namespace {

constexpr auto typed = TextOrigin::Typed;
constexpr auto pasted = TextOrigin::Pasted;

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

DisplayUnit unitOf(const Dimension& dimension, const char* symbol) {
    const auto found = findUnit(dimension, utf8(symbol));
    if (!found)
        qFatal("No unit %s", symbol);
    return *found;
}

DisplayUnit kg() {
    return unitOf(dim::emission, "kg");
}

ReadText read(const QString& text, const QLocale& locale, TextOrigin origin) {
    return readQuantity(text, dim::emission, kg(), locale, origin);
}

QList<double> valuesOf(const ReadText& readText) {
    QList<double> values;
    for (const Reading& reading : readText.readings)
        values.append(reading.estimate.value);
    return values;
}

/// Both languages, both origins.
template <typename Check>
void everywhere(Check check) {
    for (const QLocale& locale : {english, vietnamese}) {
        check(locale, typed);
        check(locale, pasted);
    }
}

QString randomText(QRandomGenerator& random) {
    static const QStringList pieces{
        utf8("0"),     utf8("1"),      utf8("23"),   utf8("456"),    utf8("000"),    utf8("."),
        utf8(","),     utf8("'"),      utf8(" "),    utf8("\u00A0"), utf8("\u202F"), utf8("-"),
        utf8("−"),     utf8("–"),      utf8("+"),    utf8("*"),      utf8("×"),      utf8("/"),
        utf8("("),     utf8(")"),      utf8("±"),    utf8("%"),      utf8("e"),      utf8("E9"),
        utf8("e999"),  utf8("to"),     utf8(" to "), utf8("đến"),    utf8("k"),      utf8("M"),
        utf8("triệu"), utf8("tỷ"),     utf8("kg"),   utf8("t CO₂"),  utf8("kWh"),    utf8("nan"),
        utf8("inf"),   utf8("\u0301"), utf8("𝟙"),    utf8("\n"),     utf8("²"),      utf8("٣"),
        utf8("\u200B")};
    QString text;
    const int count = random.bounded(14);
    for (int i = 0; i < count; ++i) {
        text += random.bounded(20) == 0 ? QString(QChar(random.bounded(0x10000)))
                                        : pieces[random.bounded(int(pieces.size()))];
    }
    return text;
}

} // namespace

class TestQuantityText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneMeaningReadsTheSameEverywhere_data();
    void oneMeaningReadsTheSameEverywhere();
    void threeDigitsAfterOneSeparatorAreAskedAboutWhenPasted_data();
    void threeDigitsAfterOneSeparatorAreAskedAboutWhenPasted();
    void threeDigitsAfterOneSeparatorFollowTheLanguageWhenTyped_data();
    void threeDigitsAfterOneSeparatorFollowTheLanguageWhenTyped();
    void bothEndsOfARangeAreReadTheSameWay();
    void aMagnitudeAtOneEndIsAskedAbout();
    void unitsAndMagnitudesAreToldApart_data();
    void unitsAndMagnitudesAreToldApart();
    void rangesAndSpreadsHaveTheirShape_data();
    void rangesAndSpreadsHaveTheirShape();
    void whatCannotBeReadIsRefusedWithASentence_data();
    void whatCannotBeReadIsRefusedWithASentence();
    void anAmountIsWithinEveryDoubleInItsUnitToo();
    void theReadingIsEchoedInWords_data();
    void theReadingIsEchoedInWords();
    void theUnitOfAReadingIsTheOneWritten();
    void filesAreReadInOneWayOnly_data();
    void filesAreReadInOneWayOnly();
    void garbageIsNeverFatal();
    void whatIsUnderstoodIsFinite();
};

void TestQuantityText::oneMeaningReadsTheSameEverywhere_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("kilograms");
    const auto row = [](const char* text, double kilograms) {
        QTest::newRow(text) << utf8(text) << kilograms;
    };
    row("0.9", 0.9);
    row("0,9", 0.9);
    row("1.5", 1.5);
    row("1,5", 1.5);
    row("0.284", 0.284);
    row("0,284", 0.284);
    row(".5", 0.5);
    row("5.", 5.0);
    row("1234", 1234.0);
    row("1234.567", 1234.567);
    row("1.2340", 1.234);
    row("1,234.5", 1234.5);
    row("1.234,5", 1234.5);
    row("1,234,567", 1234567.0);
    row("1.234.567", 1234567.0);
    row("1.234.567,891", 1234567.891);
    row("1 234 567", 1234567.0);
    row("1 234,5", 1234.5);
    row("1\u00A0234\u202F567.5", 1234567.5);
    row("1'234'567.5", 1234567.5);
    row("1’234", 1234.0);
    row("−5", -5.0);
    row("-5", -5.0);
    row("–5", -5.0);
    row("+5", 5.0);
    row("1e6", 1e6);
    row("1.5E-3", 1.5e-3);
    row("1,5e+3", 1500.0);
    row("1.234e6", 1.234e6);
    row("24*365", 8760.0);
    row("24 × 365", 8760.0);
    row("(700-300)/2", 200.0);
    row("2*3+4*-1", 2.0);
    row("24*365-8", 8752.0);
    row("1/4", 0.25);
    row("0,5*3", 1.5);
    row("1.2M", 1.2e6);
    row("1,2 triệu", 1.2e6);
    row("5k", 5000.0);
    row("41.4 billion", 41.4e9);
    row("41,4 tỷ", 41.4e9);
    row("41,4 tỉ", 41.4e9);
    row("7 thousand kg", 7000.0);
    row("7 nghìn kg", 7000.0);
    row("7 ngàn kg", 7000.0);
    row("8 tỷ tấn", 8e12);
    row("2 nghìn tỷ", 2e12);
    row("300 t", 300e3);
    row("2 Mt", 2e9);
    row("500 lb", 226.796185);
    row("12 kg CO2", 12.0);
    row("12 kg CO₂e.", 12.0);
    row("2×10 t CO₂tđ", 20e3);
}

void TestQuantityText::oneMeaningReadsTheSameEverywhere() {
    QFETCH(QString, text);
    QFETCH(double, kilograms);
    everywhere([&](const QLocale& locale, TextOrigin origin) {
        const ReadText result = read(text, locale, origin);
        QVERIFY2(result.isUnderstood(), qPrintable(result.whyNot));
        QCOMPARE(result.readings.first().estimate.value, kilograms);
        QCOMPARE(result.readings.first().estimate.shape, Shape::Fixed);
        QVERIFY(result.whyNot.isEmpty());
    });
}

void TestQuantityText::threeDigitsAfterOneSeparatorAreAskedAboutWhenPasted_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<double>>("values");
    const auto row = [](const char* text, const QList<double>& values) {
        QTest::newRow(text) << utf8(text) << values;
    };
    row("284.000 kg CO2", {284000.0, 284.0});
    row("284,000 kg CO2", {284000.0, 284.0});
    row("1.234", {1234.0, 1.234});
    row("-1,234", {-1234.0, -1.234});
    row("1.500 t", {1500e3, 1500.0});
    row("1.234 million", {1234e6, 1.234e6});
    row("2*1.500", {3000.0, 3.0});
    row("1.500 ±10%", {1500.0, 1.5});
}

void TestQuantityText::threeDigitsAfterOneSeparatorAreAskedAboutWhenPasted() {
    QFETCH(QString, text);
    QFETCH(QList<double>, values);
    for (const QLocale& locale : {english, vietnamese}) {
        const ReadText result = read(text, locale, pasted);
        QVERIFY(result.isAmbiguous());
        QCOMPARE(valuesOf(result), values);
        QVERIFY(result.readings[0].echo != result.readings[1].echo);
    }
}

void TestQuantityText::threeDigitsAfterOneSeparatorFollowTheLanguageWhenTyped_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("inEnglish");
    QTest::addColumn<double>("inVietnamese");
    const auto row = [](const char* text, double inEnglish, double inVietnamese) {
        QTest::newRow(text) << utf8(text) << inEnglish << inVietnamese;
    };
    row("284.000", 284.0, 284000.0);
    row("284,000", 284000.0, 284.0);
    row("1.234 t", 1234.0, 1234e3);
    row("12,345*2", 24690.0, 24.69);
    row("0.9", 0.9, 0.9);
}

void TestQuantityText::threeDigitsAfterOneSeparatorFollowTheLanguageWhenTyped() {
    QFETCH(QString, text);
    QFETCH(double, inEnglish);
    QFETCH(double, inVietnamese);
    QCOMPARE(valuesOf(read(text, english, typed)), QList<double>{inEnglish});
    QCOMPARE(valuesOf(read(text, vietnamese, typed)), QList<double>{inVietnamese});
}

void TestQuantityText::bothEndsOfARangeAreReadTheSameWay() {
    const ReadText two = read(utf8("284.000 to 300.000"), english, pasted);
    QCOMPARE(two.readings.size(), 2);
    QCOMPARE(two.readings[0].estimate.range, (Range{284000.0, 300000.0}));
    QCOMPARE(two.readings[1].estimate.range, (Range{284.0, 300.0}));
    // The other end tells which sign separates the decimals.
    const ReadText told = read(utf8("284.000 to 1.300.000"), english, typed);
    QVERIFY(told.isUnderstood());
    QCOMPARE(told.readings[0].estimate.range, (Range{284000.0, 1300000.0}));
    // 284 to 300,000, or 284,000 to 300, which is no range, but what was meant all the same?
    QVERIFY(read(utf8("284.000 to 300,000"), english, pasted).readings.isEmpty());
    QVERIFY(read(utf8("0.9 to 1,5"), english, typed).readings.isEmpty());
}

void TestQuantityText::aMagnitudeAtOneEndIsAskedAbout() {
    everywhere([](const QLocale& locale, TextOrigin origin) {
        const ReadText two = read(utf8("1 to 2 million"), locale, origin);
        QCOMPARE(two.readings.size(), 2);
        QCOMPARE(two.readings[0].estimate.range.high, 2e6);
        QCOMPARE(two.readings[1].estimate.range.high, 2e6);
        // 500 thousand to 2 thousand is no range.
        const ReadText one = read(utf8("500 to 2k"), locale, origin);
        QVERIFY(one.isUnderstood());
        QCOMPARE(one.readings[0].estimate.range, (Range{500.0, 2000.0}));
    });
}

void TestQuantityText::unitsAndMagnitudesAreToldApart_data() {
    QTest::addColumn<Dimension>("dimension");
    QTest::addColumn<QString>("assumed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("base");
    const auto row = [](const char* text, const Dimension& dimension, const char* assumed,
                        double base) {
        QTest::newRow(text) << dimension << utf8(assumed) << utf8(text) << base;
    };
    row("1.2M", dim::requestRate, "/day", 1.2e6 / 24.0);
    row("5k/day", dim::requestRate, "/month", 5e3 / 24.0);
    row("5k requests/day", dim::requestRate, "/month", 5e3 / 24.0);
    row("1,2 triệu lượt/ngày", dim::requestRate, "/month", 1.2e6 / 24.0);
    row("3 million per month", dim::requestRate, "/day", 3e6 / 730.5);
    row("1.2 MWh", dim::facilityEnergy, "kWh", 1200.0);
    row("1.2 M kWh", dim::facilityEnergy, "Wh", 1.2e6);
    row("433 MWh", dim::facilityEnergy, "kWh", 433e3);
    row("3.6 MJ", dim::serverEnergy, "kWh", 1.0);
    row("300 kW", dim::facilityPower, "W", 300.0);
    row("2 mW", dim::chipPower, "W", 2e-6);
    row("2 MW", dim::chipPower, "W", 2e3);
    row("2 months", dim::time, "h", 1461.0);
    row("2 h", dim::time, "days", 2.0);
    row("3*8 h", dim::time, "days", 24.0);
    row("30 min", dim::time, "h", 0.5);
    row("18 tháng", dim::time, "h", 13149.0);
    row("70B", dim::parameter, "parameters", 70e9);
    row("15T tokens", dim::token, "tokens", 15e12);
    row("5 T", dim::emission, "kg", 5000.0);
    row("3.14e23", dim::flop, "FLOP", 3.14e23);
    row("314 ZFLOP", dim::flop, "FLOP", 3.14e23);
    row("1EFLOP", dim::flop, "FLOP", 1e18);
    row("312 TFLOP/s", dim::flopRate, "TFLOP/s", 312e12 * 3600.0);
    row("94.8%", dim::ratio, "", 0.948);
    row("7 %", dim::ratio, "", 0.07);
    row("0.9", dim::ratio, "", 0.9);
    row("90", dim::ratio, "%", 0.9);
    row("1.1", dim::pue, "", 1.1);
    row("429 g/kWh", dim::intensity, "kg/kWh", 0.429);
    row("950 lb CO2/MWh", dim::intensity, "g/kWh", 0.4309127515);
    row("0.3 Wh", dim::facilityEnergy / dim::request, "mWh", 3e-4);
    row("0.39 J/token", dim::chipEnergy / dim::token, "J", 0.39 / 3.6e6);
    row("2 m3", dim::water, "L", 2000.0);
    row("1,8 L/kWh", dim::siteWater, "L/kWh", 1.8);
    row("150 kg", dim::emissionPerDevice, "kg", 150.0);
}

void TestQuantityText::unitsAndMagnitudesAreToldApart() {
    QFETCH(Dimension, dimension);
    QFETCH(QString, assumed);
    QFETCH(QString, text);
    QFETCH(double, base);
    const DisplayUnit unit = *findUnit(dimension, assumed);
    everywhere([&](const QLocale& locale, TextOrigin origin) {
        const ReadText result = readQuantity(text, dimension, unit, locale, origin);
        QVERIFY2(result.isUnderstood(), qPrintable(result.whyNot));
        QCOMPARE(result.readings.first().estimate.value, base);
    });
}

void TestQuantityText::rangesAndSpreadsHaveTheirShape_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<Range>("range");
    QTest::addColumn<Shape>("shape");
    const auto row = [](const char* text, double value, Range range, Shape shape) {
        QTest::newRow(text) << utf8(text) << value << range << shape;
    };
    constexpr double centre = 458.257569495584; // sqrt(300 * 700)
    const Range plain{300.0, 700.0};
    row("300 to 700", centre, plain, Shape::Lognormal);
    row("300–700", centre, plain, Shape::Lognormal);
    row("300-700", centre, plain, Shape::Lognormal);
    row("300 - 700 kg", centre, plain, Shape::Lognormal);
    row("300 đến 700", centre, plain, Shape::Lognormal);
    row("300 TO 700 KG", centre, plain, Shape::Lognormal);
    row("300 kg–700 kg", centre, plain, Shape::Lognormal);
    row("300 kg CO2-700 kg CO2", centre, plain, Shape::Lognormal);
    row("300 kg to 0.7 t", centre, plain, Shape::Lognormal);
    row("3*100 to 7*100", centre, plain, Shape::Lognormal);
    row("0.3k to 0.7k", centre, plain, Shape::Lognormal);
    row("0,3 t – 0,7 t CO₂tđ", centre, plain, Shape::Lognormal);
    row("0 to 10", 5.0, {0.0, 10.0}, Shape::Uniform);
    row("-5 to 5", 0.0, {-5.0, 5.0}, Shape::Uniform);
    row("-5-5", 0.0, {-5.0, 5.0}, Shape::Uniform);
    row("−5–−3", -4.0, {-5.0, -3.0}, Shape::Uniform);
    row("5 to 5", 5.0, {}, Shape::Fixed);
    row("500 ±20%", 500.0, {400.0, 600.0}, Shape::Normal);
    row("500 +/- 20%", 500.0, {400.0, 600.0}, Shape::Normal);
    row("500 ± 20 % kg", 500.0, {400.0, 600.0}, Shape::Normal);
    row("0.5 t ± 5 kg", 500.0, {495.0, 505.0}, Shape::Normal);
    row("500 ± 5", 500.0, {495.0, 505.0}, Shape::Normal);
    row("500 ±0%", 500.0, {}, Shape::Fixed);
    row("5 ± 5", 5.0, {0.0, 10.0}, Shape::Uniform);
    row("-5 ±20%", -5.0, {-6.0, -4.0}, Shape::Uniform);
}

void TestQuantityText::rangesAndSpreadsHaveTheirShape() {
    QFETCH(QString, text);
    QFETCH(double, value);
    QFETCH(Range, range);
    QFETCH(Shape, shape);
    everywhere([&](const QLocale& locale, TextOrigin origin) {
        const ReadText result = read(text, locale, origin);
        QVERIFY2(result.isUnderstood(), qPrintable(result.whyNot));
        const EstimateData& estimate = result.readings.first().estimate;
        QCOMPARE(estimate.value, value);
        QCOMPARE(estimate.shape, shape);
        QCOMPARE(estimate.range.low, range.low);
        QCOMPARE(estimate.range.high, range.high);
        QVERIFY(!whyNotDrawable(estimate));
    });
}

void TestQuantityText::whatCannotBeReadIsRefusedWithASentence_data() {
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
    for (const char* text :
         {"",          "   ",        "1.23.4",    "12,34,567", "1,234,56",    "1.234.567.8",
          "0.284.000", "1,2.3,4",    "1.234 567", "12 34",     "1 2345",      "1..2",
          "1,,2",      ".",          "kg",        "abc",       "nan",         "inf",
          "-",         "5 -",        "5 to",      "to 5",      "1 to 2 to 3", "5 ± 1 ± 1",
          "5 ± -1",    "700 to 300", "2 m",       "5 kWh",     "5 xyz",       "1e400",
          "1e-400",    "1e300 Mt",   "1e308*10",  "1/0",       "0/0",         "(1",
          "1)",        "2**3",       "--5",       "5 kk",      "5 M M M",     "5 M3",
          "10³",       "１２",       "5.000.",    "2k*3",      "1,5 to 2.5",  "()",
          "5 k kg kg", "%",          "5%",        "5 tons",    "0x10",        "1_000"})
        QTest::newRow(text[0] == '\0' ? "nothing" : text) << utf8(text);
    row("two cells of a sheet", QStringLiteral("12\t345"));
    row("too long", QString(201, u'1'));
    row("out of range without an exponent", QString(200, u'9') + u'9');
    row("an end of a range out of range in its unit", QStringLiteral("1e308 g ± 1e308 g"));
    row("nested deeply", QString(80, u'(') + u'1' + QString(80, u')'));
    row("a lone surrogate", QString(QChar(0xD800)));
    row("a null", QString(QChar(0)));
}

/// A field shows the number in its unit, and beyond every double there is none to show.
void TestQuantityText::anAmountIsWithinEveryDoubleInItsUnitToo() {
    const ReadText result = readQuantity(QStringLiteral("1e308*10"), dim::emission,
                                         unitOf(dim::emission, "g"), english, TextOrigin::Typed);
    QVERIFY(result.readings.isEmpty());
    QVERIFY(result.whyNot.contains(QLatin1String("too large")));
}

void TestQuantityText::whatCannotBeReadIsRefusedWithASentence() {
    QFETCH(QString, text);
    everywhere([&](const QLocale& locale, TextOrigin origin) {
        const ReadText result = read(text, locale, origin);
        QVERIFY2(result.readings.isEmpty(),
                 result.readings.isEmpty() ? "" : qPrintable(result.readings.first().echo));
        QVERIFY2(result.whyNot.endsWith(u'.'), qPrintable(result.whyNot));
        QVERIFY(result.whyNot.size() < 300);
    });
}

void TestQuantityText::theReadingIsEchoedInWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inVietnamese");
    const auto row = [](const char* text, const char* inEnglish, const char* inVietnamese) {
        QTest::newRow(text) << utf8(text) << utf8(inEnglish) << utf8(inVietnamese);
    };
    // Words stay English here: no translation is installed.
    row("284000", "= 284 thousand kg", "= 284 thousand kg");
    row("284.000", "= 284 kg", "= 284 thousand kg");
    row("284,000 kg CO2", "= 284 thousand kg", "= 284 kg");
    row("284500", "= 284.5 thousand kg", "= 284,5 thousand kg");
    row("1234", "= 1234 kg", "= 1234 kg");
    row("1,234", "= 1234 kg", "= 1,2340 kg");
    row("0.9 t", "= 0.9 t", "= 0,9 t");
    row("-1.2M", "= −1.2 million kg", "= −1,2 million kg");
    row("1234567", "= 1.234567 million kg", "= 1,234567 million kg");
    row("41,4 tỷ", "= 41.4 billion kg", "= 41,4 billion kg");
    row("24*365", "= 8760 kg", "= 8760 kg");
    row("300 to 700", "= 300 to 700 kg", "= 300 to 700 kg");
    row("0.3 to 1.5 t", "= 0.3 to 1.5 t", "= 0,3 to 1,5 t");
    row("500 ±20%", "= 500 kg (400 to 600 kg)", "= 500 kg (400 to 600 kg)");
}

void TestQuantityText::theReadingIsEchoedInWords() {
    QFETCH(QString, text);
    QFETCH(QString, inEnglish);
    QFETCH(QString, inVietnamese);
    const ReadText en = read(text, english, typed);
    const ReadText vi = read(text, vietnamese, typed);
    QVERIFY(en.isUnderstood() && vi.isUnderstood());
    QCOMPARE(en.readings.first().echo, inEnglish);
    QCOMPARE(vi.readings.first().echo, inVietnamese);
}

void TestQuantityText::theUnitOfAReadingIsTheOneWritten() {
    QCOMPARE(read(utf8("5 t"), english, typed).readings.first().unit.symbol, utf8("t"));
    QCOMPARE(read(utf8("5"), english, typed).readings.first().unit.symbol, utf8("kg"));
    QCOMPARE(read(utf8("500 kg to 2 t"), english, typed).readings.first().unit.symbol, utf8("t"));
    QCOMPARE(read(utf8("1 t ± 5 kg"), english, typed).readings.first().unit.symbol, utf8("t"));
}

void TestQuantityText::filesAreReadInOneWayOnly_data() {
    QTest::addColumn<Dimension>("dimension");
    QTest::addColumn<QString>("assumed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<double>>("values"); // none: refused
    const auto row = [](const char* text, const Dimension& dimension, const char* assumed,
                        const QList<double>& values) {
        QTest::newRow(text) << dimension << utf8(assumed) << utf8(text) << values;
    };
    const Dimension perRequest = dim::facilityEnergy / dim::request;
    row("433 MWh", dim::facilityEnergy, "kWh", {433e3});
    row("330 W", dim::chipPower, "W", {0.33});
    row("0 W", dim::hostPower, "W", {0.0});
    row("429 g/kWh", dim::intensity, "g/kWh", {0.429});
    row("1M", dim::requestRate, "/day", {1e6 / 24.0});
    row("0.2 to 0.5 Wh", perRequest, "Wh", {std::sqrt(0.2e-3 * 0.5e-3)});
    row("300 to 500 W", dim::chipPower, "W", {std::sqrt(0.3 * 0.5)});
    row("284.000", dim::emission, "kg", {284.0});
    row("1.234 t", dim::emission, "kg", {1234.0});
    row("1.1", dim::pue, "", {1.1});
    row("0,9", dim::emission, "kg", {});
    row("284,000", dim::emission, "kg", {});
    row("1,234.5", dim::emission, "kg", {});
    row("10 000", dim::emission, "kg", {});
    row("1 to 2 million", dim::emission, "kg", {});
    row("five", dim::emission, "kg", {});
}

void TestQuantityText::filesAreReadInOneWayOnly() {
    QFETCH(Dimension, dimension);
    QFETCH(QString, assumed);
    QFETCH(QString, text);
    QFETCH(QList<double>, values);
    const ReadText result = readFileQuantity(text, dimension, *findUnit(dimension, assumed));
    QVERIFY(!result.isAmbiguous());
    QCOMPARE(result.whyNot.isEmpty(), !values.isEmpty());
    QCOMPARE(valuesOf(result), values);
}

void TestQuantityText::garbageIsNeverFatal() {
    QRandomGenerator random(20260103);
    constexpr int texts = 20000;
    for (int i = 0; i < texts; ++i) {
        const QString text = randomText(random);
        const QLocale& locale = i % 2 == 0 ? english : vietnamese;
        const ReadText result = read(text, locale, i % 3 == 0 ? typed : pasted);
        QCOMPARE(result.readings.isEmpty(), !result.whyNot.isEmpty());
        const ReadText inFile = readFileQuantity(text, dim::emission, kg());
        QCOMPARE(inFile.readings.size(), inFile.whyNot.isEmpty() ? 1 : 0);
        findUnit(dim::emission, text);
    }
}

void TestQuantityText::whatIsUnderstoodIsFinite() {
    QRandomGenerator random(20260104);
    int understood = 0;
    for (int i = 0; i < 20000; ++i) {
        const ReadText result = read(randomText(random), vietnamese, pasted);
        for (const Reading& reading : result.readings) {
            ++understood;
            QVERIFY(!whyNotDrawable(reading.estimate));
            QVERIFY(reading.echo.startsWith(utf8("= ")));
        }
    }
    QVERIFY(understood > 100); // the garbage is not all hopeless
}

QTEST_APPLESS_MAIN(TestQuantityText)
#include "tst_quantitytext.moc"
