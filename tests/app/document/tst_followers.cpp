// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "document/studyfile.h"
#include "lifecycle/followers.h"
#include "lifecycle/planedits.h"
#include "randomedits.h"

#include <QTest>

using namespace plume;

class TestFollowers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFollowerThatIsAsTheBaselineStaysSo();
    void aFollowerWithANumberOfItsOwnKeepsOnlyThat();
    void whateverAFollowerIsItCanBeSaved();
    void aPlanThatStandsAloneDoesNotFollow();
    void aNumberOfItsOwnStays();
    void methodsRowsAndSchedulesFollow();
    void anActivityAddedIsAddedBehindTheSameOne();
    void anActivityRemovedGoesUnlessItDiffers();
    void aNameFollowsAndWhatIsAMultipleOfIt();
    void ownNamesComeBeforeThoseThatFollow();
    void targetsNeverGoInACircle();
    void aShorterPlanKeepsOwnStartsWithinIt();
    void aNumberThatADragPassesByIsNotCaught();
    void anotherBaselineChangesNoNumber_data();
    void anotherBaselineChangesNoNumber();
    void anInputCanBeMadeAsInTheBaseline();

private:
    Catalogue m_catalogue;
};

namespace {

/// A baseline and a follower, alike: training, and tests as a multiple of it.
Study twoPlans() {
    Activity tests =
        test::activity(ActivityKind::Experimentation, "Tests", WorkMethod::Proportional,
                       {{Term::ProportionFactor, test::fixed(unit::one(2))}});
    tests.proportionOf = QStringLiteral("Training");
    const Study study = test::studyOf({tests, test::training()}, 24);
    return withPlanDuplicated(study, 0, QStringLiteral("B"));
}

constexpr int tests = 0;
constexpr int training = 1;

EstimateData devices(double count) {
    return test::fixed(unit::device(count));
}

Study step(const Study& before, const Study& after) {
    return withFollowers(before, before, after);
}

double countOf(const Study& study, int plan) {
    return study.plans[plan].activities[training].inputs[Term::DeviceCount].value;
}

} // namespace

void TestFollowers::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

void TestFollowers::aFollowerThatIsAsTheBaselineStaysSo() {
    test::RandomEditor editor(m_catalogue, 11);
    Study study = emptyStudy(QStringLiteral("Walk"), QStringLiteral("A"));
    study = withPlanDuplicated(study, 0, QStringLiteral("B"));
    int changes = 0;
    for (int i = 0; i < 1000; ++i) {
        const Study next = step(study, editor.next(study));
        changes += next != study;
        study = next;
        QVERIFY2(withPlanAsBaseline(study, 1) == study, qPrintable(QString::number(i)));
    }
    QVERIFY(changes > 500);
}

/// The follower differs in the load of one device-time activity that the walk never touches.
void TestFollowers::aFollowerWithANumberOfItsOwnKeepsOnlyThat() {
    test::RandomEditor editor(m_catalogue, 12);
    Study walked = emptyStudy(QStringLiteral("Walk"), QStringLiteral("A"));
    const Activity own = [] {
        Activity activity = test::training();
        activity.name = QStringLiteral("Own");
        activity.kind = ActivityKind::Other;
        return activity;
    }();
    const auto withOwn = [&](Study study, double count) {
        Activity activity = own;
        activity.inputs.insert(Term::DeviceCount, devices(count));
        study.plans[0].activities.append(activity);
        return study;
    };
    Study study = withPlanDuplicated(withOwn(walked, 8), 0, QStringLiteral("B"));
    study.plans[1] = withOwn(walked, 3).plans[0];
    study.plans[1].followsBaseline = true;
    for (int i = 0; i < 500; ++i) {
        walked = editor.next(walked);
        Study next = study;
        next.plans[0] = withOwn(walked, 8).plans[0];
        study = step(study, next);
        QVERIFY2(study.plans[1].activities == withOwn(walked, 3).plans[0].activities,
                 qPrintable(QString::number(i)));
    }
}

void TestFollowers::whateverAFollowerIsItCanBeSaved() {
    test::RandomEditor baseline(m_catalogue, 13);
    test::RandomEditor follower(m_catalogue, 14);
    Study study = emptyStudy(QStringLiteral("Walk"), QStringLiteral("A"));
    study = withPlanDuplicated(study, 0, QStringLiteral("B"));
    for (int i = 0; i < 1000; ++i) {
        study = step(study, baseline.next(study));
        if (i % 5 == 0) { // the follower goes its own way
            Study own = study;
            own.plans.swapItemsAt(0, 1);
            own = follower.next(own);
            own.plans.swapItemsAt(0, 1);
            study = step(study, own);
        }
        if (i % 8 != 0) // reading takes long
            continue;
        const auto read = readStudy(writeStudy(study), m_catalogue);
        QVERIFY2(read && *read == study, qPrintable(QString::number(i)));
    }
}

void TestFollowers::aPlanThatStandsAloneDoesNotFollow() {
    const Study study = withFollowing(twoPlans(), 1, false);
    const Study next = withInput(study, 0, training, Term::DeviceCount, devices(9));
    QVERIFY(step(study, next) == next);
    QCOMPARE(countOf(step(twoPlans(), withFollowing(next, 1, true)), 1), 9.0);
}

void TestFollowers::aNumberOfItsOwnStays() {
    Study study = withInput(twoPlans(), 1, training, Term::DeviceCount, devices(3));
    study = step(study, withInput(study, 0, training, Term::DeviceCount, devices(9)));
    study = step(study, withInput(study, 0, training, Term::RunTime, test::fixed(unit::hour(7))));
    QCOMPARE(countOf(study, 1), 3.0);
    QCOMPARE(study.plans[1].activities[training].inputs[Term::RunTime].value, 7.0);
    study = step(study, withoutInput(study, 0, training, Term::DeviceCount));
    QCOMPARE(countOf(study, 1), 3.0);
    study = step(study, withoutInput(study, 0, training, Term::RunTime));
    QVERIFY(!study.plans[1].activities[training].inputs.contains(Term::RunTime));
}

void TestFollowers::methodsRowsAndSchedulesFollow() {
    Study study = withInput(twoPlans(), 1, training, Term::Pue, test::fixed(unit::pue(1.5)));
    const auto edit = [&study](const Study& next) { study = step(study, next); };
    edit(withServiceMonths(study, 0, 36));
    edit(withGrid(study, 0, training, GridId(QStringLiteral("VNM"))));
    edit(withDevice(study, 0, training, m_catalogue.devices.first().id));
    edit(withStartMonth(study, 0, training, 3));
    edit(withRepeat(study, 0, training, 6));
    edit(withMethod(study, 0, training, WorkMethod::Compute));
    edit(withEmbodied(study, 0, training, EmbodiedMethod::Stated));
    Study own = withInput(study, 0, training, Term::Pue, test::fixed(unit::pue(1.5)));
    QVERIFY(study.plans[1].activities == own.plans[0].activities);
    QCOMPARE(study.plans[1].serviceMonths, 36);
}

void TestFollowers::anActivityAddedIsAddedBehindTheSameOne() {
    Study study = withActivityAdded(twoPlans(), 1, ActivityKind::Data, m_catalogue);
    study = step(study, withActivityAdded(study, 0, ActivityKind::Serving, m_catalogue));
    QStringList names;
    for (const Activity& activity : study.plans[1].activities)
        names.append(activity.name);
    QCOMPARE(names.join(QLatin1Char(',')), QStringLiteral("Data work,Tests,Training,Inference"));
    QVERIFY(study.plans[1].activities.last() == study.plans[0].activities.last());
}

void TestFollowers::anActivityRemovedGoesUnlessItDiffers() {
    const Study study = twoPlans();
    QVERIFY(withPlanAsBaseline(step(study, withActivityRemoved(study, 0, training)), 1) ==
            step(study, withActivityRemoved(study, 0, training)));
    const Study own = withInput(study, 1, training, Term::DeviceCount, devices(3));
    const Study kept = step(own, withActivityRemoved(own, 0, training));
    QCOMPARE(kept.plans[0].activities.size(), 1);
    QCOMPARE(kept.plans[1].activities.size(), 2);
    QCOMPARE(countOf(kept, 1), 3.0);
}

void TestFollowers::aNameFollowsAndWhatIsAMultipleOfIt() {
    Study study =
        withInput(twoPlans(), 1, tests, Term::ProportionFactor, test::fixed(unit::one(5)));
    study = step(study, withActivityRenamed(study, 0, training, QStringLiteral("Final run")));
    QCOMPARE(study.plans[1].activities[training].name, QStringLiteral("Final run"));
    QCOMPARE(study.plans[1].activities[tests].proportionOf, QStringLiteral("Final run"));
    QCOMPARE(study.plans[1].activities[tests].inputs[Term::ProportionFactor].value, 5.0);
}

void TestFollowers::ownNamesComeBeforeThoseThatFollow() {
    Study study = withActivityAdded(twoPlans(), 1, ActivityKind::Data, m_catalogue);
    study = withActivityRenamed(study, 1, 0, QStringLiteral("Run"));
    study = step(study, withActivityRenamed(study, 0, training, QStringLiteral("Run")));
    QCOMPARE(study.plans[1].activities[0].name, QStringLiteral("Run"));
    QCOMPARE(study.plans[1].activities[2].name, QStringLiteral("Run 2"));
    QCOMPARE(study.plans[1].activities[1].proportionOf, QStringLiteral("Run 2"));
}

/// The baseline lets training be a multiple of tests; the follower's tests, alone in that, are a
/// multiple of training still.
void TestFollowers::targetsNeverGoInACircle() {
    Study study = withMethod(twoPlans(), 0, tests, WorkMethod::Measured);
    study = withMethod(study, 1, tests, WorkMethod::Proportional);
    study = withFollowing(study, 1, true);
    study = step(study, withMethod(study, 0, training, WorkMethod::Proportional));
    QCOMPARE(study.plans[0].activities[training].proportionOf, QStringLiteral("Tests"));
    const auto read = readStudy(writeStudy(study), m_catalogue);
    QVERIFY(read);
    QVERIFY(*read == study);
}

void TestFollowers::aShorterPlanKeepsOwnStartsWithinIt() {
    Study study = withStartMonth(twoPlans(), 1, training, 20);
    study = step(study, withServiceMonths(study, 0, 6));
    QCOMPARE(study.plans[1].serviceMonths, 6);
    QCOMPARE(study.plans[1].activities[training].startMonth, 5);
}

void TestFollowers::aNumberThatADragPassesByIsNotCaught() {
    const Study start = withInput(twoPlans(), 1, training, Term::DeviceCount, devices(10));
    Study study = start;
    for (const double count : {9.0, 10.0, 11.0, 12.0}) {
        const Study next = withInput(study, 0, training, Term::DeviceCount, devices(count));
        study = withFollowers(start, study, next);
        QCOMPARE(countOf(study, 0), count);
        QCOMPARE(countOf(study, 1), 10.0);
    }
    Study alike = twoPlans(); // and what followed all along does so to the end
    const Study begin = alike;
    for (const double count : {9.0, 10.0, 11.0}) {
        alike = withFollowers(begin, alike,
                              withInput(alike, 0, training, Term::DeviceCount, devices(count)));
        QCOMPARE(countOf(alike, 1), count);
    }
}

void TestFollowers::anotherBaselineChangesNoNumber_data() {
    Study study = withPlanDuplicated(twoPlans(), 1, QStringLiteral("C"));
    study = withInput(study, 1, training, Term::DeviceCount, devices(3));
    QTest::addColumn<Study>("before");
    QTest::addColumn<Study>("after");
    QTest::newRow("made the baseline") << study << withBaseline(study, 1);
    QTest::newRow("baseline moved away") << study << withPlanMoved(study, 0, 2);
    QTest::newRow("baseline removed") << study << withPlanRemoved(study, 0);
    QTest::newRow("duplicated") << study << withPlanDuplicated(study, 0, QStringLiteral("D"));
    QTest::newRow("renamed") << study << withPlanRenamed(study, 0, QStringLiteral("Z"));
}

void TestFollowers::anotherBaselineChangesNoNumber() {
    QFETCH(const Study, before);
    QFETCH(const Study, after);
    QVERIFY(before != after);
    QVERIFY(step(before, after) == after);
}

void TestFollowers::anInputCanBeMadeAsInTheBaseline() {
    const Study alike = twoPlans();
    Study study = withInput(alike, 1, training, Term::DeviceCount, devices(3));
    QVERIFY(differsFromBaseline(study, 1, training, Term::DeviceCount));
    QVERIFY(!differsFromBaseline(study, 1, training, Term::RunTime));
    QVERIFY(!differsFromBaseline(withFollowing(study, 1, false), 1, training, Term::DeviceCount));
    QVERIFY(withInputAsBaseline(study, 1, training, Term::DeviceCount) == alike);
    study = withInput(alike, 1, training, Term::Load, test::fixed(unit::one(0.5)));
    QVERIFY(withInputAsBaseline(study, 1, training, Term::Load) == alike);
    const Study more = withActivityAdded(alike, 1, ActivityKind::Data, m_catalogue);
    QVERIFY(withInputAsBaseline(more, 1, 0, Term::RunTime) == more);
}

QTEST_GUILESS_MAIN(TestFollowers)
#include "tst_followers.moc"
