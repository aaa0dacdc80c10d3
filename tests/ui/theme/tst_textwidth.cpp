// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/textwidth.h"
#include "theme/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTest>

#include <cmath>

using namespace plume::ui;

class TestTextWidth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeName::Light); }
    void aNumberIsAsWideAsItsZeros_data();
    void aNumberIsAsWideAsItsZeros();
};

void TestTextWidth::aNumberIsAsWideAsItsZeros_data() {
    QTest::addColumn<int>("role");
    QTest::newRow("tick") << int(TextRole::Tick);
    QTest::newRow("strong") << int(TextRole::SmallStrong);
    QTest::newRow("headline") << int(TextRole::Headline);
}

/// Every share that can be shown, in the formats of both languages.
void TestTextWidth::aNumberIsAsWideAsItsZeros() {
    QFETCH(int, role);
    const QFont font = fontOf(TextRole(role));
    const QFontMetricsF metrics(font);
    for (const char mark : {'.', ','}) {
        for (int tenths = 0; tenths <= 1000; ++tenths) {
            const QString share = QStringLiteral("\u00a0%1%2%3%")
                                      .arg(tenths / 10)
                                      .arg(QLatin1Char(mark))
                                      .arg(tenths % 10);
            const double width = metrics.horizontalAdvance(share);
            QVERIFY2(std::abs(numberWidth(font, share) - width) < 0.01, qPrintable(share));
        }
    }
}

QTEST_MAIN(TestTextWidth)
#include "tst_textwidth.moc"
