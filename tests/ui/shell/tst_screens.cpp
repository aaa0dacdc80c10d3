// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every place at every size, language and theme that ships first; fails where a
// text is cut off, too small, or lies over another.
#include "build/buildpage.h"
#include "shell/drawsdialog.h"
#include "shell/places.h"
#include "windowbench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
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
using test::WindowBench;

namespace {

constexpr int smallestText = 12; // pixels

/// The part of a widget that can be seen in its window: what scrolls out of view cannot.
QRect visibleRect(const QWidget& widget) {
    const QRegion region = widget.visibleRegion();
    return region.boundingRect().translated(widget.mapTo(widget.window(), QPoint()));
}

QString describe(const QWidget& widget, const QString& text) {
    return QStringLiteral("%1 “%2” %3: “%4”")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName())
        .arg(QStringLiteral("%1x%2").arg(widget.width()).arg(widget.height()), text.left(60));
}

QString textOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return box->currentText();
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return edit->text();
    return {};
}

/// Whether all of the widget's text has room in it.
bool hasRoom(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->wordWrap())
            return label->heightForWidth(label->width()) <= label->height();
        return label->sizeHint().width() <= label->width();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        if (button->hasHeightForWidth())
            return button->heightForWidth(button->width()) <= button->height();
        return button->sizeHint().width() <= button->width();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        constexpr int frameAndArrow = 36;
        const int needed = box->fontMetrics().horizontalAdvance(box->currentText());
        return needed + frameAndArrow <= box->width();
    }
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
        constexpr int frame = 8;
        return edit->fontMetrics().horizontalAdvance(edit->text()) + frame <= edit->width();
    }
    return true;
}

QList<const QWidget*> textWidgets(const QWidget& window) {
    QList<const QWidget*> result;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isEditOfBox = widget->objectName().startsWith(QLatin1String("qt_"));
        if (!isEditOfBox && widget->isVisible() && !textOf(*widget).isEmpty() &&
            !visibleRect(*widget).isEmpty())
            result.append(widget);
    }
    return result;
}

QStringList faultsOf(const QWidget& window) {
    QStringList faults;
    const QList<const QWidget*> widgets = textWidgets(window);
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        const QWidget& widget = *widgets[i];
        const QString text = textOf(widget);
        if (!hasRoom(widget))
            faults.append(QStringLiteral("cut: ") + describe(widget, text));
        if (QFontInfo(widget.font()).pixelSize() < smallestText)
            faults.append(QStringLiteral("small: ") + describe(widget, text));
        for (qsizetype j = i + 1; j < widgets.size(); ++j) {
            const bool areRelated =
                widget.isAncestorOf(widgets[j]) || widgets[j]->isAncestorOf(&widget);
            if (!areRelated && visibleRect(widget).intersects(visibleRect(*widgets[j])))
                faults.append(QStringLiteral("overlap: ") + describe(widget, text) +
                              QStringLiteral(" and ") + describe(*widgets[j], textOf(*widgets[j])));
        }
    }
    return faults;
}

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
    /// How a window may look: every size, language and theme that ships first.
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
    QTest::addColumn<bool>("isVietnamese");
    QTest::addColumn<bool>("isDark");
    const auto addRows = [&places](QSize size, bool isVietnamese, bool isDark) {
        for (const Place place : places)
            QTest::addRow("%s_%dx%d_%s_%s", qPrintable(keyOf(place)), size.width(), size.height(),
                          isVietnamese ? "vi" : "en", isDark ? "dark" : "light")
                << place << size << isVietnamese << isDark;
    };
    for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080)}) {
        for (const bool isVietnamese : {false, true}) {
            for (const bool isDark : {false, true})
                addRows(size, isVietnamese, isDark);
        }
    }
}

std::unique_ptr<WindowBench> TestScreens::windowOfRow() const {
    QFETCH(Place, place);
    QFETCH(QSize, size);
    QFETCH(bool, isVietnamese);
    QFETCH(bool, isDark);
    applyTheme(*qApp, isDark ? ThemeName::Dark : ThemeName::Light);
    auto bench = std::make_unique<WindowBench>(m_catalogue, isVietnamese ? Language::Vietnamese
                                                                         : Language::English);
    bench->window.resize(size);
    bench->window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    bench->window.places().open(place);
    return bench;
}

void TestScreens::keepPicture(QWidget& shown, const QString& part) {
    QVERIFY(shown.grab().save(
        QStringLiteral("screens/%1%2.png").arg(QLatin1String(QTest::currentDataTag()), part)));
}

void TestScreens::nothingIsCutOffInBuild() {
    const auto bench = windowOfRow();
    QStringList faults;
    for (const bool isExpert : {false, true}) {
        bench->window.buildPage().setExpert(isExpert);
        for (int card = 0; card < 4; ++card) {
            bench->window.buildPage().openActivity(card);
            settle();
            faults += faultsOf(bench->window);
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
    settle();
    QStringList faults = faultsOf(bench->window);
    keepPicture(bench->window);
    auto* tabs = bench->find<QTabWidget>(QStringLiteral("compare.tabs"));
    for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle();
        faults += faultsOf(bench->window);
        keepPicture(bench->window, QStringLiteral("_tab%1").arg(tab));
    }
    for (QScrollBar* bar : bench->window.findChildren<QScrollBar*>()) {
        if (bar->isVisible() && bar->orientation() == Qt::Vertical)
            bar->setValue(bar->maximum());
    }
    settle();
    faults += faultsOf(bench->window);
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
        const QStringList faults = faultsOf(*dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        QVERIFY(dialog->grab().save(QStringLiteral("screens/draws_%1.png").arg(keyOf(language))));
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
    const QStringList faults = faultsOf(*dialog);
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
    const QStringList faults = faultsOf(window);
    QVERIFY(faults.filter(QStringLiteral("cut: ")).size() == 1);
    QVERIFY(faults.filter(QStringLiteral("overlap: ")).size() == 1);
}

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QDir().mkpath(QStringLiteral("screens"));
    TestScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screens.moc"
