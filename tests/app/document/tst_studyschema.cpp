// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/studyfile.h"

#include "app/document/examples.h"
#include "app/document/randomstudy.h"
#include "document/json.h"
#include "document/objectreader.h"
#include "document/planchecks.h"
#include "document/words.h"

#include <QFile>
#include <QTest>

#ifdef PLUME_HAS_VALIJSON
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>
#endif

#include <algorithm>

using namespace plume;

namespace {

QByteArray schemaText() {
    QFile file(QStringLiteral(PLUME_SCHEMA));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The schema at a pointer; null where there is nothing.
Json schemaAt(const char* pointer) {
    const auto schema = parseJson(schemaText());
    const Json::json_pointer at(pointer);
    return schema && schema->contains(at) ? (*schema)[at] : Json();
}

QStringList keysOf(const Json& object) {
    QStringList keys;
    for (const auto& member : object.items())
        keys.append(QString::fromStdString(member.key()));
    return keys;
}

QStringList textsOf(const Json& list) {
    QStringList texts;
    for (const Json& text : list)
        texts.append(textOf(text));
    return texts;
}

/// Where the inputs of a section stand in the schema.
const char* placeOf(Section section) {
    switch (section) {
    case Section::Work:
        return "/definitions/work/properties";
    case Section::Site:
        return "/definitions/site/properties";
    case Section::Embodied:
        return "/definitions/embodied/properties";
    case Section::Prices:
        return "/definitions/prices/properties";
    case Section::Schedule:
        return "/definitions/activity/properties";
    }
    Q_UNREACHABLE();
}

QStringList keysOf(Section section) {
    QStringList keys;
    for (const InputSpec& spec : inputSpecs) {
        if (spec.section == section)
            keys.append(QString::fromLatin1(spec.key));
    }
    return keys;
}

#ifdef PLUME_HAS_VALIJSON

class Validator {
public:
    Validator() {
        const auto schema = nlohmann::json::parse(schemaText().toStdString());
        valijson::SchemaParser(valijson::SchemaParser::kDraft7)
            .populateSchema(valijson::adapters::NlohmannJsonAdapter(schema), m_schema);
    }

    bool accepts(const QByteArray& text) {
        const auto json = nlohmann::json::parse(text.toStdString());
        return m_validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter(json),
                                    nullptr);
    }

private:
    valijson::Schema m_schema;
    valijson::Validator m_validator;
};

/// A study whose one activity states one input, in a file that says so whether or not it counts.
QByteArray studyStating(const InputSpec& spec, WorkMethod method, EmbodiedMethod embodied) {
    Json activity = {{"kind", "other"}, {"name", "A"}};
    activity["work"]["method"] = keyOf(method).toStdString();
    if (embodied == EmbodiedMethod::Excluded)
        activity["embodied"] = "excluded";
    else
        activity["embodied"]["method"] = keyOf(embodied).toStdString();
    const double value = std::max(spec.minimum, 0.5);
    switch (spec.section) {
    case Section::Work:
        activity["work"][spec.key] = value;
        break;
    case Section::Site:
        activity["site"][spec.key] = value;
        break;
    case Section::Embodied:
        activity["embodied"][spec.key] = value;
        break;
    case Section::Prices:
        activity["prices"][spec.key] = value;
        break;
    case Section::Schedule:
        activity[spec.key] = value;
    }
    Json study = {{"format", "plume-study"}, {"version", 1}, {"title", ""}};
    study["plans"] = Json::array();
    study["plans"].push_back({{"name", ""}, {"service_months", 1}});
    study["plans"][0]["activities"] = Json::array({activity});
    return jsonText(study);
}

#endif

} // namespace

class TestStudySchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsKeysAreThoseOfTheInputs_data();
    void itsKeysAreThoseOfTheInputs();
    void itsLimitsAreThoseOfTheInputs();
    void itsWordsAreThoseThatAreRead_data();
    void itsWordsAreThoseThatAreRead();
    void itsOtherLimitsAreThoseThatAreRead();
    void itAcceptsWhatIsWritten();
    void itAcceptsAnInputWhereTheReaderDoes();
    void itRefusesWhatIsNoStudy_data();
    void itRefusesWhatIsNoStudy();
};

void TestStudySchema::itsKeysAreThoseOfTheInputs_data() {
    QTest::addColumn<int>("section");
    QTest::addColumn<QStringList>("others");
    const auto row = [](const char* name, Section section, const char* others) {
        QTest::newRow(name) << int(section)
                            << QString::fromLatin1(others).split(u' ', Qt::SkipEmptyParts);
    };
    row("work", Section::Work, "method device model request of scope");
    row("site", Section::Site, "grid");
    row("embodied", Section::Embodied, "method");
    row("prices", Section::Prices, "");
    row("activity", Section::Schedule,
        "kind name start_month repeat_every_months work site embodied prices");
}

void TestStudySchema::itsKeysAreThoseOfTheInputs() {
    QFETCH(int, section);
    QFETCH(QStringList, others);
    QStringList keys = keysOf(schemaAt(placeOf(Section(section))));
    for (const QString& other : others)
        QVERIFY2(keys.removeOne(other), qPrintable(other));
    QCOMPARE(keys, keysOf(Section(section)));
}

void TestStudySchema::itsLimitsAreThoseOfTheInputs() {
    for (const InputSpec& spec : inputSpecs) {
        const Json input = schemaAt(placeOf(spec.section))[spec.key];
        QCOMPARE(input["minimum"].get<double>(), spec.minimum);
        QCOMPARE(input["maximum"].get<double>(), spec.maximum);
        const QString unit = fieldOf(spec, Activity()).unit.symbol;
        const QString says = textOf(input["description"]);
        QVERIFY2(says.endsWith(unit.isEmpty() ? QStringLiteral(" A ratio.")
                                              : QStringLiteral(" is in %1.").arg(unit)),
                 qPrintable(says));
    }
}

void TestStudySchema::itsWordsAreThoseThatAreRead_data() {
    QTest::addColumn<QString>("at");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* at, const QStringList& words) {
        QTest::newRow(at) << QString::fromLatin1(at) << words;
    };
    row("/properties/boundary/enum", wordsOf(allBoundaries));
    row("/definitions/activity/properties/kind/enum", wordsOf(allActivityKinds));
    row("/definitions/work/properties/method/enum", wordsOf(allWorkMethods));
    row("/definitions/work/properties/scope/enum", wordsOf(allEnergyScopes));
    row("/definitions/embodied/properties/method/enum", wordsOf(countedEmbodiedMethods));
    row("/definitions/quantity/properties/shape/enum", wordsOf(rangeShapes));
    row("/definitions/quantity/properties/quality/enum", wordsOf(allQualities));
}

void TestStudySchema::itsWordsAreThoseThatAreRead() {
    QFETCH(QString, at);
    QTEST(textsOf(schemaAt(at.toLatin1().constData())), "words");
}

void TestStudySchema::itsOtherLimitsAreThoseThatAreRead() {
    const auto number = [](const char* at) { return schemaAt(at).get<int>(); };
    QCOMPARE(schemaAt("/properties/format/const").get<std::string>(), std::string(studyFormat));
    QCOMPARE(number("/definitions/plan/properties/service_months/minimum"), 1);
    QCOMPARE(number("/definitions/plan/properties/service_months/maximum"), maximumServiceMonths);
    QCOMPARE(number("/definitions/plan/properties/start_year/minimum"), earliestStartYear);
    QCOMPARE(number("/definitions/plan/properties/start_year/maximum"), latestStartYear);
    QCOMPARE(number("/definitions/plan/properties/activities/maxItems"), maximumActivities);
    QCOMPARE(textOf(schemaAt("/definitions/activity/properties/embodied/oneOf/0/const")),
             keyOf(EmbodiedMethod::Excluded));
}

void TestStudySchema::itAcceptsWhatIsWritten() {
#ifdef PLUME_HAS_VALIJSON
    Validator validator;
    QVERIFY(validator.accepts(test::publishedExample()));
    QVERIFY(validator.accepts(test::wideExample()));
    QVERIFY(validator.accepts(test::ownExample()));
    for (const auto& [before, after] :
         {std::pair("\"basis\": \"12 km, one of 30 people\",", ""),
          std::pair("\"year\": 2025,", ""), std::pair("\"low\": 0.5, ", ""),
          std::pair("\"my-bus\"", "\"my bus\""), std::pair("\"2026.4\"", "\"newest\""),
          std::pair("\"scope\": \"server\", ", "")})
        QVERIFY2(!validator.accepts(test::ownExample().replace(before, after)), before);
    const Catalogue catalogue = test::smallCatalogue();
    test::RandomStudies studies(5, catalogue);
    for (int i = 0; i < 100; ++i) {
        const QByteArray json = writeStudy(studies.next());
        QVERIFY2(validator.accepts(json), json.constData());
    }
#else
    QSKIP("Built without Valijson.");
#endif
}

void TestStudySchema::itAcceptsAnInputWhereTheReaderDoes() {
#ifdef PLUME_HAS_VALIJSON
    Validator validator;
    const Catalogue catalogue = test::smallCatalogue();
    for (const InputSpec& spec : inputSpecs) {
        for (const WorkMethod method : allWorkMethods) {
            for (const EmbodiedMethod embodied : allEmbodiedMethods) {
                if (spec.section == Section::Embodied && embodied == EmbodiedMethod::Excluded)
                    continue; // which leaves no object to state it in
                const QByteArray json = studyStating(spec, method, embodied);
                QVERIFY2(validator.accepts(json) == readStudy(json, catalogue).has_value(),
                         json.constData());
            }
        }
    }
#else
    QSKIP("Built without Valijson.");
#endif
}

void TestStudySchema::itRefusesWhatIsNoStudy_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char* name, const char* from, const char* to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("another format", "plume-study", "toy-study");
    row("another version", "\"version\": 1", "\"version\": 2");
    row("an unknown key", "\"title\"", "\"titel\"");
    row("an unknown kind", "\"training\"", "\"trainin\"");
    row("an unknown method", "\"device-time\"", "\"device-times\"");
    row("a key of another method", "\"hours\"", "\"tokens_in\"");
    row("a ratio below its limit", "\"pue\": 1.1", "\"pue\": 0.9");
    row("a service life that is too long", "\"service_months\": 36", "\"service_months\": 601");
    row("another word than excluded", "\"excluded\"", "\"share\"");
    row("half a range", "\"pue\": 1.1", "\"pue\": {\"low\": 1.1}");
    row("a shape without a range", "\"pue\": 1.1",
        "\"pue\": {\"value\": 1.1, \"shape\": \"normal\"}");
    row("no amount", "\"pue\": 1.1", "\"pue\": {}");
    row("a list as an amount", "\"pue\": 1.1", "\"pue\": [1.1]");
}

void TestStudySchema::itRefusesWhatIsNoStudy() {
#ifdef PLUME_HAS_VALIJSON
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray json = test::publishedExample().replace(from, to);
    QVERIFY(json != test::publishedExample());
    QVERIFY(!readStudy(json, test::smallCatalogue()));
    QVERIFY(!Validator().accepts(json));
#else
    QSKIP("Built without Valijson.");
#endif
}

QTEST_APPLESS_MAIN(TestStudySchema)
#include "tst_studyschema.moc"
