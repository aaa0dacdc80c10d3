// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "exchange/samplesfile.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

Study uncertain() {
    Activity activity = training();
    activity.inputs[Term::RunTime] = lognormal(50, 200);
    Activity other = activity;
    other.name = QStringLiteral("Use");
    other.kind = ActivityKind::Serving;
    return studyOf({activity, other}, 12);
}

/// The header and rows of a file.
struct Table {
    QList<QByteArray> header;
    QList<QList<QByteArray>> rows;

    double at(qsizetype row, const char* column) const {
        return rows[row][header.indexOf(QByteArray(column))].toDouble();
    }
};

Table tableOf(const QList<SampledPlan>& plans) {
    QByteArray text;
    if (!writeSamples(plans, [&text](const QByteArray& piece) {
            text += piece;
            return true;
        }))
        return {};
    Table table;
    for (const QByteArray& line : text.trimmed().split('\n')) {
        const QList<QByteArray> cells = line.trimmed().split(',');
        if (table.header.isEmpty())
            table.header = cells;
        else
            table.rows.append(cells);
    }
    return table;
}

} // namespace

class TestSamplesFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRunIsARow();
    void everyRunRecomputesItsTotal();
    void theRowsAreTheSamplesOfTheQuantiles();
    void aFullSinkEndsIt();
};

void TestSamplesFile::everyRunIsARow() {
    const Assessment assessment = assess(uncertain(), 0, {});
    const SampledAssessment sampled =
        sample(assessment, 2500, 9); // more than are written at a time
    const Table table = tableOf({{assessment, sampled}});
    QCOMPARE(table.rows.size(), 2500);
    QCOMPARE(table.header.size(), addressesOf(assessment).size() + 2);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        QCOMPARE(table.rows[i].size(), table.header.size());
        QCOMPARE(table.rows[i][0], QByteArray::number(i + 1));
        QCOMPARE(table.rows[i][1], QByteArray("9"));
    }
    QVERIFY(table.header.contains("/plans/0/activities/0/work/hours (h)"));
    QVERIFY(table.header.contains("/plans/0/activities/0/device_time (device-hours)") ||
            table.header.contains("/plans/0/activities/0/device_time (device h)"));
}

/// 8 devices x hours x (300 W + 100 W) x 1.2 x 0.4 kg/kWh, of both activities.
void TestSamplesFile::everyRunRecomputesItsTotal() {
    const Assessment assessment = assess(uncertain(), 0, {});
    const SampledAssessment sampled = sample(assessment, 50, 1);
    const Table table = tableOf({{assessment, sampled}});
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const double hours = table.at(i, "/plans/0/activities/0/work/hours (h)") +
                             table.at(i, "/plans/0/activities/1/work/hours (h)");
        const double total = table.at(i, "/plans/0/totals/emissions (kg)");
        QVERIFY(std::abs(total / (8 * hours * 0.4 * 1.2 * 0.4) - 1) < 1e-12);
    }
}

void TestSamplesFile::theRowsAreTheSamplesOfTheQuantiles() {
    const Assessment assessment = assess(uncertain(), 0, {});
    const SampledAssessment sampled = sample(assessment, 1500, 1);
    const Table table = tableOf({{assessment, sampled}});
    Column totals;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        totals.push_back(table.at(i, "/plans/0/totals/emissions (kg)"));
    QCOMPARE(quantilesOf(totals), *sampled.total(Term::Emissions));
}

void TestSamplesFile::aFullSinkEndsIt() {
    const Assessment assessment = assess(uncertain(), 0, {});
    const SampledAssessment sampled = sample(assessment, 5000, 1);
    int pieces = 0;
    QVERIFY(!writeSamples({{assessment, sampled}},
                          [&pieces](const QByteArray&) { return ++pieces < 2; }));
    QCOMPARE(pieces, 2);
}

QTEST_APPLESS_MAIN(TestSamplesFile)
#include "tst_samplesfile.moc"
