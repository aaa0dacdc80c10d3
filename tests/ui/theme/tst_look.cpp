// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/look.h"
#include "theme/planmark.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace plume;
using namespace plume::ui;

class TestLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { applyLook({}); }
    void textGrowsInWindowsThatAreOpen();
    void sizesComeBackExactly();
    void whatIsMadeForAProjectorComesBackExactly();
    void aProjectorMakesTextLargerAtLeast();
    void onAProjectorNothingIsSmall();
    void patternsTellPhasesApartWithoutColours();
    void highContrastHasPatternsAnyway();
    void linesAreThickerOnAProjector();
};

void TestLook::init() {
    applyTheme(*qApp, ThemeName::Light);
    applyLook({});
}

void TestLook::textGrowsInWindowsThatAreOpen() {
    QLabel plain(QStringLiteral("Text"));
    QLabel title(QStringLiteral("Title"));
    title.setFont(fontOf(TextRole::Title));
    QCOMPARE(title.font().pixelSize(), 18);
    plain.show(); // until then it has no need of a font
    applyLook({.textSize = 200});
    QTRY_COMPARE(plain.font().pixelSize(), 28);
    QCOMPARE(title.font().pixelSize(), 36);
    QCOMPARE(title.font().weight(), QFont::Bold);
    QCOMPARE(fontOf(TextRole::Tick).pixelSize(), 24);
    QCOMPARE(textScale(), 2.0);
}

void TestLook::sizesComeBackExactly() {
    QList<QLabel*> labels;
    QWidget window;
    for (const TextRole role : {TextRole::Headline, TextRole::Title, TextRole::CardTitle,
                                TextRole::Body, TextRole::Small, TextRole::Tick}) {
        labels.append(new QLabel(QStringLiteral("x"), &window));
        labels.last()->setFont(fontOf(role));
    }
    for (const int size : {110, 125, 150, 175, 200, 110, 100})
        applyLook({.textSize = size});
    QList<int> sizes;
    for (const QLabel* label : labels)
        sizes.append(label->font().pixelSize());
    QCOMPARE(sizes, (QList{20, 18, 15, 14, 13, 12}));
}

/// At 150 % texts of 12 and of 13 pixels both have the 20 that are the least.
void TestLook::whatIsMadeForAProjectorComesBackExactly() {
    applyLook({.textSize = 100, .isForProjector = true});
    QList<QLabel*> labels;
    QWidget window;
    for (const TextRole role : {TextRole::Headline, TextRole::Title, TextRole::CardTitle,
                                TextRole::Body, TextRole::Small, TextRole::Tick}) {
        labels.append(new QLabel(QStringLiteral("x"), &window));
        setTextRole(*labels.last(), role);
    }
    QCOMPARE(labels.last()->font().pixelSize(), 20);
    applyLook({.textSize = 160, .isForProjector = true});
    applyLook({});
    QList<int> sizes;
    for (const QLabel* label : labels)
        sizes.append(label->font().pixelSize());
    QCOMPARE(sizes, (QList{20, 18, 15, 14, 13, 12}));
}

void TestLook::aProjectorMakesTextLargerAtLeast() {
    applyLook({.textSize = 100, .isForProjector = true});
    QCOMPARE(textScale(), 1.5);
    applyLook({.textSize = 175, .isForProjector = true});
    QCOMPARE(textScale(), 1.75);
}

void TestLook::onAProjectorNothingIsSmall() {
    QLabel before(QStringLiteral("x"));
    before.setFont(fontOf(TextRole::Tick));
    applyLook({.textSize = 100, .isForProjector = true});
    for (const TextRole role : {TextRole::Headline, TextRole::Title, TextRole::CardTitle,
                                TextRole::Body, TextRole::Small, TextRole::Tick})
        QVERIFY2(fontOf(role).pixelSize() >= 20, qPrintable(QString::number(int(role))));
    QCOMPARE(before.font().pixelSize(), 20);
    QVERIFY(QToolTip::font().pixelSize() >= 20);
    applyLook({});
    QCOMPARE(before.font().pixelSize(), 12);
}

void TestLook::patternsTellPhasesApartWithoutColours() {
    const Theme& theme = themeNamed(ThemeName::Light);
    QCOMPARE(fillOf(theme, Phase::Training).style(), Qt::SolidPattern);
    applyLook({.hasPatterns = true});
    QList<QImage> tiles;
    for (const Phase phase : {Phase::Training, Phase::FineTuning, Phase::Hardware, Phase::Other}) {
        const QBrush fill = fillOf(theme, phase);
        QCOMPARE(fill.style(), Qt::TexturePattern);
        for (const QImage& other : tiles)
            QVERIFY(fill.textureImage() != other);
        tiles.append(fill.textureImage());
    }
    QCOMPARE(fillOf(theme, Phase::Inference).style(), Qt::SolidPattern);
}

void TestLook::highContrastHasPatternsAnyway() {
    for (const ThemeName name : {ThemeName::HighContrastLight, ThemeName::HighContrastDark})
        QCOMPARE(fillOf(themeNamed(name), Phase::Hardware).style(), Qt::TexturePattern);
}

void TestLook::linesAreThickerOnAProjector() {
    const Theme& theme = themeNamed(ThemeName::Light);
    const double usual = planPen(theme, 0, 2.0).widthF();
    applyLook({.isForProjector = true});
    QVERIFY(planPen(theme, 0, 2.0).widthF() > usual);
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
