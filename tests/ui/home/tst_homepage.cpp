// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "document/recentfiles.h"
#include "document/setting.h"
#include "examples/examples.h"
#include "home/gallerygrid.h"
#include "home/homepage.h"
#include "home/limitsdialog.h"
#include "home/studycard.h"
#include "home/waybutton.h"
#include "language/translator.h"
#include "report/modellimits.h"
#include "theme/theme.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plume;
using namespace plume::ui;

namespace {

/// A page with settings of its own.
struct Bench {
    explicit Bench(const Catalogue& catalogue)
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , page(catalogue, settings) {
        page.resize(1180, 700);
        page.show();
        page.activateWindow();
    }

    QAbstractButton* button(const char* name) {
        return page.findChild<QAbstractButton*>(QLatin1String(name));
    }
    StudyCard* card(int index) { return page.gallery().cards().at(index); }

    QTemporaryDir folder;
    QSettings settings;
    HomePage page;
};

} // namespace

class TestHomePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyReadyStudyIsACardWithAPicture();
    void aWayOrdersTheCardsAndIsRemembered();
    void aCardOpensByMouseAndByKeyboard();
    void arrowsMoveAsTheCardsStand();
    void nothingIsComputedBeforeItIsSeen();
    void picturesFollowTheLanguage();
    void recentFilesAndTemplatesAreOffered();
    void largeTextMakesFewerColumns();
    void theLimitsAreThoseOfReports();
    void everythingHasAName();

private:
    Catalogue m_catalogue;
};

void TestHomePage::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    applyTheme(*qApp, ThemeName::Light);
}

void TestHomePage::everyReadyStudyIsACardWithAPicture() {
    Bench bench(m_catalogue);
    QCOMPARE(bench.page.gallery().cards().size(), shippedExamples().size());
    QTRY_VERIFY(!bench.page.isBusy());
    for (const StudyCard* card : bench.page.gallery().cards()) {
        QTRY_VERIFY2(card->preview(), qPrintable(card->entry().name));
        QVERIFY2(!card->preview()->sentence.isEmpty(), qPrintable(card->entry().name));
        QCOMPARE(card->text(), card->entry().title);
        QVERIFY(card->accessibleDescription().contains(card->preview()->sentence));
    }
}

void TestHomePage::aWayOrdersTheCardsAndIsRemembered() {
    Bench bench(m_catalogue);
    const auto count = bench.page.gallery().cards().size();
    bench.button("home.way.decide")->click();
    QCOMPARE(bench.card(0)->entry().category, GalleryCategory::Decide);
    QVERIFY(bench.button("home.way.decide")->isChecked());
    bench.button("home.way.check")->click();
    QCOMPARE(bench.card(0)->entry().category, GalleryCategory::Check);
    QVERIFY(!bench.button("home.way.decide")->isChecked());
    QCOMPARE(bench.page.gallery().cards().size(), count); // nothing else changes
    HomePage again(m_catalogue, bench.settings);
    QVERIFY(again.findChild<WayButton*>(QStringLiteral("home.way.check"))->isChecked());
    again.show();
    QCOMPARE(again.gallery().cards().first()->entry().category, GalleryCategory::Check);
    bench.button("home.way.check")->click(); // let go of
    QCOMPARE(setting::way.read(bench.settings), QString());
}

void TestHomePage::aCardOpensByMouseAndByKeyboard() {
    Bench bench(m_catalogue);
    QSignalSpy opened(&bench.page, &HomePage::studyRequested);
    QTest::mouseClick(bench.card(0), Qt::LeftButton);
    bench.card(1)->setFocus();
    QTest::keyClick(bench.card(1), Qt::Key_Return);
    QTest::keyClick(bench.card(1), Qt::Key_Space);
    QCOMPARE(opened.size(), 3);
    QCOMPARE(opened[0][0].toString(), bench.card(0)->entry().path);
    QCOMPARE(opened[1][0].toString(), bench.card(1)->entry().path);
    QVERIFY(QFile::exists(opened[1][0].toString()));
}

void TestHomePage::arrowsMoveAsTheCardsStand() {
    Bench bench(m_catalogue);
    QVERIFY(QTest::qWaitForWindowActive(&bench.page));
    const int columns = bench.page.gallery().columns();
    QVERIFY(columns > 1);
    bench.card(0)->setFocus();
    QTest::keyClick(bench.card(0), Qt::Key_Up);
    QVERIFY(bench.card(0)->hasFocus());
    QTest::keyClick(bench.card(0), Qt::Key_Right);
    QVERIFY(bench.card(1)->hasFocus());
    QTest::keyClick(bench.card(1), Qt::Key_Down);
    QVERIFY(bench.card(1 + columns)->hasFocus());
    QTest::keyClick(bench.card(1 + columns), Qt::Key_End);
    StudyCard* last = bench.page.gallery().cards().last();
    QVERIFY(last->hasFocus());
    QVERIFY(!last->visibleRegion().isEmpty()); // it was brought into view
    QTest::keyClick(last, Qt::Key_Home);
    QVERIFY(bench.card(0)->hasFocus());
}

void TestHomePage::nothingIsComputedBeforeItIsSeen() {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    HomePage page(m_catalogue, settings);
    QVERIFY(!page.isBusy());
    QVERIFY(page.gallery().cards().isEmpty());
}

void TestHomePage::picturesFollowTheLanguage() {
    Translator translator;
    translator.use(Language::English);
    Bench bench(m_catalogue);
    QTRY_VERIFY(bench.card(0)->preview());
    const QString english = bench.card(0)->preview()->sentence;
    translator.use(Language::Vietnamese);
    QTRY_VERIFY(!bench.page.isBusy());
    QTRY_VERIFY(bench.card(0)->preview()->sentence != english);
    QVERIFY(bench.card(0)->text() != bench.card(0)->entry().name);
    translator.use(Language::English);
}

void TestHomePage::recentFilesAndTemplatesAreOffered() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.plume"));
    QVERIFY(QFile::copy(firstExample(), path));
    Bench bench(m_catalogue);
    QVERIFY(!bench.button("home.recent.0"));
    addRecentFile(bench.settings, path);
    bench.page.hide();
    bench.page.show();
    QVERIFY(bench.button("home.recent.0"));
    QCOMPARE(bench.button("home.recent.0")->text(), QStringLiteral("mine"));
    QSignalSpy files(&bench.page, &HomePage::fileRequested);
    bench.button("home.recent.0")->click();
    QCOMPARE(files.value(0).value(0).toString(), path);
    QSignalSpy studies(&bench.page, &HomePage::studyRequested);
    QTRY_VERIFY(bench.button("home.template.here-or-there")->isVisible());
    bench.button("home.template.here-or-there")->click();
    QCOMPARE(studies.value(0).value(0).toString(),
             QStringLiteral(":/templates/here-or-there.plume"));
    QSignalSpy begun(&bench.page, &HomePage::newRequested);
    QSignalSpy asked(&bench.page, &HomePage::openRequested);
    bench.button("home.new")->click();
    bench.button("home.open")->click();
    QCOMPARE(begun.size(), 1);
    QCOMPARE(asked.size(), 1);
}

void TestHomePage::largeTextMakesFewerColumns() {
    Bench bench(m_catalogue);
    const int columns = bench.page.gallery().columns();
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPixelSize(2 * before.pixelSize());
    QApplication::setFont(larger);
    QTRY_VERIFY(bench.page.gallery().columns() < columns);
    QApplication::setFont(before);
}

void TestHomePage::theLimitsAreThoseOfReports() {
    const LimitsDialog dialog;
    QStringList said;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        said.append(label->text());
    QCOMPARE(said.size(), modelLimits().size() + 1);
    for (const QString& limit : modelLimits())
        QCOMPARE(said.filter(limit).size(), 1);
}

void TestHomePage::everythingHasAName() {
    Bench bench(m_catalogue);
    QTRY_VERIFY(!bench.page.isBusy());
    for (const QWidget* widget : bench.page.findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        QVERIFY2(button && !(button->text() + button->accessibleName()).isEmpty(),
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
