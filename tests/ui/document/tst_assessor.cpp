// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "document/assessor.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace plume;
using ui::Assessor;

class TestAssessor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void announcesOnceForEveryRequest();
    void endsWithTheResultOfTheLastRequest();
    void rangesFollowTheCentralValues();
    void theCourseComesOnceItIsLookedAt();
    void aCourseThatIsNotDrawnComesOnceTheStudyIsLeftAlone();
    void withoutSamplingThereAreCentralValuesAlone();
    void manyDrawsComeInTwoSteps();
    void whatMattersMostIsComputedWhenWanted();
    void theIndicatorThatIsShownHasItsRanges();
    void anotherSeedIsAnotherResult();
    void aDragEndsWithTheRangesOfItsEnd();
    void whatIsShownKeepsItsRangesWhileNewOnesAreComputed();

private:
    static Study uncertainStudy(double factor = 1.0) {
        Activity activity = test::training();
        activity.inputs[Term::RunTime] = test::lognormal(50 * factor, 200 * factor);
        activity.inputs[Term::GridIntensity] = test::lognormal(0.3, 0.6);
        return test::studyOf({activity}, 12);
    }

    Catalogue m_catalogue;
};

void TestAssessor::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

void TestAssessor::announcesOnceForEveryRequest() {
    Assessor assessor(m_catalogue);
    QSignalSpy spy(&assessor, &Assessor::assessed);
    assessor.assess(test::roundNumbers(), 0);
    QCOMPARE(spy.count(), 1); // small plans are computed within the call
    QCOMPARE(assessor.result().assessment.total(Term::Emissions).value_or(0.0), 192'500.0);
}

void TestAssessor::endsWithTheResultOfTheLastRequest() {
    Assessor assessor(m_catalogue);
    // Slow enough, with 600 months, to be computed in another thread from the second request on.
    QList<Activity> many;
    for (int i = 0; i < 60; ++i) {
        Activity activity = test::training();
        activity.name = QString::number(i);
        activity.repeatEveryMonths = 1;
        many.append(activity);
    }
    assessor.assess(test::studyOf(many, maximumServiceMonths), 0);
    for (int months = 1; months <= 50; ++months)
        assessor.assess(test::studyOf({test::training()}, months), 0);
    QTRY_COMPARE(assessor.result().assessment.plan().serviceMonths, 50);
    QCOMPARE(assessor.result().timeline->months(), 50.0);
}

void TestAssessor::rangesFollowTheCentralValues() {
    Assessor assessor(m_catalogue);
    assessor.setSampling(Assessor::Sampling{});
    assessor.setWanted({.course = Assessor::When::AtOnce});
    QSignalSpy assessed(&assessor, &Assessor::assessed);
    QSignalSpy settled(&assessor, &Assessor::settled);
    assessor.assess(uncertainStudy(), 0);
    QCOMPARE(assessed.count(), 1);
    QVERIFY(assessor.isBusy());
    QTRY_VERIFY(!assessor.isBusy());
    const PlanResult expected = [&] {
        PlanResult result = resultOf(uncertainStudy(), 0, m_catalogue);
        Sampler().addRanges(result, uncertainStudy(), 0, m_catalogue);
        return result;
    }();
    QCOMPARE(assessor.result().rangeOf(Term::Emissions), expected.rangeOf(Term::Emissions));
    QCOMPARE(settled.last().first().value<PlanResult>().rangeOf(Term::Emissions),
             expected.rangeOf(Term::Emissions));
    QVERIFY(assessor.result().course);
    QVERIFY(!assessor.result().sensitivity); // nobody looks at it
}

void TestAssessor::theCourseComesOnceItIsLookedAt() {
    Assessor assessor(m_catalogue);
    assessor.setSampling(Assessor::Sampling{1000, 1});
    assessor.assess(uncertainStudy(), 0);
    QTRY_VERIFY(!assessor.isBusy());
    QVERIFY(!assessor.result().course);
    QSignalSpy settled(&assessor, &Assessor::settled);
    assessor.setWanted({.course = Assessor::When::AtOnce});
    QVERIFY(assessor.isBusy());
    QTRY_VERIFY(!assessor.isBusy());
    QCOMPARE(settled.count(), 1);
    const auto shown = settled.last().first().value<PlanResult>();
    QVERIFY(shown.sampled && shown.course);
    QVERIFY(!shown.course->moments.isEmpty());
    // Once nobody looks, the next result is without.
    assessor.setWanted({});
    assessor.assess(uncertainStudy(2.0), 0);
    QTRY_VERIFY(!assessor.isBusy());
    QVERIFY(assessor.result().sampled && !assessor.result().course);
}

void TestAssessor::aCourseThatIsNotDrawnComesOnceTheStudyIsLeftAlone() {
    Assessor assessor(m_catalogue);
    assessor.setSampling(Assessor::Sampling{1000, 1});
    assessor.setWanted({.course = Assessor::When::Calm});
    assessor.assess(uncertainStudy(), 0);
    QTRY_VERIFY(!assessor.isBusy());
    const auto last = assessor.result().course->moments.last().cumulative;
    QSignalSpy settled(&assessor, &Assessor::settled);
    assessor.assess(uncertainStudy(2.0), 0);
    QVERIFY(assessor.isBusy());
    QTRY_VERIFY(!assessor.isBusy());
    QCOMPARE(settled.count(), 2);
    const auto first = settled.first().first().value<PlanResult>();
    QVERIFY(first.sampled && !first.course); // rather none than that of a moment ago
    QVERIFY(assessor.result().course->moments.last().cumulative.p50 > last.p50);
    QCOMPARE(settled.last().first().value<PlanResult>().course->moments.last().cumulative.p50,
             assessor.result().course->moments.last().cumulative.p50);
}

void TestAssessor::withoutSamplingThereAreCentralValuesAlone() {
    Assessor assessor(m_catalogue);
    QSignalSpy settled(&assessor, &Assessor::settled);
    assessor.assess(uncertainStudy(), 0);
    QCOMPARE(settled.count(), 1);
    QVERIFY(!assessor.isBusy());
    QVERIFY(!assessor.result().sampled);
    assessor.setSampling(Assessor::Sampling{});
    QTRY_VERIFY(assessor.result().sampled);
    assessor.setSampling(std::nullopt);
    QVERIFY(!assessor.result().sampled);
    QVERIFY(!settled.last().first().value<PlanResult>().sampled);
}

void TestAssessor::manyDrawsComeInTwoSteps() {
    Assessor assessor(m_catalogue);
    assessor.setSampling(Assessor::Sampling{50'000, 1});
    QSignalSpy settled(&assessor, &Assessor::settled);
    assessor.assess(uncertainStudy(), 0);
    QTRY_VERIFY(!assessor.isBusy());
    QCOMPARE(assessor.result().sampled->samples, std::size_t(50'000));
    QStringList samples;
    for (const auto& arguments : settled) {
        if (const auto sampled = arguments.first().value<PlanResult>().sampled)
            samples.append(QString::number(sampled->samples));
    }
    samples.removeDuplicates();
    QCOMPARE(samples, (QStringList{QStringLiteral("10000"), QStringLiteral("50000")}));
}

void TestAssessor::whatMattersMostIsComputedWhenWanted() {
    Assessor assessor(m_catalogue);
    assessor.setSampling(Assessor::Sampling{1000, 1});
    assessor.assess(uncertainStudy(), 0);
    QTRY_VERIFY(!assessor.isBusy());
    assessor.setWanted({.course = Assessor::When::AtOnce, .sensitivity = true});
    QVERIFY(assessor.isBusy());
    QTRY_VERIFY(!assessor.isBusy());
    QCOMPARE(assessor.result().sensitivity->influences.size(), 2);
    QVERIFY(assessor.result().sensitivity->influences[0].total > 0.5);
}

void TestAssessor::theIndicatorThatIsShownHasItsRanges() {
    Assessor assessor(m_catalogue);
    assessor.setSampling(Assessor::Sampling{});
    assessor.setWanted({.course = Assessor::When::AtOnce, .sensitivity = true});
    assessor.assess(uncertainStudy(), 0);
    QTRY_VERIFY(!assessor.isBusy());
    QVERIFY(!assessor.result().rangeOf(Term::Water)); // nobody looks at it
    for (const Term indicator : {Term::Water, Term::FacilityEnergy, Term::Emissions}) {
        assessor.setWanted(
            {.course = Assessor::When::AtOnce, .sensitivity = true, .indicator = indicator});
        QVERIFY(assessor.isBusy());
        QTRY_VERIFY(!assessor.isBusy());
        const PlanResult& result = assessor.result();
        QVERIFY(result.rangeOf(indicator));
        QVERIFY(result.rangeOf(Term::Emissions)); // the builder shows them always
        QVERIFY(result.courseOf(indicator));
        QVERIFY(result.sensitivityOf(indicator));
    }
}

void TestAssessor::anotherSeedIsAnotherResult() {
    Assessor assessor(m_catalogue);
    const auto p95 = [&](quint64 seed) {
        assessor.setSampling(Assessor::Sampling{1000, seed});
        assessor.assess(uncertainStudy(), 0);
        return QTest::qWaitFor([&] { return !assessor.isBusy(); })
                   ? assessor.result().rangeOf(Term::Emissions)->p95
                   : 0.0;
    };
    const double first = p95(1);
    QVERIFY(first > 0.0);
    QVERIFY(p95(2) != first);
    QCOMPARE(p95(1), first);
}

void TestAssessor::aDragEndsWithTheRangesOfItsEnd() {
    Assessor assessor(m_catalogue);
    assessor.setSampling(Assessor::Sampling{1000, 1});
    QSignalSpy settled(&assessor, &Assessor::settled);
    for (int step = 1; step <= 20; ++step) {
        assessor.assess(uncertainStudy(step), 0);
        // Central values wait for no ranges: 8 x 100 h x 0.4 kW x 1.2 x 0.424 kg/kWh a step.
        QVERIFY(std::abs(*assessor.result().assessment.total(Term::Emissions) /
                             (384.0 * std::sqrt(0.18) * step) -
                         1.0) < 1e-9);
    }
    QTRY_VERIFY(!assessor.isBusy());
    PlanResult expected = resultOf(uncertainStudy(20), 0, m_catalogue);
    Sampler(1000, 1).addRanges(expected, uncertainStudy(20), 0, m_catalogue);
    QCOMPARE(settled.last().first().value<PlanResult>().rangeOf(Term::Emissions),
             expected.rangeOf(Term::Emissions));
    QVERIFY(settled.count() < 20); // requests in between were passed over
}

void TestAssessor::whatIsShownKeepsItsRangesWhileNewOnesAreComputed() {
    Assessor assessor(m_catalogue);
    assessor.setSampling(Assessor::Sampling{1000, 1});
    assessor.setWanted({.course = Assessor::When::AtOnce, .sensitivity = true});
    assessor.assess(uncertainStudy(), 0);
    QTRY_VERIFY(!assessor.isBusy());
    QSignalSpy settled(&assessor, &Assessor::settled);
    assessor.assess(uncertainStudy(2.0), 0);
    QTRY_VERIFY(!assessor.isBusy());
    for (const auto& arguments : settled) {
        const auto result = arguments.first().value<PlanResult>();
        QVERIFY(result.sampled && result.course && result.sensitivity);
    }
    // Another plan has nothing to keep: what it shows first has no influences of the plan before.
    settled.clear();
    assessor.assess(test::roundNumbers(), 0);
    QTRY_VERIFY(!assessor.isBusy());
    QVERIFY(settled.first().first().value<PlanResult>().sensitivity == nullptr);
}

QTEST_GUILESS_MAIN(TestAssessor)
#include "tst_assessor.moc"
