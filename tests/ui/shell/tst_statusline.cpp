// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "build/buildpage.h"
#include "document/setting.h"
#include "shell/drawsdialog.h"
#include "shell/places.h"
#include "windowbench.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace plume;
using namespace plume::ui;
using test::WindowBench;

namespace {

QString draws(const WindowBench& bench) {
    return bench.find<QAbstractButton>(QStringLiteral("status.draws"))->text();
}

/// An energy of which is not said what it counts.
Study withAWarning() {
    return test::studyOf({test::activity(ActivityKind::Training, "T", WorkMethod::Measured,
                                         {{Term::MeasuredEnergy, test::fixed(unit::kWh(100))}})},
                         12);
}

} // namespace

class TestStatusLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSwitchOfRangesIsOneEverywhere();
    void itSaysHowRangesAreDrawn();
    void drawsAndSeedAreChangedInADialog();
    void aSeedIsOfDigits();
    void cancelChangesNothing();
    void warningsAreCountedAndLedTo();

private:
    Catalogue m_catalogue;
};

void TestStatusLine::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    applyTheme(*qApp, ThemeName::Light);
}

void TestStatusLine::theSwitchOfRangesIsOneEverywhere() {
    WindowBench bench(m_catalogue);
    auto* box = bench.find<QCheckBox>(QStringLiteral("status.ranges"));
    QVERIFY(box && box->isChecked());
    QVERIFY(bench.action("ranges")->isChecked());
    box->click();
    QVERIFY(!bench.action("ranges")->isChecked());
    QVERIFY(!bench.window.sampling().hasRanges());
    QVERIFY(!setting::ranges.read(bench.settings));
    bench.action("ranges")->trigger();
    QVERIFY(box->isChecked());
    QVERIFY(bench.window.sampling().hasRanges());
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!box->isChecked());
}

void TestStatusLine::itSaysHowRangesAreDrawn() {
    WindowBench bench(m_catalogue);
    QCOMPARE(draws(bench), QStringLiteral("10,000 draws, seed 20240601"));
    bench.window.sampling().setDraws(2500, 7);
    QCOMPARE(draws(bench), QStringLiteral("2,500 draws, seed 7"));
    bench.window.sampling().setRanges(false);
    QCOMPARE(draws(bench), QStringLiteral("central values only"));
}

void TestStatusLine::drawsAndSeedAreChangedInADialog() {
    WindowBench bench(m_catalogue);
    bench.find<QAbstractButton>(QStringLiteral("status.draws"))->click();
    auto* dialog = bench.find<DrawsDialog>(QStringLiteral("draws"));
    QVERIFY(dialog);
    auto* count = bench.find<QSpinBox>(QStringLiteral("draws.count"));
    auto* seed = bench.find<QLineEdit>(QStringLiteral("draws.seed"));
    QCOMPARE(count->value(), 10'000);
    QCOMPARE(seed->text(), QStringLiteral("20240601"));
    count->setValue(50'000);
    seed->setText(QStringLiteral("42"));
    QCOMPARE(bench.window.sampling().draws(), 10'000); // not before OK
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(bench.window.sampling().draws(), 50'000);
    QCOMPARE(bench.window.sampling().seed(), quint64(42));
    bench.action("draws")->trigger();
    dialog = bench.find<DrawsDialog>(QStringLiteral("draws"));
    QVERIFY(dialog);
    const auto* buttons = dialog->findChild<QDialogButtonBox*>();
    buttons->button(QDialogButtonBox::RestoreDefaults)->click();
    buttons->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(bench.window.sampling().draws(), 10'000);
    QCOMPARE(bench.window.sampling().seed(), quint64(20240601));
}

void TestStatusLine::aSeedIsOfDigits() {
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Sampling sampling(settings);
    DrawsDialog dialog(sampling);
    auto* seed = dialog.findChild<QLineEdit*>(QStringLiteral("draws.seed"));
    const auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    seed->clear();
    QVERIFY(!ok->isEnabled());
    QTest::keyClicks(seed, QStringLiteral("1x2"));
    QCOMPARE(seed->text(), QStringLiteral("12"));
    QVERIFY(ok->isEnabled());
}

void TestStatusLine::cancelChangesNothing() {
    WindowBench bench(m_catalogue);
    bench.action("draws")->trigger();
    auto* dialog = bench.find<DrawsDialog>(QStringLiteral("draws"));
    bench.find<QSpinBox>(QStringLiteral("draws.count"))->setValue(500);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(bench.window.sampling().draws(), 10'000);
}

void TestStatusLine::warningsAreCountedAndLedTo() {
    WindowBench bench(m_catalogue);
    bench.window.document().reset(test::studyOf({test::training()}, 12));
    QVERIFY(!bench.find<QAbstractButton>(QStringLiteral("status.warnings")));
    bench.window.document().reset(withAWarning());
    auto* warnings = bench.find<QAbstractButton>(QStringLiteral("status.warnings"));
    QVERIFY(warnings);
    QVERIFY2(warnings->text().startsWith(QStringLiteral("1 ")), qPrintable(warnings->text()));
    bench.window.places().open(Place::Results);
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    warnings->click();
    QCOMPARE(bench.window.places().current(), Place::Build);
    const auto* strip = bench.find<QWidget>(QStringLiteral("build.messages"));
    QVERIFY(strip && strip->isAncestorOf(QApplication::focusWidget()));
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
