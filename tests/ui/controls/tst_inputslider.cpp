// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QWheelEvent>

#include "controls.h"
#include "controls/inputslider.h"
#include "theme/theme.h"

using namespace plume;
using namespace plume::ui;
using namespace controls;

namespace {

SliderContent linear(double amount) {
    return {.scale = {.low = 0.0, .high = 1000.0, .isLogarithmic = false, .unit = {}},
            .amount = amount,
            .band = {},
            .text = QStringLiteral("an amount")};
}

SliderContent logarithmic(double amount) {
    SliderContent content = linear(amount);
    content.scale.low = 1.0;
    content.scale.high = 1e10;
    content.scale.isLogarithmic = true;
    return content;
}

bool turnWheel(QWidget& widget) {
    QWheelEvent event(QPointF(5, 5), widget.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, 120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

} // namespace

class TestInputSlider : public QObject {
    Q_OBJECT

private:
    void press(InputSlider& slider, double position) {
        QTest::mousePress(&slider, Qt::LeftButton, {}, pointAt(slider, position));
    }
    void drag(InputSlider& slider, double position) {
        QTest::mouseMove(&slider, pointAt(slider, position));
    }
    void release(InputSlider& slider, double position) {
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, pointAt(slider, position));
    }
    static QPoint pointAt(const InputSlider& slider, double position) {
        constexpr double margin = 12.0; // of the groove
        return QPoint(qRound(margin + position * (slider.width() - 2.0 * margin)),
                      slider.height() / 2);
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void keysMoveByPartsOfTheSpan_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("withShift");
        QTest::addColumn<double>("amount");
        QTest::newRow("right") << int(Qt::Key_Right) << false << 550.0;
        QTest::newRow("left") << int(Qt::Key_Left) << false << 450.0;
        QTest::newRow("up") << int(Qt::Key_Up) << false << 550.0;
        QTest::newRow("down") << int(Qt::Key_Down) << false << 450.0;
        QTest::newRow("shift right") << int(Qt::Key_Right) << true << 510.0;
        QTest::newRow("shift down") << int(Qt::Key_Down) << true << 490.0;
        QTest::newRow("page up") << int(Qt::Key_PageUp) << false << 600.0;
        QTest::newRow("page down") << int(Qt::Key_PageDown) << false << 400.0;
        QTest::newRow("home") << int(Qt::Key_Home) << false << 0.0;
        QTest::newRow("end") << int(Qt::Key_End) << false << 1000.0;
    }
    void keysMoveByPartsOfTheSpan() {
        QFETCH(const int, key);
        QFETCH(const bool, withShift);
        QFETCH(const double, amount);
        InputSlider slider;
        slider.setContent(linear(500.0));
        QSignalSpy spy(&slider, &InputSlider::moved);
        QTest::keyClick(&slider, Qt::Key(key), withShift ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toDouble(), amount);
    }

    void onALogarithmicScaleKeysMoveByPartsOfTheDecades() {
        InputSlider slider;
        slider.setContent(logarithmic(1e5));
        QTest::keyClick(&slider, Qt::Key_PageUp); // a tenth of ten decades
        QCOMPARE(slider.content().amount, 1e6);
        QTest::keyClick(&slider, Qt::Key_Left);
        QTest::keyClick(&slider, Qt::Key_Left);
        QCOMPARE(slider.content().amount, 1e5);
    }

    void aRunOfKeysIsOneGesture() {
        InputSlider slider;
        slider.setContent(linear(500.0));
        QSignalSpy spy(&slider, &InputSlider::moved);
        QTest::keyClick(&slider, Qt::Key_Right);
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(spy[0][1], spy[1][1]);
        slider.setContent(linear(500.0)); // undone
        QTest::keyClick(&slider, Qt::Key_Right);
        QVERIFY(spy[2][1] != spy[1][1]);
    }

    void aDragIsOneGestureAndTheNextIsAnother() {
        InputSlider slider;
        slider.resize(424, 30);
        slider.setContent(linear(500.0));
        QSignalSpy spy(&slider, &InputSlider::moved);
        press(slider, 0.5);
        QCOMPARE(spy.size(), 0); // the handle is where it was
        drag(slider, 0.6);
        drag(slider, 0.7);
        release(slider, 0.7);
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy[0][0].toDouble(), 600.0);
        QCOMPARE(spy[1][0].toDouble(), 700.0);
        QCOMPARE(spy[0][1], spy[1][1]);
        press(slider, 0.7);
        drag(slider, 0.2);
        release(slider, 0.2);
        QVERIFY(spy[2][1] != spy[1][1]);
    }

    void aDragBackToItsBeginningGivesTheAmountToTheDigit() {
        InputSlider slider;
        slider.resize(424, 30);
        slider.setContent(linear(512.3456789));
        QSignalSpy spy(&slider, &InputSlider::moved);
        press(slider, 0.51);
        drag(slider, 0.8);
        drag(slider, 0.51);
        release(slider, 0.51);
        QCOMPARE(spy.last()[0].toDouble(), 512.3456789);
    }

    void aClickOnTheGrooveJumpsThere() {
        InputSlider slider;
        slider.resize(424, 30);
        slider.setContent(linear(100.0));
        QSignalSpy spy(&slider, &InputSlider::moved);
        QTest::mouseClick(&slider, Qt::LeftButton, {}, pointAt(slider, 0.75));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toDouble(), 750.0);
    }

    void theWheelScrollsThePageUnlessTheSliderHasTheFocus() {
        QWidget window;
        InputSlider slider(&window);
        QLineEdit other(&window);
        slider.setContent(linear(500.0));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other.setFocus();
        QVERIFY(!turnWheel(slider));
        QCOMPARE(slider.content().amount, 500.0);
        slider.setFocus();
        QVERIFY(turnWheel(slider));
        QCOMPARE(slider.content().amount, 550.0);
    }

    void contentIsShownWithoutASignal() {
        InputSlider slider;
        QSignalSpy spy(&slider, &InputSlider::moved);
        SliderContent unknown = linear(0.0);
        unknown.amount.reset();
        for (const SliderContent& content :
             {linear(123.456), linear(5000.0), logarithmic(3e5), unknown, linear(1000.0), unknown})
            slider.setContent(content);
        QCOMPARE(spy.size(), 0);
        QCOMPARE(slider.value(), 0);
    }

    void anUnknownAmountIsMovedFromTheStart() {
        InputSlider slider;
        SliderContent unknown = linear(0.0);
        unknown.amount.reset();
        slider.setContent(unknown);
        QSignalSpy spy(&slider, &InputSlider::moved);
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toDouble(), 50.0);
    }

    void assistiveTechnologyHearsTheAmountAndMayChangeIt() {
        InputSlider slider;
        slider.setContent(linear(500.0));
        slider.setAccessibleName(QStringLiteral("Power"));
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&slider);
        QVERIFY(interface && interface->valueInterface());
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Power"));
        QCOMPARE(interface->text(QAccessible::Value), QStringLiteral("an amount"));
        QCOMPARE(interface->valueInterface()->currentValue().toDouble(), 500.0);
        QCOMPARE(interface->valueInterface()->maximumValue().toDouble(), 1000.0);
        QSignalSpy spy(&slider, &InputSlider::moved);
        interface->valueInterface()->setCurrentValue(250.0);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toDouble(), 250.0);
    }

    void paintsInEveryThemeWhateverTheAmount() {
        for (const ThemeName name : allThemeNames) {
            InputSlider slider;
            slider.setPalette(paletteOf(themeNamed(name)));
            slider.resize(200, 30);
            QList<QImage> images;
            SliderContent unknown = logarithmic(1.0);
            unknown.amount.reset();
            SliderContent banded = linear(500.0);
            banded.band = Range{300.0, 700.0};
            for (const SliderContent& content :
                 {unknown, linear(500.0), banded, linear(1000.0), linear(2000.0)}) {
                slider.setContent(content);
                const QImage image = slider.grab().toImage();
                QVERIFY(!images.contains(image)); // each looks different
                images.append(image);
            }
        }
    }
};

QTEST_MAIN(TestInputSlider)
#include "tst_inputslider.moc"
