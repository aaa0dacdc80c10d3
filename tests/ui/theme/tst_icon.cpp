// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "theme/icon.h"

using namespace plume::ui;

namespace {

constexpr int size = 60;

QImage imageOf(const QIcon& icon, QIcon::Mode mode = QIcon::Normal) {
    return icon.pixmap(QSize(size, size), mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The colour of the pixels that are wholly covered, if they agree; else an invalid one.
QColor inkOf(const QImage& image) {
    QColor ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() != 255)
                continue;
            if (ink.isValid() && pixel != ink)
                return QColor();
            ink = pixel;
        }
    }
    return ink;
}

bool isClearAtEdge(const QImage& image) {
    for (int i = 0; i < size; ++i) {
        const std::array edge{image.pixelColor(i, 0), image.pixelColor(i, size - 1),
                              image.pixelColor(0, i), image.pixelColor(size - 1, i)};
        for (const QColor& pixel : edge) {
            if (pixel.alpha() != 0)
                return false;
        }
    }
    return true;
}

} // namespace

class TestIcon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawnInTheColourOfText();
    void noTwoIconsAreAlike();
    void noIconIsCutOff();
    void theModesHaveTheirColours();
    void anIconCanHaveAColourOfItsOwn();
};

void TestIcon::everyIconIsDrawnInTheColourOfText() {
    for (const ThemeName name : allThemeNames) {
        const Theme& theme = themeNamed(name);
        for (std::size_t i = 0; i < iconCount; ++i)
            QCOMPARE(inkOf(imageOf(iconOf(IconName(i), theme))), theme.text);
    }
}

void TestIcon::noTwoIconsAreAlike() {
    const Theme& theme = themeNamed(ThemeName::Light);
    for (std::size_t i = 0; i < iconCount; ++i) {
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(imageOf(iconOf(IconName(i), theme)) != imageOf(iconOf(IconName(j), theme)));
    }
}

void TestIcon::noIconIsCutOff() {
    for (std::size_t i = 0; i < iconCount; ++i)
        QVERIFY2(isClearAtEdge(imageOf(iconOf(IconName(i), QColor(Qt::black)))),
                 qPrintable(QString::number(i)));
}

void TestIcon::theModesHaveTheirColours() {
    const Theme& theme = themeNamed(ThemeName::Dark);
    const QIcon icon = iconOf(IconName::Undo, theme);
    QCOMPARE(inkOf(imageOf(icon, QIcon::Disabled)), theme.mutedText);
    QCOMPARE(inkOf(imageOf(icon, QIcon::Selected)), theme.onAccent);
    QCOMPARE(inkOf(imageOf(icon, QIcon::Active)), theme.text);
}

void TestIcon::anIconCanHaveAColourOfItsOwn() {
    const QColor warning = themeNamed(ThemeName::Light).warning;
    QCOMPARE(inkOf(imageOf(iconOf(IconName::Warning, warning))), warning);
}

QTEST_MAIN(TestIcon)
#include "tst_icon.moc"
