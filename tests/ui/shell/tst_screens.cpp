// SPDX-License-Identifier: GPL-3.0-or-later
// Every place at every size, language and theme; fails where a text is cut off, too small, or lies
// over another, and where a chart is empty. With QT_SCALE_FACTOR=2 the size is that of a screen of
// 3840x2160 pixels. To look at them: PLUME_SCREENS=/tmp/screens tst_screens
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
#include <QListWidget>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace plume;
using namespace plume::ui;
using test::emptyCharts;
using test::textFaults;
using test::WindowBench;

namespace {

bool isComputing() {
    const auto windows = QApplication::topLevelWidgets();
    return std::ranges::any_of(windows, [](const QWidget* widget) {
        const auto* window = qobject_cast<const MainWindow*>(widget);
        return window && window->isComputing();
    });
}

/// Lets everything that is computed or queued (layouts, charts) take place, and what that asks for.
void settle() {
    do {
        while (isComputing())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    } while (isComputing());
}

} // namespace

class TestScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsCutOffInAnyPlace_data();
    void nothingIsCutOffInAnyPlace();
    void cleanupTestCase() { m_bench.reset(); }
    void theDialogOfDrawsHasRoom();
    void theSeekDialogHasRoom_data();
    void theSeekDialogHasRoom();
    void aCutLabelIsNoticed();

private:
    /// The window of this row: the same as long as study and language are.
    WindowBench& windowOfRow();
    void lookAt(const QString& part);
    void scroll(bool toTheEnd);
    void lookAtBuild();
    void lookAt(Place place);
    void keepPicture(QWidget& shown, const QString& part = QString()) const;

    std::unique_ptr<WindowBench> m_bench;
    QString m_shown; ///< study and language of the window
    QStringList m_faults;
    Catalogue m_catalogue;
};

void TestScreens::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

/// A study with short names and one with long ones.
void TestScreens::nothingIsCutOffInAnyPlace_data() {
    QTest::addColumn<QString>("study");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<ThemeName>("theme");
    const QList<QSize> usual{{1024, 768}, {1280, 800}, {1366, 768}, {1920, 1080}};
    const bool isFine = qApp->devicePixelRatio() > 1.0;
    const auto addRows = [](const char* study, Language language, QSize size) {
        for (const ThemeName theme : allThemeNames)
            QTest::addRow("%s_%s_%dx%d_%s", study, qPrintable(keyOf(language)), size.width(),
                          size.height(), qPrintable(keyOf(theme)))
                << QString::fromLatin1(study) << language << size << theme;
    };
    for (const char* study : {"chatbot", "bloom"}) {
        for (const Language language : {Language::English, Language::Vietnamese}) {
            for (const QSize size : isFine ? usual.last(1) : usual)
                addRows(study, language, size);
        }
    }
}

WindowBench& TestScreens::windowOfRow() {
    QFETCH(const QString, study);
    QFETCH(const Language, language);
    QFETCH(const QSize, size);
    QFETCH(const ThemeName, theme);
    applyTheme(*qApp, theme);
    const QString shown = study + keyOf(language);
    if (!m_bench || m_shown != shown)
        m_bench = std::make_unique<WindowBench>(m_catalogue, language);
    m_shown = shown;
    m_bench->window.resize(size);
    return *m_bench;
}

void TestScreens::keepPicture(QWidget& shown, const QString& part) const {
    test::keepPicture(shown, QLatin1String(QTest::currentDataTag()) + part);
}

void TestScreens::lookAt(const QString& part) {
    settle();
    m_faults += textFaults(m_bench->window);
    keepPicture(m_bench->window, u'_' + part);
}

void TestScreens::scroll(bool toTheEnd) {
    for (QScrollBar* bar : m_bench->window.findChildren<QScrollBar*>()) {
        if (bar->isVisible() && bar->orientation() == Qt::Vertical)
            bar->setValue(toTheEnd ? bar->maximum() : bar->minimum());
    }
}

void TestScreens::lookAtBuild() {
    MainWindow& window = m_bench->window;
    window.places().open(Place::Build);
    const auto cards = int(window.document().study().plans[0].activities.size());
    for (const bool isExpert : {false, true}) {
        window.buildPage().setExpert(isExpert);
        for (int card = 0; card < cards; ++card) {
            window.buildPage().openActivity(card);
            lookAt(QStringLiteral("build%1%2")
                       .arg(card)
                       .arg(isExpert ? QStringLiteral("_expert") : QString()));
        }
    }
    window.buildPage().setExpert(false);
    m_faults += emptyCharts(window);
}

/// From the top to the bottom of whatever scrolls.
void TestScreens::lookAt(Place place) {
    MainWindow& window = m_bench->window;
    window.places().open(place);
    const QString name = keyOf(place);
    lookAt(name);
    if (place != Place::Compare) // of equal plans there is little to draw
        m_faults += emptyCharts(window);
    auto* tabs = m_bench->find<QTabWidget>(QStringLiteral("compare.tabs"));
    for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        lookAt(QStringLiteral("%1_tab%2").arg(name).arg(tab));
    }
    auto* sections = m_bench->find<QListWidget>(QStringLiteral("library.sections"));
    QFETCH(const ThemeName, theme);
    const bool isSmall = window.width() <= 1024 && theme == ThemeName::Light;
    for (int row = 1; sections && isSmall && row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        lookAt(QStringLiteral("%1_section%2").arg(name).arg(row));
    }
    scroll(true);
    lookAt(name + QStringLiteral("_end"));
    scroll(false); // the next row begins at the top again
    if (tabs)
        tabs->setCurrentIndex(0);
}

/// Build with one plan; every other place with two to choose from.
void TestScreens::nothingIsCutOffInAnyPlace() {
    MainWindow& window = windowOfRow().window;
    QFETCH(const QString, study);
    m_faults.clear();
    window.openExample(QStringLiteral(":/examples/%1.plume").arg(study));
    lookAtBuild();
    Study two = window.document().study();
    two.plans.append(two.plans[0]);
    two.plans[1].name = QStringLiteral("On the device, fine-tuned");
    window.document().reset(two);
    for (const Place place : window.places().available()) {
        if (place != Place::Build)
            lookAt(place);
    }
    m_faults.removeDuplicates();
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1Char('\n'))));
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
