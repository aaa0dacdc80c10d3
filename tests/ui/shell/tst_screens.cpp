// SPDX-License-Identifier: GPL-3.0-or-later
// Every place at every size, language and theme; fails where a text is cut off, too small, or lies
// over another, and where a chart is empty. To look at them: PLUME_SCREENS=/tmp/screens tst_screens
#include "build/buildpage.h"
#include "roomcheck.h"
#include "roomwalk.h"
#include "shell/drawsdialog.h"
#include "shell/places.h"
#include "windowbench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace plume;
using namespace plume::ui;
using test::emptyCharts;
using test::textFaults;
using test::WindowBench;

namespace {

/// Lets everything that is computed or queued (layouts, charts) take place.
void settle() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        const auto* window = qobject_cast<MainWindow*>(widget);
        while (window && window->isComputing())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
}

} // namespace

class TestScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsCutOffInBuild_data() { addLooks({Place::Build}); }
    void nothingIsCutOffInBuild();
    void nothingIsCutOffInAnyOtherPlace_data();
    void nothingIsCutOffInAnyOtherPlace();
    void theDialogOfDrawsHasRoom();
    void theSeekDialogHasRoom_data();
    void theSeekDialogHasRoom();
    void aCutLabelIsNoticed();

private:
    /// How a window may look: every size, language and theme; high contrast where room is least.
    static void addLooks(const QList<Place>& places);
    /// A window of the look that this row is about.
    std::unique_ptr<WindowBench> windowOfRow() const;
    static void keepPicture(QWidget& shown, const QString& part = QString());

    Catalogue m_catalogue;
};

void TestScreens::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

void TestScreens::addLooks(const QList<Place>& places) {
    QTest::addColumn<Place>("place");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeName>("theme");
    const auto addRows = [&places](QSize size, Language language, ThemeName theme) {
        for (const Place place : places)
            QTest::addRow("%s_%dx%d_%s_%s", qPrintable(keyOf(place)), size.width(), size.height(),
                          qPrintable(keyOf(language)), qPrintable(keyOf(theme)))
                << place << size << language << theme;
    };
    for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080)}) {
        for (const Language language : {Language::English, Language::Vietnamese}) {
            for (const ThemeName theme : allThemeNames) {
                const bool isUsual = theme == ThemeName::Light || theme == ThemeName::Dark;
                if (isUsual || size.width() == 1024)
                    addRows(size, language, theme);
            }
        }
    }
}

std::unique_ptr<WindowBench> TestScreens::windowOfRow() const {
    QFETCH(Place, place);
    QFETCH(QSize, size);
    QFETCH(Language, language);
    QFETCH(ThemeName, theme);
    applyTheme(*qApp, theme);
    auto bench = std::make_unique<WindowBench>(m_catalogue, language);
    bench->window.resize(size);
    bench->window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    bench->window.places().open(place);
    return bench;
}

void TestScreens::keepPicture(QWidget& shown, const QString& part) {
    test::keepPicture(shown, QLatin1String(QTest::currentDataTag()) + part);
}

void TestScreens::nothingIsCutOffInBuild() {
    const auto bench = windowOfRow();
    QStringList faults;
    for (const bool isExpert : {false, true}) {
        bench->window.buildPage().setExpert(isExpert);
        for (int card = 0; card < 4; ++card) {
            bench->window.buildPage().openActivity(card);
            settle();
            faults += textFaults(bench->window) + emptyCharts(bench->window);
            if (card == 3 && !isExpert)
                keepPicture(bench->window);
        }
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestScreens::nothingIsCutOffInAnyOtherPlace_data() {
    WindowBench bench(m_catalogue);
    QList<Place> places = bench.window.places().available();
    places.removeOne(Place::Build);
    addLooks(places);
}

/// From the top to the bottom of whatever scrolls, with two plans to choose from.
void TestScreens::nothingIsCutOffInAnyOtherPlace() {
    const auto bench = windowOfRow();
    Study study = bench->window.document().study();
    study.plans.append(study.plans[0]);
    study.plans[1].name = QStringLiteral("On the device, fine-tuned");
    bench->window.document().reset(study);
    QFETCH(Place, place);
    bench->window.places().open(place); // Home gives way to a study
    settle();
    QStringList faults = textFaults(bench->window);
    if (bench->window.places().current() !=
        Place::Compare) // of equal plans there is little to draw
        faults += emptyCharts(bench->window);
    keepPicture(bench->window);
    auto* tabs = bench->find<QTabWidget>(QStringLiteral("compare.tabs"));
    for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle();
        faults += textFaults(bench->window);
        keepPicture(bench->window, QStringLiteral("_tab%1").arg(tab));
    }
    for (QScrollBar* bar : bench->window.findChildren<QScrollBar*>()) {
        if (bar->isVisible() && bar->orientation() == Qt::Vertical)
            bar->setValue(bar->maximum());
    }
    settle();
    faults += textFaults(bench->window);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestScreens::theDialogOfDrawsHasRoom() {
    for (const Language language : {Language::English, Language::Vietnamese}) {
        WindowBench bench(m_catalogue, language);
        bench.action("draws")->trigger();
        auto* dialog = bench.find<DrawsDialog>(QStringLiteral("draws"));
        QVERIFY(dialog);
        settle();
        const QStringList faults = textFaults(*dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        keepPicture(*dialog, QStringLiteral("draws_%1").arg(keyOf(language)));
        dialog->close();
    }
}

void TestScreens::theSeekDialogHasRoom_data() {
    QTest::addColumn<bool>("isVietnamese");
    QTest::addColumn<bool>("isDark");
    for (const bool isVietnamese : {false, true}) {
        for (const bool isDark : {false, true})
            QTest::addRow("seek_%s_%s", isVietnamese ? "vi" : "en", isDark ? "dark" : "light")
                << isVietnamese << isDark;
    }
}

void TestScreens::theSeekDialogHasRoom() {
    QFETCH(bool, isVietnamese);
    QFETCH(bool, isDark);
    applyTheme(*qApp, isDark ? ThemeName::Dark : ThemeName::Light);
    WindowBench bench(m_catalogue, isVietnamese ? Language::Vietnamese : Language::English);
    bench.window.resize(1024, 768);
    bench.window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    bench.action("seek")->trigger();
    auto* dialog = bench.window.findChild<QDialog*>(QStringLiteral("seek"));
    QVERIFY(dialog);
    const auto* table = dialog->findChild<QTableView*>(QStringLiteral("seek.table"));
    QTRY_VERIFY(table->model()->rowCount() > 30);
    settle();
    QVERIFY(dialog->width() <= 1024 && dialog->height() <= 768);
    const QStringList faults = textFaults(*dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    keepPicture(*dialog);
}

void TestScreens::aCutLabelIsNoticed() {
    QWidget window;
    QLabel first(QStringLiteral("A long text that has no room"), &window);
    first.setGeometry(0, 0, 40, 20);
    QLabel second(QStringLiteral("Over it"), &window);
    second.setGeometry(20, 5, 200, 20);
    window.show();
    const QStringList faults = textFaults(window);
    QVERIFY(faults.filter(QStringLiteral("cut: ")).size() == 1);
    QVERIFY(faults.filter(QStringLiteral("overlap: ")).size() == 1);
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
