// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rootsearch.h"

#include <QTest>

#include <cmath>

using namespace plume;

namespace {

/// -10, -9, ... 10.
std::vector<double> wholeNumbers() {
    std::vector<double> places;
    for (int i = -10; i <= 10; ++i)
        places.push_back(i);
    return places;
}

bool isNear(double a, double b) {
    return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b));
}

} // namespace

class TestRootSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRisingCurveHasOneRoot();
    void everyRootIsFound();
    void twoRootsBetweenNeighboursAreFound();
    void aCurveThatOnlyTouchesIsMet();
    void aPoleIsAJumpAndNoRoot();
    void aStepIsAJumpAndNoRoot();
    void theClosestIsTheTurnOfTheCurve();
    void ofAPlateauTheNearestToThePresentIsClosest();
    void anApproachThatNeverArrivesIsNoRoot();
    void placesWithoutAValueAreLeftOut();
    void theCourseIsTold_data();
    void theCourseIsTold();
    void nearestIsByRatioOrByDifference();
};

void TestRootSearch::aRisingCurveHasOneRoot() {
    const auto found = searchRoots([](double x) { return x * x * x; }, {2.0, 1.0, wholeNumbers()});
    QCOMPARE(found.roots.size(), std::size_t(1));
    QVERIFY(isNear(found.roots[0].at, std::cbrt(2.0)));
    QVERIFY(isNear(found.roots[0].gives, 2.0));
    QVERIFY(found.jumps.empty());
    QCOMPARE(found.course, Course::Rising);
}

void TestRootSearch::everyRootIsFound() {
    // x^2 = 9 at -3 and 3: both are looked at; x^2 = 10 at neither.
    const auto square = [](double x) { return x * x; };
    const auto exact = searchRoots(square, {9.0, 1.0, wholeNumbers()});
    QCOMPARE(exact.roots.size(), std::size_t(2));
    QCOMPARE(exact.roots[0].at, -3.0);
    QCOMPARE(exact.roots[1].at, 3.0);
    const auto found = searchRoots(square, {10.0, 1.0, wholeNumbers()});
    QCOMPARE(found.roots.size(), std::size_t(2));
    QVERIFY(isNear(found.roots[1].at, std::sqrt(10.0)));
    QCOMPARE(found.course, Course::Turning);
}

void TestRootSearch::twoRootsBetweenNeighboursAreFound() {
    // (x - 0.5)^2 + 1 is 1.25 at 0 and 1, and 1.01 at 0.4 and 0.6.
    const auto found = searchRoots([](double x) { return (x - 0.5) * (x - 0.5) + 1.0; },
                                   {1.01, 3.0, wholeNumbers()});
    QCOMPARE(found.roots.size(), std::size_t(2));
    QVERIFY(isNear(found.roots[0].at, 0.4));
    QVERIFY(isNear(found.roots[1].at, 0.6));
}

void TestRootSearch::aCurveThatOnlyTouchesIsMet() {
    const auto found = searchRoots([](double x) { return 5.0 - (x - 0.3) * (x - 0.3); },
                                   {5.0, 3.0, wholeNumbers()});
    QCOMPARE(found.roots.size(), std::size_t(1));
    QVERIFY(std::abs(found.roots[0].at - 0.3) < 1e-4);
    QVERIFY(isNear(found.roots[0].gives, 5.0));
}

void TestRootSearch::aPoleIsAJumpAndNoRoot() {
    const auto found =
        searchRoots([](double x) { return 1.0 / (x - 0.3); }, {0.0, 3.0, wholeNumbers()});
    QVERIFY(found.roots.empty());
    QCOMPARE(found.jumps.size(), std::size_t(1));
    QVERIFY(isNear(found.jumps[0].before.at, 0.3));
    QVERIFY(found.jumps[0].before.gives < 0.0 && found.jumps[0].after.gives > 0.0);
}

void TestRootSearch::aStepIsAJumpAndNoRoot() {
    const auto found =
        searchRoots([](double x) { return x < 2.5 ? 10.0 : 30.0; }, {20.0, 1.0, wholeNumbers()});
    QVERIFY(found.roots.empty());
    QCOMPARE(found.jumps.size(), std::size_t(1));
    QVERIFY(isNear(found.jumps[0].after.at, 2.5));
    QCOMPARE(found.jumps[0].before.gives, 10.0);
    QCOMPARE(found.jumps[0].after.gives, 30.0);
    QCOMPARE(closerSide(found.jumps[0], 21.0).gives, 30.0);
    QCOMPARE(closerSide(found.jumps[0], 19.0).gives, 10.0);
}

void TestRootSearch::theClosestIsTheTurnOfTheCurve() {
    const auto found = searchRoots([](double x) { return (x - 0.5) * (x - 0.5) + 1.0; },
                                   {0.5, 3.0, wholeNumbers()});
    QVERIFY(found.roots.empty() && found.jumps.empty());
    QVERIFY(std::abs(found.closest->at - 0.5) < 1e-6);
    QVERIFY(isNear(found.closest->gives, 1.0));
}

void TestRootSearch::ofAPlateauTheNearestToThePresentIsClosest() {
    const auto found =
        searchRoots([](double x) { return std::min(x, 4.0); }, {7.0, 6.0, wholeNumbers()});
    QCOMPARE(found.closest->at, 6.0);
    QCOMPARE(found.closest->gives, 4.0);
}

void TestRootSearch::anApproachThatNeverArrivesIsNoRoot() {
    std::vector<double> places;
    for (int i = 0; i < 12; ++i)
        places.push_back(std::pow(10.0, i));
    const auto found = searchRoots([](double x) { return x / (x + 1.0); }, {1.0, 1.0, places});
    QVERIFY(found.roots.empty() && found.jumps.empty());
    QCOMPARE(found.closest->at, 1e11);
}

void TestRootSearch::placesWithoutAValueAreLeftOut() {
    const auto found =
        searchRoots([](double x) { return std::log(x); }, {1.0, 3.0, wholeNumbers()});
    QCOMPARE(found.samples.front().at, 1.0);
    QCOMPARE(found.roots.size(), std::size_t(1));
    QVERIFY(isNear(found.roots[0].at, std::exp(1.0)));
    QVERIFY(searchRoots([](double x) { return std::log(x); }, {1.0, -3.0, {-2.0, -1.0}})
                .samples.empty());
}

void TestRootSearch::theCourseIsTold_data() {
    QTest::addColumn<int>("power");
    QTest::addColumn<int>("course");
    QTest::newRow("level") << 0 << int(Course::Level);
    QTest::newRow("rising") << 1 << int(Course::Rising);
    QTest::newRow("turning") << 2 << int(Course::Turning);
    QTest::newRow("falling") << -1 << int(Course::Falling);
}

void TestRootSearch::theCourseIsTold() {
    QFETCH(int, power);
    const auto curve = [power](double x) {
        return power < 0 ? 7.0 - x : power == 0 ? 7.0 : std::pow(x, power);
    };
    const RootSearch found = searchRoots(curve, {100.5, 1.0, wholeNumbers()});
    QTEST(int(found.course), "course");
}

void TestRootSearch::nearestIsByRatioOrByDifference() {
    // From 10, 2 is a factor of 5 away and 45 one of 4.5; by difference 2 is nearer.
    const std::vector<CurvePoint> points{{2.0, 0.0}, {45.0, 0.0}};
    QCOMPARE(nearestTo(10.0, points, true).at, 45.0);
    QCOMPARE(nearestTo(10.0, points, false).at, 2.0);
    QCOMPARE(nearestTo(0.0, points, true).at, 2.0);
}

QTEST_APPLESS_MAIN(TestRootSearch)
#include "tst_rootsearch.moc"
