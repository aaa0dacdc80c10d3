// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/rowuse.h"

#include "app/studies.h"

#include <QTest>

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
};

void TestRowUse::aRowIsUsedByTheInputsItGives() {
    const auto uses = usesOf(QStringLiteral("grids"), QStringLiteral("VNM"), study(), catalogue());
    QCOMPARE(addressesOf(uses),
             (QStringList{QStringLiteral("/plans/0/activities/0/site/intensity"),
                          QStringLiteral("/plans/0/activities/0/site/grid_water")}));
    QVERIFY(uses.first().name.contains(QStringLiteral("Training")));
}

void TestRowUse::aRowThatNothingNamesIsUnused() {
    QVERIFY(usesOf(QStringLiteral("grids"), QStringLiteral("FRA"), study(), catalogue()).isEmpty());
    QVERIFY(
        usesOf(QStringLiteral("hardware"), QStringLiteral("VNM"), study(), catalogue()).isEmpty());
}

void TestRowUse::aRowIsNotTakenForOneWhoseIdBeginsAlike() {
    QVERIFY(usesOf(QStringLiteral("grids"), QStringLiteral("VN"), study(), catalogue()).isEmpty());
}

void TestRowUse::aSourceIsUsedByWhatCitesIt() {
    const QString source =
        catalogue().grid(GridId(QStringLiteral("VNM")))->intensity.provenance.source;
    const auto uses = usesOf(QStringLiteral("sources"), source, study(), catalogue());
    QVERIFY(addressesOf(uses).contains(QStringLiteral("/plans/0/activities/0/site/intensity")));
    QVERIFY(!addressesOf(uses).contains(QStringLiteral("/plans/0/activities/1/site/intensity")));
}

void TestRowUse::plansAreNamedWhereThereAreSeveral() {
    Study two = study();
    two.plans.append(two.plans.first());
    two.plans.last().name = QStringLiteral("Plan B");
    const auto uses = usesOf(QStringLiteral("grids"), QStringLiteral("VNM"), two, catalogue());
    QCOMPARE(uses.size(), 4);
    QVERIFY(uses.last().name.contains(QStringLiteral("Plan B")));
}

QTEST_GUILESS_MAIN(TestRowUse)
#include "tst_rowuse.moc"
