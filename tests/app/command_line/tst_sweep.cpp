// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/sweepcommand.h"

#include "app/command_line/ranprogram.h"
#include "document/studyfile.h"

#include <QProcess>
#include <QTest>

#include <cmath>

using namespace plume;
using test::Ran;
using test::run;

namespace {

const QString fx1 = QStringLiteral(":/examples/fx1.plume");
const QString requests = QStringLiteral("/plans/0/activities/3/work/requests_per_day");

Ran sweeping(const QStringList& ranges, const QStringList& more = {}, const QString& study = fx1,
             const QByteArray& input = {}) {
    QStringList arguments{QStringLiteral("sweep"), study};
    for (const QString& range : ranges)
        arguments += {QStringLiteral("--vary"), range};
    return run(arguments + more, input);
}

Ran sweeping(const char* range) {
    return sweeping({QString::fromUtf8(range)});
}

/// The cells of line number `line`.
QList<QByteArray> cells(const Ran& ran, qsizetype line) {
    return ran.lines().value(line).trimmed().split(',');
}

/// Two plans that run accelerators at 0.4 kWh an hour for 100 h; of the second twice as many.
const QByteArray twoPlans = R"({
  "format": "plume-study", "version": 1, "title": "Two",
  "plans": [
    {"name": "A", "service_months": 12, "activities": [
      {"kind": "training", "name": "T",
       "work": {"method": "device-time", "count": 1, "hours": 100, "power": 400, "load": 1, "host_power": 0},
       "site": {"intensity": 500, "pue": 1, "wue": 0, "grid_water": 0}, "embodied": "excluded"}]},
    {"name": "B", "service_months": 12, "activities": [
      {"kind": "training", "name": "T",
       "work": {"method": "device-time", "count": 2, "hours": 100, "power": 400, "load": 1, "host_power": 0},
       "site": {"intensity": 500, "pue": 1, "wue": 0, "grid_water": 0}, "embodied": "excluded"}]}
  ]
})";

Ran sweepingTwo(const QStringList& ranges, const QStringList& more = {}) {
    return sweeping(ranges, more, QStringLiteral("-"), twoPlans);
}

} // namespace

class TestSweep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGridIsPrinted();
    void elevenValuesUnlessSaid();
    void stepsOfTheLogarithm();
    void unitsAreReadAsInAStudy_data();
    void unitsAreReadAsInAStudy();
    void theServiceLifeStandsFirst();
    void outputsCanBeChosen();
    void anAddressOrAChoiceNamesThePlan();
    void costHasItsColumnWhereThereArePrices();
    void faultsAreSaid_data();
    void faultsAreSaid();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void aStudyThatCannotBeReadIsAFault();
    void whoStopsReadingHearsNothing();
    void helpSaysHow();
};

/// 10,000 kg, and 0.0005 kg x 365 days for each request a day.
void TestSweep::aGridIsPrinted() {
    const Ran ran = sweeping(
        {requests + QStringLiteral("=0..2M:3"), QStringLiteral("emissions_per_request=0.5..1:2")});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.lines().size(), 7);
    QCOMPARE(ran.lines().first(),
             QByteArray("/plans/0/activities/3/work/requests_per_day (requests/day),"
                        "/plans/0/activities/3/work/emissions_per_request (g),"
                        "emissions_kg,energy_kwh,water_l,use_share\r"));
    QCOMPARE(ran.lines()[1], QByteArray("0,0.5,10000,,,0\r"));
    QCOMPARE(ran.lines()[2], QByteArray("0,1,10000,,,0\r"));
    const QList<QByteArray> last = cells(ran, 6);
    QCOMPARE(last.mid(0, 2), QList<QByteArray>({"2e+06", "1"}));
    QVERIFY(std::abs(last[2].toDouble() - 740'000) < 1e-6);
    QVERIFY(std::abs(last[5].toDouble() - 730.0 / 740.0) < 1e-12);
}

void TestSweep::elevenValuesUnlessSaid() {
    const Ran ran = sweeping("request_rate=0..10");
    QCOMPARE(ran.lines().size(), 12);
    for (int i = 0; i <= 10; ++i)
        QCOMPARE(cells(ran, i + 1).first(), QByteArray::number(i));
    QCOMPARE(sweeping("request_rate=7..10:1").lines().size(), 2);
    QCOMPARE(cells(sweeping("request_rate=7..10:1"), 1).first(), QByteArray("7"));
}

void TestSweep::stepsOfTheLogarithm() {
    for (const char* range : {"request_rate=1..100:3:log", "request_rate=100..1:3:log"}) {
        const Ran ran = sweeping(range);
        QCOMPARE(ran.lines().size(), 4);
        QCOMPARE(cells(ran, 2).first(), QByteArray("10"));
    }
    QCOMPARE(sweeping("request_rate=1..1024:log").lines()[3].left(2), QByteArray("4,"));
}

void TestSweep::unitsAreReadAsInAStudy_data() {
    QTest::addColumn<QString>("range");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    const auto row = [](const char* range, const char* first, const char* last) {
        QTest::newRow(range) << QString::fromUtf8(range) << QByteArray(first) << QByteArray(last);
    };
    row("device_power=300..500", "300", "500");
    row("device_power=300 W..0.5 kW", "300", "500");
    row("device_power=0.3..0.5 kW", "300", "500"); // as in a typed range
    row("device_power=0.3 kW..500", "300", "500");
    row("run_time=1 day..1 week", "24", "168");
    row("grid_intensity=0.1 kg/kWh..1.5e2", "100", "150");
    row("load=10%..0.5", "0.1", "0.5");
    row("load=10%..50%", "0.1", "0.5");
}

void TestSweep::unitsAreReadAsInAStudy() {
    QFETCH(QString, range);
    const Ran ran = sweepingTwo({range + QStringLiteral(":2")},
                                {QStringLiteral("--plan"), QStringLiteral("0")});
    QCOMPARE(ran.complaints(), QString());
    QTEST(cells(ran, 1).first(), "first");
    QTEST(cells(ran, 2).first(), "last");
}

void TestSweep::theServiceLifeStandsFirst() {
    const Ran ran = sweeping(
        {QStringLiteral("request_rate=1..2:2"), QStringLiteral("service_life=1..2 years:2")});
    QCOMPARE(ran.status, 0);
    QCOMPARE(cells(ran, 0).first(), QByteArray("/plans/0/service_months (months)"));
    QStringList heads;
    for (qsizetype line = 1; line < ran.lines().size(); ++line)
        heads.append(QString::fromLatin1(cells(ran, line).mid(0, 2).join(' ')));
    QCOMPARE(heads, QStringList({QStringLiteral("12 1"), QStringLiteral("12 2"),
                                 QStringLiteral("24 1"), QStringLiteral("24 2")}));
}

void TestSweep::outputsCanBeChosen() {
    const QStringList outputs{
        QStringLiteral("--output"), QStringLiteral("embodied_emissions"),
        QStringLiteral("--output"), QStringLiteral("use_emissions"),
        QStringLiteral("--output"), QStringLiteral("/plans/0/activities/3/requests")};
    const Ran ran = sweeping({QStringLiteral("request_rate=1000..2000:2")}, outputs);
    QCOMPARE(ran.status, 0);
    QCOMPARE(cells(ran, 0).mid(1),
             QList<QByteArray>(
                 {"embodied_kg", "use_emissions_kg", "/plans/0/activities/3/requests (requests)"}));
    QCOMPARE(cells(ran, 1), QList<QByteArray>({"1000", "1500", "182.5", "365000"}));
    QCOMPARE(cells(ran, 2), QList<QByteArray>({"2000", "1500", "365", "730000"}));
}

/// 40 kWh an accelerator: 4 kg for each 100 g/kWh.
void TestSweep::anAddressOrAChoiceNamesThePlan() {
    const QStringList emissions{QStringLiteral("--output"), QStringLiteral("emissions")};
    const auto choosing = [&](const char* plan) {
        return sweepingTwo({QStringLiteral("grid_intensity=100..200:2")},
                           emissions +
                               QStringList{QStringLiteral("--plan"), QString::fromLatin1(plan)});
    };
    QCOMPARE(cells(choosing("0"), 1), QList<QByteArray>({"100", "4"}));
    QCOMPARE(cells(choosing("1"), 1), QList<QByteArray>({"100", "8"}));
    const Ran addressed =
        sweepingTwo({QStringLiteral("/plans/1/activities/0/site/intensity=100..200:2")}, emissions);
    QCOMPARE(addressed.out, choosing("1").out);
    const Ran open = sweepingTwo({QStringLiteral("grid_intensity=100..200:2")});
    QCOMPARE(open.status, 1);
    QVERIFY(open.complaints().contains(QStringLiteral("The study has 2 plans")));
    QCOMPARE(choosing("2").status, 1);
    QVERIFY(choosing("2").complaints().contains(QStringLiteral("its last one is 1")));
}

/// 40 kWh.
void TestSweep::costHasItsColumnWhereThereArePrices() {
    QByteArray priced = twoPlans;
    priced.replace("\"title\": \"Two\"", "\"title\": \"Two\", \"currency\": \"USD\"")
        .replace("\"embodied\": \"excluded\"",
                 "\"embodied\": \"excluded\", \"prices\": {\"per_kwh\": 0.1}");
    const Ran ran =
        sweeping({QStringLiteral("electricity_price=0.1..0.2:2")},
                 {QStringLiteral("--plan"), QStringLiteral("0")}, QStringLiteral("-"), priced);
    QCOMPARE(ran.complaints(), QString());
    QCOMPARE(cells(ran, 0).first(), QByteArray("/plans/0/activities/0/prices/per_kwh (USD/kWh)"));
    QCOMPARE(cells(ran, 0).last(), QByteArray("cost_usd"));
    QCOMPARE(cells(ran, 1).last(), QByteArray("4"));
    QCOMPARE(cells(ran, 2).last(), QByteArray("8"));
}

void TestSweep::faultsAreSaid_data() {
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char* range, const char* complaint) {
        QTest::newRow(range) << QString::fromUtf8(range) << QString::fromUtf8(complaint);
    };
    row("pue=1..2", "“pue” is no input of this plan's calculation.");
    row("/plans/0/activities/3/work/request_per_day=1..2",
        "The nearest one is “/plans/0/activities/3/work/requests_per_day”.");
    row("stated_emissions=1..2", "“stated_emissions” stands in several places; name one of them: "
                                 "/plans/0/activities/0/work/emissions, ");
    row("request_rate=1 W..2", "“1 W” is not understood.");
    row("request_rate=1..2 to 3", "“2 to 3” is a range; one value is needed.");
    row("request_rate=-1..2",
        "must be from 0 requests/day to 1000000000000000 requests/day, but -1 "
        "requests/day is asked for.");
    row("request_rate=0..2:5:log", "both ends must be above zero.");
    row("service_life=1..601:2", "must be from 1 months to 600 months, but 601 months");
    row("service_life=1..2:3", "takes whole months, but 1.5 months is among the 3 values");
    row("/plans/0/activities/3/start_month=1..2", "its months are built on it.");
    row("repeat_every_months=1..2", "its months are built on it.");
    row("/plans/0/totals/emissions=1..2", "is no input of this plan's calculation.");
    row("/plans/7/activities/3/work/requests_per_day=1..2", "The study has no plan 7");
}

void TestSweep::faultsAreSaid() {
    QFETCH(QString, range);
    QFETCH(QString, complaint);
    const Ran ran = sweeping({range});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.complaints().contains(complaint), ran.err.constData());
}

void TestSweep::wrongUsageIsTold_data() {
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char* arguments, const char* complaint) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(complaint);
    };
    row("x", "Nothing is varied");
    row("--vary load=1..2", "It is used as “plume sweep STUDY");
    row("x --vary load", "“load” varies nothing");
    row("x --vary load=1", "varies nothing");
    row("x --vary load=..1", "varies nothing");
    row("x --vary =1..2", "varies nothing");
    row("x --vary load=1..2:0", "“0” is no number of values");
    row("x --vary load=1..2:-3", "“-3” is no number of values");
    row("x --vary load=1..2:many", "“many” is no number of values");
    row("x --vary load=1..2:2:lin", "“2:lin” is no number of values");
    row("x --vary load=1..2:1000000001", "more than 1000000000 points");
    row("x --vary load=1..2:100000 --vary pue=1..2:100000", "more than 1000000000 points");
    row("x --vary lod=1..2", "The nearest term is “load”.");
    row("x --vary load=1..2 --output emisions", "The nearest term is “emissions”.");
    row("x --vary load=1..2 --plan -1", "“-1” is no number of a plan");
    row("x --vary load=1..2 --plan one", "“one” is no number of a plan");
    row("x --vary load=1..2 --format json", "“json” is no format; csv would do.");
}

void TestSweep::wrongUsageIsTold() {
    QFETCH(QString, arguments);
    QFETCH(QString, complaint);
    const Ran ran = run(QStringList{QStringLiteral("sweep")} + arguments.split(QLatin1Char(' ')));
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.complaints().contains(complaint), ran.err.constData());
    QVERIFY(ran.complaints().contains(QStringLiteral("plume --help")));
}

void TestSweep::aStudyThatCannotBeReadIsAFault() {
    const Ran ran = sweeping({QStringLiteral("load=0..1")}, {}, QStringLiteral("-"), "{}");
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(ran.complaints().contains(QStringLiteral("“format” is missing")));
    const Ran twice =
        sweeping({QStringLiteral("request_rate=0..1"), requests + QStringLiteral("=0..1")});
    QCOMPARE(twice.status, 1);
    QVERIFY(twice.complaints().contains(QStringLiteral("is varied twice")));
    const Ran unknown = sweeping({QStringLiteral("request_rate=0..1")},
                                 {QStringLiteral("--output"), QStringLiteral("energy")});
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.complaints().contains(QStringLiteral("“energy” is no known result")));
}

/// A grid that would fill a disk ends soon after its reader has gone.
void TestSweep::whoStopsReadingHearsNothing() {
    QProcess program;
    program.start(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"),
         QStringLiteral("{ " PLUME_PROGRAM " sweep :/examples/fx1.plume --lang en "
                        "--vary request_rate=1..2:1000000000; echo $? >&2; } | head -n 2")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.readAllStandardOutput().count('\n'), 2);
    QCOMPARE(program.readAllStandardError(), QByteArray("1\n"));
}

void TestSweep::helpSaysHow() {
    const Ran ran = run("sweep --help");
    QCOMPARE(ran.status, 0);
    for (const char* part : {"sweep STUDY --vary INPUT=FROM..TO[:N]", "--plan N", "--output TERM",
                             "--format csv", "STUDY is a study file"})
        QVERIFY2(ran.text().contains(QLatin1String(part)), part);
    QVERIFY(run("--help").text().contains(QStringLiteral("plume sweep")));
}

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
