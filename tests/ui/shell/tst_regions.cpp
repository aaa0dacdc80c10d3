// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/places.h"
#include "windowbench.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QTest>

using namespace plume;
using namespace plume::ui;
using test::WindowBench;

class TestRegions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKeyGoesRoundThroughTheParts();
    void aPartThatIsHiddenIsPassedOver();
    void aDockIsAPartWhileItIsShown();
    void comingBackTheKeyboardIsWhereItWas();
    void tabGoesThroughThePartsAsTheyAreRead();

private:
    /// The part that has the keyboard; empty if none has.
    static QString partWithFocus();
    /// The name of the part that has the keyboard after so many presses of F6.
    static QStringList walk(WindowBench& bench, int presses, bool forward = true);
    Catalogue m_catalogue;
};

void TestRegions::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    applyTheme(*qApp, ThemeName::Light);
}

QString TestRegions::partWithFocus() {
    const QStringList parts{QStringLiteral("rail"),    QStringLiteral("topBar"),
                            QStringLiteral("build"),   QStringLiteral("resultPane"),
                            QStringLiteral("results"), QStringLiteral("statusLine"),
                            QStringLiteral("someDock")};
    for (QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        if (parts.contains(at->objectName()))
            return at->objectName();
    }
    return {};
}

QStringList TestRegions::walk(WindowBench& bench, int presses, bool forward) {
    QStringList visited;
    for (int i = 0; i < presses; ++i) {
        QTest::keyClick(&bench.window, Qt::Key_F6, forward ? Qt::NoModifier : Qt::ShiftModifier);
        visited.append(partWithFocus());
    }
    return visited;
}

void TestRegions::aKeyGoesRoundThroughTheParts() {
    WindowBench bench(m_catalogue);
    bench.window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.window.setFocus();
    const QStringList parts{QStringLiteral("rail"), QStringLiteral("topBar"),
                            QStringLiteral("build"), QStringLiteral("resultPane"),
                            QStringLiteral("statusLine")};
    QCOMPARE(walk(bench, 6), parts + QStringList{QStringLiteral("rail")});
    QCOMPARE(walk(bench, 2, false),
             (QStringList{QStringLiteral("statusLine"), QStringLiteral("resultPane")}));
}

void TestRegions::aPartThatIsHiddenIsPassedOver() {
    WindowBench bench(m_catalogue);
    bench.window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    bench.window.places().open(Place::Results);
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.window.setFocus();
    QCOMPARE(walk(bench, 4),
             (QStringList{QStringLiteral("rail"), QStringLiteral("topBar"),
                          QStringLiteral("results"), QStringLiteral("statusLine")}));
}

void TestRegions::aDockIsAPartWhileItIsShown() {
    WindowBench bench(m_catalogue);
    auto* dock = new QDockWidget(&bench.window);
    dock->setObjectName(QStringLiteral("someDock"));
    dock->setWidget(new QLineEdit(dock));
    bench.window.addDockWidget(Qt::RightDockWidgetArea, dock);
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.window.setFocus();
    QCOMPARE(walk(bench, 1, false), QStringList{QStringLiteral("someDock")});
    dock->hide();
    bench.window.setFocus();
    QCOMPARE(walk(bench, 1, false), QStringList{QStringLiteral("statusLine")});
}

void TestRegions::comingBackTheKeyboardIsWhereItWas() {
    WindowBench bench(m_catalogue);
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    auto* save = bench.find<QWidget>(QStringLiteral("top.action.save"));
    QVERIFY(save);
    save->setFocus();
    QTest::keyClick(&bench.window, Qt::Key_F6);
    QVERIFY(!save->hasFocus());
    QTest::keyClick(&bench.window, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(save->hasFocus());
}

void TestRegions::tabGoesThroughThePartsAsTheyAreRead() {
    WindowBench bench(m_catalogue);
    bench.window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.window.setFocus();
    QStringList parts;
    constexpr int enough = 200;
    for (int i = 0; i < enough && !parts.contains(QStringLiteral("statusLine")); ++i) {
        QWidget* at = QApplication::focusWidget() ? QApplication::focusWidget() : &bench.window;
        QTest::keyClick(at, Qt::Key_Tab);
        if (!parts.contains(partWithFocus()))
            parts.append(partWithFocus());
    }
    QCOMPARE(parts,
             (QStringList{QStringLiteral("rail"), QStringLiteral("topBar"), QStringLiteral("build"),
                          QStringLiteral("resultPane"), QStringLiteral("statusLine")}));
}

QTEST_MAIN(TestRegions)
#include "tst_regions.moc"
