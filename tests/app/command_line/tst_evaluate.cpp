// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/evaluatecommand.h"

#include "app/command_line/ranprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace plume;
using test::Ran;
using test::run;

namespace {

constexpr auto roundNumbers = ":/examples/fx1.plume";

QByteArray contentOf(const char* path) {
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject planOf(const Ran& ran, int plan = 0) {
    return ran.json()[QLatin1String("plans")][plan].toObject();
}

double central(const QJsonValue& amount) {
    return amount[QLatin1String("central")].toDouble(std::nan(""));
}

/// The keys in the order in which they stand in the text, which QJsonObject does not keep.
bool standInOrder(const QByteArray& text, const QList<QByteArray>& keys) {
    qsizetype at = -1;
    for (const QByteArray& key : keys) {
        at = text.indexOf('"' + key + "\":", at + 1);
        if (at < 0)
            return false;
    }
    return true;
}

} // namespace

class TestEvaluate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textTellsTotalPartsAndWhatIsLeftOut();
    void jsonHasTheKeysThatScriptsRelyOn();
    void jsonHasTheNumbersOfTheStudy();
    void familiarThingsCoverEnergyAndWater();
    void familiarThingsOfOnesOwnAreAmongThem();
    void aRangeIsInTheUnitOfItsValue();
    void useSaysWhetherHardwareIsInIt();
    void waterIsPrintedByPlace();
    void monthsSumToTheTotal();
    void everyShippedStudyAddsUp_data();
    void everyShippedStudyAddsUp();
    void unknownIsNullAndSaysWhy();
    void centralValuesHaveNoPercentiles();
    void theSameSeedGivesTheSameBytes();
    void aRangeLiesAroundItsMedian();
    void csvHasARowAnIndicatorAndPointsInEveryLanguage();
    void costsAreSaidWhereThereArePrices();
    void withoutPricesNothingSpeaksOfMoney();
    void standardInputIsAStudy();
    void manyStudiesAreOneLineEach();
    void aStudyWithFaultsIsLeftOutAndTheOthersFollow();
    void everyFaultIsNamedWithPathAndPointer();
    void noFileIsAFault();
    void anEmptyPlanIsNotKnownRatherThanZero();
    void vietnameseHasDecimalCommas();
};

void TestEvaluate::textTellsTotalPartsAndWhatIsLeftOut() {
    const Ran ran = run({QStringLiteral("evaluate"), QLatin1String(roundNumbers)});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    const QString text = ran.text().simplified();
    for (const char* part :
         {"Round numbers", "A year of use: 192.5 t CO₂e over 1 year.", "Experiments 2 t 1%",
          "Training 6 t 3.1%", "Fine-tuning 500 kg 0.3%", "Chat 182.5 t 94.8%",
          "Hardware 1.5 t 0.8%", "Total 192.5 t 100%", "Energy not known",
          "Left out:", "Energy is not known, because only emissions are stated."})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
}

void TestEvaluate::jsonHasTheKeysThatScriptsRelyOn() {
    const Ran ran = run("evaluate --format json --samples 100 :/examples/gpt-3.plume");
    QCOMPARE(ran.status, 0);
    QVERIFY(standInOrder(ran.out, {"plans",         "name",           "totals",      "energy_kwh",
                                   "emissions_kg",  "operational_kg", "embodied_kg", "water_l",
                                   "activities",    "kind",           "name",        "energy_kwh",
                                   "emissions_kg",  "operational_kg", "embodied_kg", "water_l",
                                   "serving_share", "equivalents",    "id",          "name",
                                   "count",         "months",         "index",       "emissions_kg",
                                   "omissions"}));
    const QJsonObject plan = planOf(ran);
    QCOMPARE(plan[QLatin1String("name")].toString(),
             QStringLiteral("Training as published, with an assumed chat"));
    const QStringList amountKeys{QStringLiteral("central"), QStringLiteral("p5"),
                                 QStringLiteral("p50"), QStringLiteral("p95")};
    QCOMPARE(plan[QLatin1String("totals")][QLatin1String("emissions_kg")].toObject().keys(),
             amountKeys);
    QCOMPARE(plan[QLatin1String("serving_share")].toObject().keys(), amountKeys);
    const QJsonArray months = plan[QLatin1String("months")].toArray();
    QCOMPARE(months.size(), 36);
    QCOMPARE(months[35][QLatin1String("index")].toInt(), 35);
}

void TestEvaluate::jsonHasTheNumbersOfTheStudy() {
    const QJsonObject plan = planOf(run("evaluate --format json :/examples/fx1.plume"));
    const QJsonValue totals = plan[QLatin1String("totals")];
    QCOMPARE(central(totals[QLatin1String("emissions_kg")]), 192500.0);
    QCOMPARE(central(totals[QLatin1String("operational_kg")]), 191000.0);
    QCOMPARE(central(totals[QLatin1String("embodied_kg")]), 1500.0);
    QCOMPARE(central(plan[QLatin1String("serving_share")]), 182500.0 / 192500.0);
    const QJsonArray activities = plan[QLatin1String("activities")].toArray();
    QCOMPARE(activities.size(), 4);
    QCOMPARE(activities[1][QLatin1String("kind")].toString(), QStringLiteral("training"));
    QCOMPARE(activities[1][QLatin1String("name")].toString(), QStringLiteral("Training"));
    QCOMPARE(central(activities[1][QLatin1String("emissions_kg")]), 7500.0);
    // 192,500 kg by a car's 57,152.64 kg (126,000 lb).
    for (const QJsonValue each : plan[QLatin1String("equivalents")].toArray()) {
        if (each[QLatin1String("id")] == QLatin1String("car-lifetime-strubell"))
            QVERIFY(std::abs(each[QLatin1String("count")].toDouble() - 3.368) < 5e-4);
    }
}

void TestEvaluate::familiarThingsCoverEnergyAndWater() {
    const Ran json = run("evaluate --format json --at-central :/examples/chatbot.plume");
    const QJsonObject plan = planOf(json);
    const double water = central(plan[QLatin1String("totals")][QLatin1String("water_l")]);
    bool isFound = false;
    for (const QJsonValue each : plan[QLatin1String("equivalents")].toArray()) {
        if (each[QLatin1String("id")] != QLatin1String("water-bottle"))
            continue;
        isFound = true;
        QCOMPARE(each[QLatin1String("count")].toDouble(), water / 0.5); // bottles of half a litre
    }
    QVERIFY(isFound);
    const QString text = run("evaluate --at-central :/examples/chatbot.plume").text();
    QVERIFY(text.contains(QStringLiteral("Its energy amounts to one of these:")));
    QVERIFY(text.contains(QStringLiteral("Its water amounts to one of these:")));
}

void TestEvaluate::familiarThingsOfOnesOwnAreAmongThem() {
    const QByteArray bus = R"(, "own": {"equivalences": [{"id": "bus", "name": "The bus",
        "unit": "rides", "unit_one": "ride", "indicator": "climate",
        "amount": {"low": 0.5, "high": 2}, "basis": "12 km", "year": 2025, "source": "Report"}]}})";
    QByteArray study = contentOf(roundNumbers).trimmed();
    study.chop(1);
    QVERIFY(run("evaluate --at-central -", study + bus).text().contains(QStringLiteral("The bus")));
    const auto counts = planOf(run("evaluate --at-central --format json -", study + bus))
                            .value(QLatin1String("equivalents"))
                            .toArray();
    const bool isCounted = std::any_of(counts.begin(), counts.end(), [](const QJsonValue& each) {
        return each[QLatin1String("id")].toString() == QLatin1String("bus");
    });
    QVERIFY(isCounted);
    QByteArray hidden = bus;
    hidden.replace("\"id\"", "\"shown\": false, \"id\"");
    const Ran ran = run("evaluate --at-central -", study + hidden);
    QCOMPARE(ran.status, 0);
    QVERIFY(!ran.text().contains(QStringLiteral("The bus")));
}

/// Not "366 MWh (0.094–1.7 GWh)", nor "1.4 GWh (1.4 GWh)".
void TestEvaluate::aRangeIsInTheUnitOfItsValue() {
    static const QRegularExpression amount(
        QStringLiteral("([0-9.,]+) (\\S+) \\(([0-9.,]+)(?:–([0-9.,]+))? (\\S+)\\)\n"));
    int seen = 0;
    for (const char* name : {"image-generator", "gpt-3", "bert", "fx3", "small-model"}) {
        const QString text =
            run(QByteArray("evaluate --samples 500 :/examples/") + name + ".plume").text();
        for (auto found = amount.globalMatch(text); found.hasNext(); ++seen) {
            const QRegularExpressionMatch match = found.next();
            QCOMPARE(match.captured(5), match.captured(2));
            QVERIFY2(!match.captured(4).isEmpty(), qPrintable(match.captured()));
            QVERIFY2(match.captured(3) != match.captured(4), qPrintable(match.captured()));
        }
    }
    QVERIFY(seen > 10);
}

void TestEvaluate::useSaysWhetherHardwareIsInIt() {
    const auto use = [](const char* example) {
        return run(QByteArray("evaluate --at-central :/examples/") + example + ".plume").text();
    };
    const QString with = QStringLiteral("of all emissions, hardware included");
    const QString without = QStringLiteral("of all emissions, without making the hardware");
    for (const char* example : {"bert", "gpt-3", "fx3"})
        QVERIFY2(use(example).contains(without), example);
    QVERIFY(!use("gpt-3").contains(with));
    QVERIFY(use("image-generator").contains(with));
}

void TestEvaluate::waterIsPrintedByPlace() {
    const QJsonObject plan =
        planOf(run("evaluate --format json --at-central :/examples/chatbot.plume"));
    const QJsonValue totals = plan[QLatin1String("totals")];
    const double onSite = central(totals[QLatin1String("site_water_l")]);
    const double atStations = central(totals[QLatin1String("grid_water_l")]);
    QVERIFY(onSite > 0.0 && atStations > 0.0);
    const double all = central(totals[QLatin1String("water_l")]);
    QVERIFY(std::abs(onSite + atStations - all) < 1e-9 * all);
    const QString text = run("evaluate --at-central :/examples/chatbot.plume").text();
    QVERIFY(text.contains(nameOf(Term::SiteWater)) && text.contains(nameOf(Term::GridWater)));
}

void TestEvaluate::monthsSumToTheTotal() {
    const QJsonObject plan =
        planOf(run("evaluate --format json --at-central :/examples/chatbot.plume"));
    double sum = 0.0;
    for (const QJsonValue month : plan[QLatin1String("months")].toArray())
        sum += month[QLatin1String("emissions_kg")].toDouble();
    const double total = central(plan[QLatin1String("totals")][QLatin1String("emissions_kg")]);
    QVERIFY(total > 0.0 && std::abs(sum - total) < 1e-9 * total);
}

void TestEvaluate::everyShippedStudyAddsUp_data() {
    QTest::addColumn<QString>("path");
    for (const char* folder : {":/examples", ":/templates"}) {
        for (const QFileInfo& file : QDir(QString::fromLatin1(folder)).entryInfoList(QDir::Files))
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
    }
}

/// As a script reads it: in every quantity the activities make up the total, the range holds the
/// central value, and the months make up the emissions.
void TestEvaluate::everyShippedStudyAddsUp() {
    QFETCH(QString, path);
    const Ran ran =
        run({QStringLiteral("evaluate"), path, QStringLiteral("--format"), QStringLiteral("json"),
             QStringLiteral("--samples"), QStringLiteral("1000")});
    QCOMPARE(ran.status, 0);
    const auto known = [](const QJsonValue& amount) {
        return amount.isNull() ? 0.0 : central(amount);
    };
    for (const QJsonValue plan : ran.json()[QLatin1String("plans")].toArray()) {
        const QJsonObject totals = plan[QLatin1String("totals")].toObject();
        for (const QString& quantity : totals.keys()) {
            const QJsonValue total = totals[quantity];
            double sum = 0.0;
            for (const QJsonValue activity : plan[QLatin1String("activities")].toArray())
                sum += known(activity[quantity]);
            const double slack = 1e-9 * (1.0 + known(total));
            QVERIFY2(std::abs(sum - known(total)) <= slack, qPrintable(quantity));
            if (total.isNull())
                continue;
            QVERIFY(total[QLatin1String("p5")].toDouble() <= central(total) + slack);
            QVERIFY(central(total) <= total[QLatin1String("p95")].toDouble() + slack);
        }
        double months = 0.0;
        for (const QJsonValue month : plan[QLatin1String("months")].toArray())
            months += month[QLatin1String("emissions_kg")].toDouble();
        const double emissions = known(totals[QLatin1String("emissions_kg")]);
        QVERIFY(std::abs(months - emissions) <= 1e-6 * (1.0 + emissions));
    }
}

void TestEvaluate::unknownIsNullAndSaysWhy() {
    const QJsonObject plan = planOf(run("evaluate --format json :/examples/fx1.plume"));
    const QJsonObject totals = plan[QLatin1String("totals")].toObject();
    QVERIFY(totals[QLatin1String("energy_kwh")].isNull());
    QVERIFY(totals[QLatin1String("water_l")].isNull());
    bool isEnergyExplained = false;
    for (const QJsonValue omission : plan[QLatin1String("omissions")].toArray()) {
        QVERIFY(!omission[QLatin1String("message")].toString().isEmpty());
        if (omission[QLatin1String("address")] == QLatin1String("/plans/0/activities/3/energy")) {
            isEnergyExplained = true;
            QCOMPARE(omission[QLatin1String("reason")].toString(), QStringLiteral("not-in-method"));
        }
    }
    QVERIFY(isEnergyExplained);
}

void TestEvaluate::centralValuesHaveNoPercentiles() {
    const Ran ran = run("evaluate --format json --at-central :/examples/chatbot.plume");
    QVERIFY(!ran.out.contains("\"p50\""));
    QVERIFY(!ran.out.contains("\"seed\""));
    const Ran sampled = run("evaluate --format json --samples 64 :/examples/chatbot.plume");
    QVERIFY(sampled.out.contains("\"p50\""));
    const auto total = [](const Ran& each) {
        return central(planOf(each)[QLatin1String("totals")][QLatin1String("emissions_kg")]);
    };
    QCOMPARE(total(ran), total(sampled)); // central needs no draws
}

void TestEvaluate::theSameSeedGivesTheSameBytes() {
    constexpr auto seven = "evaluate --format json --samples 500 --seed 7 :/examples/chatbot.plume";
    const Ran first = run(seven);
    QCOMPARE(first.json()[QLatin1String("samples")].toInt(), 500);
    QCOMPARE(first.json()[QLatin1String("seed")].toInt(), 7);
    QCOMPARE(run(seven).out, first.out);
    const Ran other = run("evaluate --format json --samples 500 --seed 8 :/examples/chatbot.plume");
    QVERIFY(planOf(other) != planOf(first));
}

void TestEvaluate::aRangeLiesAroundItsMedian() {
    const QJsonObject plan = planOf(run("evaluate --format json :/examples/chatbot.plume"));
    const QJsonValue emissions = plan[QLatin1String("totals")][QLatin1String("emissions_kg")];
    const double low = emissions[QLatin1String("p5")].toDouble();
    const double median = emissions[QLatin1String("p50")].toDouble();
    const double high = emissions[QLatin1String("p95")].toDouble();
    QVERIFY(0.0 < low && low < median && median < high);
    // Half of the published energies per request lie within 0.16 to 0.6 Wh, so nine tenths within a
    // factor of 3.75^(1.645 / 0.6745) = 25; use is nine tenths of it all.
    QVERIFY(high / low > 10.0 && high / low < 25.0);
}

void TestEvaluate::csvHasARowAnIndicatorAndPointsInEveryLanguage() {
    const Ran ran = run("evaluate --format csv :/examples/fx1.plume");
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.lines().first(),
             QByteArray("study,plan_index,plan,activity_index,activity,kind,indicator,unit,central,"
                        "p5,p50,p95"));
    QCOMPARE(ran.lines().size(), 1 + 4 * 7);
    QVERIFY(ran.lines().contains(":/examples/fx1.plume,0,A year of use,3,Chat,serving,emissions,kg,"
                                 "182500,182500,182500,182500"));
    // What is not known is empty, never zero.
    QVERIFY(
        ran.lines().contains(":/examples/fx1.plume,0,A year of use,3,Chat,serving,energy,kWh,,,,"));
    QCOMPARE(run("evaluate --format csv --lang vi :/examples/fx1.plume").out, ran.out);
}

/// 40 kWh at 0.25 and 100 device-hours at 2: 210. The chat has no price.
void TestEvaluate::costsAreSaidWhereThereArePrices() {
    const QByteArray study = R"({
      "format": "plume-study", "version": 1, "title": "Paid", "currency": "EUR",
      "plans": [{"name": "A", "service_months": 12, "activities": [
        {"kind": "training", "name": "T",
         "work": {"method": "device-time", "count": 1, "hours": 100, "power": 400, "load": 1,
                  "host_power": 0},
         "site": {"intensity": 500, "pue": 1, "wue": 0, "grid_water": 0}, "embodied": "excluded",
         "prices": {"per_kwh": 0.25, "per_device_hour": 2}},
        {"kind": "serving", "name": "Chat", "embodied": "excluded",
         "work": {"method": "stated-emissions", "requests_per_day": 1, "emissions_per_request": 1}}
      ]}]})";
    const Ran json = run("evaluate - --format json --at-central", study);
    QCOMPARE(json.status, 0);
    QCOMPARE(json.json()[QLatin1String("currency")].toString(), QStringLiteral("EUR"));
    const QJsonObject plan = planOf(json);
    QCOMPARE(central(plan[QLatin1String("totals")][QLatin1String("cost")]), 210.0);
    const QJsonArray activities = plan[QLatin1String("activities")].toArray();
    QCOMPARE(central(activities[0][QLatin1String("cost")]), 210.0);
    QVERIFY(activities[1][QLatin1String("cost")].isNull());
    QVERIFY(json.text().contains(
        QStringLiteral("“Chat”: Cost is incomplete, because “Price of a request”")));
    const Ran csv = run("evaluate - --format csv --at-central", study);
    QVERIFY2(csv.out.contains(",A,0,T,training,cost,EUR,210,,,\n"), csv.out.constData());
    const Ran text = run("evaluate - --at-central", study);
    QVERIFY2(text.text().contains(QRegularExpression(QStringLiteral("Cost +210 EUR"))),
             text.out.constData());
    QVERIFY(!text.text().contains(QStringLiteral("¤")));
    const Ran explained = run("explain - cost", study);
    QCOMPARE(explained.status, 0);
    QVERIFY2(explained.text().contains(QStringLiteral("210 EUR")), explained.out.constData());
}

void TestEvaluate::withoutPricesNothingSpeaksOfMoney() {
    for (const char* format : {"text", "json", "csv"}) {
        const Ran ran = run(QStringList{QStringLiteral("evaluate"), QLatin1String(roundNumbers),
                                        QStringLiteral("--format"), QLatin1String(format)});
        QVERIFY(!ran.text().contains(QStringLiteral("cost"), Qt::CaseInsensitive));
        QVERIFY(!ran.text().contains(QStringLiteral("currency")));
    }
}

void TestEvaluate::standardInputIsAStudy() {
    const Ran ran = run("evaluate --format json -", contentOf(roundNumbers));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.json()[QLatin1String("study")].toString(), QStringLiteral("-"));
    QCOMPARE(planOf(ran), planOf(run("evaluate --format json :/examples/fx1.plume")));
    const Ran empty = run("evaluate -");
    QCOMPARE(empty.status, 1);
    QVERIFY(empty.complaints().startsWith(QStringLiteral("plume: -#")));
}

void TestEvaluate::manyStudiesAreOneLineEach() {
    const Ran ran = run("evaluate --format json --samples 50 :/examples/fx1.plume "
                        ":/examples/tinyml-fleet.plume :/examples/gpt-3.plume");
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.lines().size(), 3);
    QStringList titles;
    for (const QByteArray& line : ran.lines()) {
        QJsonParseError error;
        titles.append(QJsonDocument::fromJson(line, &error)[QLatin1String("title")].toString());
        QCOMPARE(error.error, QJsonParseError::NoError);
    }
    QCOMPARE(
        titles,
        (QStringList{
            QStringLiteral("Round numbers"), QStringLiteral("A hundred thousand listening sensors"),
            QStringLiteral("GPT-3: training as Patterson et al. report it, use assumed")}));
}

void TestEvaluate::aStudyWithFaultsIsLeftOutAndTheOthersFollow() {
    const Ran ran = run("evaluate --format json --samples 50 - :/examples/fx1.plume", "{");
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.lines().size(), 1);
    QCOMPARE(ran.json()[QLatin1String("title")].toString(), QStringLiteral("Round numbers"));
    QVERIFY(ran.complaints().contains(QStringLiteral("-#")));
}

void TestEvaluate::everyFaultIsNamedWithPathAndPointer() {
    const Ran ran = run("evaluate -", R"({"format": "plume-study", "version": 1, "titel": "T",
        "plans": [{"name": "P", "service_months": 0, "activities": [
            {"kind": "trainin", "name": "A", "work": {"method": "device-time", "count": -1}}]}]})");
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QByteArray());
    const QList<QByteArray> faults = ran.complaintLines();
    QCOMPARE(faults.size(), 5);
    const QList<QByteArray> places{
        "-#: ", "-#/titel: ", "-#/plans/0/service_months: ", "-#/plans/0/activities/0/kind: ",
        "-#/plans/0/activities/0/work/count: "};
    for (qsizetype i = 0; i < places.size(); ++i)
        QVERIFY2(faults[i].startsWith("plume: " + places[i]), faults[i].constData());
    QVERIFY(ran.complaints().contains(QStringLiteral("The nearest one is “training”.")));
}

void TestEvaluate::noFileIsAFault() {
    const Ran ran = run("evaluate nowhere/nothing.plume");
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.complaints().startsWith(QStringLiteral("plume: nowhere/nothing.plume: ")));
}

void TestEvaluate::anEmptyPlanIsNotKnownRatherThanZero() {
    constexpr auto study = R"({"format": "plume-study", "version": 1, "title": "T",
        "plans": [{"name": "P", "service_months": 12, "activities": []}]})";
    const QJsonObject plan = planOf(run("evaluate --format json -", study));
    QVERIFY(plan[QLatin1String("totals")][QLatin1String("emissions_kg")].isNull());
    QVERIFY(plan[QLatin1String("serving_share")].isNull());
    QCOMPARE(plan[QLatin1String("omissions")][0][QLatin1String("reason")].toString(),
             QStringLiteral("no-activities"));
    QVERIFY(run("evaluate -", study).text().contains(QStringLiteral("what it emits is not known")));
}

void TestEvaluate::vietnameseHasDecimalCommas() {
    const Ran ran = run("evaluate --lang vi :/examples/fx1.plume");
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.text().contains(QStringLiteral("192,5")));
    QVERIFY(ran.text().contains(QStringLiteral("94,8%")));
    QVERIFY(!ran.text().contains(QStringLiteral("192.5")));
    const QJsonObject plan = planOf(run("evaluate --format json --lang vi :/examples/fx1.plume"));
    QCOMPARE(central(plan[QLatin1String("totals")][QLatin1String("emissions_kg")]), 192500.0);
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
