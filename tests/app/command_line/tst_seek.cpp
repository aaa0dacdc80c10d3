// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/seekcommand.h"

#include "app/command_line/ranprogram.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace plume;
using test::Ran;
using test::run;

namespace {

const QString fx1 = QStringLiteral(":/examples/fx1.plume");
const QString requests = QStringLiteral("/plans/0/activities/3/work/requests_per_day");

Ran seeking(const QString& wish, const QStringList& more = {}, const QString& study = fx1) {
    return run(QStringList{QStringLiteral("seek"), study, wish} + more);
}

QStringList varying(const QString& input) {
    return {QStringLiteral("--vary"), input};
}

QStringList formatted(const QString& format) {
    return {QStringLiteral("--format"), format};
}

QJsonArray jsonArray(const Ran& ran) {
    return QJsonDocument::fromJson(ran.out).array();
}

} // namespace

class TestSeek : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneInputIsSaidInASentence();
    void aShareIsWrittenInPercent();
    void aTermOrAnAddressNamesTheSame();
    void theTableHasEveryInput();
    void jsonHoldsNumbersWithTheirUnits();
    void csvHoldsTheSameNumbers();
    void whatNoValueDoesIsSaidAndFails();
    void wholeMonthsThatOnlyComeCloseFail();
    void aBareNumberIsInTheUnitOfFiles();
    void everyPlanIsAskedUnlessAnAddressNamesOne();
    void theAnswerIsReadInBothLanguages();
    void moneyIsInTheCurrencyOfTheStudy();
    void faultsAreSaid_data();
    void faultsAreSaid();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void helpSaysHow();
};

void TestSeek::oneInputIsSaidInASentence() {
    // 10,000 kg and 365 days of 0.5 g a request: 90,000 / 182.5 x 1,000,000 requests a day.
    const Ran ran = seeking(QStringLiteral("emissions=100 t"), varying(requests));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.text().simplified().startsWith(
                 QStringLiteral("For “Emissions” to come to 100 t, “Requests” of “Chat” would have "
                                "to be 493,151 requests/day, 0.493 times as much as now.")),
             ran.out.constData());
}

void TestSeek::aShareIsWrittenInPercent() {
    // 180,000,000 requests in 365 days.
    const Ran ran = seeking(QStringLiteral("use_share=90%"),
                            varying(requests) + formatted(QStringLiteral("json")));
    QCOMPARE(ran.status, 0);
    const QJsonObject report = jsonArray(ran).at(0).toObject();
    QCOMPARE(report[QStringLiteral("wish")].toDouble(), 0.9);
    const QJsonObject answer = report[QStringLiteral("answers")].toArray().at(0).toObject();
    QVERIFY(std::abs(answer[QStringLiteral("value")].toDouble() - 180e6 / 365.0) < 1e-3);
    QCOMPARE(seeking(QStringLiteral("use_share=0.9"), varying(requests)).out,
             seeking(QStringLiteral("use_share=90%"), varying(requests)).out);
    const Ran all = seeking(QStringLiteral("use_share=100%"), varying(requests));
    QCOMPARE(all.status, 1);
    QVERIFY(all.complaints().contains(QStringLiteral("gives just less than 100%.")));
}

void TestSeek::aTermOrAnAddressNamesTheSame() {
    const QByteArray byAddress =
        seeking(QStringLiteral("/plans/0/totals/emissions=100 t"), varying(requests)).out;
    QVERIFY(!byAddress.isEmpty());
    QCOMPARE(
        seeking(QStringLiteral("emissions=100 t"), varying(QStringLiteral("request_rate"))).out,
        byAddress);
}

void TestSeek::theTableHasEveryInput() {
    const Ran ran = seeking(QStringLiteral("emissions=100 t"));
    QCOMPARE(ran.status, 0);
    const QString text = ran.text();
    QVERIFY(text.startsWith(QStringLiteral(
        "What would have to be true for “Emissions” to be 100 t? Now it is 192.5 t.")));
    QCOMPARE(ran.lines().size(),
             3 + 8 + 1); // the sentence, a gap and the header; eight inputs and the gap after
    for (const char* part : {"493,151 requests/day", "“Emissions per request” of “Chat”",
                             "about 6 months", "No value does this"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
}

void TestSeek::jsonHoldsNumbersWithTheirUnits() {
    const Ran ran = seeking(QStringLiteral("emissions=100 t"),
                            varying(requests) + formatted(QStringLiteral("json")));
    QCOMPARE(ran.status, 0);
    const QJsonObject report = jsonArray(ran).at(0).toObject();
    QCOMPARE(report[QStringLiteral("output")].toString(),
             QStringLiteral("/plans/0/totals/emissions"));
    QCOMPARE(report[QStringLiteral("unit")].toString(), QStringLiteral("kg"));
    QCOMPARE(report[QStringLiteral("wish")].toDouble(), 100'000.0);
    QCOMPARE(report[QStringLiteral("present")].toDouble(), 192'500.0);
    const QJsonObject answer = report[QStringLiteral("answers")].toArray().at(0).toObject();
    QCOMPARE(answer[QStringLiteral("input")].toString(), requests);
    QCOMPARE(answer[QStringLiteral("outcome")].toString(), QStringLiteral("found"));
    QCOMPARE(answer[QStringLiteral("unit")].toString(), QStringLiteral("requests/day"));
    QVERIFY(std::abs(answer[QStringLiteral("value")].toDouble() - 90'000.0 / 0.1825) < 1e-6);
    QVERIFY(answer[QStringLiteral("closest")].isNull());
    QCOMPARE(answer[QStringLiteral("present")].toDouble(), 1e6);
    QCOMPARE(answer[QStringLiteral("plausibility")].toString(), QStringLiteral("usual"));
    QCOMPARE(answer[QStringLiteral("course")].toString(), QStringLiteral("rising"));
}

void TestSeek::csvHoldsTheSameNumbers() {
    const Ran ran = seeking(QStringLiteral("emissions=100 t"), formatted(QStringLiteral("csv")));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.lines().size(), 1 + 8);
    QVERIFY(ran.lines().first().startsWith("output,wish,output_unit,input,"));
    const QList<QByteArray> lines = ran.lines();
    const auto chosen = std::find_if(lines.begin(), lines.end(), [](const QByteArray& line) {
        return line.contains("/service_months,");
    });
    QVERIFY(chosen != lines.end());
    QVERIFY2(chosen->startsWith("/plans/0/totals/emissions,100000,kg,/plans/0/service_months,"
                                "service_life,jumps,months,,6,101312.5,12,0.5,,,usual,"),
             chosen->constData());
}

void TestSeek::whatNoValueDoesIsSaidAndFails() {
    const Ran ran = seeking(QStringLiteral("emissions=9 t"), varying(requests));
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(ran.complaints().contains(QStringLiteral("No value of “Requests” of “Chat” between ")));
    QVERIFY(ran.complaints().contains(QStringLiteral("gives 10 t.")));
    const Ran json = seeking(QStringLiteral("emissions=9 t"),
                             varying(requests) + formatted(QStringLiteral("json")));
    QCOMPARE(json.status, 1);
    const QJsonObject answer =
        jsonArray(json).at(0).toObject()[QStringLiteral("answers")].toArray().at(0).toObject();
    QCOMPARE(answer[QStringLiteral("outcome")].toString(), QStringLiteral("out-of-reach"));
    QVERIFY(answer[QStringLiteral("value")].isNull());
    QCOMPARE(answer[QStringLiteral("closest")].toDouble(), 0.0);
}

void TestSeek::wholeMonthsThatOnlyComeCloseFail() {
    const Ran ran =
        seeking(QStringLiteral("emissions=100 t"), varying(QStringLiteral("service_life")));
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.complaints().contains(QStringLiteral("5 months give 86.09 t")));
}

void TestSeek::aBareNumberIsInTheUnitOfFiles() {
    QCOMPARE(seeking(QStringLiteral("emissions=100000"), varying(requests)).out,
             seeking(QStringLiteral("emissions=100 t"), varying(requests)).out);
}

void TestSeek::everyPlanIsAskedUnlessAnAddressNamesOne() {
    const QString fleet = QStringLiteral(":/examples/tinyml-fleet.plume");
    const Ran both = seeking(QStringLiteral("emissions=1 t"), {}, fleet);
    QCOMPARE(both.status, 0);
    QVERIFY(both.text().contains(QStringLiteral("On the device\n")));
    QVERIFY(both.text().contains(QStringLiteral("In a data centre\n")));
    const Ran second = seeking(QStringLiteral("/plans/1/totals/emissions=1 t"),
                               formatted(QStringLiteral("json")), fleet);
    QCOMPARE(second.status, 0);
    QCOMPARE(jsonArray(second).size(), 1);
}

void TestSeek::theAnswerIsReadInBothLanguages() {
    const Ran ran =
        seeking(QStringLiteral("emissions=100 t"),
                varying(requests) + QStringList{QStringLiteral("--lang"), QStringLiteral("vi")});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.text().contains(QStringLiteral("493.151")));
}

/// 100 kWh at 0.1; at half the price, half the cost.
void TestSeek::moneyIsInTheCurrencyOfTheStudy() {
    const QByteArray study = R"({
      "format": "plume-study", "version": 1, "title": "Paid", "currency": "EUR",
      "plans": [{"name": "A", "service_months": 12, "activities": [
        {"kind": "storage", "name": "S",
         "work": {"method": "measured", "energy": 100, "scope": "facility"},
         "site": {"intensity": 500}, "embodied": "excluded", "prices": {"per_kwh": 0.1}}]}]})";
    const QStringList seek{QStringLiteral("seek"), QStringLiteral("-"), QStringLiteral("cost=5"),
                           QStringLiteral("--vary"), QStringLiteral("electricity_price")};
    const Ran text = run(seek, study);
    QCOMPARE(text.status, 0);
    QVERIFY2(text.text().simplified().startsWith(
                 QStringLiteral("For “Cost” to come to 5 EUR, “Price of electricity” of “S” would "
                                "have to be 0.05 EUR/kWh")),
             text.out.constData());
    const Ran csv = run(seek + formatted(QStringLiteral("csv")), study);
    QVERIFY2(csv.lines().value(1).startsWith("/plans/0/totals/cost,5,EUR,/plans/0/activities/0/"
                                             "prices/per_kwh,electricity_price,found,EUR/kWh,0.05"),
             csv.out.constData());
}

void TestSeek::faultsAreSaid_data() {
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("vary");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char* name, const char* wish, const QString& vary,
                        const char* complaint) {
        QTest::newRow(name) << QString::fromUtf8(wish) << vary << QString::fromUtf8(complaint);
    };
    row("an unknown unit", "emissions=100 kWh", requests, "“100 kWh” is not understood.");
    row("a range", "emissions=1 to 2 t", requests, "“1 to 2 t” is a range");
    row("a result that is not known", "energy=1 MWh", requests,
        "“energy” is no known result of this study.");
    row("an input as a result", "/plans/0/activities/3/work/requests_per_day=5", requests,
        "is no known result");
    row("a term in several places", "emissions=100 t", QStringLiteral("stated_emissions"),
        "“stated_emissions” stands in several places; name one of them: "
        "/plans/0/activities/0/work/emissions, ");
    row("an input of nobody", "emissions=100 t",
        QStringLiteral("/plans/0/activities/3/work/requests_per_da"),
        "The nearest one is “/plans/0/activities/3/work/requests_per_day”.");
    row("a term that is not there", "emissions=100 t", QStringLiteral("pue"),
        "“pue” is no input that this result depends on.");
}

void TestSeek::faultsAreSaid() {
    QFETCH(QString, wish);
    QFETCH(QString, vary);
    QFETCH(QString, complaint);
    const Ran ran = seeking(wish, varying(vary));
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.complaints().contains(complaint), ran.err.constData());
}

void TestSeek::wrongUsageIsTold_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("no wish") << QStringList{fx1} << QStringLiteral("seek STUDY OUTPUT=VALUE");
    QTest::newRow("no value") << QStringList{fx1, QStringLiteral("emissions=")}
                              << QStringLiteral("“emissions=” is no wish");
    QTest::newRow("no sign") << QStringList{fx1, QStringLiteral("emissions")}
                             << QStringLiteral("is no wish");
    QTest::newRow("no such result") << QStringList{fx1, QStringLiteral("emisions=1 t")}
                                    << QStringLiteral("The nearest term is “emissions”.");
    QTest::newRow("no such input")
        << QStringList{fx1, QStringLiteral("emissions=1 t"), QStringLiteral("--vary"),
                       QStringLiteral("request_rat")}
        << QStringLiteral("The nearest term is “request_rate”.");
}

void TestSeek::wrongUsageIsTold() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, complaint);
    const Ran ran = run(QStringList{QStringLiteral("seek")} + arguments);
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.complaints().contains(complaint), ran.err.constData());
}

void TestSeek::helpSaysHow() {
    const Ran ran = run("seek --help");
    QCOMPARE(ran.status, 0);
    for (const char* part : {"seek STUDY OUTPUT=VALUE", "--vary INPUT", "--format text|json|csv"})
        QVERIFY2(ran.text().contains(QLatin1String(part)), part);
    QVERIFY(run("--help").text().contains(QStringLiteral("plume seek")));
}

QTEST_GUILESS_MAIN(TestSeek)
#include "tst_seek.moc"
