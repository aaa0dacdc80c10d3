// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/explaincommand.h"

#include "app/command_line/ranprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace plume;
using test::Ran;
using test::run;

namespace {

/// The number and the line after a label, of the first line that begins with it.
double numberAfter(const QString& text, const char* label) {
    const QRegularExpression line(QStringLiteral("^ *%1: ([0-9.,]+)").arg(QString::fromUtf8(label)),
                                  QRegularExpression::MultilineOption);
    QString number = line.match(text).captured(1);
    return number.remove(QLatin1Char(',')).toDouble();
}

/// A training whose energy is 8 x 100 h x (300 W x 0.5 + 100 W) x 1.2 = 240 kWh, at 400 g/kWh 96
/// kg.
constexpr auto training = R"({"format": "plume-study", "version": 1, "title": "T",
    "plans": [{"name": "P", "service_months": 12, "activities": [
        {"kind": "training", "name": "Run",
         "work": {"method": "device-time", "count": 8, "hours": 240, "power": 300, "load": 0.5,
                  "host_power": 100},
         "site": {"intensity": 400, "pue": 1.2}, "embodied": "excluded"}]}]})";

} // namespace

class TestExplain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTotalIsWhatIsExplainedUnlessAsked();
    void anAddressLeadsToItsNumberAndItsSource();
    void aTermIsExplainedInEveryActivity();
    void leavesRecomputeTheNumber();
    void howOftenIsANumberOfTimes();
    void everyStepIsShownOnce();
    void everythingIsEveryStepAndEveryInput();
    void aPlanIsNamedWhereThereAreSeveral();
    void anUnknownAddressNamesTheNearest();
    void anUnknownWordIsWrongUsage();
    void aNumberThatIsNotKnownSaysWhy();
};

void TestExplain::theTotalIsWhatIsExplainedUnlessAsked() {
    const Ran ran = run("explain :/examples/fx1.plume");
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.text().startsWith(QStringLiteral("Emissions: 192.5 t\n")));
    QCOMPARE(run("explain :/examples/fx1.plume /plans/0/totals/emissions").out, ran.out);
}

void TestExplain::anAddressLeadsToItsNumberAndItsSource() {
    const Ran ran = run("explain :/examples/chatbot.plume /plans/0/activities/3/site/intensity");
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.text().startsWith(QStringLiteral("“Answers”: Grid intensity: 460.73 g/kWh")));
    const QString text = ran.text().simplified();
    for (const char* part :
         {"not stated at /plans/0/activities/3/site/intensity", "row grids/VNM#intensity",
          "Carbon intensity of electricity generation, Ember", "2026", "Licence: CC-BY-4.0",
          "https://ourworldindata.org/grapher/carbon-intensity-electricity",
          "recommended spread “Yearly average grid intensity of a country”."})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QVERIFY(run("explain :/examples/chatbot.plume /plans/0/activities/3/work/requests_per_day")
                .text()
                .contains(QStringLiteral("stated by the study")));
}

void TestExplain::aTermIsExplainedInEveryActivity() {
    const Ran ran = run("explain :/examples/chatbot.plume pue");
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.text().count(QStringLiteral("PUE: ")), 3);
    for (const char* activity : {"1", "2", "3"})
        QVERIFY(ran.text().contains(
            QStringLiteral("/plans/0/activities/%1/site/pue").arg(QLatin1String(activity))));
}

void TestExplain::leavesRecomputeTheNumber() {
    const QString text = run("explain -", training).text();
    const double deviceHours = numberAfter(text, "Number of devices") *
                               numberAfter(text, "Run time") * 24.0; // shown in days
    const double watts = numberAfter(text, "Power of a device") * numberAfter(text, "Load") /
                             100.0 + // shown in percent
                         numberAfter(text, "Host power per device");
    const double kilowattHours = deviceHours * watts / 1000.0 * numberAfter(text, "PUE");
    const double kilograms = kilowattHours * numberAfter(text, "Grid intensity") / 1000.0;
    QCOMPARE(kilowattHours, 576.0);
    QCOMPARE(numberAfter(text, "Emissions"), kilograms);
    QCOMPARE(kilograms, 230.4);
    QCOMPARE(text.count(QStringLiteral("Energy of the chips: ")), 1);
}

void TestExplain::howOftenIsANumberOfTimes() {
    // Every six months of 36, from month 6 on: in months 6, 12, 18, 24 and 30.
    const QString text =
        run("explain :/examples/chatbot.plume /plans/0/activities/2/energy").text();
    QVERIFY(text.contains(QStringLiteral("Times done: 5\n")));
    QVERIFY(text.contains(QStringLiteral("= 5 × 8 devices × ")));
}

void TestExplain::everyStepIsShownOnce() {
    const QString text = run("explain :/examples/chatbot.plume").text();
    const QRegularExpression origin(QStringLiteral("stated (?:by the study )?at (/[a-z0-9_/]+)"));
    QStringList addresses;
    for (auto match = origin.globalMatch(text); match.hasNext();)
        addresses.append(match.next().captured(1));
    QVERIFY(addresses.size() > 20);
    QCOMPARE(addresses.removeDuplicates(), 0);
    QVERIFY(text.contains(QStringLiteral(", as above")));
}

void TestExplain::everythingIsEveryStepAndEveryInput() {
    const Ran ran = run("explain --all :/examples/chatbot.plume");
    QCOMPARE(ran.status, 0);
    const QString inputs = ran.text().section(QStringLiteral("\nInputs\n"), 1);
    for (const char* address :
         {"/plans/0/activities/0/work/factor", "/plans/0/activities/1/work/tokens",
          "/plans/0/activities/3/work/requests_per_day"})
        QVERIFY2(inputs.contains(QLatin1String(address)), address);
}

void TestExplain::aPlanIsNamedWhereThereAreSeveral() {
    const Ran both = run("explain :/examples/tinyml-fleet.plume");
    QVERIFY(both.text().contains(QStringLiteral("On the device\n")));
    QVERIFY(both.text().contains(QStringLiteral("In a data centre\n")));
    const Ran second = run("explain :/examples/tinyml-fleet.plume /plans/1/totals/emissions");
    QVERIFY(!second.text().contains(QStringLiteral("On the device\n")));
    QVERIFY(second.text().contains(QStringLiteral("In a data centre\n")));
}

void TestExplain::anUnknownAddressNamesTheNearest() {
    const Ran ran = run("explain :/examples/chatbot.plume /plans/0/activities/3/site/pux");
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(ran.complaints().contains(
        QStringLiteral("The nearest address is /plans/0/activities/3/site/pue.")));
}

void TestExplain::anUnknownWordIsWrongUsage() {
    const Ran ran = run("explain :/examples/chatbot.plume grid_intensiti");
    QCOMPARE(ran.status, 2);
    QVERIFY(ran.complaints().contains(QStringLiteral("The nearest term is “grid_intensity”.")));
}

void TestExplain::aNumberThatIsNotKnownSaysWhy() {
    const Ran ran = run("explain :/examples/fx1.plume /plans/0/totals/energy");
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.complaints().contains(QStringLiteral("because only emissions are stated")));
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
