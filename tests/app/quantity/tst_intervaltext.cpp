// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity/intervaltext.h"
#include "quantity/units.h"

#include <QTest>

#include <cmath>

using namespace plume;

class TestIntervalText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCentreHasTheDigitsThatItsIntervalSupports_data();
    void theCentreHasTheDigitsThatItsIntervalSupports();
    void roundingMovesByATenthOfTheWidthAtMost();
    void endsHaveOneDigitMore_data();
    void endsHaveOneDigitMore();
    void bothEndsAreInTheUnitOfTheMiddle_data();
    void bothEndsAreInTheUnitOfTheMiddle();
    void aValueBesideAnIntervalIsInItsUnit();
    void sharesAreWholeUnlessNarrow_data();
    void sharesAreWholeUnlessNarrow();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale vietnamese(QLocale::Vietnamese);

} // namespace

void TestIntervalText::theCentreHasTheDigitsThatItsIntervalSupports_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<Range>("interval");
    QTest::addColumn<double>("rounded");
    // A fifth of the width is 27.4, 220, 91, 0.16, 100: the power of ten below it is the step.
    QTest::newRow("tens") << 113.6 << Range{77, 214} << 110.0;
    QTest::newRow("hundreds") << 1234.567 << Range{800, 1900} << 1200.0;
    QTest::newRow("still tens") << 192.5 << Range{74, 530} << 190.0;
    QTest::newRow("tenths") << 192.537 << Range{192.1, 192.9} << 192.5;
    QTest::newRow("exactly five steps") << 1449.0 << Range{1200, 1700} << 1400.0;
    QTest::newRow("two digits at least") << 4.36 << Range{2, 9.5} << 4.4;
    QTest::newRow("zero") << 0.0 << Range{-1, 2} << 0.0;
    QTest::newRow("no width") << 192.537 << Range{3, 3} << 192.537;
    QTest::newRow("negative") << -113.6 << Range{-214, -77} << -110.0;
}

void TestIntervalText::theCentreHasTheDigitsThatItsIntervalSupports() {
    QFETCH(double, value);
    QFETCH(Range, interval);
    QTEST(roundedToInterval(value, interval), "rounded");
}

void TestIntervalText::roundingMovesByATenthOfTheWidthAtMost() {
    for (double width = 1e-3; width < 1e6; width *= 1.7) {
        const Range interval{5.0, 5.0 + width};
        for (double part = 0.0; part <= 1.0; part += 0.03125) {
            const double value = 5.0 + part * width;
            QVERIFY(std::abs(roundedToInterval(value, interval) - value) <=
                    width / 10.0 * (1.0 + 1e-6));
        }
    }
}

void TestIntervalText::endsHaveOneDigitMore_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<Range>("interval");
    QTest::addColumn<double>("rounded");
    QTest::newRow("low") << 77.31 << Range{77.31, 213.8} << 77.0;
    QTest::newRow("high") << 213.8 << Range{77.31, 213.8} << 214.0;
    QTest::newRow("three digits at most") << 1873.0 << Range{803, 1873} << 1870.0;
    QTest::newRow("as fine as a narrow interval") << 192.913 << Range{192.1, 192.913} << 192.9;
    QTest::newRow("four digits at most") << 4345.231 << Range{4345.231, 4347.512} << 4345.0;
    QTest::newRow("a small end keeps two digits") << 0.03449 << Range{0.03449, 214} << 0.034;
    QTest::newRow("zero is zero") << 0.0 << Range{0, 214} << 0.0;
}

void TestIntervalText::endsHaveOneDigitMore() {
    QFETCH(double, value);
    QFETCH(Range, interval);
    QTEST(roundedBesideInterval(value, interval), "rounded");
}

void TestIntervalText::bothEndsAreInTheUnitOfTheMiddle_data() {
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<Range>("kg");
    QTest::addColumn<QString>("centre");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<QString>("both");
    QTest::newRow("tonnes") << english << Range{77'310, 213'800} << QStringLiteral("110 t")
                            << QStringLiteral("77") << QStringLiteral("214 t")
                            << QStringLiteral("77–214 t");
    QTest::newRow("below one") << english << Range{310, 213'800} << QStringLiteral("110 t")
                               << QStringLiteral("0.31") << QStringLiteral("214 t")
                               << QStringLiteral("0.31–214 t");
    QTest::newRow("Vietnamese") << vietnamese << Range{71'310, 1'192'913} << QStringLiteral("110 t")
                                << QStringLiteral("71") << QStringLiteral("1.190 t")
                                << QStringLiteral("71–1.190 t");
    QTest::newRow("a middle above")
        << english << Range{400'000, 9'000'000} << QStringLiteral("0.11 kt")
        << QStringLiteral("0.4") << QStringLiteral("9 kt") << QStringLiteral("0.4–9 kt");
    QTest::newRow("one and the same")
        << english << Range{113'600, 113'600} << QStringLiteral("113.6 t")
        << QStringLiteral("113.6") << QStringLiteral("113.6 t") << QStringLiteral("113.6 t");
    QTest::newRow("below nothing")
        << english << Range{-2'000, 213'800} << QStringLiteral("110 t") << QStringLiteral("−2")
        << QStringLiteral("214 t") << QStringLiteral("−2 to 214 t");
}

void TestIntervalText::bothEndsAreInTheUnitOfTheMiddle() {
    QFETCH(QLocale, locale);
    QFETCH(Range, kg);
    const IntervalText text = intervalText(113'600, kg, dim::emission, locale);
    QTEST(text.centre, "centre");
    QTEST(text.low, "low");
    QTEST(text.high, "high");
    QTEST(text.both, "both");
}

void TestIntervalText::aValueBesideAnIntervalIsInItsUnit() {
    QCOMPARE(textBesideInterval(113'600, {77'310, 213'800}, dim::emission, english),
             QStringLiteral("114 t"));
    QCOMPARE(textBesideInterval(640, {77'310, 213'800}, dim::emission, english),
             QStringLiteral("0.64 t"));
}

void TestIntervalText::sharesAreWholeUnlessNarrow_data() {
    QTest::addColumn<Range>("shares");
    QTest::addColumn<QString>("text");
    QTest::newRow("wide") << Range{0.7131, 0.9822} << QStringLiteral("71–98%");
    QTest::newRow("narrow") << Range{0.9422, 0.9513} << QStringLiteral("94.2–95.1%");
    QTest::newRow("next to all") << Range{0.71, 0.9971} << QStringLiteral("71–99.7%");
    QTest::newRow("next to nothing") << Range{0.0001, 0.31} << QStringLiteral("< 0.1% to 31%");
    QTest::newRow("from nothing to all") << Range{0.0, 1.0} << QStringLiteral("0–100%");
    QTest::newRow("the same") << Range{0.94801, 0.94802} << QStringLiteral("94.8%");
}

void TestIntervalText::sharesAreWholeUnlessNarrow() {
    QFETCH(Range, shares);
    QTEST(shareRangeText(shares, english), "text");
}

QTEST_APPLESS_MAIN(TestIntervalText)
#include "tst_intervaltext.moc"
