// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/studyfile.h"

#include "app/document/examples.h"
#include "document/sentences.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

Faults faultsOf(const QByteArray& json) {
    const auto study = readStudy(json, test::smallCatalogue());
    return study ? Faults() : study.error();
}

QString listed(const Faults& faults) {
    QStringList lines;
    for (const Error& fault : faults)
        lines.append(fault.where + QStringLiteral(": ") + fault.message);
    return lines.join(QLatin1Char('\n'));
}

const char* const activityAt = "/plans/0/activities/0";

/// Adds rows for one place under the first activity.
class Rows {
public:
    explicit Rows(const char* under)
        : m_under(under) {}

    void operator()(const char* name, const QByteArray& json, const char* at, const char* part,
                    Error::Kind kind = Error::Kind::Format) const {
        QTest::newRow(name) << json << QString::fromUtf8(m_under) + QString::fromUtf8(at)
                            << QString::fromUtf8(part) << kind;
    }

private:
    const char* m_under;
};

constexpr auto valueFault = Error::Kind::Value;
constexpr auto referenceFault = Error::Kind::Reference;
constexpr auto unsupported = Error::Kind::Unsupported;

void addStudyRows() {
    const Rows row("");
    const QByteArray rest = R"(, "version": 1, "title": "T", "plans": [{"name": "P",
                               "service_months": 1, "activities": []}]})";
    row("no JSON", "{\"format\": }", "", "Line 1, column 12: a value was expected");
    row("no UTF-8", "{\"format\": \"\xFF\"}", "", "UTF-8");
    row("nested too deep", QByteArray(100000, '['), "", "at most 64 levels");
    row("no object", "[]", "",
        "The file must hold an object in braces { }, but a list in brackets [ ] stands here.");
    row("half a character", R"({"title": "\ud800"})", "", "half of a character is missing here");
    row("the other half of one", R"({"title": "\udc00"})", "",
        "half of a character is missing here");
    row("a number too small", R"({"version": 1, "note": 1e-400})", "/note",
        "too small to be told from zero");
    row("no format", "{" + rest.mid(2), "", "“format” is missing");
    row("another format", R"({"format": "toy-study")" + rest, "/format",
        "the format must be “plume-study”, but “toy-study” stands here", unsupported);
    row("a format that is no text", R"({"format": 1)" + rest, "/format",
        "a text in quotation marks");
    row("no version",
        R"({"format": "plume-study", "title": "T", "plans": [)"
        R"({"name": "", "service_months": 1, "activities": []}]})",
        "", "“version” is missing");
    row("a newer version", R"({"format": "plume-study", "version": 2, "cats": []})", "/version",
        "written by a newer version of Plume (format 2); this one reads up to 1", unsupported);
    row("version zero",
        studyWith(R"({"name": "", "service_months": 1, "activities": []})")
            .replace("\"version\": 1", "\"version\": 0"),
        "/version", "“version” must be 1, but 0 stands here", valueFault);
    row("a version that is a text",
        studyWith(R"({"name": "", "service_months": 1, "activities": []})")
            .replace("\"version\": 1", "\"version\": \"1\""),
        "/version", "“version” must be a whole number, but a text");
    row("no title",
        R"({"format": "plume-study", "version": 1, "plans": [)"
        R"({"name": "", "service_months": 1, "activities": []}]})",
        "", "“title” is missing");
    row("no plans", R"({"format": "plume-study", "version": 1, "title": ""})", "",
        "“plans” is missing");
    row("an empty list of plans", studyWith(""), "/plans", "at least one", valueFault);
    row("an unknown boundary",
        measured("\"months\": 1").replace("\"title\"", "\"boundary\": \"directly\", \"title\""),
        "/boundary", "lifecycle, direct. The nearest one is “direct”", valueFault);
    row("a currency that is a number",
        measured("\"months\": 1").replace("\"title\"", "\"currency\": 3, \"title\""), "/currency",
        "“currency” must be a text in quotation marks, but a number stands here");
    row("a currency that is an amount",
        measured("\"months\": 1").replace("\"title\"", "\"currency\": \"1 USD\", \"title\""),
        "/currency", "“1 USD” can't name a currency", valueFault);
    row("no currency at all",
        measured("\"months\": 1").replace("\"title\"", "\"currency\": \"\", \"title\""),
        "/currency", "can't name a currency", valueFault);
    row("a duplicate key",
        measured("\"months\": 1").replace("\"title\"", "\"title\": \"\", \"title\""), "/title",
        "“title” stands more than once");
    row("an unknown key",
        measured("\"months\": 1").replace("\"title\"", "\"notes\": \"\", \"title\""), "/notes",
        "the nearest one is “note”");
    row("an unknown key near none",
        measured("\"months\": 1").replace("\"title\"", "\"x/y~z\": 1, \"title\""), "/x~1y~0z",
        "“x/y~z” is no key that belongs here; these do: format, version, data_version, "
        "title, note, own");
}

void addPlanRows() {
    const Rows row("/plans/0");
    const auto plan = [](const QByteArray& months, const QByteArray& more = {}) {
        return studyWith(R"({"name": "P", "service_months": )" + months + more +
                         R"(, "activities": []})");
    };
    row("a plan that is no object", studyWith("3"), "", "Entry 1 of “plans” must be an object");
    row("a plan without a name", studyWith(R"({"service_months": 1, "activities": []})"), "",
        "“name” is missing");
    row("a plan without activities", studyWith(R"({"name": "", "service_months": 1})"), "",
        "“activities” is missing");
    row("a plan without a service life", studyWith(R"({"name": "", "activities": []})"), "",
        "“service_months” is missing");
    row("no month of service", plan("0"), "/service_months",
        "a whole number from 1 to 600, but 0 stands here", valueFault);
    row("too many months of service", plan("601"), "/service_months", "but 601", valueFault);
    row("half a month of service", plan("1.5"), "/service_months", "but 1.5", valueFault);
    row("a month beyond every number", plan("1e300"), "/service_months", "1e300", valueFault);
    row("months as a text", plan("\"12\""), "/service_months",
        "must be a whole number, but a text");
    row("a year long past", plan("1", ", \"start_year\": 20"), "/start_year", "from 1900 to 2200",
        valueFault);
    row("following that is a text", plan("1", ", \"follows_baseline\": \"yes\""),
        "/follows_baseline", "must be a truth value, but a text");
    row("a baseline that follows", plan("1", ", \"follows_baseline\": true"), "/follows_baseline",
        "the baseline, which follows no other plan", valueFault);
    QByteArray activities;
    for (int i = 0; i <= maximumActivities; ++i) {
        activities += (i ? "," : "") + QByteArray(R"({"kind": "data", "name": "A)") +
                      QByteArray::number(i) + R"(", "work": {"method": "measured"}})";
    }
    row("too many activities", planWith(activities), "/activities",
        "1001 activities; at most 1000 are computed", valueFault);
}

void addActivityRows() {
    const Rows row(activityAt);
    row("an activity without a kind", planWith(R"({"name": "A", "work": {"method": "measured"}})"),
        "", "“kind” is missing");
    row("an activity without a name",
        planWith(R"({"kind": "data", "work": {"method": "measured"}})"), "", "“name” is missing");
    row("an activity without work", planWith(R"({"kind": "data", "name": "A"})"), "",
        "“work” is missing");
    row("an unknown kind",
        planWith(R"({"kind": "trainin", "name": "A", "work": {"method": "measured"}})"), "/kind",
        "edge, storage, end-of-life, other. The nearest one is “training”", valueFault);
    row("a kind that is no text", measured("\"months\": 1").replace("\"data\"", "[1]"), "/kind",
        "a text in quotation marks, but a list");
    row("a null name", measured("\"months\": 1").replace("\"A\"", "null"), "/name", "but null");
    row("a start before the plan", measured("\"start_month\": -1"), "/start_month",
        "a whole number that is 0 or more, but -1", valueFault);
    row("a start after the plan", measured("\"start_month\": 36"), "/start_month",
        "starts in month 36, but the plan lasts 36 months", valueFault);
    row("a negative repeat", measured("\"repeat_every_months\": -6"), "/repeat_every_months",
        "0 or more, but -6", valueFault);
    row("a length beyond its limits", measured("\"months\": -1"), "/months",
        "“months” must be from 0 months to 1200 months, but -1 months", valueFault);
    row("a price that is not paid", measured("\"prices\": {\"per_request\": 1}"),
        "/prices/per_request", "“per_request” is not used with the method “measured”");
    row("a price below nothing", measured("\"prices\": {\"per_kwh\": -1}"), "/prices/per_kwh",
        "must be from 0 ¤/kWh to 1000000000000 ¤/kWh, but -1 ¤/kWh stands here", valueFault);
    row("an unknown price", measured("\"prices\": {\"per_mwh\": 1}"), "/prices/per_mwh",
        "the nearest one is “per_kwh”");
    row("prices that are a number", measured("\"prices\": 3"), "/prices",
        "“prices” must be an object");
    row("a site that is a text", measured("\"site\": \"VNM\""), "/site",
        "“site” must be an object in braces { }, but a text");
    row("an unknown grid", measured("\"site\": {\"grid\": \"VNN\"}"), "/site/grid",
        "no row “VNN” of this kind; the nearest one is “VNM”", referenceFault);
    row("a truth value", measured("\"site\": {\"pue\": true}"), "/site/pue",
        "a number, a text with a unit, or an object");
    row("a ratio below its limit", measured("\"site\": {\"pue\": 0.5}"), "/site/pue",
        "“pue” must be from 1 to 10, but 0.5 stands here", valueFault);
    row("another word than excluded", measured("\"embodied\": \"exclude\""), "/embodied",
        "The nearest one is “excluded”", valueFault);
    row("a method instead of excluded", measured("\"embodied\": \"share\""), "/embodied",
        "none of the words that may stand here: excluded", valueFault);
    row("embodied as a number", measured("\"embodied\": 3"), "/embodied",
        "the text “excluded” or an object in braces { }, but a number");
    row("an unknown embodied method", measured("\"embodied\": {\"method\": \"per-hour\"}"),
        "/embodied/method", "share, per-device-hour, per-request, stated", valueFault);
    row("a key of another embodied method",
        measured("\"embodied\": {\"method\": \"stated\", \"per_device\": 3}"),
        "/embodied/per_device", "“per_device” is not used with the method “stated”");
}

void addWorkRows() {
    const Rows row("/plans/0/activities/0/work");
    row("work without a method", work(""), "", "“method” is missing");
    row("an unknown method", work("\"method\": \"device-times\""), "/method",
        "The nearest one is “device-time”", valueFault);
    row("a key of another method", work("\"method\": \"requests\", \"hours\": 3"), "/hours",
        "“hours” is not used with the method “requests”");
    row("a request elsewhere", work("\"method\": \"tokens\", \"request\": \"chat-median\""),
        "/request", "“request” is not used with the method “tokens”");
    row("a scope elsewhere", work("\"method\": \"device-time\", \"scope\": \"chip\""), "/scope",
        "“scope” is not used with the method “device-time”");
    row("a multiple elsewhere", work("\"method\": \"device-time\", \"of\": \"A\""), "/of",
        "“of” is not used with the method “device-time”");
    row("a misspelled key", work("\"method\": \"device-time\", \"hour\": 3"), "/hour",
        "the nearest one is “hours”");
    row("an unknown scope", work("\"method\": \"measured\", \"scope\": \"sever\""), "/scope",
        "The nearest one is “server”", valueFault);
    row("an unknown device", work("\"method\": \"compute\", \"device\": \"nvidia-v100-sxm2-32g\""),
        "/device", "the nearest one is “nvidia-v100-sxm2-32gb”", referenceFault);
    row("a device near none", work("\"method\": \"compute\", \"device\": \"abacus\""), "/device",
        "no row “abacus” of this kind; leave it out", referenceFault);
    row("an unknown model", work("\"method\": \"compute\", \"model\": \"gpt-4\""), "/model",
        "the nearest one is “gpt-3”", referenceFault);
    row("an unknown request", work("\"method\": \"requests\", \"request\": \"chat-medium\""),
        "/request", "the nearest one is “chat-median”", referenceFault);
    row("a share above one", work("\"method\": \"device-time\", \"load\": 1.5"), "/load",
        "“load” must be from 0 to 1, but 1.5", valueFault);
}

void addQuantityRows() {
    const Rows row("/plans/0/activities/0/work/energy");
    row("a list", energy("[1]"), "", "a number, a text with a unit, or an object");
    row("a unit of another dimension", energy("\"433 kg\""), "",
        "“kg” is not a unit that fits here: use one of mWh, Wh, kWh, MWh", valueFault);
    row("no number", energy("\"much\""), "", "There is no number at “much”", valueFault);
    row("a decimal comma", energy("\"1,5 MWh\""), "", "write a point before the decimals",
        valueFault);
    row("below the limit", energy("-1"), "", "from 0 kWh to", valueFault);
    row("above the limit", energy("\"1e9 TWh\""), "", "stands here", valueFault);
    row("a typed range beyond the limit", energy("\"-2 to 5 kWh\""), "", "-2 kWh stands here",
        valueFault);
    row("an amount that is not finite", energy("1e999"), "", "this number is not finite");
    row("a typed range turned around", energy("\"5 to 2 kWh\""), "",
        "The low end of a range comes first", valueFault);
    row("a range turned around", energy(R"({"low": 5, "high": 2})"), "",
        "runs from 5 kWh down to 2 kWh", valueFault);
    row("a value outside its range", energy(R"({"value": 9, "low": 1, "high": 2})"), "",
        "The value of “energy”, 9 kWh, lies outside its range from 1 kWh to 2 kWh", valueFault);
    row("a lognormal from zero", energy(R"({"low": 0, "high": 2, "shape": "lognormal"})"), "",
        "begins at 0 kWh, but must lie above zero", valueFault);
    row("an end beyond the limit", energy(R"({"low": -3, "high": 2})"), "/low", "but -3 kWh",
        valueFault);
    row("the other end beyond the limit", energy(R"({"low": 3, "high": "1e9 TWh"})"), "/high",
        "stands here", valueFault);
    row("half a range", energy(R"({"low": 3})"), "", "has one end only");
    row("the other half", energy(R"({"high": 3, "value": 2})"), "", "has one end only");
    row("a shape without a range", energy(R"({"value": 3, "shape": "normal"})"), "",
        "has a shape but no range");
    row("nothing but a source", energy(R"({"source": "s"})"), "", "has no amount");
    row("an unknown shape", energy(R"({"low": 1, "high": 3, "shape": "log-normal"})"), "/shape",
        "lognormal, uniform, triangular, normal. The nearest one is “lognormal”", valueFault);
    row("a fixed range", energy(R"({"low": 1, "high": 3, "shape": "fixed"})"), "/shape",
        "none of the words", valueFault);
    row("an unknown quality", energy(R"({"value": 1, "quality": "guessed"})"), "/quality",
        "measured, published, estimated, assumed", valueFault);
    row("an unknown part", energy(R"({"value": 1, "sources": "s"})"), "/sources",
        "the nearest one is “source”");
    row("a part that is no text", energy(R"({"value": 1, "note": 2})"), "/note",
        "“note” must be a text in quotation marks, but a number");
    row("a range as one end", energy(R"({"low": "1 to 2 kWh", "high": 3})"), "/low",
        "is a range, but one amount belongs here", valueFault);
    row("a value that is an object", energy(R"({"value": {}})"), "/value",
        "a number, or a text with a number and a unit, but an object");
    row("a value that cannot be read", energy(R"({"value": "x", "low": 1, "high": 2})"), "/value",
        "no number at “x”", valueFault);
}

void addMultipleRows() {
    const Rows row("/plans/0/activities");
    row("a duplicate name",
        planWith(multiple("A", "B") + ',' + multiple("B", "C") + ',' +
                 R"({"kind": "data", "name": "C", "work": {"method": "measured"}},
                                        {"kind": "data", "name": "B", "work": {"method": "measured"}})"),
        "/3/name", "Another activity of the plan is called “B” too", valueFault);
    row("a multiple of nothing", planWith(multiple("Final run", "Final runs")), "/0/work/of",
        "No activity of the plan is called “Final runs”; the nearest one is “Final run”",
        referenceFault);
    row("a multiple of itself", planWith(multiple("A", "A")), "/0/work/of",
        "“A” is a multiple of itself", referenceFault);
}

} // namespace

Q_DECLARE_METATYPE(plume::Error::Kind)

class TestStudyFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFaultIsSaidWhereItIs_data();
    void everyFaultIsSaidWhereItIs();
    void aCircleIsSaidAtEachOfItsActivities();
    void tenFaultsAreReportedInTheOrderOfTheFile();
    void aLongCycleOfFaultsEndsWithASentence();
    void anUnreadablePartHasNoFaultsThatFollowFromIt();
    void longTextsAreQuotedInPart();
    void textsWithPlaceholdersAreQuotedAsTheyAre();
};

void TestStudyFaults::everyFaultIsSaidWhereItIs_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("part");
    QTest::addColumn<Error::Kind>("kind");
    addStudyRows();
    addPlanRows();
    addActivityRows();
    addWorkRows();
    addQuantityRows();
    addMultipleRows();
}

void TestStudyFaults::everyFaultIsSaidWhereItIs() {
    QFETCH(QByteArray, json);
    QFETCH(QString, at);
    QFETCH(QString, part);
    QFETCH(Error::Kind, kind);
    const Faults faults = faultsOf(json);
    QVERIFY2(faults.size() == 1, qPrintable(listed(faults)));
    const Error& fault = faults.first();
    QCOMPARE(fault.where, at);
    QVERIFY2(fault.message.contains(part), qPrintable(fault.message));
    QVERIFY2(fault.kind == kind, qPrintable(fault.message));
    QVERIFY2(fault.message.endsWith(QLatin1Char('.')), qPrintable(fault.message));
}

void TestStudyFaults::aCircleIsSaidAtEachOfItsActivities() {
    const Faults faults = faultsOf(planWith(multiple("A", "B") + ',' + multiple("B", "C") + ',' +
                                            multiple("C", "B") + ',' + multiple("D", "A")));
    QVERIFY2(faults.size() == 2, qPrintable(listed(faults)));
    QCOMPARE(faults[0].where, QStringLiteral("/plans/0/activities/1/work/of"));
    QCOMPARE(faults[1].where, QStringLiteral("/plans/0/activities/2/work/of"));
    QVERIFY(faults[0].message.contains(QLatin1String("in a circle: B, C.")));
    QVERIFY(faults[1].message.contains(QLatin1String("in a circle: C, B.")));
}

void TestStudyFaults::tenFaultsAreReportedInTheOrderOfTheFile() {
    const Faults faults = faultsOf(R"({
        "format": "plume-study", "version": 1, "titel": "T",
        "plans": [{
            "activities": [
                {"kind": "data", "name": "A", "name": "B", "start_month": 90,
                 "work": {"hours": 3, "method": "requests", "requests_per_day": "3 kg"}},
                {"kind": "data", "name": "A",
                 "work": {"method": "proportional", "of": "Z"},
                 "site": {"grid": "ABC", "pue": {"low": 2, "high": 1}}}
            ],
            "name": "P", "service_months": 12
        }]})");
    QStringList places;
    for (const Error& fault : faults)
        places.append(fault.where);
    const QStringList expected{
        QString(), // the title is missing
        QStringLiteral("/titel"),
        QStringLiteral("/plans/0/activities/0/name"),
        QStringLiteral("/plans/0/activities/0/start_month"),
        QStringLiteral("/plans/0/activities/0/work/hours"),
        QStringLiteral("/plans/0/activities/0/work/requests_per_day"),
        QStringLiteral("/plans/0/activities/1/name"),
        QStringLiteral("/plans/0/activities/1/work/of"),
        QStringLiteral("/plans/0/activities/1/site/grid"),
        QStringLiteral("/plans/0/activities/1/site/pue"),
    };
    QCOMPARE(places, expected);
}

void TestStudyFaults::aLongCycleOfFaultsEndsWithASentence() {
    QByteArray plans = "0";
    plans += QByteArray(",0").repeated(5000);
    const Faults faults = faultsOf(studyWith(plans));
    QCOMPARE(faults.size(), 1001);
    QVERIFY(faults.last().message.contains(QLatin1String("more faults than the 1000")));
}

void TestStudyFaults::anUnreadablePartHasNoFaultsThatFollowFromIt() {
    // With another service life the start would lie outside, with another method the key.
    const Faults months = faultsOf(studyWith(
        R"({"name": "P", "service_months": "x", "activities": [
            {"kind": "data", "name": "A", "start_month": 500, "work": {"method": "measured"}}]})"));
    QVERIFY2(months.size() == 1, qPrintable(listed(months)));
    const Faults method =
        faultsOf(work("\"method\": \"x\", \"hours\": 3, \"of\": \"B\", \"pue\": 3"));
    QVERIFY2(method.size() == 2, qPrintable(listed(method)));
    QCOMPARE(method[1].where, QStringLiteral("/plans/0/activities/0/work/pue"));
}

void TestStudyFaults::longTextsAreQuotedInPart() {
    const Faults faults = faultsOf(energy('"' + QByteArray(100000, 'x') + '"'));
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults.first().message.size() < 300);
    const Faults unknown =
        faultsOf(work("\"method\": \"measured\", \"" + QByteArray(9000, 'x') + "\": 1"));
    QCOMPARE(unknown.size(), 1);
    QVERIFY(unknown.first().message.size() < 600);
}

void TestStudyFaults::textsWithPlaceholdersAreQuotedAsTheyAre() {
    const Faults faults = faultsOf(planWith(multiple("%2 %1", "%1 %2")));
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().message.contains(QStringLiteral("“%1 %2”")),
             qPrintable(faults.first().message));
}

QTEST_APPLESS_MAIN(TestStudyFaults)
#include "tst_studyfaults.moc"
