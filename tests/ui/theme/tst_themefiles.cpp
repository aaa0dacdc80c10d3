// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "theme/theme.h"
#include "theme/themereader.h"

#include <cmath>

using namespace plume;
using namespace plume::ui;

namespace {

QByteArray fileOf(ThemeName name) {
    QFile file(QStringLiteral(":/themes/%1.json").arg(keyOf(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonOf(ThemeName name) {
    return QJsonDocument::fromJson(fileOf(name)).object();
}

/// Written anew from WCAG 2.2, on the six digits as the file has them.
double luminanceOf(const QString& hex) {
    double sum = 0;
    const std::array weights{0.2126, 0.7152, 0.0722};
    for (std::size_t i = 0; i < 3; ++i) {
        const double c = hex.mid(1 + 2 * int(i), 2).toInt(nullptr, 16) / 255.0;
        sum += weights[i] * (c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double ratio(const QString& a, const QString& b) {
    const double x = luminanceOf(a);
    const double y = luminanceOf(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

void addThemes() {
    QTest::addColumn<ThemeName>("name");
    for (const ThemeName name : allThemeNames)
        QTest::newRow(qPrintable(keyOf(name))) << name;
}

struct Demand {
    const char* foreground;
    const char* background;
    double least;
};

// WCAG 2.2: 1.4.3 for text, 1.4.11 for what must be seen to use or to understand something.
constexpr std::array demands{
    Demand{"text", "window", 4.5},           Demand{"text", "surface", 4.5},
    Demand{"text", "raised", 4.5},           Demand{"mutedText", "window", 4.5},
    Demand{"mutedText", "surface", 4.5},     Demand{"mutedText", "raised", 4.5},
    Demand{"onAccent", "accent", 4.5},       Demand{"link", "window", 4.5},
    Demand{"link", "surface", 4.5},          Demand{"link", "raised", 4.5},
    Demand{"success", "window", 4.5},        Demand{"success", "surface", 4.5},
    Demand{"success", "raised", 4.5},        Demand{"warning", "window", 4.5},
    Demand{"warning", "surface", 4.5},       Demand{"warning", "raised", 4.5},
    Demand{"error", "window", 4.5},          Demand{"error", "surface", 4.5},
    Demand{"error", "raised", 4.5},          Demand{"axis", "window", 4.5},
    Demand{"axis", "raised", 4.5},           Demand{"controlBorder", "window", 3.0},
    Demand{"controlBorder", "surface", 3.0}, Demand{"controlBorder", "raised", 3.0},
    Demand{"focus", "window", 3.0},          Demand{"focus", "surface", 3.0},
    Demand{"focus", "raised", 3.0},          Demand{"accent", "window", 3.0},
    Demand{"accent", "raised", 3.0},         Demand{"uncertainty", "window", 3.0},
    Demand{"uncertainty", "raised", 3.0},    Demand{"referenceLine", "window", 3.0},
    Demand{"referenceLine", "raised", 3.0},  Demand{"lower", "raised", 4.5},
    Demand{"higher", "raised", 4.5},         Demand{"lower", "window", 4.5},
    Demand{"higher", "window", 4.5},
};

} // namespace

class TestThemeFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyThemeIsReadCompletely_data() { addThemes(); }
    void everyThemeIsReadCompletely();
    void everyColourIsTheOneInTheFile();
    void everyPairThatMustBeSeenHasContrast_data() { addThemes(); }
    void everyPairThatMustBeSeenHasContrast();
    void textOfHighContrastThemesHasSevenToOne();
    void phasesStandOutFromTheWindow_data() { addThemes(); }
    void phasesStandOutFromTheWindow();
    void plansStandOutFromWhatTheyAreDrawnOn_data() { addThemes(); }
    void plansStandOutFromWhatTheyAreDrawnOn();
    void textOnAPhaseIsReadable_data() { addThemes(); }
    void textOnAPhaseIsReadable();
    void aFaultyFileIsRefused_data();
    void aFaultyFileIsRefused();
};

void TestThemeFiles::everyThemeIsReadCompletely() {
    QFETCH(ThemeName, name);
    const auto theme = readTheme(fileOf(name), keyOf(name));
    QVERIFY2(theme, qPrintable(theme ? QString() : theme.error().message));
    QCOMPARE(theme->name, name);
}

void TestThemeFiles::everyColourIsTheOneInTheFile() {
    const QJsonObject file = jsonOf(ThemeName::Dark);
    const QJsonObject colours = file[QLatin1String("colours")].toObject();
    const Theme& theme = themeNamed(ThemeName::Dark);
    QCOMPARE(theme.window.name(), colours[QLatin1String("window")].toString());
    QCOMPARE(theme.mutedText.name(), colours[QLatin1String("mutedText")].toString());
    QCOMPARE(theme.focus.name(), colours[QLatin1String("focus")].toString());
    QCOMPARE(theme.referenceLine.name(), colours[QLatin1String("referenceLine")].toString());
    const QJsonObject phases = file[QLatin1String("phases")].toObject();
    QCOMPARE(theme.colorOf(Phase::FineTuning).name(),
             phases[QLatin1String("fineTuning")].toString());
    QCOMPARE(theme.colorOf(Phase::Other).name(), phases[QLatin1String("other")].toString());
}

void TestThemeFiles::everyPairThatMustBeSeenHasContrast() {
    QFETCH(ThemeName, name);
    const QJsonObject colours = jsonOf(name)[QLatin1String("colours")].toObject();
    for (const Demand& demand : demands) {
        const double found = ratio(colours[QLatin1String(demand.foreground)].toString(),
                                   colours[QLatin1String(demand.background)].toString());
        QVERIFY2(found >= demand.least, qPrintable(QStringLiteral("%1 on %2: %3")
                                                       .arg(QLatin1String(demand.foreground),
                                                            QLatin1String(demand.background))
                                                       .arg(found)));
    }
}

void TestThemeFiles::textOfHighContrastThemesHasSevenToOne() {
    for (const ThemeName name : {ThemeName::HighContrastLight, ThemeName::HighContrastDark}) {
        const QJsonObject colours = jsonOf(name)[QLatin1String("colours")].toObject();
        for (const char* text : {"text", "mutedText", "link", "error", "warning", "success"})
            QCOMPARE_GE(ratio(colours[QLatin1String(text)].toString(),
                              colours[QLatin1String("raised")].toString()),
                        7.0);
    }
}

void TestThemeFiles::phasesStandOutFromTheWindow() {
    QFETCH(ThemeName, name);
    const QJsonObject file = jsonOf(name);
    const QString window =
        file[QLatin1String("colours")].toObject()[QLatin1String("window")].toString();
    const QJsonObject phases = file[QLatin1String("phases")].toObject();
    QCOMPARE(std::size_t(phases.size()), allPhases.size());
    for (const QString& phase : phases.keys())
        QVERIFY2(ratio(phases[phase].toString(), window) >= 3.0, qPrintable(phase));
}

void TestThemeFiles::plansStandOutFromWhatTheyAreDrawnOn() {
    QFETCH(ThemeName, name);
    const QJsonObject file = jsonOf(name);
    const QJsonObject plans = file[QLatin1String("plans")].toObject();
    QCOMPARE(std::size_t(plans.size()), planColourCount);
    for (const char* ground : {"window", "surface", "raised"}) {
        const QString below =
            file[QLatin1String("colours")].toObject()[QLatin1String(ground)].toString();
        for (const QString& plan : plans.keys())
            QVERIFY2(ratio(plans[plan].toString(), below) >= 3.0, qPrintable(plan));
    }
}

void TestThemeFiles::textOnAPhaseIsReadable() {
    QFETCH(ThemeName, name);
    for (const QColor& colour : themeNamed(name).phases)
        QCOMPARE_GE(ratio(textColorOn(colour).name(), colour.name()), 4.5);
}

void TestThemeFiles::aFaultyFileIsRefused_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    QTest::newRow("no theme of that name")
        << QByteArray(R"("light")") << QByteArray(R"("bright")") << QStringLiteral("bright");
    QTest::newRow("misspelt colour")
        << QByteArray(R"("focus")") << QByteArray(R"("fokus")") << QStringLiteral("focus");
    QTest::newRow("not a colour") << QByteArray(R"("#1a1f27")") << QByteArray(R"("ink")")
                                  << QStringLiteral("text");
    QTest::newRow("misspelt phase")
        << QByteArray(R"("hardware")") << QByteArray(R"("hardwear")") << QStringLiteral("hardware");
    QTest::newRow("a colour too many")
        << QByteArray(R"("phases": {)") << QByteArray(R"("phases": {"idle": "#123456",)")
        << QStringLiteral("idle");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray() << QString();
}

void TestThemeFiles::aFaultyFileIsRefused() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, named);
    QByteArray json = fileOf(ThemeName::Light);
    QVERIFY(json.contains(from));
    const auto theme = readTheme(json.replace(from, to), QStringLiteral("file"));
    QVERIFY(!theme);
    QCOMPARE(theme.error().where, QStringLiteral("file"));
    QVERIFY2(theme.error().message.contains(named), qPrintable(theme.error().message));
}

QTEST_GUILESS_MAIN(TestThemeFiles)
#include "tst_themefiles.moc"
