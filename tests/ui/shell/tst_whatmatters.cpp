// SPDX-License-Identifier: GPL-3.0-or-later
// What matters most, through the window alone: by mouse, counting the clicks, and by keyboard.
#include "app/studies.h"
#include "build/buildpage.h"
#include "charts/sensitivityview.h"
#include "lifecycle/inputplace.h"
#include "shell/placebutton.h"
#include "shell/places.h"
#include "windowbench.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

#include <cmath>

using namespace plume;
using namespace plume::ui;
using test::WindowBench;

namespace {

constexpr int chat = 3; // of the activities

/// Round numbers, of which 9 in 10 runs lie within 20 % of every amount: 182,500 kg of use move
/// by 0.4 x 182,500 = 73,000 kg with the requests, and with the emissions of each; 6,000 kg of
/// training by 2,400 kg.
Study spread() {
    Study study = test::roundNumbers();
    for (Activity& activity : study.plans[0].activities) {
        for (auto input = activity.inputs.begin(); input != activity.inputs.end(); ++input) {
            if (input.key() == Term::ActivityLength)
                continue;
            input->shape = Shape::Normal;
            input->range = {0.8 * input->value, 1.2 * input->value};
        }
    }
    return study;
}

const QStringList ofUse{inputAddress(0, chat, Term::RequestRate),
                        inputAddress(0, chat, Term::EmissionsPerRequest)};

void settle(const WindowBench& bench) {
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isComputing(), 60'000);
}

/// The chart, scrolled to and drawn.
SensitivityView* influences(const WindowBench& bench) {
    auto* view = bench.window.findChild<SensitivityView*>(QStringLiteral("sensitivityView"));
    for (auto* area : bench.window.findChildren<QScrollArea*>(QStringLiteral("resultScroll"))) {
        if (area->isAncestorOf(view))
            area->ensureWidgetVisible(view);
    }
    const auto isDrawn = [&] { return !bench.window.isComputing() && view->markCount() > 0; };
    return QTest::qWaitFor(isDrawn, 60'000) ? view : nullptr;
}

/// The field that the keyboard is on belongs to this input.
bool isOnInput(const QString& address) {
    const QWidget* focus = QApplication::focusWidget();
    const auto input = inputPlaceOf(address);
    return input && qobject_cast<const QLineEdit*>(focus) &&
           focus->objectName().endsWith(keyOf(input->term) + QStringLiteral(".field"));
}

} // namespace

class TestWhatMatters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theInputsOfUseMoveTheTotalFurthest();
    void aBarLeadsToItsInputAtTwoClicks();
    void aBarLeadsToItsInputByKeyboard();

private:
    void open(WindowBench& bench) const;

    Catalogue m_catalogue;
};

void TestWhatMatters::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

void TestWhatMatters::open(WindowBench& bench) const {
    bench.window.document().reset(spread());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    settle(bench);
}

void TestWhatMatters::theInputsOfUseMoveTheTotalFurthest() {
    PlanResult result = resultOf(spread(), 0, m_catalogue);
    Sampler sampler(1000);
    sampler.addRanges(result, spread(), 0, m_catalogue);
    sampler.addSensitivity(result, spread(), 0, m_catalogue);
    const QList<Influence>& found = result.sensitivity->influences;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(ofUse.contains(found[i].addresses.first()));
        QVERIFY(std::abs(found[i].swing() / 73'000.0 - 1.0) < 1e-9);
    }
    const auto training = std::ranges::find_if(found, [](const Influence& each) {
        return each.addresses.first() == inputAddress(0, 1, Term::StatedEmissions);
    });
    QVERIFY(training != found.end());
    QVERIFY(std::abs(training->swing() / 2'400.0 - 1.0) < 1e-9);
}

void TestWhatMatters::aBarLeadsToItsInputAtTwoClicks() {
    WindowBench bench(m_catalogue);
    open(bench);
    QTest::mouseClick(bench.find<PlaceButton>(QStringLiteral("rail.results")), Qt::LeftButton);
    SensitivityView* view = influences(bench);
    QVERIFY(view);
    QVERIFY(ofUse.contains(view->markAddress(0)) && ofUse.contains(view->markAddress(1)));
    const QString address = view->markAddress(1);
    QPoint place(view->width() / 2, 0);
    while (place.y() < view->height() && view->markAt(place) != 1)
        ++place.ry();
    QTest::mouseClick(view, Qt::LeftButton, {}, place + QPoint(0, 8)); // the second click
    QCOMPARE(bench.window.places().current(), Place::Build);
    QCOMPARE(bench.window.buildPage().openActivity(), chat);
    QTRY_VERIFY(isOnInput(address));
}

void TestWhatMatters::aBarLeadsToItsInputByKeyboard() {
    WindowBench bench(m_catalogue);
    open(bench);
    QTest::keyClick(&bench.window, Qt::Key_3, Qt::ControlModifier);
    SensitivityView* view = influences(bench);
    QVERIFY(view);
    view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view, Qt::Key_Home);
    const QString address = view->markAddress(0);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(bench.window.places().current(), Place::Build);
    QTRY_VERIFY(isOnInput(address));
}

QTEST_MAIN(TestWhatMatters)
#include "tst_whatmatters.moc"
