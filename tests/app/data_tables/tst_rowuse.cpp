// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/rowuse.h"

#include "app/studies.h"
#include "levers/levertrial.h"

#include <QTest>

#include <algorithm>

using namespace plume;

namespace {

const Catalogue& catalogue() {
    static const Catalogue read = readCatalogue(QStringLiteral(":/datasets")).value();
    return read;
}

/// A training whose grid is a row, and a second one that states its intensity.
Study study() {
    Activity onGrid = test::training();
    onGrid.inputs.remove(Term::GridIntensity);
    onGrid.inputs.remove(Term::GridWaterUse);
    onGrid.grid = GridId(QStringLiteral("VNM"));
    Activity stated = test::training();
    stated.name = QStringLiteral("Second");
    return test::studyOf({onGrid, stated}, 12);
}

QStringList addressesOf(const QList<RowUse>& uses) {
    QStringList addresses;
    for (const RowUse& use : uses)
        addresses.append(use.address);
    return addresses;
}

} // namespace

class TestRowUse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowIsUsedByTheInputsItGives();
    void aRowThatNothingNamesIsUnused();
    void aRowIsNotTakenForOneWhoseIdBeginsAlike();
    void aSourceIsUsedByWhatCitesIt();
    void plansAreNamedWhereThereAreSeveral();
    void aLeverNamesWhatItWouldChange();
    void aLeverThatDoesNotApplySaysWhyNot();
    void whatALeverLeavesOutIsNamedAsAWhole();
    void aMeasurementIsOfWhatHasARange();
    void everyLeverSaysSomething();
    void aThingIsComparedWithWhereItIsChosen();
    void aThingThatNobodyChoseSaysWhereToChooseIt();
    void theRatioIsThatOfTheLadder();
};

void TestRowUse::aRowIsUsedByTheInputsItGives() {
    const RowUses found =
        inputsThatUse(QStringLiteral("grids"), QStringLiteral("VNM"), study(), catalogue());
    QCOMPARE(addressesOf(found.uses),
             (QStringList{QStringLiteral("/plans/0/activities/0/site/intensity"),
                          QStringLiteral("/plans/0/activities/0/site/grid_water")}));
    QVERIFY(found.uses.first().name.contains(QStringLiteral("Training")));
}

void TestRowUse::aRowThatNothingNamesIsUnused() {
    QVERIFY(inputsThatUse(QStringLiteral("grids"), QStringLiteral("FRA"), study(), catalogue())
                .uses.isEmpty());
    QVERIFY(inputsThatUse(QStringLiteral("hardware"), QStringLiteral("VNM"), study(), catalogue())
                .uses.isEmpty());
}

void TestRowUse::aRowIsNotTakenForOneWhoseIdBeginsAlike() {
    QVERIFY(inputsThatUse(QStringLiteral("grids"), QStringLiteral("VN"), study(), catalogue())
                .uses.isEmpty());
}

void TestRowUse::aSourceIsUsedByWhatCitesIt() {
    const QString source =
        catalogue().grid(GridId(QStringLiteral("VNM")))->intensity.provenance.source;
    const RowUses found = inputsThatUse(QStringLiteral("sources"), source, study(), catalogue());
    QVERIFY(
        addressesOf(found.uses).contains(QStringLiteral("/plans/0/activities/0/site/intensity")));
    QVERIFY(
        !addressesOf(found.uses).contains(QStringLiteral("/plans/0/activities/1/site/intensity")));
}

void TestRowUse::plansAreNamedWhereThereAreSeveral() {
    Study two = study();
    two.plans.append(two.plans.first());
    two.plans.last().name = QStringLiteral("Plan B");
    const RowUses found =
        inputsThatUse(QStringLiteral("grids"), QStringLiteral("VNM"), two, catalogue());
    QCOMPARE(found.uses.size(), 4);
    QVERIFY(found.uses.last().name.contains(QStringLiteral("Plan B")));
}

void TestRowUse::aLeverNamesWhatItWouldChange() {
    const RowUses found =
        inputsChangedBy(LeverId(QStringLiteral("train-in-quebec")), study(), catalogue());
    QVERIFY(!found.intro.isEmpty());
    const QStringList addresses = addressesOf(found.uses);
    for (const char* each :
         {"/plans/0/activities/0/site/intensity", "/plans/0/activities/0/site/grid_water",
          "/plans/0/activities/1/site/intensity"})
        QVERIFY2(addresses.contains(QLatin1String(each)), each);
    QVERIFY(!addresses.contains(QStringLiteral("/plans/0/activities/0/site/pue")));
    // The same as applying it does.
    const Lever& lever = *catalogue().lever(LeverId(QStringLiteral("train-in-quebec")));
    const Study changed = *tryLever(study(), 0, lever, catalogue()).study();
    for (int i = 0; i < 2; ++i)
        QVERIFY(changed.plans[0].activities[i].grid != study().plans[0].activities[i].grid);
}

void TestRowUse::aLeverThatDoesNotApplySaysWhyNot() {
    const RowUses found =
        inputsChangedBy(LeverId(QStringLiteral("quantised")), study(), catalogue());
    QVERIFY(found.intro.isEmpty());
    QCOMPARE(found.uses.size(), 1);
    const Lever& lever = *catalogue().lever(LeverId(QStringLiteral("quantised")));
    QVERIFY(found.uses[0].name.contains(tryLever(study(), 0, lever, catalogue()).whyNot));
    QVERIFY(found.uses[0].address.isEmpty());
}

void TestRowUse::whatALeverLeavesOutIsNamedAsAWhole() {
    Activity serving = test::training();
    serving.kind = ActivityKind::Serving;
    serving.name = QStringLiteral("Chat");
    const Study both = test::studyOf({test::training(), serving}, 12);
    const RowUses found =
        inputsChangedBy(LeverId(QStringLiteral("existing-model")), both, catalogue());
    QCOMPARE(found.uses.size(), 1);
    QVERIFY(found.uses[0].name.contains(both.plans[0].activities[0].name));
    QVERIFY(found.uses[0].address.startsWith(QLatin1String("/plans/0/activities/0/")));
}

void TestRowUse::aMeasurementIsOfWhatHasARange() {
    Study ranged = study();
    for (Activity& activity : ranged.plans[0].activities) {
        for (EstimateData& input : activity.inputs)
            input.shape = Shape::Fixed;
    }
    EstimateData& power = ranged.plans[0].activities[1].inputs[Term::DevicePower];
    power.shape = Shape::Uniform;
    power.range = {0.9 * power.value, 1.1 * power.value};
    const QStringList addresses =
        addressesOf(inputsChangedBy(LeverId(QStringLiteral("measure")), ranged, catalogue()).uses);
    QVERIFY(addresses.contains(QStringLiteral("/plans/0/activities/1/work/power")));
    QVERIFY(!addresses.contains(QStringLiteral("/plans/0/activities/0/work/power")));
}

void TestRowUse::everyLeverSaysSomething() {
    Study two = study();
    two.plans.append(two.plans.first());
    two.plans.last().name = QStringLiteral("Plan B");
    for (const Lever& lever : catalogue().levers) {
        const RowUses found = inputsChangedBy(lever.id, two, catalogue());
        QVERIFY2(std::ranges::any_of(
                     found.uses,
                     [](const RowUse& use) { return use.name.contains(QStringLiteral("Plan B")); }),
                 qPrintable(lever.id.text()));
    }
}

void TestRowUse::aThingIsComparedWithWhereItIsChosen() {
    const QList<EquivalenceId> chosen{EquivalenceId(QStringLiteral("kettle-litre"))};
    const RowUses found =
        comparisonsWith(chosen.first(), {chosen, std::nullopt}, study(), catalogue(), QLocale::c());
    QCOMPARE(found.uses.size(), 1); // reports compare emissions
    QVERIFY(found.uses[0].isOnLadder);
    QCOMPARE(found.uses[0].indicator, Term::FacilityEnergy);
}

void TestRowUse::aThingThatNobodyChoseSaysWhereToChooseIt() {
    const auto uses = [](const char* id, const QList<EquivalenceId>& chosen) {
        return comparisonsWith(EquivalenceId(QLatin1String(id)), {chosen, std::nullopt}, study(),
                               catalogue(), QLocale::c());
    };
    QVERIFY(uses("led-hour", {}).uses.isEmpty());
    QVERIFY(uses("led-hour", {}).intro.contains(QStringLiteral("How big is that?")));
    // Shown without being asked for, reports still have it where the ladder does not.
    QCOMPARE(uses("phone-charge-us", {}).uses.size(), 1);
    QVERIFY(!uses("phone-charge-us", {}).uses[0].isOnLadder);
    const EquivalenceId lamp(QStringLiteral("led-hour"));
    QVERIFY(uses("led-hour", {lamp}).intro.contains(QStringLiteral("by you")));
}

/// By hand: 10 kg are 1,000 charges of 0.01 kg.
void TestRowUse::theRatioIsThatOfTheLadder() {
    Catalogue small = catalogue();
    Equivalence charge = *small.equivalence(EquivalenceId(QStringLiteral("phone-charge-us")));
    charge.amount.value = 0.01;
    small.equivalences = {charge};
    Activity stated =
        test::activity(ActivityKind::Other, "All", WorkMethod::StatedEmissions,
                       {{Term::StatedEmissions, {.value = 10.0, .range = {}, .provenance = {}}}});
    const Study ten = test::studyOf({stated}, 12);
    const QList<EquivalenceId> chosen{charge.id};
    const PlanResult result = resultOf(ten, 0, small);
    const RowUses found = comparisonsWith(charge.id, {chosen, result}, ten, small, QLocale::c());
    QVERIFY(found.uses[0].isOnLadder);
    QVERIFY2(found.uses[0].name.endsWith(QStringLiteral("the plan is 1000 charges")),
             qPrintable(found.uses[0].name));
}

QTEST_GUILESS_MAIN(TestRowUse)
#include "tst_rowuse.moc"
