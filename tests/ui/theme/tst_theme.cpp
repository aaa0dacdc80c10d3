// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFontInfo>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

#include "theme/theme.h"

using namespace plume;
using namespace plume::ui;

namespace {

/// Counts what it hears.
class Listener : public QWidget {
public:
    int palettes = 0;

protected:
    void changeEvent(QEvent* event) override {
        if (event->type() == QEvent::PaletteChange)
            ++palettes;
        QWidget::changeEvent(event);
    }
};

void addThemes() {
    QTest::addColumn<ThemeName>("name");
    for (const ThemeName name : allThemeNames)
        QTest::newRow(qPrintable(keyOf(name))) << name;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameHasAKeyThatLeadsBack();
    void aPaletteLeadsBackToItsTheme_data() { addThemes(); }
    void aPaletteLeadsBackToItsTheme();
    void aWidgetMayChangeSomeOfItsColours_data() { addThemes(); }
    void aWidgetMayChangeSomeOfItsColours();
    void aForeignPaletteIsLightOrDark();
    void contrastIsThatOfWcag();
    void textOnAFillIsTheBetterOfBlackAndWhite();
    void applyingAThemeReachesEveryWidget();
    void everyLabelOnAControlIsReadable_data() { addThemes(); }
    void everyLabelOnAControlIsReadable();
    void textSizesFollowThatOfTheProgram();
    void theDesktopIsAskedWithoutChangingAnything();
    void everyChoiceHasItsSpelling();
    void everyRoleIsNotoSans();
};

void TestTheme::everyNameHasAKeyThatLeadsBack() {
    for (const ThemeName name : allThemeNames)
        QCOMPARE(themeNameOf(keyOf(name)), name);
    QCOMPARE(keyOf(ThemeName::HighContrastDark), QStringLiteral("hc-dark"));
    QVERIFY(!themeNameOf(QStringLiteral("Light")));
}

void TestTheme::aPaletteLeadsBackToItsTheme() {
    QFETCH(ThemeName, name);
    QCOMPARE(themeOf(paletteOf(themeNamed(name))).name, name);
}

void TestTheme::aWidgetMayChangeSomeOfItsColours() {
    QFETCH(ThemeName, name);
    const Theme& theme = themeNamed(name);
    QPalette palette = paletteOf(theme);
    palette.setColor(QPalette::Window, theme.surface);
    palette.setColor(QPalette::WindowText, theme.mutedText);
    QCOMPARE(themeOf(palette).name, name);
}

void TestTheme::aForeignPaletteIsLightOrDark() {
    QCOMPARE(themeOf(QPalette(QColor(0xdd, 0xe0, 0xd0))).name, ThemeName::Light);
    QCOMPARE(themeOf(QPalette(QColor(0x20, 0x28, 0x30))).name, ThemeName::Dark);
}

void TestTheme::contrastIsThatOfWcag() {
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    // #777777 on white is known for just failing: luminance 0.18447, 1.05 / 0.23447.
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.478) < 0.001);
}

void TestTheme::textOnAFillIsTheBetterOfBlackAndWhite() {
    QCOMPARE(textColorOn(QColor(0x16, 0x3c, 0x76)), QColor(Qt::white));
    QCOMPARE(textColorOn(QColor(0xff, 0xe7, 0x94)), QColor(Qt::black));
    QCOMPARE(textColorOn(QColor(0x77, 0x77, 0x77)), QColor(Qt::black)); // 4.69 against 4.48
}

void TestTheme::applyingAThemeReachesEveryWidget() {
    applyTheme(*qApp, ThemeName::Light);
    Listener parent;
    auto* child = new Listener;
    child->setParent(&parent);
    QCOMPARE(themeOf(child->palette()).name, ThemeName::Light);
    const int before = child->palettes;
    applyTheme(*qApp, ThemeName::HighContrastDark);
    QTRY_COMPARE_GT(child->palettes, before);
    QCOMPARE(themeOf(child->palette()).name, ThemeName::HighContrastDark);
    QCOMPARE(themeOf(QToolTip::palette()).name, ThemeName::HighContrastDark);
}

void TestTheme::everyLabelOnAControlIsReadable() {
    QFETCH(ThemeName, name);
    const QPalette palette = paletteOf(themeNamed(name));
    const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::Link, QPalette::Base},
    };
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto& [text, ground] : pairs)
            QCOMPARE_GE(contrast(palette.color(group, text), palette.color(group, ground)), 4.5);
    }
}

/// There is none here: it counts as light.
void TestTheme::theDesktopIsAskedWithoutChangingAnything() {
    applyTheme(*qApp, ThemeName::HighContrastDark);
    const QPalette before = QApplication::palette();
    QCOMPARE(desktopTheme(), ThemeName::Light);
    QCOMPARE(QApplication::palette(), before);
    QCOMPARE(themeOf(QApplication::palette()).name, ThemeName::HighContrastDark);
}

void TestTheme::everyChoiceHasItsSpelling() {
    for (const ThemeName name : allThemeNames)
        QVERIFY(themeChoiceOf(keyOf(ThemeChoice(name))).value() == name);
    QCOMPARE(keyOf(ThemeChoice()), QStringLiteral("system"));
    QVERIFY(themeChoiceOf(QStringLiteral("system")).has_value());
    QVERIFY(!themeChoiceOf(QStringLiteral("system")).value());
    QVERIFY(!themeChoiceOf(QStringLiteral("pink")));
}

void TestTheme::textSizesFollowThatOfTheProgram() {
    applyTheme(*qApp, ThemeName::Light);
    QCOMPARE(QApplication::font().pixelSize(), 14);
    QCOMPARE(fontOf(TextRole::Headline).pixelSize(), 20);
    QCOMPARE(fontOf(TextRole::Tick).pixelSize(), 12);
    QFont large = QApplication::font();
    large.setPixelSize(21);
    QApplication::setFont(large);
    QCOMPARE(fontOf(TextRole::Headline).pixelSize(), 30);
    QCOMPARE(fontOf(TextRole::Tick).pixelSize(), 18);
    applyTheme(*qApp, ThemeName::Dark);
    QCOMPARE(QApplication::font().pixelSize(), 21); // a change of colours is none of size
    large.setPixelSize(14);
    QApplication::setFont(large);
}

void TestTheme::everyRoleIsNotoSans() {
    for (const auto role : {TextRole::Headline, TextRole::Title, TextRole::CardTitle,
                            TextRole::Body, TextRole::Small, TextRole::Tick})
        QCOMPARE(QFontInfo(fontOf(role)).family(), QStringLiteral("Noto Sans"));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
