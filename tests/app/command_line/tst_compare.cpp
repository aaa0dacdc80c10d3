// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/ranprogram.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace plume;
using test::Ran;
using test::run;

namespace {

const QString fx3 = QStringLiteral(":/examples/fx3.plume");
const QString fx4 = QStringLiteral(":/examples/fx4.plume");

/// 20 and 40 MWh on one uncertain grid.
const QByteArray sharedFactor = R"({
  "format": "plume-study", "version": 1, "title": "Shared factor",
  "plans": [
    {"name": "A", "service_months": 12, "activities": [
      {"kind": "training", "name": "Training",
       "work": {"method": "measured", "energy": "20 MWh", "scope": "facility"},
       "site": {"intensity": "250 to 1000 g/kWh"}, "embodied": "excluded"}]},
    {"name": "B", "service_months": 12, "activities": [
      {"kind": "training", "name": "Training",
       "work": {"method": "measured", "energy": "40 MWh", "scope": "facility"},
       "site": {"intensity": "250 to 1000 g/kWh"}, "embodied": "excluded"}]}]})";

Ran comparing(const QString& study, const char* more = "", const QByteArray& input = {}) {
    QStringList arguments{QStringLiteral("compare"), study};
    arguments += QString::fromUtf8(more).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return run(arguments, input);
}

QJsonObject jsonOf(const Ran& ran) {
    return QJsonDocument::fromJson(ran.out).object();
}

QJsonObject planOf(const Ran& ran, int plan) {
    return jsonOf(ran)[QStringLiteral("plans")].toArray()[plan].toObject();
}

double numberAt(QJsonObject json, const char* path) {
    const QStringList keys = QString::fromLatin1(path).split(QLatin1Char('.'));
    for (const QString& key : keys.mid(0, keys.size() - 1))
        json = json[key].toObject();
    return json[keys.last()].toDouble(std::nan(""));
}

bool isNear(double value, double expected, double tolerance) {
    return std::abs(value - expected) <= tolerance;
}

QList<QStringList> csvRows(const Ran& ran) {
    QList<QStringList> rows;
    for (const QByteArray& line : ran.lines())
        rows.append(QString::fromUtf8(line).split(QLatin1Char(',')));
    return rows;
}

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fineTuningIsLowerOver24Months();
    void scratchIsLowerOver60Months();
    void costsStandBesideTheOthersWhereThereArePrices();
    void theCrossingIsInMonth49AndAHalf();
    void independentTotalsAreLowerIn88Of100Runs();
    void equalSeedsGiveEqualDigits();
    void aSharedFactorIsCertain();
    void partsAddUpToTheDifference();
    void csvHoldsTheSameNumbers();
    void centralValuesAlone();
    void threePlansHaveTheirPairs();
    void theAnswerIsReadInBothLanguages();
    void faultsAreSaid_data();
    void faultsAreSaid();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void helpSaysHow();
};

void TestCompare::fineTuningIsLowerOver24Months() {
    const Ran ran = comparing(fx3);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    const QString text = ran.text().simplified();
    for (const char* part : {"“Fine-tuning” emits 25.5 t CO₂e less than “From scratch” over 24 "
                             "months (−41.1%).",
                             "From month 49.5 on, “From scratch” is lower.", "62 t", "36.5 t"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    const Ran json = comparing(fx3, "--format json");
    QVERIFY(isNear(numberAt(planOf(json, 0), "totals.emissions_kg.central"), 62'000, 1e-6));
    QVERIFY(isNear(numberAt(planOf(json, 1), "totals.emissions_kg.central"), 36'500, 1e-6));
    QVERIFY(isNear(numberAt(planOf(json, 1), "difference.emissions_kg.central"), -25'500, 1e-6));
    QVERIFY(isNear(numberAt(planOf(json, 1), "difference.emissions_kg.percent"), -41.129, 1e-3));
}

/// 20 and 40 MWh at 0.1 a kWh.
void TestCompare::costsStandBesideTheOthersWhereThereArePrices() {
    QByteArray priced = sharedFactor;
    priced.replace("\"title\"", "\"currency\": \"EUR\", \"title\"")
        .replace("\"embodied\": \"excluded\"",
                 "\"embodied\": \"excluded\", \"prices\": {\"per_kwh\": 0.1}");
    const Ran json = comparing(QStringLiteral("-"), "--format json --at-central", priced);
    QCOMPARE(json.status, 0);
    QCOMPARE(jsonOf(json)[QStringLiteral("currency")].toString(), QStringLiteral("EUR"));
    QCOMPARE(numberAt(planOf(json, 0), "totals.cost.central"), 2000.0);
    QCOMPARE(numberAt(planOf(json, 1), "totals.cost.central"), 4000.0);
    QCOMPARE(numberAt(planOf(json, 1), "difference.cost.central"), 2000.0);
    const Ran text = comparing(QStringLiteral("-"), "--at-central", priced);
    QVERIFY2(text.text().contains(QStringLiteral("4,000 EUR")), text.out.constData());
    QVERIFY(!text.text().contains(QStringLiteral("¤")));
    const Ran csv = comparing(QStringLiteral("-"), "--format csv --at-central", priced);
    QVERIFY2(csv.out.contains(",EUR,4000,"), csv.out.constData());
    QVERIFY(!csv.out.contains("¤"));
    const Ran without = comparing(QStringLiteral("-"), "--at-central", sharedFactor);
    QVERIFY(!without.text().contains(QStringLiteral("cost"), Qt::CaseInsensitive));
}

void TestCompare::scratchIsLowerOver60Months() {
    const Ran json = comparing(fx3, "--months 60 --format json");
    QVERIFY(isNear(numberAt(planOf(json, 0), "totals.emissions_kg.central"), 80'000, 1e-6));
    QVERIFY(isNear(numberAt(planOf(json, 1), "totals.emissions_kg.central"), 90'500, 1e-6));
    QVERIFY(isNear(numberAt(planOf(json, 1), "difference.emissions_kg.central"), 10'500, 1e-6));
    QVERIFY(isNear(numberAt(planOf(json, 1), "difference.emissions_kg.percent"), 13.125, 1e-3));
    const Ran turned = comparing(fx3, "--months 60 --baseline 1 --format json");
    QVERIFY(isNear(numberAt(planOf(turned, 0), "difference.emissions_kg.central"), -10'500, 1e-6));
}

void TestCompare::theCrossingIsInMonth49AndAHalf() {
    for (const char* more : {"--format json", "--format json --months 60"}) {
        const QJsonObject crossings = planOf(comparing(fx3, more), 1)[QStringLiteral("crossings")]
                                          .toObject()[QStringLiteral("emissions_kg")]
                                          .toObject();
        const QJsonArray list = crossings[QStringLiteral("list")].toArray();
        QCOMPARE(list.size(), 1);
        QVERIFY(isNear(numberAt(list[0].toObject(), "month"), 49.5, 0.05));
        QCOMPARE(list[0].toObject()[QStringLiteral("lower_after")].toString(),
                 QStringLiteral("baseline"));
    }
}

void TestCompare::independentTotalsAreLowerIn88Of100Runs() {
    const Ran json = comparing(fx4, "--baseline 1 --format json");
    QVERIFY(isNear(numberAt(planOf(json, 0), "difference.emissions_kg.share_of_runs_lower"), 0.8776,
                   0.014));
    QVERIFY(comparing(fx4, "--baseline 1").text().contains(QStringLiteral("in 88 of 100 runs")));
}

void TestCompare::equalSeedsGiveEqualDigits() {
    const QByteArray first = comparing(fx4, "--format csv").out;
    QVERIFY(!first.isEmpty());
    QCOMPARE(comparing(fx4, "--format csv --seed 20240601").out, first);
    QVERIFY(comparing(fx4, "--format csv --seed 7").out != first);
}

void TestCompare::aSharedFactorIsCertain() {
    const Ran json = comparing(QStringLiteral("-"), "--baseline 1 --format json", sharedFactor);
    QCOMPARE(json.status, 0);
    QCOMPARE(numberAt(planOf(json, 0), "difference.emissions_kg.share_of_runs_lower"), 1.0);
    const Ran text = comparing(QStringLiteral("-"), "--baseline 1", sharedFactor);
    QVERIFY(text.text().contains(QStringLiteral("It is lower in every run.")));
}

void TestCompare::partsAddUpToTheDifference() {
    const QJsonObject attribution =
        planOf(comparing(fx3, "--format json"), 1)[QStringLiteral("attribution")].toObject();
    QVERIFY(attribution[QStringLiteral("exact")].toBool());
    double sum = 0.0;
    for (const QJsonValue part :
         attribution[QStringLiteral("parts")].toObject()[QStringLiteral("emissions_kg")].toArray())
        sum += numberAt(part.toObject(), "amount");
    QVERIFY(isNear(sum, -25'500.0, 1e-6));
}

void TestCompare::csvHoldsTheSameNumbers() {
    const QList<QStringList> rows = csvRows(comparing(fx3, "--format csv"));
    QCOMPARE(rows[0].join(QLatin1Char(',')),
             QStringLiteral("study,record,indicator,plan_index,plan,other_plan_index,name,unit,"
                            "central,p5,p50,p95,standard_error,share_of_runs"));
    QStringList records;
    for (const QStringList& row : rows) {
        QCOMPARE(row.size(), rows[0].size());
        records.append(row[1]);
        if (row[1] == QLatin1String("crossing"))
            QVERIFY(row[7] == QLatin1String("month") && isNear(row[8].toDouble(), 49.5, 0.05));
        if (row[1] == QLatin1String("difference") && row[7] == QLatin1String("kg"))
            QVERIFY(isNear(row[8].toDouble(), -25'500.0, 1e-6));
    }
    QCOMPARE(records.count(QStringLiteral("part")), 3);
    QCOMPARE(records.count(QStringLiteral("total")), 6); // two plans in three indicators
    QCOMPARE(records.count(QStringLiteral("crossing")), 1);
}

void TestCompare::centralValuesAlone() {
    const Ran json = comparing(fx4, "--at-central --format json");
    QVERIFY(isNear(numberAt(planOf(json, 1), "difference.emissions_kg.central"), 10'000, 1e-6));
    QVERIFY(std::isnan(numberAt(planOf(json, 1), "difference.emissions_kg.p50")));
    QVERIFY(!comparing(fx4, "--at-central").text().contains(QStringLiteral("runs")));
}

void TestCompare::threePlansHaveTheirPairs() {
    QByteArray study = sharedFactor;
    const qsizetype begin = study.indexOf("{\"name\": \"B\"");
    QByteArray third = study.mid(begin);
    third.chop(2); // the brackets of the list and of the study
    study.insert(begin, third.replace("\"B\"", "\"C\"").replace("40 MWh", "10 MWh") + ", ");
    const Ran ran = comparing(QStringLiteral("-"), "", study);
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.text().contains(QStringLiteral("How often each plan is lower")));
    QVERIFY(ran.text().contains(
        QStringLiteral("The lowest plan is “C”; it is the lowest in every run.")));
}

void TestCompare::theAnswerIsReadInBothLanguages() {
    const Ran ran = comparing(fx3, "--lang vi");
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.text().contains(QStringLiteral("25,5 t")));
    QVERIFY(ran.text().contains(QStringLiteral("49,5")));
    // Numbers of files do not follow the language.
    QCOMPARE(comparing(fx3, "--lang vi --format csv").out, comparing(fx3, "--format csv").out);
}

void TestCompare::faultsAreSaid_data() {
    QTest::addColumn<QString>("study");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no such file") << QStringLiteral("/nowhere.plume") << QString()
                                  << QStringLiteral("/nowhere.plume: ") << QString();
    QTest::newRow("one plan") << QStringLiteral(":/examples/fx1.plume") << QString()
                              << QStringLiteral(":/examples/fx1.plume#/plans: ")
                              << QStringLiteral("only one plan");
    QTest::newRow("no such plan") << fx3 << QStringLiteral("--baseline 2")
                                  << fx3 + QStringLiteral("#/plans: ")
                                  << QStringLiteral("no plan 2");
}

void TestCompare::faultsAreSaid() {
    QFETCH(QString, study);
    QFETCH(QString, more);
    QFETCH(QString, where);
    QFETCH(QString, sentence);
    const Ran ran = comparing(study, more.toUtf8().constData());
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.complaints().contains(where), ran.err.constData());
    QVERIFY2(ran.complaints().contains(sentence), ran.err.constData());
}

void TestCompare::wrongUsageIsTold_data() {
    QTest::addColumn<QString>("more");
    QTest::newRow("months beyond") << QStringLiteral("--months 121");
    QTest::newRow("no months") << QStringLiteral("--months 0");
    QTest::newRow("months in words") << QStringLiteral("--months two");
    QTest::newRow("baseline below") << QStringLiteral("--baseline -1");
    QTest::newRow("baseline in words") << QStringLiteral("--baseline B");
    QTest::newRow("another study") << QStringLiteral("other.plume");
    QTest::newRow("no such format") << QStringLiteral("--format latex");
}

void TestCompare::wrongUsageIsTold() {
    QFETCH(QString, more);
    const Ran ran = comparing(fx3, more.toUtf8().constData());
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(ran.complaints().contains(QStringLiteral("“plume --help” tells more.")));
}

void TestCompare::helpSaysHow() {
    const Ran ran = run("compare --help");
    QCOMPARE(ran.status, 0);
    for (const char* part : {"plume compare STUDY", "--months N", "--baseline N", "--at-central"})
        QVERIFY2(ran.out.contains(part), part);
}

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"
