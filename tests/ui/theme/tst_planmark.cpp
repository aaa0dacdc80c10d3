// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QTest>

#include "theme/planmark.h"

using namespace plume::ui;

namespace {

constexpr int size = 40;

/// Black on white, whatever its colour: what is left to those who see no colours.
QImage markOf(int plan) {
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawPlanMark(painter, themeNamed(ThemeName::Light), plan, {size / 2.0, size / 2.0}, 24.0);
    painter.end();
    return image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
}

} // namespace

class TestPlanMark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksDifferWithoutColours();
    void dashesDifferWithoutColours();
    void marksBeginAnewAfterTheLast();
};

void TestPlanMark::marksDifferWithoutColours() {
    for (int a = 0; a < int(planColourCount); ++a) {
        for (int b = 0; b < a; ++b)
            QVERIFY2(markOf(a) != markOf(b), qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
    }
}

void TestPlanMark::dashesDifferWithoutColours() {
    const Theme& theme = themeNamed(ThemeName::Light);
    QCOMPARE(planPen(theme, 0, 2.0).style(), Qt::SolidLine);
    for (int a = 1; a < int(planColourCount); ++a) {
        for (int b = 0; b < a; ++b)
            QVERIFY(planPen(theme, a, 2.0).dashPattern() != planPen(theme, b, 2.0).dashPattern());
    }
}

void TestPlanMark::marksBeginAnewAfterTheLast() {
    const Theme& theme = themeNamed(ThemeName::Dark);
    QCOMPARE(planColour(theme, int(planColourCount)), planColour(theme, 0));
    QCOMPARE(markOf(int(planColourCount)), markOf(0));
}

QTEST_MAIN(TestPlanMark)
#include "tst_planmark.moc"
