// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/input.h"
#include "lifecycle/inputrole.h"

#include <QTest>

using namespace plume;

class TestInputRole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyInputHasARoleAndNoResultDoes();
    void whatOneChoosesIsADecision_data();
    void whatOneChoosesIsADecision();
    void anotherRowIsADecisionButItsValueAnAssumption();
};

void TestInputRole::everyInputHasARoleAndNoResultDoes() {
    for (int i = 0; i < termCount; ++i) {
        const Term term = Term(i);
        const bool isInput = findInputSpec(term) || term == Term::ServiceLife;
        QVERIFY2(roleOf(term).has_value() == isInput, qPrintable(keyOf(term)));
    }
}

void TestInputRole::whatOneChoosesIsADecision_data() {
    QTest::addColumn<Term>("term");
    QTest::addColumn<InputRole>("role");
    QTest::newRow("devices") << Term::DeviceCount << InputRole::Decision;
    QTest::newRow("hours") << Term::RunTime << InputRole::Decision;
    QTest::newRow("requests") << Term::RequestRate << InputRole::Decision;
    QTest::newRow("contract") << Term::CarbonFreeShare << InputRole::Decision;
    QTest::newRow("how long the hardware is kept") << Term::HardwareLifetime << InputRole::Decision;
    QTest::newRow("PUE") << Term::Pue << InputRole::Assumption;
    QTest::newRow("grid intensity") << Term::GridIntensity << InputRole::Assumption;
    QTest::newRow("embodied") << Term::EmbodiedPerDevice << InputRole::Assumption;
    QTest::newRow("energy of a request") << Term::EnergyPerRequest << InputRole::Assumption;
    QTest::newRow("growth") << Term::MonthlyGrowth << InputRole::Assumption;
}

void TestInputRole::whatOneChoosesIsADecision() {
    QFETCH(Term, term);
    QFETCH(InputRole, role);
    QVERIFY(roleOf(term) == role);
}

void TestInputRole::anotherRowIsADecisionButItsValueAnAssumption() {
    using Kind = PlanDifferenceFactor::Kind;
    QVERIFY(roleOf(PlanDifferenceFactor{Kind::Grid, 0, 0, {Term::GridIntensity}}) ==
            InputRole::Decision);
    QVERIFY(roleOf(PlanDifferenceFactor{Kind::Input, 0, 0, {Term::GridIntensity}}) ==
            InputRole::Assumption);
    QVERIFY(roleOf(PlanDifferenceFactor{Kind::ServiceLife, -1, -1, {}}) == InputRole::Decision);
    QVERIFY(roleOf(PlanDifferenceFactor{Kind::Work, 0, 0, {Term::RequestRate}}) ==
            InputRole::Assumption);
}

QTEST_APPLESS_MAIN(TestInputRole)
#include "tst_inputrole.moc"
