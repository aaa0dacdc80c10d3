// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/levers/levers.h"

#include "analysis/montecarlo.h"
#include "levers/leveroutcomes.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

constexpr std::size_t samples = 4096;

QList<LeverId> ids(std::initializer_list<const char*> names) {
    QList<LeverId> result;
    for (const char* name : names)
        result.append(LeverId(QString::fromLatin1(name)));
    return result;
}

/// Less use (0.7), less energy (0.5), an existing model, and one that does not apply.
QList<Lever> roundLevers() {
    return {lever("energy", LeverKind::EnergyFactor, "serving", factor(0.5)),
            lever("existing", LeverKind::ExistingModel, "experimentation training"),
            lever("hardware", LeverKind::Lifetime, "all", factor(1.2)),
            lever("use", LeverKind::Volume, "serving", factor(0.7))};
}

bool isNear(double a, double b, double relative = 1e-9) {
    return qAbs(a - b) <= relative * qMax(qAbs(a), qAbs(b));
}

} // namespace

class TestLeverOutcomes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLargestSavingComesFirst();
    void togetherIsNotTheSum();
    void whatNoLongerAppliesIsSaid();
    void anUnknownTotalIsSaid();
    void aFixedFactorSavesInStepWithThePlan();
    void aFactorsOwnRangeTakesPart();
    void bothRangesTogetherAreAsSaved();
    void inputsStayTheSameDrawWhereActivitiesGo();
    void theRunsBeforeAreThoseOfTheStudy();
    void whatALeverScalesSharesItsFactor();
    void whatIsKnownOfRequestsIsKnownOfDevices();
    void whatTheChangedPlanLeavesOutIsSaid();
    void whatIsChosenDoesNotMoveTheSingles();
    void equalQuestionsHaveEqualAnswers();
    void aStoppedQuestionHasNoRanges();
    void anEditedAmountIsAnAssumption();
};

/// 192,500 kg: less energy saves 91,250, less use 54,750, an existing model 9,500.
void TestLeverOutcomes::theLargestSavingComesFirst() {
    const Study study = roundNumbers();
    const Catalogue catalogue = roundCatalogue();
    const LeverOutcomes outcomes = leverOutcomes({study, 0, catalogue}, roundLevers(), {});
    QCOMPARE(outcomes.before, 192'500.0);
    QCOMPARE(outcomes.singles.size(), 3);
    QVERIFY(isNear(outcomes.singles[0].saving, 91'250));
    QVERIFY(isNear(outcomes.singles[1].saving, 54'750));
    QVERIFY(isNear(outcomes.singles[2].saving, 9'500));
    QVERIFY(isNear(outcomes.singles[2].after, 183'000));
    QVERIFY(isNear(*outcomes.singles[0].share, 91'250 / 192'500.0));
    QCOMPARE(outcomes.refused.size(), 1);
    QCOMPARE(outcomes.refused.first().lever.text(), QStringLiteral("hardware"));
    QVERIFY(!outcomes.combination);
    QVERIFY(!outcomes.singles[0].savingRange);
}

/// 182,500 x (1 - 0.7 x 0.5) = 118,625 are saved, alone 91,250 + 54,750 = 146,000: 27,375 twice.
void TestLeverOutcomes::togetherIsNotTheSum() {
    const Study study = roundNumbers();
    const Catalogue catalogue = roundCatalogue();
    const LeverOutcomes outcomes =
        leverOutcomes({study, 0, catalogue}, roundLevers(), ids({"energy", "use"}));
    QVERIFY(outcomes.combination);
    QVERIFY(isNear(outcomes.combination->saving, 118'625));
    QVERIFY(isNear(outcomes.overlap, 27'375));
    QCOMPARE(outcomes.combination->levers, ids({"use", "energy"})); // in the order of the kinds
    QVERIFY(outcomes.combined);
    QVERIFY(isNear(*assess(outcomes.combined->study, 0, catalogue).total(Term::Emissions),
                   192'500 - 118'625));
    // What has nothing to do with one another overlaps in nothing.
    const LeverOutcomes apart =
        leverOutcomes({study, 0, catalogue}, roundLevers(), ids({"existing", "use"}));
    QVERIFY(isNear(apart.combination->saving, 9'500 + 54'750));
    QVERIFY(qAbs(apart.overlap) < 1e-6);
}

void TestLeverOutcomes::whatNoLongerAppliesIsSaid() {
    QList<Lever> levers = roundLevers();
    levers.append(lever("tune", LeverKind::FineTune, "training", factor(0.1)));
    const Study study = roundNumbers();
    const Catalogue catalogue = roundCatalogue();
    const LeverOutcomes outcomes =
        leverOutcomes({study, 0, catalogue}, levers, ids({"tune", "existing"}));
    QCOMPARE(outcomes.combination->levers, ids({"existing"}));
    QCOMPARE(outcomes.combinationRefused.size(), 1);
    QCOMPARE(outcomes.combinationRefused.first().lever.text(), QStringLiteral("tune"));
    QVERIFY(!outcomes.combinationRefused.first().whyNot.isEmpty());
}

void TestLeverOutcomes::anUnknownTotalIsSaid() {
    Activity unknown = chat(oneWattHour());
    unknown.inputs.remove(Term::EnergyPerRequest);
    const Study study = studyOf({unknown}, tenYears);
    const Catalogue catalogue = roundCatalogue();
    const LeverOutcomes outcomes = leverOutcomes({study, 0, catalogue}, roundLevers(), {});
    QVERIFY(!outcomes.before);
    QVERIFY(outcomes.singles.isEmpty());
}

/// Half of whatever a run gives: the saving has half the quantiles of the total before.
void TestLeverOutcomes::aFixedFactorSavesInStepWithThePlan() {
    const Study study = studyOf({chat(lognormal(0.5 * wattHour, 2 * wattHour))}, tenYears);
    const Catalogue catalogue = roundCatalogue();
    Draws draws(samples, defaultSeed);
    const LeverOutcomes outcomes = leverOutcomes({study, 0, catalogue}, roundLevers(), {}, &draws);
    const LeverOutcome& half = outcomes.singles.first();
    QVERIFY(outcomes.beforeRange && half.savingRange);
    QVERIFY(outcomes.beforeRange->p95 > 3 * outcomes.beforeRange->p5);
    QVERIFY(isNear(half.savingRange->p5, outcomes.beforeRange->p5 / 2));
    QVERIFY(isNear(half.savingRange->p95, outcomes.beforeRange->p95 / 2));
    QCOMPARE(half.runsSaving, 1.0);
    QVERIFY(isNear(half.shareRange->p5, 0.5) && isNear(half.shareRange->p95, 0.5));
}

/// Nothing varies but the factor, 0.25 to 1 with the median 0.5: of 1,461 kg, three quarters down
/// to nothing are saved.
void TestLeverOutcomes::aFactorsOwnRangeTakesPart() {
    const Study study = studyOf({chat(oneWattHour())}, tenYears);
    const Catalogue catalogue = roundCatalogue();
    const Lever wide = lever("wide", LeverKind::EnergyFactor, "serving", lognormal(0.25, 1.0));
    Draws draws(samples, defaultSeed);
    const LeverOutcomes outcomes = leverOutcomes({study, 0, catalogue}, {wide}, {}, &draws);
    const Quantiles saving = *outcomes.singles.first().savingRange;
    QVERIFY(qAbs(saving.p5) < 5.0);
    QVERIFY(isNear(saving.p50, 1461 * 0.5, 1e-3));
    QVERIFY(isNear(saving.p95, 1461 * 0.75, 2e-3));
    QVERIFY(isNear(*outcomes.singles.first().runsSaving, 0.95, 2e-3));
}

/// What is saved in the study has, by itself, the same spread as what was shown before.
void TestLeverOutcomes::bothRangesTogetherAreAsSaved() {
    const Study study = studyOf({chat(lognormal(0.5 * wattHour, 2 * wattHour))}, tenYears);
    const Catalogue catalogue = roundCatalogue();
    const Lever wide = lever("wide", LeverKind::EnergyFactor, "serving", lognormal(0.25, 1.0));
    Draws draws(samples, defaultSeed);
    const LeverOutcomes outcomes = leverOutcomes({study, 0, catalogue}, {wide}, {wide.id}, &draws);
    const auto saved =
        sample(assess(outcomes.combined->study, 0, catalogue), samples).total(Term::Emissions);
    const Quantiles shown = *outcomes.combination->afterRange;
    QVERIFY(isNear(saved->p5, shown.p5, 0.03));
    QVERIFY(isNear(saved->p50, shown.p50, 0.03));
    QVERIFY(isNear(saved->p95, shown.p95, 0.03));
}

/// The chat's energy stays the same draw, although the chat moves up by one place.
void TestLeverOutcomes::inputsStayTheSameDrawWhereActivitiesGo() {
    const Study study =
        studyOf({training(), chat(lognormal(0.5 * wattHour, 2 * wattHour))}, tenYears);
    const Catalogue catalogue = roundCatalogue();
    Draws draws(samples, defaultSeed);
    const LeverOutcomes outcomes =
        leverOutcomes({study, 0, catalogue}, roundLevers(), ids({"existing"}), &draws);
    const Quantiles saving = *outcomes.combination->savingRange;
    QVERIFY(isNear(saving.p5, 153.6, 1e-6)); // the training, in every run
    QVERIFY(isNear(saving.p95, 153.6, 1e-6));
}

void TestLeverOutcomes::theRunsBeforeAreThoseOfTheStudy() {
    Study study = studyOf({chat(lognormal(0.5 * wattHour, 2 * wattHour))}, tenYears);
    study.plans.append(study.plans.first());
    const Catalogue catalogue = roundCatalogue();
    const QList<Assessment> assessments{assess(study, 0, catalogue), assess(study, 1, catalogue)};
    Draws alone(samples, defaultSeed);
    const DrawOrder order = drawOrderOf(assessments);
    for (int plan = 0; plan < 2; ++plan) {
        Draws draws(samples, defaultSeed);
        const LeverOutcomes outcomes =
            leverOutcomes({study, plan, catalogue}, roundLevers(), {}, &draws);
        QCOMPARE(*outcomes.beforeRange,
                 *sample(assessments[plan], alone, order).total(Term::Emissions));
    }
}

/// Two activities of 1,461 kg with one factor of 0.25 to 1: from 730.5 to 2,922 kg. With a factor
/// each they would spread less.
void TestLeverOutcomes::whatALeverScalesSharesItsFactor() {
    Activity second = chat(oneWattHour());
    second.name = QStringLiteral("Second");
    const Study study = studyOf({chat(oneWattHour()), second}, tenYears);
    const Lever wide = lever("wide", LeverKind::EnergyFactor, "serving", lognormal(0.25, 1.0));
    const Catalogue catalogue = roundCatalogue();
    Draws draws(samples, defaultSeed);
    const LeverOutcomes outcomes = leverOutcomes({study, 0, catalogue}, {wide}, {}, &draws);
    const Quantiles after = *outcomes.singles.first().afterRange;
    QVERIFY(isNear(after.p5, 730.5, 2e-3));
    QVERIFY(isNear(after.p95, 2922, 2e-3));
}

/// 500 to 2,000 requests a day are 5 to 20 devices of 2 kg, and next to no power.
void TestLeverOutcomes::whatIsKnownOfRequestsIsKnownOfDevices() {
    Activity served = chat(oneWattHour());
    served.inputs[Term::RequestRate] = lognormal(500 / 24.0, 2000 / 24.0);
    const Study study = studyOf({served}, tenYears);
    const Catalogue catalogue = roundCatalogue();
    Lever tiny = lever("tiny", LeverKind::OnDevice, "serving", factor(100 / 24.0));
    tiny.device = DeviceId(QStringLiteral("tiny"));
    tiny.duty = 1e-9;
    Draws draws(samples, defaultSeed);
    const LeverOutcomes outcomes = leverOutcomes({study, 0, catalogue}, {tiny}, {}, &draws);
    const LeverOutcome& fleet = outcomes.singles.first();
    QVERIFY(isNear(fleet.after, 20, 1e-6));
    QVERIFY(isNear(fleet.afterRange->p5, 10, 2e-3));
    QVERIFY(isNear(fleet.afterRange->p95, 40, 2e-3));
    QVERIFY(isNear(fleet.savingRange->p95, 2 * 1461 - 40, 2e-3)); // in the same runs
}

void TestLeverOutcomes::whatTheChangedPlanLeavesOutIsSaid() {
    Catalogue catalogue = roundCatalogue();
    catalogue.devices[0].embodied.reset();
    Lever tiny = lever("tiny", LeverKind::OnDevice, "serving", factor(100.0 / 24.0));
    tiny.device = DeviceId(QStringLiteral("tiny"));
    tiny.duty = 0.01;
    const Study study = studyOf({chat(oneWattHour())}, tenYears);
    const LeverOutcomes outcomes = leverOutcomes({study, 0, catalogue}, {tiny}, {});
    QCOMPARE(outcomes.singles.size(), 1);
    QCOMPARE(outcomes.singles.first().leftOut.size(), 1);
}

/// What one lever saves does not move while others are switched.
void TestLeverOutcomes::whatIsChosenDoesNotMoveTheSingles() {
    const Study study = studyOf({training(), chat(lognormal(0.5 * wattHour, 2 * wattHour))}, 120);
    const Catalogue catalogue = roundCatalogue();
    QList<Lever> levers = roundLevers();
    levers[0].amount = lognormal(0.25, 1.0);
    levers[3].amount = lognormal(0.5, 0.9);
    const auto singles = [&](const QList<LeverId>& chosen) {
        Draws draws(samples, defaultSeed);
        QList<Quantiles> ranges;
        for (const LeverOutcome& single :
             leverOutcomes({study, 0, catalogue}, levers, chosen, &draws).singles)
            ranges.append(*single.savingRange);
        return ranges;
    };
    QCOMPARE(singles(ids({"energy", "use", "existing"})), singles({}));
}

void TestLeverOutcomes::equalQuestionsHaveEqualAnswers() {
    const Study study = studyOf({chat(lognormal(0.5 * wattHour, 2 * wattHour))}, tenYears);
    const Catalogue catalogue = roundCatalogue();
    const auto answer = [&] {
        Draws draws(samples, defaultSeed);
        return *leverOutcomes({study, 0, catalogue}, roundLevers(), {}, &draws)
                    .singles.first()
                    .savingRange;
    };
    QCOMPARE(answer(), answer());
}

void TestLeverOutcomes::aStoppedQuestionHasNoRanges() {
    const Study study = studyOf({chat(lognormal(0.5 * wattHour, 2 * wattHour))}, tenYears);
    const Catalogue catalogue = roundCatalogue();
    Draws draws(samples, defaultSeed);
    std::stop_source source;
    source.request_stop();
    const LeverOutcomes outcomes =
        leverOutcomes({study, 0, catalogue}, roundLevers(), {}, &draws, source.get_token());
    QVERIFY(!outcomes.beforeRange);
    QVERIFY(!outcomes.singles.first().savingRange);
}

void TestLeverOutcomes::anEditedAmountIsAnAssumption() {
    Lever published = lever("x", LeverKind::EnergyFactor, "serving", lognormal(0.25, 1.0));
    published.quality = Quality::Published;
    published.source = QStringLiteral("somewhere");
    const Lever edited = withAmount(published, 0.25);
    QCOMPARE(edited.amount->value, 0.25);
    QVERIFY(isNear(edited.amount->range.low, 0.125)); // as uncertain as before
    QCOMPARE(edited.quality, Quality::Assumed);
    QVERIFY(edited.source.isEmpty());
    QCOMPARE(withAmount(published, 0.5), published);
}

QTEST_APPLESS_MAIN(TestLeverOutcomes)
#include "tst_leveroutcomes.moc"
