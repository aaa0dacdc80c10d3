// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "theme/theme.h"

using namespace plume::ui;

namespace {

qsizetype pixelsOf(const QImage& image, const QColor& colour) {
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    }
    return count;
}

qsizetype pixelsOf(QWidget& widget, const QColor& colour) {
    return pixelsOf(widget.grab().toImage(), colour);
}

QWidget* made(const QString& kind, QWidget* parent) {
    if (kind == QLatin1String("push button"))
        return new QPushButton(QStringLiteral("Undo"), parent);
    if (kind == QLatin1String("tool button"))
        return new QToolButton(parent);
    if (kind == QLatin1String("line edit"))
        return new QLineEdit(parent);
    if (kind == QLatin1String("combo box"))
        return new QComboBox(parent);
    if (kind == QLatin1String("spin box"))
        return new QSpinBox(parent);
    if (kind == QLatin1String("check box"))
        return new QCheckBox(QStringLiteral("Detail"), parent);
    if (kind == QLatin1String("radio button"))
        return new QRadioButton(QStringLiteral("Detail"), parent);
    return new QSlider(Qt::Horizontal, parent);
}

} // namespace

class TestPlumeStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFocusIsSeenAroundEveryControl_data();
    void theFocusIsSeenAroundEveryControl();
    void theDefaultButtonIsFilled();
    void aButtonMarkedPrimaryIsFilled();
    void aDisabledPrimaryButtonIsNot();
    void theSliderIsFilledUpToItsHandle();
    void theSliderTakesTheValueUnderThePointer();
    void controlsGrowWithTheText();
    void controlsAreHighEnough();
};

void TestPlumeStyle::theFocusIsSeenAroundEveryControl_data() {
    QTest::addColumn<ThemeName>("name");
    QTest::addColumn<QString>("kind");
    for (const ThemeName name : allThemeNames) {
        for (const char* kind : {"push button", "tool button", "line edit", "combo box", "spin box",
                                 "check box", "radio button", "slider"})
            QTest::addRow("%s, %s", qPrintable(keyOf(name)), kind)
                << name << QString::fromLatin1(kind);
    }
}

void TestPlumeStyle::theFocusIsSeenAroundEveryControl() {
    QFETCH(ThemeName, name);
    QFETCH(QString, kind);
    applyTheme(*qApp, name);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* other = new QPushButton(QStringLiteral("Other"), &window);
    QWidget* control = made(kind, &window);
    control->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(other);
    layout->addWidget(control);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    QTRY_VERIFY(other->hasFocus());
    const QColor focus = themeNamed(name).focus;
    const auto without = pixelsOf(*control, focus);
    control->setFocus();
    QTRY_VERIFY(control->hasFocus());
    QCOMPARE_GT(pixelsOf(*control, focus), without + 40); // at least one side of the ring
}

void TestPlumeStyle::theDefaultButtonIsFilled() {
    applyTheme(*qApp, ThemeName::Light);
    QPushButton button(QStringLiteral("Present"));
    button.resize(100, 32);
    const QColor accent = themeNamed(ThemeName::Light).accent;
    QCOMPARE(pixelsOf(button, accent), 0);
    button.setDefault(true);
    QCOMPARE_GT(pixelsOf(button, accent), 100 * 32 / 2);
}

void TestPlumeStyle::aButtonMarkedPrimaryIsFilled() {
    applyTheme(*qApp, ThemeName::Dark);
    QPushButton button(QStringLiteral("Present"));
    button.resize(100, 32);
    button.setProperty("primary", true);
    const Theme& theme = themeNamed(ThemeName::Dark);
    QCOMPARE_GT(pixelsOf(button, theme.accent), 100 * 32 / 2);
    QCOMPARE_GT(pixelsOf(button, theme.onAccent), 0); // in the stems of the letters
}

void TestPlumeStyle::aDisabledPrimaryButtonIsNot() {
    applyTheme(*qApp, ThemeName::Light);
    QPushButton button(QStringLiteral("Present"));
    button.resize(100, 32);
    button.setProperty("primary", true);
    button.setEnabled(false);
    QCOMPARE(pixelsOf(button, themeNamed(ThemeName::Light).accent), 0);
}

void TestPlumeStyle::theSliderIsFilledUpToItsHandle() {
    applyTheme(*qApp, ThemeName::Light);
    QSlider slider(Qt::Horizontal);
    slider.setRange(0, 100);
    slider.resize(200, 28);
    const auto filledAt = [&slider](int value) {
        slider.setValue(value);
        return pixelsOf(slider, themeNamed(ThemeName::Light).accent);
    };
    const auto little = filledAt(10);
    const auto half = filledAt(50);
    QCOMPARE_GT(half, little + 100);
    QCOMPARE_GT(filledAt(90), half + 100);
}

void TestPlumeStyle::theSliderTakesTheValueUnderThePointer() {
    applyTheme(*qApp, ThemeName::Light);
    QSlider slider(Qt::Horizontal);
    slider.setRange(0, 100);
    slider.resize(128, 28); // the middle of the handle goes from 14 to 114
    slider.show();
    QVERIFY(QTest::qWaitForWindowExposed(&slider));
    QTest::mousePress(&slider, Qt::LeftButton, Qt::NoModifier, QPoint(14, 14));
    QTest::mouseMove(&slider, QPoint(64, 14));
    QCOMPARE(slider.sliderPosition(), 50);
    QTest::mouseRelease(&slider, Qt::LeftButton, Qt::NoModifier, QPoint(64, 14));
    QCOMPARE(slider.value(), 50);
}

void TestPlumeStyle::controlsGrowWithTheText() {
    applyTheme(*qApp, ThemeName::Light);
    QLineEdit edit;
    const int before = edit.sizeHint().height();
    QFont font = edit.font();
    font.setPixelSize(28);
    edit.setFont(font);
    QCOMPARE_GT(edit.sizeHint().height(), before + 14);
}

void TestPlumeStyle::controlsAreHighEnough() {
    applyTheme(*qApp, ThemeName::Light);
    for (const char* kind : {"push button", "line edit", "combo box", "spin box"}) {
        const std::unique_ptr<QWidget> control(made(QString::fromLatin1(kind), nullptr));
        QVERIFY2(control->sizeHint().height() >= 32, kind);
    }
    for (const char* kind : {"check box", "radio button", "slider", "tool button"}) {
        const std::unique_ptr<QWidget> control(made(QString::fromLatin1(kind), nullptr));
        QVERIFY2(control->sizeHint().height() >= 24, kind);
    }
}

QTEST_MAIN(TestPlumeStyle)
#include "tst_plumestyle.moc"
