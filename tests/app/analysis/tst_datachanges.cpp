// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/datachanges.h"
#include "catalogue/lookuptable.h"

#include <QTest>

using namespace plume;

namespace {

const Catalogue& catalogue() {
    static const Catalogue read = readCatalogue(shippedDatasets).value();
    return read;
}

/// 1 kWh of the facility a day for a year, in Vietnam.
Study study() {
    Activity chat;
    chat.kind = ActivityKind::Serving;
    chat.name = QStringLiteral("Chat");
    chat.method = WorkMethod::Requests;
    chat.scope = EnergyScope::Facility;
    chat.embodied = EmbodiedMethod::Excluded;
    chat.grid = GridId(QStringLiteral("VNM"));
    chat.inputs = {{Term::RequestRate, {1000.0 * unit::requestPerDay.inBase, {}, {}, {}}},
                   {Term::EnergyPerRequest, {0.001, {}, {}, {}}}};
    Plan plan;
    plan.name = QStringLiteral("Here");
    plan.serviceMonths = 12;
    plan.activities = {chat};
    Study study;
    study.plans = {plan};
    return study;
}

DataChange change(const char* version, const char* row, double value,
                  std::optional<Range> range = {}) {
    return {QString::fromLatin1(version), QString::fromLatin1(row), value, range, {}};
}

bool isNear(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::abs(b);
}

} // namespace

class TestDataChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRecordReadsAndFits();
    void versionsAreComparedByNumber();
    void nothingIsSaidOfThisVersionOrNone();
    void whatChangedIsSaidBeforeAndAfter();
    void onlyWhatTheStudyUsesIsSaid();
    void theOldestOfSeveralValuesIsThatOfTheVersion();
    void aCloudRegionFollowsItsGrid();
    void rangesAloneMoveNoCentralValue();
    void whatIsNotOnRecordIsSaid();
};

void TestDataChanges::theRecordReadsAndFits() {
    const auto changes = readDataChanges(shippedDatasets, catalogue());
    QVERIFY(changes);
    QVERIFY(changes->size() > 20);
    Catalogue copy = catalogue();
    for (const DataChange& each : *changes) {
        QVERIFY2(valueAt(copy, each.row), qPrintable(each.row));
        QVERIFY(!isEarlier(catalogue().version, each.version));
    }
    // 2026.3 took the quartiles of Oviedo et al. for the 5th and 95th percentile.
    const RequestId oviedo(QStringLiteral("oviedo-short"));
    const Catalogue then = asOf(QStringLiteral("2026.3"), catalogue(), *changes);
    QCOMPARE(then.request(oviedo)->energy.range.low, 0.00016);
    QCOMPARE(then.request(oviedo)->energy.value, 0.00031);
    QVERIFY(catalogue().request(oviedo)->energy.range.low < 0.0001);
}

void TestDataChanges::versionsAreComparedByNumber() {
    QVERIFY(isEarlier(QStringLiteral("2026.9"), QStringLiteral("2026.10")));
    QVERIFY(isEarlier(QStringLiteral("2026.10"), QStringLiteral("2027")));
    QVERIFY(!isEarlier(QStringLiteral("2026.4"), QStringLiteral("2026.4")));
}

void TestDataChanges::nothingIsSaidOfThisVersionOrNone() {
    QVERIFY(!changesSince({}, study(), catalogue(), {}));
    QVERIFY(!changesSince(catalogue().version, study(), catalogue(), {}));
}

void TestDataChanges::whatChangedIsSaidBeforeAndAfter() {
    const double now = catalogue().grid(GridId(QStringLiteral("VNM")))->intensity.value;
    const auto changes = changesSince(QStringLiteral("2026.1"), study(), catalogue(),
                                      {change("2026.2", "grids/VNM#intensity", 2.0 * now)});
    QVERIFY(changes);
    QCOMPARE(changes->rows.size(), 1);
    QCOMPARE(changes->rows[0].before.value, 2.0 * now);
    QCOMPARE(changes->rows[0].after.value, now);
    QVERIFY(isNear(*changes->totals[0].before, 365.25 * 2.0 * now)); // 365.25 days of 1 kWh
    QVERIFY(isNear(*changes->totals[0].after, 365.25 * now));
    const QString sentence = sentenceOf(*changes, QLocale::c());
    QVERIFY2(sentence.contains(QStringLiteral("2026.1")) &&
                 sentence.contains(QStringLiteral("“Here”")),
             qPrintable(sentence));
    QCOMPARE(linesOf(*changes, QLocale::c()).size(), 1);
    QVERIFY(linesOf(*changes, QLocale::c())[0].startsWith(QStringLiteral("grids/VNM#intensity")));
}

void TestDataChanges::onlyWhatTheStudyUsesIsSaid() {
    const auto changes = changesSince(QStringLiteral("2026.1"), study(), catalogue(),
                                      {change("2026.2", "grids/FRA#intensity", 0.5)});
    QVERIFY(changes);
    QVERIFY(changes->rows.isEmpty());
    QCOMPARE(changes->totals[0].before, changes->totals[0].after);
    QVERIFY(sentenceOf(*changes, QLocale::c()).contains(QStringLiteral("Nothing")));
}

void TestDataChanges::theOldestOfSeveralValuesIsThatOfTheVersion() {
    const QList<DataChange> record{change("2026.2", "grids/VNM#intensity", 0.1),
                                   change("2026.3", "grids/VNM#intensity", 0.2)};
    const GridId vietnam(QStringLiteral("VNM"));
    const auto intensityAt = [&](const char* version) {
        return asOf(QString::fromLatin1(version), catalogue(), record)
            .grid(vietnam)
            ->intensity.value;
    };
    QCOMPARE(intensityAt("2026.1"), 0.1);
    QCOMPARE(intensityAt("2026.2"), 0.2);
    QCOMPARE(intensityAt("2026.3"), catalogue().grid(vietnam)->intensity.value);
}

void TestDataChanges::aCloudRegionFollowsItsGrid() {
    const Catalogue then =
        asOf(QStringLiteral("2026.1"), catalogue(), {change("2026.2", "grids/BEL#intensity", 0.5)});
    QCOMPARE(then.grid(GridId(QStringLiteral("gcp-europe-west1")))->intensity.value, 0.5);
}

void TestDataChanges::rangesAloneMoveNoCentralValue() {
    const double now = catalogue().grid(GridId(QStringLiteral("VNM")))->intensity.value;
    const auto changes =
        changesSince(QStringLiteral("2026.1"), study(), catalogue(),
                     {change("2026.2", "grids/VNM#intensity", now, Range{0.9 * now, 1.1 * now})});
    QVERIFY(changes);
    QCOMPARE(changes->rows.size(), 1);
    QVERIFY(sentenceOf(*changes, QLocale::c()).contains(QStringLiteral("Only ranges")));
}

void TestDataChanges::whatIsNotOnRecordIsSaid() {
    for (const char* version : {"2999.1", "2020.1"}) {
        const auto changes = changesSince(QString::fromLatin1(version), study(), catalogue(), {});
        QVERIFY(changes);
        QVERIFY(!changes->isKnown);
        QVERIFY(sentenceOf(*changes, QLocale::c()).contains(QStringLiteral("not on record")));
    }
}

QTEST_GUILESS_MAIN(TestDataChanges)
#include "tst_datachanges.moc"
