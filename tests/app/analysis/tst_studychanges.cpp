// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/studychanges.h"
#include "app/plans.h"
#include "randomedits.h"

#include <QTest>

#include <cmath>

using namespace plume;
using namespace plume::test;

namespace {

using Kind = PlanDifferenceFactor::Kind;

const QList<Term> all{Term::Emissions, Term::FacilityEnergy, Term::Water};

Attribution changed(const Study& before, const Study& now, const Catalogue& catalogue = {}) {
    return changesOf(before, catalogue, now, catalogue, 0, all);
}

double sumOf(const IndicatorAttribution& amounts) {
    double sum = 0.0;
    for (const AttributedPart& part : amounts.parts)
        sum += part.amount;
    return sum;
}

bool isNear(double value, double expected) {
    return std::abs(value - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

Study called(const QStringList& names) {
    Study study;
    for (const QString& name : names)
        study.plans.append(planOf(qPrintable(name), {}, 12));
    return study;
}

} // namespace

class TestStudyChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedIsNothing();
    void eachChangeHasItsPart();
    void aLongerLifeIsAChange();
    void aNewPlanComesOutOfNothing();
    void anEmptyPlanCausesNothing();
    void theRangeAloneIsAChangeWithoutEffect();
    void whatIsNotKnownHasNoParts();
    void partsAddUpAfterWhateverOneDoes_data();
    void partsAddUpAfterWhateverOneDoes();
    void plansAreFoundByName_data();
    void plansAreFoundByName();
};

void TestStudyChanges::nothingChangedIsNothing() {
    const Study study = studyOf({training()}, 12);
    QVERIFY(changed(study, study).factors.isEmpty());
    Study renamed = study;
    renamed.title = QStringLiteral("Another");
    renamed.note = QStringLiteral("A note");
    QVERIFY(changed(study, renamed).factors.isEmpty());
}

/// 153.6 kg by 320 kWh x 1.2 x 0.4. With twice the hours and half the intensity the total stays:
/// the hours alone bring +153.6 first or +76.8 last, 115.2 on average; the intensity takes as much.
void TestStudyChanges::eachChangeHasItsPart() {
    const Study before = studyOf({training()}, 12);
    Study now = before;
    now.plans[0].activities[0].inputs[Term::RunTime] = fixed(unit::hour(200));
    now.plans[0].activities[0].inputs[Term::GridIntensity] = fixed(unit::gramPerKWh(200));
    const Attribution changes = changed(before, now);
    QCOMPARE(changes.factors.size(), 2);
    const IndicatorAttribution emissions = changes.indicators[Term::Emissions];
    QVERIFY(isNear(emissions.baseline, 153.6) && isNear(emissions.plan, 153.6));
    for (const AttributedPart& part : emissions.parts)
        QVERIFY(isNear(part.amount, part.factor.terms.first() == Term::RunTime ? 115.2 : -115.2));
}

/// 1,000 kg a month: of 12 months, then 24.
void TestStudyChanges::aLongerLifeIsAChange() {
    Study before = studyOf({answering(1e6, 1.0)}, 12);
    Study now = before;
    now.plans[0].serviceMonths = 24;
    const Attribution changes = changed(before, now);
    QCOMPARE(changes.factors.size(), 1);
    QVERIFY(changes.factors[0].kind == Kind::ServiceLife);
    const IndicatorAttribution emissions = changes.indicators[Term::Emissions];
    QVERIFY(isNear(emissions.parts[0].amount, 12'000.0));
    QVERIFY(isNear(emissions.difference(), 12'000.0));
}

void TestStudyChanges::aNewPlanComesOutOfNothing() {
    const Study before = called({QStringLiteral("A")});
    Study now = before;
    now.plans.append(planOf("B", {training()}, 12));
    const Attribution changes = changesOf(before, {}, now, {}, 1, all);
    QCOMPARE(changes.factors.size(), 1);
    QVERIFY(changes.factors[0].kind == Kind::OnlyInSecond);
    QVERIFY(isNear(changes.indicators[Term::Emissions].parts[0].amount, 153.6));
}

void TestStudyChanges::anEmptyPlanCausesNothing() {
    const Attribution changes = changed(studyOf({training()}, 12), studyOf({}, 12));
    QVERIFY(isNear(changes.indicators[Term::Emissions].difference(), -153.6));
    QVERIFY(isNear(changes.indicators[Term::Water].difference(), -1'088.0));
}

void TestStudyChanges::theRangeAloneIsAChangeWithoutEffect() {
    const Study before = studyOf({training()}, 12);
    Study now = before;
    EstimateData& pue = now.plans[0].activities[0].inputs[Term::Pue];
    pue.shape = Shape::Uniform;
    pue.range = {1.1, 1.3};
    const Attribution changes = changed(before, now);
    QCOMPARE(changes.factors.size(), 1);
    QCOMPARE(changes.indicators[Term::Emissions].parts[0].amount, 0.0);
}

void TestStudyChanges::whatIsNotKnownHasNoParts() {
    const Study before =
        studyOf({emitting(ActivityKind::Training, "Training", fixed(unit::kilogram(100)))}, 12);
    Study now = before;
    now.plans[0].activities[0].inputs[Term::StatedEmissions] = fixed(unit::kilogram(200));
    const Attribution changes = changed(before, now);
    QCOMPARE(changes.factors.size(), 1);
    QVERIFY(changes.indicators.contains(Term::Emissions));
    QVERIFY(!changes.indicators.contains(Term::FacilityEnergy)); // not stated
}

void TestStudyChanges::partsAddUpAfterWhateverOneDoes_data() {
    QTest::addColumn<int>("edits");
    QTest::addColumn<int>("people");
    QTest::newRow("few") << 4 << 20;
    QTest::newRow("many") << 25 << 4;
}

/// The law that the list rests on: no change of a result is without its part.
void TestStudyChanges::partsAddUpAfterWhateverOneDoes() {
    QFETCH(int, edits);
    QFETCH(int, people);
    const auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue.has_value());
    for (int person = 0; person < people; ++person) {
        RandomEditor editor(*catalogue, quint32(person));
        Study before = studyOf({training()}, 24);
        for (int i = 0; i < 6; ++i)
            before = editor.next(before);
        Study now = before;
        for (int i = 0; i < edits; ++i)
            now = editor.next(now);
        now.plans[0].serviceMonths = 24 + person % 3;
        const Attribution changes = changed(before, now, *catalogue);
        for (const IndicatorAttribution& amounts : changes.indicators) {
            const double scale =
                std::max({1e-12, std::abs(amounts.baseline), std::abs(amounts.plan)});
            QVERIFY2(std::abs(sumOf(amounts) - amounts.difference()) <= 1e-9 * scale,
                     qPrintable(QStringLiteral("person %1: %2, not %3")
                                    .arg(person)
                                    .arg(sumOf(amounts))
                                    .arg(amounts.difference())));
        }
    }
}

void TestStudyChanges::plansAreFoundByName_data() {
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<int>("plan");
    QTest::addColumn<int>("expected"); // -1: new
    const auto row = [](const char* name, const char* before, const char* now, int plan,
                        int expected) {
        QTest::newRow(name) << QString::fromLatin1(before).split(u' ')
                            << QString::fromLatin1(now).split(u' ') << plan << expected;
    };
    row("the same", "A B", "A B", 1, 1);
    row("one before it is gone", "A B", "B", 0, 1);
    row("renamed", "A B", "A C", 1, 1);
    row("new at the end", "A", "A B", 1, -1);
    row("new at the front", "A", "B A", 0, -1);
}

void TestStudyChanges::plansAreFoundByName() {
    QFETCH(QStringList, before);
    QFETCH(QStringList, now);
    QFETCH(int, plan);
    QFETCH(int, expected);
    QCOMPARE(planBefore(called(before), called(now), plan).value_or(-1), expected);
}

QTEST_APPLESS_MAIN(TestStudyChanges)
#include "tst_studychanges.moc"
