// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/studyfile.h"

#include "app/document/examples.h"
#include "document/migration.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace plume;

namespace {

Study readOrFail(const QByteArray& json) {
    const auto study = readStudy(json, test::smallCatalogue());
    if (study)
        return *study;
    for (const Error& fault : study.error())
        qWarning("%s: %s", qPrintable(fault.where), qPrintable(fault.message));
    return {};
}

/// The inputs of an activity that measured `energy`.
EstimateData energyOf(const QByteArray& energy) {
    const Study study = readOrFail(test::planWith(
        R"({"kind": "data", "name": "A", "work": {"method": "measured", "energy": )" + energy +
        "}}"));
    return study.plans.value(0).activities.value(0).inputs.value(Term::MeasuredEnergy);
}

} // namespace

class TestStudyFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePublishedExampleSaysWhatItSays();
    void everyPartOfTheFormatIsRead();
    void writingWhatWasReadIsStable_data();
    void writingWhatWasReadIsStable();
    void whatIsWrittenIsAsPlainAsByHand();
    void aQuantityIsReadInEachOfItsForms_data();
    void aQuantityIsReadInEachOfItsForms();
    void theScopeDecidesTheDimensionWhereverItStands();
    void whatAMethodDoesNotUseIsNotWritten();
    void whereTheDataGotARangeIsNotWritten();
    void olderVersionsPassThroughEveryLaterStep();
    void aFileOfAnOlderVersionIsReadAsTheStudyItStands();
    void faultsOfAnOlderVersionAreSaid();
    void aFileOfANewerVersionIsRefused();
};

void TestStudyFile::thePublishedExampleSaysWhatItSays() {
    const Study study = readOrFail(test::publishedExample());
    QCOMPARE(study.title, QStringLiteral("GPT-3, as Patterson et al. report it"));
    QCOMPARE(study.boundary, Boundary::Lifecycle);
    QCOMPARE(study.plans.size(), 1);
    const Plan& plan = study.plans.first();
    QCOMPARE(plan.name, QStringLiteral("As published"));
    QCOMPARE(plan.serviceMonths, 36);
    QCOMPARE(plan.activities.size(), 2);

    const Activity& training = plan.activities[0];
    QCOMPARE(training.kind, ActivityKind::Training);
    QCOMPARE(training.method, WorkMethod::DeviceTime);
    QCOMPARE(training.embodied, EmbodiedMethod::Excluded);
    QCOMPARE(training.device.text(), QStringLiteral("nvidia-v100-sxm2-32gb"));
    QCOMPARE(training.inputs.size(), 6);
    QCOMPARE(training.inputs[Term::DeviceCount].value, 10000.0);
    QCOMPARE(training.inputs[Term::RunTime].value, 355.2);
    QCOMPARE(training.inputs[Term::DevicePower].value, 0.33); // kW
    QCOMPARE(training.inputs[Term::HostPower].value, 0.0);
    QCOMPARE(training.inputs[Term::GridIntensity].value, 0.429); // kg/kWh
    QCOMPARE(training.inputs[Term::Pue].value, 1.1);

    const Activity& chat = plan.activities[1];
    QCOMPARE(chat.kind, ActivityKind::Serving);
    QCOMPARE(chat.method, WorkMethod::Requests);
    QCOMPARE(chat.embodied, EmbodiedMethod::Share);
    QVERIFY(chat.scope == EnergyScope::Facility);
    QCOMPARE(chat.grid.text(), QStringLiteral("VNM"));
    QCOMPARE(chat.inputs[Term::RequestRate].value, 1e6 / 24.0); // per hour
    QCOMPARE(chat.inputs[Term::MonthlyGrowth].value, 0.02);
    const EstimateData energy = chat.inputs[Term::EnergyPerRequest];
    QCOMPARE(energy.shape, Shape::Lognormal);
    QCOMPARE(energy.range.low, 0.2e-3); // kWh
    QCOMPARE(energy.range.high, 0.5e-3);
    QCOMPARE(energy.value, std::sqrt(0.2e-3 * 0.5e-3));
}

void TestStudyFile::everyPartOfTheFormatIsRead() {
    const Study study = readOrFail(test::wideExample());
    QCOMPARE(study.note, QStringLiteral("One of each."));
    QCOMPARE(study.boundary, Boundary::Direct);
    QCOMPARE(study.currency, QStringLiteral("EUR"));
    QCOMPARE(study.plans[1].activities[3].inputs[Term::ElectricityPrice].range.high, 0.3);
    QCOMPARE(study.plans[1].activities[3].inputs[Term::DeviceHourPrice].value, 2.5);
    QCOMPARE(study.plans[1].activities[4].inputs[Term::RequestPrice].value, 0.0004);
    QCOMPARE(study.plans.size(), 2);
    QVERIFY(study.plans[0].activities.isEmpty());
    const Plan& plan = study.plans[1];
    QVERIFY(plan.startYear == 2025);
    QVERIFY(plan.followsBaseline);
    QVERIFY(!study.plans[0].followsBaseline);
    QCOMPARE(plan.activities.size(), 9);
    for (int i = 0; i < 9; ++i)
        QCOMPARE(int(plan.activities[i].kind), i);
    QCOMPARE(plan.activities[0].inputs[Term::ActivityLength].value, 2.0 * unit::hoursPerMonth);
    QCOMPARE(plan.activities[0].inputs[Term::StatedEmbodied].value, 3000.0);
    QCOMPARE(plan.activities[1].proportionOf, QStringLiteral("Run"));
    QCOMPARE(plan.activities[2].startMonth, 2);
    QCOMPARE(plan.activities[2].model.text(), QStringLiteral("gpt-3"));
    const EstimateData pue = plan.activities[2].inputs[Term::Pue];
    QCOMPARE(pue.shape, Shape::Triangular);
    QCOMPARE(pue.value, 1.1);
    QCOMPARE(pue.provenance.source, QStringLiteral("a-paper"));
    QCOMPARE(pue.provenance.locator, QStringLiteral("Table 2"));
    QCOMPARE(pue.provenance.quality, Quality::Published);
    QCOMPARE(plan.activities[3].repeatEveryMonths, 6);
    QCOMPARE(plan.activities[3].embodied, EmbodiedMethod::PerDeviceHour);
    QCOMPARE(plan.activities[4].embodied, EmbodiedMethod::PerRequest);
    QCOMPARE(plan.activities[8].request.text(), QStringLiteral("chat-median"));
}

void TestStudyFile::writingWhatWasReadIsStable_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("published") << test::publishedExample();
    QTest::newRow("wide") << test::wideExample();
}

void TestStudyFile::writingWhatWasReadIsStable() {
    QFETCH(QByteArray, json);
    const Study study = readOrFail(json);
    const QByteArray written = writeStudy(study);
    QCOMPARE(readOrFail(written), study);
    QCOMPARE(writeStudy(readOrFail(written)), written);
}

void TestStudyFile::whatIsWrittenIsAsPlainAsByHand() {
    QCOMPARE(writeStudy(readOrFail(test::publishedExample())), QByteArray(R"({
  "format": "plume-study",
  "version": 1,
  "title": "GPT-3, as Patterson et al. report it",
  "plans": [
    {
      "name": "As published",
      "service_months": 36,
      "activities": [
        {
          "kind": "training",
          "name": "Pre-training",
          "work": {
            "method": "device-time",
            "device": "nvidia-v100-sxm2-32gb",
            "count": 10000,
            "hours": 355.2,
            "power": 330,
            "host_power": 0
          },
          "site": {
            "intensity": 429,
            "pue": 1.1
          },
          "embodied": "excluded"
        },
        {
          "kind": "serving",
          "name": "Chat",
          "work": {
            "method": "requests",
            "scope": "facility",
            "requests_per_day": 1000000,
            "energy_per_request": {
              "low": 0.2,
              "high": 0.5
            },
            "monthly_growth": 0.02
          },
          "site": {
            "grid": "VNM"
          }
        }
      ]
    }
  ]
}
)"));
}

void TestStudyFile::aQuantityIsReadInEachOfItsForms_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<EstimateData>("estimate");
    const auto row = [](const char* name, const QByteArray& json, const EstimateData& estimate) {
        QTest::newRow(name) << json << estimate;
    };
    const Provenance none;
    row("bare number", "12.5", {12.5, Shape::Fixed, {}, none});
    row("text without a unit", "\"12.5\"", {12.5, Shape::Fixed, {}, none});
    row("text with a unit", "\"433 MWh\"", {433e3, Shape::Fixed, {}, none});
    row("typed range", "\"300 to 1200 Wh\"", {0.6, Shape::Lognormal, {0.3, 1.2}, none});
    row("value alone", R"({"value": "2 MWh"})", {2000.0, Shape::Fixed, {}, none});
    row("positive range", R"({"low": 4, "high": 9})", {6.0, Shape::Lognormal, {4, 9}, none});
    row("range from zero", R"({"low": 0, "high": 9})", {4.5, Shape::Uniform, {0, 9}, none});
    row("range with a shape", R"({"low": 4, "high": 9, "shape": "normal"})",
        {6.5, Shape::Normal, {4, 9}, none});
    row("all of it",
        R"({"note": "n", "quality": "measured", "row": "r", "locator": "l", "source": "s",
            "shape": "triangular", "high": "1 MWh", "low": 10, "value": "20 kWh"})",
        {20.0,
         Shape::Triangular,
         {10, 1000},
         {QStringLiteral("s"), QStringLiteral("r"), QStringLiteral("l"), QStringLiteral("n"),
          Quality::Measured}});
    row("a source without a range", R"({"value": 1, "source": "s"})",
        {1.0, Shape::Fixed, {}, {QStringLiteral("s"), {}, {}, {}, Quality::Assumed}});
}

void TestStudyFile::aQuantityIsReadInEachOfItsForms() {
    QFETCH(QByteArray, json);
    QFETCH(EstimateData, estimate);
    QCOMPARE(energyOf(json), estimate);
}

void TestStudyFile::theScopeDecidesTheDimensionWhereverItStands() {
    for (const char* scope : {"chip", "server", "facility"}) {
        const QByteArray word = '"' + QByteArray(scope) + '"';
        for (const QByteArray& work : {R"("energy": "5 MWh", "scope": )" + word,
                                       R"("scope": )" + word + R"(, "energy": 5000)"}) {
            const Study study = readOrFail(test::planWith(
                R"({"kind": "data", "name": "A", "work": {"method": "measured", )" + work + "}}"));
            const Activity activity = study.plans.value(0).activities.value(0);
            QVERIFY(activity.scope.has_value());
            QCOMPARE(keyOf(*activity.scope), QString::fromLatin1(scope));
            QCOMPARE(activity.inputs[Term::MeasuredEnergy].value, 5000.0);
        }
    }
}

void TestStudyFile::whatAMethodDoesNotUseIsNotWritten() {
    Activity activity;
    activity.name = QStringLiteral("A");
    activity.method = WorkMethod::StatedEmissions;
    activity.scope = EnergyScope::Chip;
    activity.request = RequestId(QStringLiteral("chat-median"));
    activity.proportionOf = QStringLiteral("B");
    const EstimateData one{1.0, Shape::Fixed, {}, {}};
    activity.inputs = {{Term::StatedEmissions, one}, {Term::RunTime, one}, {Term::Pue, one}};
    const Study study{{}, {}, Boundary::Lifecycle, {Plan{{}, 12, {}, {activity}}}};

    const Activity read = readOrFail(writeStudy(study)).plans.value(0).activities.value(0);
    QCOMPARE(read.inputs.keys(), QList{Term::StatedEmissions});
    QVERIFY(!read.scope);
    QVERIFY(read.request.isEmpty());
    QVERIFY(read.proportionOf.isEmpty());
}

void TestStudyFile::whereTheDataGotARangeIsNotWritten() {
    const auto fileWith = [](const EstimateData& estimate) {
        Activity activity;
        activity.name = QStringLiteral("A");
        activity.method = WorkMethod::StatedEmissions;
        activity.inputs = {{Term::StatedEmissions, estimate}};
        return writeStudy(Study{{}, {}, Boundary::Lifecycle, {Plan{{}, 12, {}, {activity}}}});
    };
    EstimateData estimate{2.0, Shape::Lognormal, {1.0, 3.0}, {}};
    estimate.provenance.source = QStringLiteral("s");
    const QByteArray without = fileWith(estimate);
    estimate.provenance.spread = QStringLiteral("value-typed");
    estimate.provenance.sharing = Sharing::Activity;
    QCOMPARE(fileWith(estimate), without);
    QVERIFY(without.contains("\"low\": 1"));
}

void TestStudyFile::olderVersionsPassThroughEveryLaterStep() {
    const std::array<Migration, 2> steps{
        [](const Json& study) {
            Json next = study;
            next["steps"] = next["steps"].get<std::string>() + "a";
            return next;
        },
        [](const Json& study) {
            Json next = study;
            next["steps"] = next["steps"].get<std::string>() + "b";
            return next;
        },
    };
    const Json study = {{"steps", ""}};
    QCOMPARE(migrated(study, 1, steps)["steps"].get<std::string>(), std::string("ab"));
    QCOMPARE(migrated(study, 2, steps)["steps"].get<std::string>(), std::string("b"));
    QVERIFY(migrated(study, 3, steps) == study);
    QCOMPARE(currentVersion(), 1);
}

namespace {

/// A made-up second version: version 1 called the title "heading".
const std::array<Migration, 1> renamedTitle{[](const Json& study) {
    Json next = Json::object();
    for (const auto& member : study.items())
        next[member.key() == "heading" ? "title" : member.key()] = member.value();
    return next;
}};

QByteArray exampleWith(const QByteArray& titleKey, const QByteArray& version) {
    return test::publishedExample()
        .replace("\"title\"", titleKey)
        .replace("\"version\": 1", "\"version\": " + version);
}

} // namespace

void TestStudyFile::aFileOfAnOlderVersionIsReadAsTheStudyItStands() {
    const Catalogue catalogue = test::smallCatalogue();
    const auto today = readStudy(test::publishedExample(), catalogue);
    QVERIFY(today);
    const auto older = readStudy(exampleWith("\"heading\"", "1"), catalogue, renamedTitle);
    QVERIFY(older);
    QCOMPARE(*older, *today);
    const auto newest = readStudy(exampleWith("\"title\"", "2"), catalogue, renamedTitle);
    QVERIFY(newest);
    QCOMPARE(*newest, *today);
    QVERIFY(!readStudy(exampleWith("\"heading\"", "2"), catalogue, renamedTitle));
}

void TestStudyFile::faultsOfAnOlderVersionAreSaid() {
    const QByteArray json = exampleWith("\"heading\"", "1").replace("\"training\"", "\"trainin\"");
    const auto study = readStudy(json, test::smallCatalogue(), renamedTitle);
    QVERIFY(!study);
    QCOMPARE(study.error().size(), 1);
    QCOMPARE(study.error().first().where, QStringLiteral("/plans/0/activities/0/kind"));
}

void TestStudyFile::aFileOfANewerVersionIsRefused() {
    const auto study =
        readStudy(exampleWith("\"title\"", "3"), test::smallCatalogue(), renamedTitle);
    QVERIFY(!study);
    QCOMPARE(study.error().size(), 1);
    const Error& fault = study.error().first();
    QVERIFY(fault.kind == Error::Kind::Unsupported);
    QCOMPARE(fault.where, QStringLiteral("/version"));
    QVERIFY2(fault.message.contains(QStringLiteral("format 3); this one reads up to 2")),
             qPrintable(fault.message));
}

QTEST_APPLESS_MAIN(TestStudyFile)
#include "tst_studyfile.moc"
