// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "charts/chartview.h"
#include "document/setting.h"
#include "shell/places.h"
#include "shell/settingsdialog.h"
#include "windowbench.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace plume;
using namespace plume::ui;
using test::WindowBench;

namespace {

/// The dialog of a window, open.
struct OpenSettings {
    explicit OpenSettings(const WindowBench& bench) {
        bench.action("settings")->trigger();
        dialog = bench.window.findChild<SettingsDialog*>();
    }
    QComboBox* choice(const char* name) const {
        return dialog->findChild<QComboBox*>(QLatin1String(name));
    }
    QCheckBox* box(const char* name) const {
        return dialog->findChild<QCheckBox*>(QLatin1String(name));
    }

    SettingsDialog* dialog = nullptr;
};

QString amount(const WindowBench& bench) {
    const auto* label = bench.find<QLabel>(QStringLiteral("headlineAmount"));
    return label ? label->text() : QString();
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void numbersHaveAFormatOfTheirOwn();
    void everyChoiceTakesEffectAtOnceAndIsKept();
    void theDialogFollowsTheLanguageItChooses();
    void aThemeAsTheDesktopFollowsIt();
    void massesAreShownInPoundsEverywhereAtOnce();
    void lettersActOnChartsOnlyWhereTheyAreWanted();
    void resetIsAsAtFirst();
    void whatIsSetElsewhereIsShown();
    void textAtTwiceItsSizeIsUsable();

private:
    Catalogue m_catalogue;
};

void TestSettings::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    applyTheme(*qApp, ThemeName::Light);
}

void TestSettings::cleanup() {
    applyLook({});
    setMassUnits(MassUnits::Metric);
    applyTheme(*qApp, ThemeName::Light);
}

void TestSettings::numbersHaveAFormatOfTheirOwn() {
    WindowBench bench(m_catalogue);
    bench.window.document().reset(test::roundNumbers());
    QTRY_VERIFY(amount(bench).startsWith(QStringLiteral("192.5 t")));
    OpenSettings open(bench);
    open.choice("settings.numbers")->setCurrentIndex(int(NumberFormat::Comma));
    QTRY_VERIFY2(amount(bench).startsWith(QStringLiteral("192,5 t CO₂e")),
                 qPrintable(amount(bench)));
    open.choice("settings.language")->setCurrentIndex(int(Language::Vietnamese));
    QTRY_VERIFY2(amount(bench).startsWith(QStringLiteral("192,5 t CO₂tđ")),
                 qPrintable(amount(bench)));
    open.choice("settings.numbers")->setCurrentIndex(int(NumberFormat::Point));
    QTRY_VERIFY2(amount(bench).startsWith(QStringLiteral("192.5 t CO₂tđ")),
                 qPrintable(amount(bench)));
    // Names stay Vietnamese where numbers are written as in English.
    const LocalName name{QStringLiteral("France"), QStringLiteral("Pháp")};
    QCOMPARE(name.in(bench.window.locale()), QStringLiteral("Pháp"));
    open.choice("settings.language")->setCurrentIndex(int(Language::English));
    QCOMPARE(name.in(bench.window.locale()), QStringLiteral("France"));
}

void TestSettings::everyChoiceTakesEffectAtOnceAndIsKept() {
    WindowBench bench(m_catalogue);
    OpenSettings open(bench);
    open.choice("settings.theme")->setCurrentIndex(int(ThemeName::HighContrastDark));
    QTRY_COMPARE(themeOf(bench.window.palette()).name, ThemeName::HighContrastDark);
    open.choice("settings.textSize")->setCurrentIndex(5);
    QCOMPARE(textScale(), 2.0);
    QTRY_COMPARE(bench.window.font().pixelSize(), 28);
    open.choice("settings.textSize")->setCurrentIndex(0);
    open.box("settings.projector")->setChecked(true);
    QCOMPARE(textScale(), 1.5);
    open.box("settings.patterns")->setChecked(true);
    open.box("settings.lessMotion")->setChecked(true);
    const Look look = currentLook();
    QVERIFY(look.isForProjector && look.hasPatterns && look.hasLessMotion);
    QCOMPARE(setting::theme.read(bench.settings), QStringLiteral("hc-dark"));
    QVERIFY(setting::projector.read(bench.settings) && setting::patterns.read(bench.settings) &&
            setting::lessMotion.read(bench.settings));
    QCOMPARE(setting::textSize.read(bench.settings), 100);
}

void TestSettings::theDialogFollowsTheLanguageItChooses() {
    WindowBench bench(m_catalogue);
    OpenSettings open(bench);
    open.choice("settings.language")->setCurrentIndex(int(Language::Vietnamese));
    QTRY_COMPARE(open.dialog->windowTitle(), QStringLiteral("Cài đặt"));
    QCOMPARE(open.choice("settings.language")->currentText(), QStringLiteral("Tiếng Việt"));
    open.choice("settings.language")->setCurrentIndex(int(Language::English));
    QTRY_COMPARE(open.dialog->windowTitle(), QStringLiteral("Settings"));
}

void TestSettings::aThemeAsTheDesktopFollowsIt() {
    ThemeName desktop = ThemeName::Light;
    WindowBench bench(m_catalogue, Language::English, [&desktop] { return desktop; });
    const auto shown = [&bench] { return themeOf(bench.window.palette()).name; };
    const auto tell = [&bench] {
        QEvent changed(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&bench.window, &changed);
    };
    desktop = ThemeName::Dark;
    tell();
    QCOMPARE(shown(), ThemeName::Light); // it was not asked to follow
    OpenSettings open(bench);
    open.choice("settings.theme")->setCurrentIndex(int(allThemeNames.size()));
    QTRY_COMPARE(shown(), ThemeName::Dark);
    QCOMPARE(setting::theme.read(bench.settings), QStringLiteral("system"));
    desktop = ThemeName::Light;
    tell();
    QTRY_COMPARE(shown(), ThemeName::Light);
    QVERIFY(bench.action("theme.system")->isChecked());
    // The switch of the bar leaves it for the opposite of what is seen.
    bench.find<QAbstractButton>(QStringLiteral("top.theme"))->click();
    QTRY_COMPARE(shown(), ThemeName::Dark);
    QCOMPARE(setting::theme.read(bench.settings), QStringLiteral("dark"));
}

/// 192,500 kg are 424,390 lb.
void TestSettings::massesAreShownInPoundsEverywhereAtOnce() {
    WindowBench bench(m_catalogue);
    bench.window.document().reset(test::roundNumbers());
    QTRY_VERIFY(amount(bench).startsWith(QStringLiteral("192.5 t")));
    const Study before = bench.window.document().study();
    OpenSettings open(bench);
    open.choice("settings.masses")->setCurrentIndex(int(MassUnits::Pounds));
    QTRY_VERIFY2(amount(bench).startsWith(QStringLiteral("424,400 lb CO₂e")),
                 qPrintable(amount(bench)));
    QCOMPARE(setting::masses.read(bench.settings), QStringLiteral("lb"));
    QVERIFY(bench.window.document().study() == before);
    const auto* shares = bench.find<ChartView>(QStringLiteral("sharesView"));
    QVERIFY(shares);
    QTRY_VERIFY2(shares->markText(0).contains(QStringLiteral(" lb CO₂e")),
                 qPrintable(shares->markText(0)));
    open.choice("settings.masses")->setCurrentIndex(int(MassUnits::Metric));
    QTRY_VERIFY(amount(bench).startsWith(QStringLiteral("192.5 t")));
}

void TestSettings::lettersActOnChartsOnlyWhereTheyAreWanted() {
    WindowBench bench(m_catalogue);
    bench.window.document().reset(test::roundNumbers());
    auto* shares = bench.find<ChartView>(QStringLiteral("sharesView"));
    QVERIFY(shares);
    QSignalSpy asked(shares, &ChartView::tableRequested);
    OpenSettings open(bench);
    open.box("settings.letterKeys")->setChecked(false);
    QTest::keyClick(shares, Qt::Key_T);
    QCOMPARE(asked.size(), 0);
    QVERIFY(!setting::letterKeys.read(bench.settings));
    open.box("settings.letterKeys")->setChecked(true);
    QTest::keyClick(shares, Qt::Key_T);
    QCOMPARE(asked.size(), 1);
}

void TestSettings::resetIsAsAtFirst() {
    WindowBench bench(m_catalogue);
    OpenSettings open(bench);
    open.choice("settings.theme")->setCurrentIndex(int(ThemeName::Dark));
    open.box("settings.projector")->setChecked(true);
    open.choice("settings.masses")->setCurrentIndex(int(MassUnits::Pounds));
    open.box("settings.letterKeys")->setChecked(false);
    open.dialog->findChild<QPushButton*>(QStringLiteral("settings.reset"))->click();
    QCOMPARE(currentLook(), Look());
    QTRY_COMPARE(themeOf(bench.window.palette()).name, ThemeName::Light);
    QVERIFY(!open.box("settings.projector")->isChecked());
    QCOMPARE(massUnits(), MassUnits::Metric);
}

void TestSettings::whatIsSetElsewhereIsShown() {
    WindowBench bench(m_catalogue);
    OpenSettings open(bench);
    open.dialog->close();
    bench.window.useTheme(ThemeName::Dark);
    OpenSettings again(bench);
    QCOMPARE(again.choice("settings.theme")->currentIndex(), int(ThemeName::Dark));
}

/// Every place at 1280 x 800: the window grows no wider, and what does not fit can be scrolled to.
void TestSettings::textAtTwiceItsSizeIsUsable() {
    WindowBench bench(m_catalogue, Language::Vietnamese);
    bench.window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    bench.window.useLook({.textSize = 200});
    for (const Place place : bench.window.places().available()) {
        bench.window.places().open(place);
        QCoreApplication::processEvents();
        QVERIFY2(bench.window.width() <= 1280, qPrintable(keyOf(place)));
        QVERIFY2(
            bench.window.minimumSizeHint().width() <= 1280,
            qPrintable(keyOf(place) + QString::number(bench.window.minimumSizeHint().width())));
    }
    bench.window.useLanguage(Language::English);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
