// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/planresult.h"
#include "app/studies.h"
#include "document/studyfile.h"
#include "lifecycle/edits.h"
#include "randomedits.h"

#include <QTest>

#include <cmath>

using namespace plume;

class TestEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whateverIsEditedCanBeSavedReadAndComputed();
    void anAddedActivityStandsInLifeOrder();
    void aCopyHasANameOfItsOwn();
    void multiplesFollowARename();
    void removingWhatOthersAreMultiplesOfReleasesThem();
    void multiplesNeverGoInACircle();
    void choosingARowTakesBackWhatItGives();
    void aShorterPlanKeepsEveryStartWithinIt();
    void anEmptyNameIsRefused();
    void everyKindStartsWithAKnownResult();
    void everyTextIsReplacedAndMultiplesFollow();

private:
    Catalogue m_catalogue;
};

namespace {

Study twoActivities() {
    return test::studyOf({test::training(), test::activity(ActivityKind::Experimentation, "Tests",
                                                           WorkMethod::Proportional, {})},
                         12);
}

/// "Tests" as a multiple of "Training".
Study multiple() {
    Study study = twoActivities();
    study.plans[0].activities[1].proportionOf = QStringLiteral("Training");
    return study;
}

} // namespace

void TestEdits::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

void TestEdits::whateverIsEditedCanBeSavedReadAndComputed() {
    test::RandomEditor editor(m_catalogue, 7);
    Study study = emptyStudy(QStringLiteral("Walk"), QStringLiteral("Plan"));
    for (int step = 0; step < 1000; ++step) {
        study = editor.next(study);
        const auto read = readStudy(writeStudy(study), m_catalogue);
        QVERIFY2(read, qPrintable(QStringLiteral("step %1: %2 %3")
                                      .arg(step)
                                      .arg(read ? QString() : read.error().first().where,
                                           read ? QString() : read.error().first().message)));
        QVERIFY2(*read == study, qPrintable(QString::number(step)));
        const PlanResult result = resultOf(study, 0, m_catalogue);
        const auto total = result.assessment.total(Term::Emissions);
        QVERIFY2(!total || std::isfinite(*total), qPrintable(QString::number(step)));
    }
}

void TestEdits::anAddedActivityStandsInLifeOrder() {
    Study study = emptyStudy(QStringLiteral("S"), QStringLiteral("P"));
    for (const ActivityKind kind :
         {ActivityKind::Serving, ActivityKind::Training, ActivityKind::Data, ActivityKind::Storage})
        study = withActivityAdded(study, 0, kind, m_catalogue);
    QList<ActivityKind> kinds;
    for (const Activity& activity : study.plans[0].activities)
        kinds.append(activity.kind);
    QCOMPARE(kinds, (QList{ActivityKind::Data, ActivityKind::Training, ActivityKind::Serving,
                           ActivityKind::Storage}));
}

void TestEdits::aCopyHasANameOfItsOwn() {
    Study study = test::studyOf({test::training()}, 12);
    study = withActivityDuplicated(study, 0, 0);
    study = withActivityDuplicated(study, 0, 0);
    QCOMPARE(study.plans[0].activities[1].name, QStringLiteral("Training 3"));
    QCOMPARE(study.plans[0].activities[2].name, QStringLiteral("Training 2"));
    QCOMPARE(study.plans[0].activities[2].inputs, study.plans[0].activities[0].inputs);
}

void TestEdits::multiplesFollowARename() {
    const Study renamed = withActivityRenamed(multiple(), 0, 0, QStringLiteral("  Final  run "));
    QCOMPARE(renamed.plans[0].activities[0].name, QStringLiteral("Final run"));
    QCOMPARE(renamed.plans[0].activities[1].proportionOf, QStringLiteral("Final run"));
}

void TestEdits::removingWhatOthersAreMultiplesOfReleasesThem() {
    const Study left = withActivityRemoved(multiple(), 0, 0);
    QCOMPARE(left.plans[0].activities.size(), 1);
    QCOMPARE(left.plans[0].activities[0].method, WorkMethod::DeviceTime);
    QVERIFY(left.plans[0].activities[0].proportionOf.isEmpty());
    QVERIFY(readStudy(writeStudy(left), m_catalogue));
}

void TestEdits::multiplesNeverGoInACircle() {
    const Study study = multiple();
    QVERIFY(!possibleTargets(study.plans[0], 0).contains(QStringLiteral("Tests")));
    QVERIFY(!possibleTargets(study.plans[0], 0).contains(QStringLiteral("Training")));
    const Study refused = withMethod(study, 0, 0, WorkMethod::Proportional);
    QCOMPARE(refused.plans[0].activities[0].method, WorkMethod::DeviceTime);
}

void TestEdits::choosingARowTakesBackWhatItGives() {
    const Study study = test::studyOf({test::training()}, 12);
    const DeviceId device = m_catalogue.devices.first().id;
    const Activity changed = withDevice(study, 0, 0, device).plans[0].activities[0];
    QCOMPARE(changed.device, device);
    QVERIFY(!changed.inputs.contains(Term::DevicePower));
    QVERIFY(changed.inputs.contains(Term::DeviceCount));
    const Activity moved =
        withGrid(study, 0, 0, GridId(QStringLiteral("VNM"))).plans[0].activities[0];
    QVERIFY(!moved.inputs.contains(Term::GridIntensity));
    QVERIFY(moved.inputs.contains(Term::Pue));
}

void TestEdits::aShorterPlanKeepsEveryStartWithinIt() {
    Study study = withStartMonth(test::studyOf({test::training()}, 36), 0, 0, 30);
    QCOMPARE(study.plans[0].activities[0].startMonth, 30);
    study = withServiceMonths(study, 0, 6);
    QCOMPARE(study.plans[0].activities[0].startMonth, 5);
    QCOMPARE(withServiceMonths(study, 0, 100'000).plans[0].serviceMonths, maximumServiceMonths);
    QCOMPARE(withServiceMonths(study, 0, -1).plans[0].serviceMonths, 1);
}

void TestEdits::anEmptyNameIsRefused() {
    const Study study = multiple();
    QVERIFY(withActivityRenamed(study, 0, 0, QStringLiteral("  ")) == study);
}

void TestEdits::everyKindStartsWithAKnownResult() {
    for (const ActivityKind kind : allActivityKinds) {
        const Study study = withActivityAdded(emptyStudy(QStringLiteral("S"), QStringLiteral("P")),
                                              0, kind, m_catalogue);
        const Assessment result = assess(study, 0, m_catalogue);
        const auto total = result.total(Term::Emissions);
        QVERIFY2(total && *total > 0.0, qPrintable(keyOf(kind)));
        QVERIFY2(result.plan().warnings.isEmpty(), qPrintable(keyOf(kind)));
    }
}

void TestEdits::everyTextIsReplacedAndMultiplesFollow() {
    Study study = twoActivities();
    study.note = QStringLiteral("Note");
    study.plans[0].activities[1].proportionOf = QStringLiteral("Training");
    study.plans[0].activities[0].inputs[Term::RunTime].provenance.note = QStringLiteral("Logged");
    const Study changed = withTexts(
        study, [](const QString& text) { return text.isEmpty() ? text : text.toUpper(); });
    QCOMPARE(changed.title, QStringLiteral("TEST"));
    QCOMPARE(changed.note, QStringLiteral("NOTE"));
    const Plan& plan = changed.plans[0];
    QCOMPARE(plan.name, QStringLiteral("PLAN"));
    QCOMPARE(plan.activities[0].name, QStringLiteral("TRAINING"));
    QCOMPARE(plan.activities[1].proportionOf, QStringLiteral("TRAINING"));
    QCOMPARE(plan.activities[0].inputs[Term::RunTime].provenance.note, QStringLiteral("LOGGED"));
    QCOMPARE(plan.activities[0].inputs[Term::RunTime].value,
             study.plans[0].activities[0].inputs[Term::RunTime].value);
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
