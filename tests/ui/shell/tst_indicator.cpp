// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/setting.h"
#include "shell/places.h"
#include "ui/shell/windowbench.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace plume;
using namespace plume::ui;

/// What results are shown in, in the whole window.
class TestIndicator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theMenuAndTheSwitchGoTogether();
    void itIsRememberedForTheNextWindow();
    void anUnknownSettingIsEmissions();

private:
    Catalogue m_catalogue;
};

void TestIndicator::initTestCase() {
    m_catalogue = readCatalogue(QStringLiteral(":/datasets")).value();
}

void TestIndicator::theMenuAndTheSwitchGoTogether() {
    test::WindowBench bench(m_catalogue);
    bench.window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    bench.action("indicator.energy")->trigger();
    QTRY_VERIFY(bench.find<QLabel>(QStringLiteral("headlineAmount"))
                    ->text()
                    .contains(QStringLiteral("of electricity")));
    QVERIFY(bench.find<QToolButton>(QStringLiteral("indicator.energy"))->isChecked());
    bench.find<QToolButton>(QStringLiteral("indicator.water"))->click();
    QVERIFY(bench.action("indicator.water")->isChecked());
    QVERIFY(!bench.action("indicator.energy")->isChecked());
    QVERIFY(!bench.action("indicator.water")->shortcut().isEmpty());
    bench.window.places().open(Place::Results);
    QVERIFY(bench.find<QToolButton>(QStringLiteral("indicator.water"))->isChecked());
}

void TestIndicator::itIsRememberedForTheNextWindow() {
    test::WindowBench bench(m_catalogue);
    bench.action("indicator.water")->trigger();
    QCOMPARE(setting::indicator.read(bench.settings), QStringLiteral("water"));
    MainWindow next(
        WindowContext{m_catalogue, bench.translator, bench.prompter, bench.settings, QString()});
    QCOMPARE(next.places().indicator().term(), Term::Water);
}

void TestIndicator::anUnknownSettingIsEmissions() {
    test::WindowBench bench(m_catalogue);
    setting::indicator.write(bench.settings, QStringLiteral("pue"));
    MainWindow next(
        WindowContext{m_catalogue, bench.translator, bench.prompter, bench.settings, QString()});
    QCOMPARE(next.places().indicator().term(), Term::Emissions);
}

QTEST_MAIN(TestIndicator)
#include "tst_indicator.moc"
