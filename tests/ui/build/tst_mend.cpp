// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "build/mend.h"
#include "lifecycle/edits.h"

#include <QTest>

using namespace plume;
using namespace plume::ui;

class TestMend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMendTakesItsWarningAway_data();
    void everyMendTakesItsWarningAway();

private:
    Catalogue m_catalogue;
};

namespace {

Study measuredWithoutScope() {
    return test::studyOf({test::activity(ActivityKind::Training, "T", WorkMethod::Measured,
                                         {{Term::MeasuredEnergy, test::fixed(unit::kWh(100))}})},
                         12);
}

Study compute(double utilisation) {
    return test::studyOf(
        {test::activity(ActivityKind::Training, "T", WorkMethod::Compute,
                        {{Term::ComputeUtilisation, test::fixed(unit::one(utilisation))}})},
        12);
}

Study beyondPlan() {
    Study study = test::studyOf({test::training()}, 12);
    study.plans[0].activities[0].startMonth = 10;
    return withInput(study, 0, 0, Term::ActivityLength, test::fixed(unit::month(5.5)));
}

Study ofGrid(const char* id, Boundary boundary) {
    Study study = test::studyOf({test::training()}, 12);
    study.boundary = boundary;
    study.plans[0].activities[0].inputs.remove(Term::GridIntensity);
    study.plans[0].activities[0].grid = GridId(QString::fromLatin1(id));
    return study;
}

Study multipleOfNothing() {
    return test::studyOf({test::training(), test::activity(ActivityKind::Experimentation, "X",
                                                           WorkMethod::Proportional, {})},
                         12);
}

} // namespace

void TestMend::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

void TestMend::everyMendTakesItsWarningAway_data() {
    QTest::addColumn<Study>("study");
    QTest::addColumn<int>("kind");
    QTest::newRow("scope") << measuredWithoutScope() << int(Warning::Kind::ScopeAssumed);
    QTest::newRow("utilisation") << compute(0.95) << int(Warning::Kind::UtilisationHigh);
    QTest::newRow("beyond the plan") << beyondPlan() << int(Warning::Kind::BeyondPlan);
    QTest::newRow("no such grid") << ofGrid("ZZZ", Boundary::Lifecycle)
                                  << int(Warning::Kind::UnknownRow);
    QTest::newRow("other boundary")
        << ofGrid("VNM", Boundary::Direct) << int(Warning::Kind::OtherBoundary);
    QTest::newRow("multiple of nothing")
        << multipleOfNothing() << int(Warning::Kind::UnknownActivity);
}

void TestMend::everyMendTakesItsWarningAway() {
    QFETCH(Study, study);
    QFETCH(int, kind);
    const auto warnings = complete(study, 0, m_catalogue).warnings;
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(int(warnings[0].kind), kind);
    QVERIFY(!sentenceOf(warnings[0]).isEmpty());
    const auto mend = mendOf(warnings[0], study, 0, QLocale::c());
    QVERIFY(mend);
    QVERIFY(!mend->action.isEmpty());
    QVERIFY(complete(mend->next, 0, m_catalogue).warnings.isEmpty());
}

QTEST_MAIN(TestMend)
#include "tst_mend.moc"
