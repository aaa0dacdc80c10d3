// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "lifecycle/reestimation.h"

#include <QTest>

#include <functional>

using namespace plume;
using namespace plume::test;

namespace {

/// Training, a fine-tuning that repeats, and serving that grows and lasts as long as the plan.
Study mixed() {
    Study study = roundNumbers();
    study.plans[0].startYear = 2026;
    study.plans[0].activities.append(training());
    study.plans[0].activities.last().name = QStringLiteral("Measured training");
    study.plans[0].activities[2].repeatEveryMonths = 3;
    Activity& chat = study.plans[0].activities[3];
    chat.inputs.remove(Term::ActivityLength);
    chat.inputs.insert(Term::MonthlyGrowth, fixed(Quantity<dim::ratio>(unit::one(0.02))));
    return study;
}

PlanCalculation calculated(const Study& study) {
    const CompletePlan plan = complete(study, 0, {});
    return calculation(plan, monthsOf(plan));
}

/// Every number of every window, in order; and what the leaves are.
std::vector<double> numbersOf(const PlanCalculation& calculation) {
    const std::vector<double> values = centralValues(*calculation.graph);
    std::vector<double> numbers;
    for (const WindowNodes& window : calculation.windows) {
        for (const NodeId node : window.totals)
            numbers.push_back(values[std::size_t(node)]);
        for (const auto& activity : window.activities) {
            for (const NodeId node : activity)
                numbers.push_back(values[std::size_t(node)]);
        }
    }
    return numbers;
}

using Edit = std::function<void(Study&)>;

} // namespace

class TestReestimation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangedEstimateGivesWhatRecordingAnewGives();
    void theCalculationBeforeStaysAsItWas();
    void whateverElseChangesIsRecordedAnew_data();
    void whateverElseChangesIsRecordedAnew();
};

void TestReestimation::aChangedEstimateGivesWhatRecordingAnewGives() {
    const Study study = mixed();
    const PlanCalculation before = calculated(study);
    for (qsizetype i = 0; i < study.plans[0].activities.size(); ++i) {
        for (const Term term : study.plans[0].activities[i].inputs.keys()) {
            Study changed = study;
            EstimateData& estimate = changed.plans[0].activities[i].inputs[term];
            estimate.value *= 1.25;
            estimate.shape = Shape::Uniform;
            estimate.range = {0.5 * estimate.value, 1.5 * estimate.value};
            const auto quick = reestimated(before, complete(changed, 0, {}));
            const PlanCalculation anew = calculated(changed);
            QVERIFY(quick.has_value());
            QCOMPARE(numbersOf(*quick), numbersOf(anew));
            QVERIFY(numbersOf(*quick) != numbersOf(before));
            const NodeId node = *quick->graph->find(inputAddress(0, int(i), term));
            QCOMPARE(quick->graph->leafOf(node).estimate, estimate);
        }
    }
}

void TestReestimation::theCalculationBeforeStaysAsItWas() {
    const PlanCalculation before = calculated(mixed());
    const std::vector<double> numbers = numbersOf(before);
    Study changed = mixed();
    changed.plans[0].activities[0].inputs[Term::StatedEmissions].value = 1.0;
    QVERIFY(reestimated(before, complete(changed, 0, {})));
    QCOMPARE(numbersOf(before), numbers);
}

void TestReestimation::whateverElseChangesIsRecordedAnew_data() {
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char* name, const std::function<void(Plan&)>& edit) {
        QTest::newRow(name) << Edit([edit](Study& study) { edit(study.plans[0]); });
    };
    row("one activity less", [](Plan& plan) { plan.activities.removeFirst(); });
    row("another order", [](Plan& plan) { plan.activities.swapItemsAt(0, 1); });
    row("a longer plan", [](Plan& plan) { plan.serviceMonths = 24; });
    row("another year", [](Plan& plan) { plan.startYear = 2030; });
    row("another month", [](Plan& plan) { plan.activities[0].startMonth = 1; });
    row("repeated", [](Plan& plan) { plan.activities[0].repeatEveryMonths = 6; });
    row("another kind", [](Plan& plan) { plan.activities[0].kind = ActivityKind::Edge; });
    row("another method", [](Plan& plan) { plan.activities[0].method = WorkMethod::Measured; });
    row("hardware counted", [](Plan& plan) {
        plan.activities[1].embodied = EmbodiedMethod::Excluded;
        plan.activities[1].inputs.remove(Term::StatedEmbodied);
    });
    row("one input less", [](Plan& plan) { plan.activities[4].inputs.remove(Term::Pue); });
    row("one input more", [](Plan& plan) {
        plan.activities[4].inputs.insert(Term::YearlyDecline, fixed(unit::one(0.05)));
    });
}

void TestReestimation::whateverElseChangesIsRecordedAnew() {
    QFETCH(const Edit, edit);
    const PlanCalculation before = calculated(mixed());
    Study changed = mixed();
    edit(changed);
    QVERIFY(!reestimated(before, complete(changed, 0, {})));
}

QTEST_APPLESS_MAIN(TestReestimation)
#include "tst_reestimation.moc"
