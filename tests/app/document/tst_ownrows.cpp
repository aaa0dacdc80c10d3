// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/examples.h"
#include "document/ownrowsfile.h"
#include "document/studyfile.h"
#include "lifecycle/completion.h"
#include "lifecycle/ownrows.h"

#include <QTest>

#include <algorithm>

using namespace plume;

namespace {

QByteArray with(const QByteArray& before, const QByteArray& after) {
    QByteArray text = test::ownExample();
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

} // namespace

class TestOwnRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownRowsAreReadAndUsed();
    void theyAreWrittenAsTheyWereRead();
    void aStudyNamesTheDataItWasMadeWith();
    void ownRowsComeBeforeThoseThatShip();
    void faultsAreAtTheirPointers_data();
    void faultsAreAtTheirPointers();
    void whatADialogBuildsIsCheckedTheSameWay();
    void rowsArePutAndTaken();
};

void TestOwnRows::ownRowsAreReadAndUsed() {
    const Catalogue shipped = test::smallCatalogue();
    const auto study = readStudy(test::ownExample(), shipped);
    QVERIFY2(study, study ? "" : qPrintable(study.error().first().message));
    const Catalogue catalogue = withOwnRows(shipped, study->own);
    const CompletePlan plan = complete(*study, 0, catalogue);
    QVERIFY(plan.warnings.isEmpty());
    const auto& inputs = plan.activities.first().inputs;
    const EstimateData intensity = inputs[Term::GridIntensity].estimate;
    QCOMPARE(intensity.range.low, 0.03);
    QCOMPARE(intensity.shape, Shape::Lognormal);
    QCOMPARE(intensity.provenance.row, QStringLiteral("own/my-roof#intensity"));
    QCOMPARE(intensity.provenance.source, QStringLiteral("Meter of the house"));
    QVERIFY(isOwnRow(intensity.provenance.row));
    QCOMPARE(inputs[Term::Pue].estimate.value, 1.3);
    QCOMPARE(inputs[Term::EnergyPerRequest].estimate.value, 0.0005);
    QCOMPARE(plan.activities.first().scope, EnergyScope::Server);
    QCOMPARE(catalogue.device(DeviceId(QStringLiteral("my-card")))->power->value, 0.2);
    const auto* bus = catalogue.equivalence(EquivalenceId(QStringLiteral("my-bus")));
    QVERIFY(bus);
    QCOMPARE(bus->amount.value, 0.8);
    QCOMPARE(bus->basis.vietnamese, QStringLiteral("12 km, one of 30 people"));
    // Without them the rows are unknown, and nothing that ships has changed.
    QVERIFY(!shipped.grid(GridId(QStringLiteral("my-roof"))));
    const QList<Warning> warnings = complete(*study, 0, shipped).warnings;
    QVERIFY(std::ranges::any_of(warnings, [](const Warning& warning) {
        return warning.kind == Warning::Kind::UnknownRow;
    }));
}

void TestOwnRows::theyAreWrittenAsTheyWereRead() {
    const auto study = readStudy(test::ownExample(), test::smallCatalogue());
    QVERIFY(study);
    const auto again = readStudy(writeStudy(*study), test::smallCatalogue());
    QVERIFY(again);
    QCOMPARE(again->own, study->own);
    QVERIFY(*again == *study);
}

void TestOwnRows::aStudyNamesTheDataItWasMadeWith() {
    const Catalogue catalogue = test::smallCatalogue();
    QCOMPARE(readStudy(test::ownExample(), catalogue)->dataVersion, QStringLiteral("2026.4"));
    QVERIFY(readStudy(test::publishedExample(), catalogue)->dataVersion.isEmpty());
    for (const char* wrong : {"\"newest\"", "\"2026.\"", "2026.4", "\"\""}) {
        const auto study = readStudy(with("\"2026.4\"", wrong), catalogue);
        QVERIFY2(!study, wrong);
        QCOMPARE(study.error().first().where, QStringLiteral("/data_version"));
    }
}

void TestOwnRows::ownRowsComeBeforeThoseThatShip() {
    const auto study = readStudy(with("my-roof", "VNM"), test::smallCatalogue());
    QVERIFY(study);
    const Catalogue catalogue = withOwnRows(test::smallCatalogue(), study->own);
    QCOMPARE(catalogue.grids.size(), test::smallCatalogue().grids.size());
    QCOMPARE(catalogue.grid(GridId(QStringLiteral("VNM")))->name.english,
             QStringLiteral("Panels on the roof"));
}

void TestOwnRows::faultsAreAtTheirPointers_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const char* before, const char* after,
                        const char* where) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after)
                            << QString::fromLatin1(where);
    };
    row("no basis", "\"basis\": \"12 km, one of 30 people\",", "", "/own/equivalences/0");
    row("an empty basis", "\"12 km, one of 30 people\"", "\"  \"", "/own/equivalences/0/basis");
    row("an empty singular", "\"indicator\": \"climate\"",
        "\"unit_one\": \" \", \"indicator\": \"climate\"", "/own/equivalences/0/unit_one");
    row("no year", "\"year\": 2025,", "", "/own/equivalences/0");
    row("no source", "2025,\n        \"source\": \"Report of the bus company\"", "2025",
        "/own/equivalences/0");
    row("no range", "{ \"value\": 0.8, \"low\": 0.5, \"high\": 1.2 }", "\"0.8 kg\"",
        "/own/equivalences/0/amount");
    row("a range of no width", "\"low\": 0.5, \"high\": 1.2", "\"low\": 0.8, \"high\": 0.8",
        "/own/equivalences/0/amount");
    row("an amount of something else", "{ \"value\": 0.8, \"low\": 0.5, \"high\": 1.2 }",
        "\"1 to 2 kWh\"", "/own/equivalences/0/amount");
    row("an unknown indicator", "\"climate\"", "\"noise\"", "/own/equivalences/0/indicator");
    row("an id with a space", "\"my-bus\"", "\"my bus\"", "/own/equivalences/0/id");
    row("a grid without intensity", ",\n        \"intensity\": \"30 to 60 g/kWh\"", "",
        "/own/grids/0");
    row("a PUE below 1", "\"pue\": 1.3", "\"pue\": 0.3", "/own/grids/0/pue");
    row("a request without scope", "\"scope\": \"server\", ", "", "/own/requests/0");
    row("an unknown key", "\"power\": \"200 W\"", "\"powr\": \"200 W\"", "/own/devices/0/powr");
    row("an unknown kind", "\"devices\": [", "\"gadgets\": [", "/own/gadgets");
    row("a list of something else", "\"own\": {", "\"own\": [], \"note\": {", "/own");
    row("an id twice", "{ \"id\": \"my-chat\",",
        "{ \"id\": \"my-chat\", \"name\": \"x\", \"scope\": \"chip\", \"energy\": 1 }, "
        "{ \"id\": \"my-chat\",",
        "/own/requests/1/id");
    row("a row that there is not", "\"grid\": \"my-roof\"", "\"grid\": \"my-rof\"",
        "/plans/0/activities/0/site/grid");
}

void TestOwnRows::faultsAreAtTheirPointers() {
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, where);
    const auto study = readStudy(with(before, after), test::smallCatalogue());
    QVERIFY(!study);
    QStringList places;
    for (const Error& fault : study.error())
        places.append(fault.where);
    QVERIFY2(places.contains(where), qPrintable(places.join(u' ')));
    for (const Error& fault : study.error())
        QVERIFY(!fault.message.isEmpty());
}

void TestOwnRows::whatADialogBuildsIsCheckedTheSameWay() {
    Equivalence thing;
    thing.id = EquivalenceId(QStringLiteral("my-thing"));
    thing.name = {QStringLiteral("Mine"), QStringLiteral("Mine")};
    thing.indicator = QStringLiteral("climate");
    thing.amount.value = 2.0;
    const Faults faults = faultsOf(withOwnRow(Study(), thing, QString()).own);
    QStringList places;
    for (const Error& fault : faults)
        places.append(fault.where);
    QCOMPARE(places.count(QStringLiteral("/own/equivalences/0")), 4); // unit, basis, year, source
    QVERIFY(places.contains(QStringLiteral("/own/equivalences/0/amount")));
    thing.unit = thing.basis = thing.name;
    thing.year = 2026;
    thing.amount = {2.0, Shape::Lognormal, {1.0, 4.0}, {}};
    QVERIFY(faultsOf(withOwnRow(Study(), thing, QStringLiteral("A report")).own).isEmpty());
}

void TestOwnRows::rowsArePutAndTaken() {
    Grid grid;
    grid.id = GridId(QStringLiteral("mine"));
    grid.intensity.value = 0.1;
    Study study = withOwnRow(Study(), grid, QStringLiteral("A meter"));
    QCOMPARE(sourceOf(study.own.grids.first()), QStringLiteral("A meter"));
    grid.intensity.value = 0.2;
    study = withOwnRow(study, grid, QString());
    QCOMPARE(study.own.grids.size(), 1);
    QCOMPARE(study.own.grids.first().intensity.value, 0.2);
    QVERIFY(sourceOf(study.own.grids.first()).isEmpty());
    QVERIFY(!(study == Study()));
    QVERIFY(withoutOwnRow(study, grid.id) == Study());
}

QTEST_GUILESS_MAIN(TestOwnRows)
#include "tst_ownrows.moc"
