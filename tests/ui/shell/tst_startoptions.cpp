// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startoptions.h"

#include <QTest>

using namespace plume::ui;

class TestStartOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryOption();
    void nothingIsAskedForByDefault();
    void namesEveryWrongValueAtOnce();
    void aBareArgumentIsTheStudy();
    void helpAndVersionAreNoFaults();

private:
    static StartAnswer read(const QStringList& options) {
        return readStartOptions(QStringList{QStringLiteral("plume-desktop")} + options);
    }
};

void TestStartOptions::readsEveryOption() {
    const auto answer = read({QStringLiteral("--lang"),
                              QStringLiteral("vi"),
                              QStringLiteral("--theme"),
                              QStringLiteral("hc-dark"),
                              QStringLiteral("--open"),
                              QStringLiteral("a.plume"),
                              QStringLiteral("--screenshot"),
                              QStringLiteral("b.png"),
                              QStringLiteral("--size"),
                              QStringLiteral("1024x768"),
                              QStringLiteral("--expert"),
                              QStringLiteral("--card"),
                              QStringLiteral("2"),
                              QStringLiteral("--place"),
                              QStringLiteral("results"),
                              QStringLiteral("--explain"),
                              QStringLiteral("/plans/0/totals/water"),
                              QStringLiteral("--indicator"),
                              QStringLiteral("energy"),
                              QStringLiteral("--text-size"),
                              QStringLiteral("150"),
                              QStringLiteral("--projector"),
                              QStringLiteral("--reduced-motion")});
    QVERIFY(answer.options);
    QCOMPARE(answer.options->textSize.value(), 150);
    QVERIFY(answer.options->isForProjector && answer.options->hasLessMotion);
    QCOMPARE(answer.options->explain, QStringLiteral("/plans/0/totals/water"));
    QCOMPARE(answer.options->language.value(), Language::Vietnamese);
    QVERIFY(answer.options->theme.value() == ThemeName::HighContrastDark);
    const StartAnswer asDesktop = read({QStringLiteral("--theme"), QStringLiteral("system")});
    QVERIFY(asDesktop.options && asDesktop.options->theme && !*asDesktop.options->theme);
    QCOMPARE(answer.options->open, QStringLiteral("a.plume"));
    QCOMPARE(answer.options->screenshot, QStringLiteral("b.png"));
    QCOMPARE(answer.options->size.value(), QSize(1024, 768));
    QVERIFY(answer.options->isExpert);
    QCOMPARE(answer.options->card.value(), 2);
    QCOMPARE(answer.options->place.value(), Place::Results);
    QCOMPARE(answer.options->indicator.value(), plume::Term::FacilityEnergy);
}

void TestStartOptions::nothingIsAskedForByDefault() {
    const auto answer = read({});
    QVERIFY(answer.options);
    QVERIFY(!answer.options->language && !answer.options->theme && !answer.options->size);
    QVERIFY(answer.options->open.isEmpty());
}

void TestStartOptions::namesEveryWrongValueAtOnce() {
    const auto answer =
        read({QStringLiteral("--lang"), QStringLiteral("xx"), QStringLiteral("--theme"),
              QStringLiteral("pink"), QStringLiteral("--size"), QStringLiteral("big"),
              QStringLiteral("--place"), QStringLiteral("cellar"), QStringLiteral("--indicator"),
              QStringLiteral("pue"), QStringLiteral("--text-size"), QStringLiteral("tiny")});
    QVERIFY(!answer.options);
    QCOMPARE(answer.status, 2);
    for (const char* wrong : {"xx", "pink", "big", "cellar", "pue", "tiny"})
        QVERIFY2(answer.text.contains(QLatin1String(wrong)), wrong);
}

void TestStartOptions::aBareArgumentIsTheStudy() {
    const auto answer = read({QStringLiteral("my.plume")});
    QVERIFY(answer.options);
    QCOMPARE(answer.options->open, QStringLiteral("my.plume"));
}

void TestStartOptions::helpAndVersionAreNoFaults() {
    for (const char* option : {"--help", "--version"}) {
        const auto answer = read({QLatin1String(option)});
        QVERIFY(!answer.options);
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.text.contains(QLatin1String("Plume")));
    }
}

QTEST_APPLESS_MAIN(TestStartOptions)
#include "tst_startoptions.moc"
