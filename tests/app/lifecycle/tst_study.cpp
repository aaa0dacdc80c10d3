// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/study.h"

#include <QSet>
#include <QTest>

using namespace plume;

class TestStudy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordOfAFileIsReadBack();
    void everyInputHasOneSpecAndOneKeyInItsSection();
    void everyActivityListsOnlyInputs();
    void theScopeDecidesTheDimensionOfAnEnergy();
};

void TestStudy::everyWordOfAFileIsReadBack() {
    for (const ActivityKind kind : allActivityKinds)
        QCOMPARE(activityKindOf(keyOf(kind)), std::optional(kind));
    for (const WorkMethod method : allWorkMethods)
        QCOMPARE(workMethodOf(keyOf(method)), std::optional(method));
    for (const EmbodiedMethod method : allEmbodiedMethods)
        QCOMPARE(embodiedMethodOf(keyOf(method)), std::optional(method));
    for (const EnergyScope scope : {EnergyScope::Chip, EnergyScope::Server, EnergyScope::Facility})
        QCOMPARE(energyScopeOf(keyOf(scope)), std::optional(scope));
}

void TestStudy::everyInputHasOneSpecAndOneKeyInItsSection() {
    QSet<QString> keys;
    QSet<int> terms;
    for (const InputSpec& spec : inputSpecs) {
        keys.insert(QStringLiteral("%1/%2").arg(int(spec.section)).arg(QLatin1String(spec.key)));
        terms.insert(int(spec.term));
        QVERIFY(spec.sliderLow < spec.sliderHigh);
        QVERIFY(spec.minimum <= spec.sliderLow && spec.sliderHigh <= spec.maximum);
        QVERIFY(!spec.logarithmic || spec.sliderLow > 0.0);
    }
    QCOMPARE(keys.size(), qsizetype(inputSpecs.size()));
    QCOMPARE(terms.size(), qsizetype(inputSpecs.size()));
}

void TestStudy::everyActivityListsOnlyInputs() {
    for (const WorkMethod method : allWorkMethods) {
        for (const EmbodiedMethod embodied : allEmbodiedMethods) {
            Activity activity;
            activity.method = method;
            activity.embodied = embodied;
            const QList<Term> terms = inputsOf(activity);
            QCOMPARE(QSet<Term>(terms.begin(), terms.end()).size(), terms.size());
            for (const Term term : terms)
                QVERIFY(findInputSpec(term));
        }
    }
}

void TestStudy::theScopeDecidesTheDimensionOfAnEnergy() {
    Activity activity;
    activity.method = WorkMethod::Measured;
    activity.scope = EnergyScope::Chip;
    QVERIFY(inputDimension(activity, Term::MeasuredEnergy) == dim::chipEnergy);
    activity.scope = EnergyScope::Facility;
    QVERIFY(inputDimension(activity, Term::MeasuredEnergy) == dim::facilityEnergy);
    QVERIFY(inputDimension(activity, Term::Pue) == dim::pue);
}

QTEST_APPLESS_MAIN(TestStudy)
#include "tst_study.moc"
