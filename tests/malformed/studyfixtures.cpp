// SPDX-License-Identifier: GPL-3.0-or-later
#include "malformed/fixtures.h"

namespace plume::test {
namespace {

/// Rows for one object of the sound study.
class Rows {
public:
    Rows(QList<Fixture>& all, const char* under)
        : m_all(all)
        , m_under(under) {}

    void operator()(const char* name, const QByteArray& from, const QByteArray& to, const char* at,
                    Schema schema = Schema::Refuses) const {
        m_all.append({name, with(from, to), QByteArray("#") + m_under + at + ": ", schema});
    }

private:
    QList<Fixture>& m_all;
    const char* m_under;
};

void whole(QList<Fixture>& all, const char* name, const QByteArray& bytes,
           const char* where = "#: ", Schema schema = Schema::Refuses) {
    all.append({name, bytes, where, schema});
}

void addStudies(QList<Fixture>& all) {
    whole(all, "a list at the top", "[]");
    whole(all, "a study in a list", '[' + soundStudy() + ']');
    whole(all, "a number at the top", "1");
    whole(all, "a text at the top", "\"plume-study\"");
    whole(all, "null at the top", "null");
    whole(all, "true at the top", "true");
    whole(all, "an empty object", "{}");
    const Rows row(all, "");
    row("no format", "\"format\": \"plume-study\",", "", "");
    row("another format", "plume-study", "toy-study", "/format");
    row("a format in capitals", "plume-study", "Plume-Study", "/format");
    row("a format that is a number", "\"plume-study\"", "1", "/format");
    row("no version", "\"version\": 1,", "", "");
    const auto version = [&](const char* name, const char* number) {
        row(name, "\"version\": 1", QByteArray("\"version\": ") + number, "/version");
    };
    version("version zero", "0");
    version("a negative version", "-1");
    version("version one and a half", "1.5");
    version("a version that is a text", "\"1\"");
    version("the next version", "2");
    version("a version far ahead", "1e300");
    version("a version of 65 bits", "18446744073709551616");
    version("a version that is null", "null");
    version("a version that is a list", "[1]");
    row("no title", "\"title\": \"T\",", "", "");
    row("a title that is a number", "\"T\"", "3", "/title");
    row("a title that is null", "\"T\"", "null", "/title");
    row("a title that is a list", "\"T\"", "[\"T\"]", "/title");
    row("two titles", "\"T\"", "\"T\", \"title\": \"U\"", "/title", Schema::Accepts);
    row("three titles", "\"T\"", "\"T\", \"title\": \"U\", \"title\": \"V\"", "/title",
        Schema::Accepts);
    row("a misspelt title", "\"title\"", "\"titel\"", "/titel");
    row("an empty key", "\"T\"", "\"T\", \"\": 1", "/");
    row("a key with a slash", "\"T\"", "\"T\", \"a/b~c\": 1", "/a~1b~0c");
    row("a key in capitals", "\"title\"", "\"Title\"", "/Title");
    row("a prototype", "\"T\"", "\"T\", \"__proto__\": {}", "/__proto__");
    row("a note that is a list", "\"T\"", "\"T\", \"note\": []", "/note");
    row("no currency", "\"T\"", "\"T\", \"currency\": \"\"", "/currency");
    row("a currency with digits", "\"T\"", "\"T\", \"currency\": \"1 USD\"", "/currency");
    row("a long currency", "\"T\"", "\"T\", \"currency\": \"abcdefghijklm\"", "/currency");
    row("an unknown boundary", "\"lifecycle\"", "\"cradle\"", "/boundary");
    row("a boundary that is null", "\"lifecycle\"", "null", "/boundary");
    const QByteArray head = R"({"format": "plume-study", "version": 1, "title": "T")";
    whole(all, "no plans", head + "}");
    const auto plans = [&](const char* name, const char* json, const char* at) {
        whole(all, name, head + ", \"plans\": " + json + '}', at);
    };
    plans("an empty list of plans", "[]", "#/plans: ");
    plans("plans in an object", "{\"0\": {}}", "#/plans: ");
    plans("a number of plans", "2", "#/plans: ");
    plans("a plan that is null", "[null]", "#/plans/0: ");
    plans("a plan that is a list", "[[]]", "#/plans/0: ");
    plans("a plan with nothing in it", "[{}]", "#/plans/0: ");
}

void addPlans(QList<Fixture>& all) {
    const Rows row(all, "/plans/0");
    row("a plan without a name", "\"name\": \"P\",", "", "");
    row("a plan whose name is a number", "\"P\"", "7", "/name");
    row("a plan without a service life", "\"service_months\": 12,", "", "");
    const auto months = [&](const char* name, const char* json) {
        row(name, "\"service_months\": 12", QByteArray("\"service_months\": ") + json,
            "/service_months");
    };
    months("no month of service", "0");
    months("negative months of service", "-12");
    months("too many months of service", "601");
    months("half a month of service", "12.5");
    months("months as a text", "\"12\"");
    months("a month beyond every number", "1e300");
    months("months that are null", "null");
    const auto year = [&](const char* name, const char* json) {
        row(name, "2024", json, "/start_year");
    };
    year("a year long past", "1899");
    year("a year far ahead", "2201");
    year("a year as a text", "\"2024\"");
    year("half a year", "2024.5");
    row("following that is a text", "2024,", "2024, \"follows_baseline\": \"no\",",
        "/follows_baseline");
    row("following that is a number", "2024,", "2024, \"follows_baseline\": 0,",
        "/follows_baseline");
    row("a baseline that follows", "2024,", "2024, \"follows_baseline\": true,",
        "/follows_baseline", Schema::Accepts);
    row("an unknown key of a plan", "2024,", "2024, \"end_year\": 2025,", "/end_year");
    row("activities under another name", "\"activities\"", "\"activity\"", "/activity");
}

void addActivities(QList<Fixture>& all) {
    const Rows row(all, "/plans/0/activities/0");
    row("an activity without a kind", "\"kind\": \"training\",", "", "");
    row("an unknown kind", "\"training\"", "\"trainin\"", "/kind");
    row("a kind in capitals", "\"training\"", "\"Training\"", "/kind");
    row("a kind that is null", "\"training\"", "null", "/kind");
    row("a name that is an object", "\"name\": \"A\"", "\"name\": {}", "/name");
    row("a start before the plan", "\"start_month\": 2", "\"start_month\": -2", "/start_month");
    row("a start within a month", "\"start_month\": 2", "\"start_month\": 2.5", "/start_month");
    row("a start beyond every number", "\"start_month\": 2", "\"start_month\": 1e20",
        "/start_month");
    row("a start after the plan", "\"start_month\": 2", "\"start_month\": 12", "/start_month",
        Schema::Accepts);
    row("a repetition backwards", "\"start_month\": 2", "\"repeat_every_months\": -1",
        "/repeat_every_months");
    row("negative months", "\"months\": 6", "\"months\": -6", "/months");
    row("too many months", "\"months\": 6", "\"months\": 1201", "/months");
    row("a misspelt site", "\"site\"", "\"sight\"", "/sight");
    row("an unknown grid", "\"VNM\"", "\"VNN\"", "/site/grid", Schema::Accepts);
    row("a grid that is empty", "\"VNM\"", "\"\"", "/site/grid");
    row("a grid that is a number", "\"VNM\"", "704", "/site/grid");
    row("a PUE below one", "1.3", "0.9", "/site/pue");
    row("a negative PUE", "1.3", "-1.3", "/site/pue");
    row("a PUE that is a percentage", "1.3", "\"130 km\"", "/site/pue", Schema::Accepts);
    row("a PUE that is true", "1.3", "true", "/site/pue");
    row("another word than excluded", "\"excluded\"", "\"included\"", "/embodied");
    row("embodied that is a number", "\"excluded\"", "0", "/embodied");
    row("embodied that is null", "\"excluded\"", "null", "/embodied");
    row("an unknown embodied method", "\"excluded\"", "{\"method\": \"guess\"}",
        "/embodied/method");
    row("prices of something else", "\"embodied\": \"excluded\"",
        "\"prices\": {\"per_request\": 1}", "/prices/per_request");
}

void addWork(QList<Fixture>& all) {
    const Rows row(all, "/plans/0/activities/0/work");
    row("work without a method", "\"method\": \"device-time\",", "", "");
    row("an unknown method", "device-time", "device-times", "/method");
    row("a method that is null", "\"device-time\"", "null", "/method");
    row("an unknown device", "nvidia-h100-sxm5", "nvidia-h100-sxm6", "/device", Schema::Accepts);
    row("a device that is empty", "\"nvidia-h100-sxm5\"", "\"\"", "/device");
    row("a device that is an object", "\"nvidia-h100-sxm5\"", "{}", "/device");
    row("an unknown key of work", "\"count\"", "\"counts\"", "/counts");
    row("a key of another method", "\"count\"", "\"tokens_in\"", "/tokens_in");
    const auto count = [&](const char* name, const char* json, const char* at = "/count",
                           Schema schema = Schema::Refuses) {
        row(name, "\"count\": 8", QByteArray("\"count\": ") + json, at, schema);
    };
    count("a negative amount", "-8");
    count("an amount beyond its limit", "1e10");
    count("an amount that is true", "true");
    count("an amount that is null", "null");
    count("an amount in a list", "[8]");
    count("an amount that is an empty object", "{}");
    count("half a range", R"({"low": 8})");
    count("the other half", R"({"high": 8})");
    count("a shape without a range", R"({"value": 8, "shape": "normal"})");
    count("an unknown shape", R"({"low": 1, "high": 8, "shape": "round"})", "/count/shape");
    count("an unknown quality", R"({"value": 8, "quality": "good"})", "/count/quality");
    count("an unknown part of an amount", R"({"value": 8, "unit": "W"})", "/count/unit");
    count("a note that is a number", R"({"value": 8, "note": 8})", "/count/note");
    count("an end in a list", R"({"low": [1], "high": 8})", "/count/low");
    // Limits are those of bare numbers in the schema.
    count("an end below its limit", R"({"low": -1, "high": 8})", "/count/low", Schema::Accepts);
    const auto reading = [&](const char* name, const char* json, const char* at = "/count") {
        count(name, json, at, Schema::Accepts); // which can't read what a text says
    };
    reading("a range turned around", R"({"low": 8, "high": 1})");
    reading("a value outside its range", R"({"value": 9, "low": 1, "high": 8})");
    reading("a lognormal from zero", R"({"low": 0, "high": 8, "shape": "lognormal"})");
    reading("an amount that is an empty text", "\"\"");
    reading("an amount that is a word", "\"many\"");
    reading("an amount of another dimension", "\"8 kWh\"");
    reading("a negative amount as a text", "\"-8\"");
    reading("no number as a text", "\"nan\"");
    reading("infinity as a text", "\"inf\"");
    reading("a huge number as a text", "\"1e400\"");
    reading("a typed range turned around", "\"8 to 1\"");
    reading("half a typed range", "\"1 to\"");
    reading("two amounts", "\"8 9\"");
    reading("an amount with a zero byte", R"("8\u0000")");
    reading("an amount in other digits", R"("٨")");
    reading("an end that is a range", R"({"low": "1 to 2", "high": 8})", "/count/low");
}

void addReferences(QList<Fixture>& all) {
    const Rows row(all, "/plans/0/activities");
    row("a multiple of nothing", "\"of\": \"A\"", "\"of\": \"Z\"", "/2/work/of", Schema::Accepts);
    row("a multiple of itself", "\"of\": \"A\"", "\"of\": \"C\"", "/2/work/of", Schema::Accepts);
    row("a multiple of a number", "\"of\": \"A\"", "\"of\": 1", "/2/work/of");
    row("two activities of one name", "\"name\": \"B\"", "\"name\": \"A\"", "/1/name",
        Schema::Accepts);
    row("a circle of two",
        "\"C\",\n          \"work\": { \"method\": \"proportional\", \"factor\": 2, \"of\": \"A\" "
        "}",
        R"("C", "work": {"method": "proportional", "factor": 1, "of": "D"}},
           {"kind": "other", "name": "D",
            "work": {"method": "proportional", "factor": 1, "of": "C"})",
        "/2/work/of", Schema::Accepts);
    const auto many = [&](const char* name, int count, auto&& activity, const char* where,
                          Schema schema) {
        QByteArray activities;
        for (int i = 0; i < count; ++i)
            activities += (i > 0 ? ",\n" : "") + activity(i);
        whole(all, name,
              R"({"format": "plume-study", "version": 1, "title": "T", "plans": [
                  {"name": "P", "service_months": 1, "activities": [)" +
                  activities + "]}]}",
              where, schema);
    };
    const auto multiple = [](int i, const QByteArray& of) {
        return R"({"kind": "other", "name": "activity number )" + QByteArray::number(i) +
               R"(", "work": {"method": "proportional", "factor": 1, "of": ")" + of + "\"}}";
    };
    many(
        "a circle of a thousand", 1000,
        [&](int i) { return multiple(i, "activity number " + QByteArray::number((i + 1) % 1000)); },
        "#/plans/0/activities/0/work/of: ", Schema::NotAsked);
    many(
        "a thousand multiples of nothing", 1000,
        [&](int i) { return multiple(i, "activity of another name " + QByteArray::number(i)); },
        "#/plans/0/activities/0/work/of: ", Schema::NotAsked);
    many(
        "a thousand unknown grids", 1000,
        [&](int i) {
            return R"({"kind": "other", "name": ")" + QByteArray::number(i) +
                   R"(", "work": {"method": "measured"}, "site": {"grid": "us-west-)" +
                   QByteArray::number(i) + "\"}}";
        },
        "#/plans/0/activities/0/site/grid: ", Schema::NotAsked);
    many(
        "too many activities", 1001,
        [](int i) {
            return R"({"kind": "other", "name": ")" + QByteArray::number(i) +
                   R"(", "work": {"method": "measured"}})";
        },
        "#/plans/0/activities: ", Schema::NotAsked);
}

void addMany(QList<Fixture>& all) {
    QByteArray keys;
    for (int i = 0; i < 200'000; ++i)
        keys += "\"a key that is not known " + QByteArray::number(i) + "\": 1,\n";
    whole(all, "unknown keys without end", '{' + keys + "\"format\": \"plume-study\"}",
          "#/a key that is not known 0: ", Schema::NotAsked);
    whole(all, "a key without end",
          with("\"title\"", '"' + QByteArray(5'000'000, 'k') + "\": 1, \"title\""), "#/kkkkkk",
          Schema::NotAsked);
    whole(all, "one key without end",
          '{' + QByteArray("\"title\": \"T\",").repeated(300'000) + "\"format\": \"plume-study\"}",
          "#/title: ", Schema::NotAsked);
    QByteArray plans("0");
    plans += QByteArray(",0").repeated(400'000);
    whole(all, "plans without end",
          R"({"format": "plume-study", "version": 1, "title": "T", "plans": [)" + plans + "]}",
          "#/plans/0: ", Schema::NotAsked);
}

} // namespace

QList<Fixture> studyFixtures() {
    QList<Fixture> all;
    addStudies(all);
    addPlans(all);
    addActivities(all);
    addWork(all);
    addReferences(all);
    addMany(all);
    return all;
}

} // namespace plume::test
