// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/validationtable.h"

#include "document/objectreader.h"
#include "document/sentences.h"
#include "document/studyfile.h"
#include "quantity/quantitytext.h"
#include "validation/resultaddress.h"

#include <QDir>
#include <QFile>

namespace plume {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Validation", text);
}

constexpr auto unknownAddress = QT_TRANSLATE_NOOP(
    "Validation",
    "“%1” is no address of a result; one such as /plans/0/totals/emissions would do.");
constexpr auto notAPublishedValue = QT_TRANSLATE_NOOP(
    "Validation", "“%1” cannot be read as a published value; an amount with its unit, such as "
                  "“626155 lb”, would do.");
constexpr auto zeroValue = QT_TRANSLATE_NOOP(
    "Validation", "A published value of zero has no relative difference; leave the row out.");
constexpr auto notATolerance = QT_TRANSLATE_NOOP(
    "Validation", "A tolerance is a fraction above 0 and below 1, such as 0.01 for 1 %.");
constexpr auto notAPointer =
    QT_TRANSLATE_NOOP("Validation", "“%1” leads to no place in the template of the studies.");
constexpr auto noStudy = QT_TRANSLATE_NOOP(
    "Validation", "The case has neither a study nor inputs that change the template; add one.");
constexpr auto notATable =
    QT_TRANSLATE_NOOP("Validation", "This is no validation table: the format must be “%1”.");
constexpr auto unknownSource = QT_TRANSLATE_NOOP(
    "Validation", "The catalogue has no source “%1”; add it, or look its key up.");
constexpr auto cannotRead = QT_TRANSLATE_NOOP(
    "Validation", "The table could not be read (%1); check that the file is there "
                  "and may be read.");

/// A part of the table and its JSON pointer.
using Place = Node;

const QString tableFormat = QStringLiteral("plume-validation");

/// Puts `value` where `pointer` leads; false where that is no place of the study.
bool put(Json& study, const std::string& pointer, const Json& value) {
    try {
        const Json::json_pointer place(pointer);
        if (!study.contains(place.parent_pointer()))
            return false;
        study[place] = value;
        return true;
    } catch (const Json::exception&) {
        return false;
    }
}

class TableReader {
public:
    TableReader(const Json& root, const Catalogue& catalogue, FaultList& faults)
        : m_root(root)
        , m_catalogue(catalogue)
        , m_faults(faults) {}

    ValidationTable read();

private:
    Member text(const char* key, QString& text) {
        return optionalMember(key, [this, &text](const Place& node) {
            text = plume::readText(node, m_faults).value_or(QString());
        });
    }
    Member requiredText(const char* key, QString& value) {
        Member member = text(key, value);
        member.isRequired = true;
        return member;
    }

    void checkSource(const Place& node, const QString& source);
    Source readPublication(const Place& node);
    ValidationCase readCase(const Place& node);
    std::optional<Json> templateWith(const Place& inputs);
    void readStudyAt(const Json& study, const QString& at, ValidationCase& into);
    PublishedValue readValue(const Place& node);
    void readPublished(const Place& node, PublishedValue& value);
    UncheckedCase readUnchecked(const Place& node);

    const Json& m_root;
    const Catalogue& m_catalogue;
    FaultList& m_faults;
};

/// What the catalogue does not list, the table says itself.
void TableReader::checkSource(const Place& node, const QString& source) {
    if (!m_catalogue.source(source) && !findMember(m_root, "publication"))
        m_faults.add(Error::Kind::Reference, node.at, tr(unknownSource).arg(source));
}

Source TableReader::readPublication(const Place& node) {
    constexpr int oldest = 1900;
    constexpr int newest = 2200;
    Source source;
    const auto year = [&](const Place& n) {
        source.year = readWholeNumber(n, oldest, newest, m_faults).value_or(0);
    };
    readObject(node,
               {requiredText("title", source.title), requiredText("authors", source.authors),
                requiredMember("year", year), requiredText("url", source.url)},
               m_faults);
    return source;
}

std::optional<Json> TableReader::templateWith(const Place& inputs) {
    const Json* common = findMember(m_root, "template");
    if (!common || !inputs.json.is_object())
        return std::nullopt;
    Json study = *common;
    for (const auto& [pointer, value] : inputs.json.get_ref<const Json::object_t&>()) {
        if (put(study, pointer, value))
            continue;
        const QString name = QString::fromStdString(pointer);
        m_faults.add(Error::Kind::Reference, memberPointer(inputs.at, name),
                     tr(notAPointer).arg(name));
    }
    return study;
}

void TableReader::readStudyAt(const Json& study, const QString& at, ValidationCase& into) {
    const auto read = readStudy(jsonText(study), m_catalogue);
    if (read) {
        into.study = *read;
        return;
    }
    for (const Error& fault : read.error())
        m_faults.add(fault.kind, at + fault.where, fault.message);
}

/// The value and its unit are read once the address tells of what dimension they are.
void TableReader::readPublished(const Place& node, PublishedValue& value) {
    const auto dimension = dimensionOfResult(value.address);
    if (!dimension) {
        m_faults.add(Error::Kind::Reference, node.at, tr(unknownAddress).arg(value.address));
        return;
    }
    const ReadText text = readFileQuantity(value.text, *dimension, unitsOf(*dimension).first());
    const bool hasUnit = value.text.contains(QLatin1Char(' '));
    if (!text.isUnderstood() || !hasUnit || text.readings.first().estimate.shape != Shape::Fixed) {
        m_faults.add(Error::Kind::Value, node.at, tr(notAPublishedValue).arg(value.text));
        return;
    }
    value.base = text.readings.first().estimate.value;
    value.unit = text.readings.first().unit;
    if (value.base == 0.0)
        m_faults.add(Error::Kind::Value, node.at, tr(zeroValue));
}

PublishedValue TableReader::readValue(const Place& node) {
    PublishedValue value;
    const auto tolerance = [&](const Place& n) {
        value.tolerance = n.json.is_number() ? n.json.get<double>() : 0.0;
        if (!(value.tolerance > 0.0 && value.tolerance < 1.0))
            m_faults.add(Error::Kind::Value, n.at, tr(notATolerance));
    };
    const auto disagrees = [&](const Place& n) {
        value.disagrees = readTruth(n, m_faults).value_or(false);
    };
    readObject(node,
               {requiredText("address", value.address), requiredText("published", value.text),
                requiredMember("tolerance", tolerance), requiredText("reason", value.reason),
                optionalMember("disagrees", disagrees)},
               m_faults);
    readPublished(node, value);
    return value;
}

ValidationCase TableReader::readCase(const Place& node) {
    ValidationCase result;
    bool hasStudy = false;
    const auto readInline = [&](const Place& n) {
        hasStudy = true;
        readStudyAt(n.json, n.at, result);
    };
    const auto readInputs = [&](const Place& n) {
        if (const auto study = templateWith(n)) {
            hasStudy = true;
            readStudyAt(*study, n.at, result);
        }
    };
    const auto readResults = [&](const Place& n) {
        constexpr qsizetype most = 1000;
        readList(
            n, most, [&](const Place& each) { result.values.append(readValue(each)); }, m_faults);
    };
    readObject(node,
               {requiredText("name", result.name), text("locator", result.locator),
                optionalMember("study", readInline), optionalMember("inputs", readInputs),
                requiredMember("results", readResults)},
               m_faults);
    if (!hasStudy)
        m_faults.add(Error::Kind::Format, node.at, tr(noStudy));
    return result;
}

UncheckedCase TableReader::readUnchecked(const Place& node) {
    UncheckedCase result;
    readObject(node, {requiredText("name", result.name), requiredText("reason", result.reason)},
               m_faults);
    return result;
}

ValidationTable TableReader::read() {
    constexpr qsizetype most = 10'000;
    ValidationTable table;
    const auto format = [&](const Place& n) {
        if (textOf(n.json) != tableFormat)
            m_faults.add(Error::Kind::Unsupported, n.at, tr(notATable).arg(tableFormat));
    };
    const auto source = [&](const Place& n) {
        table.source = plume::readText(n, m_faults).value_or(QString());
        checkSource(n, table.source);
    };
    const auto publication = [&](const Place& n) { table.publication = readPublication(n); };
    const auto cases = [&](const Place& n) {
        readList(
            n, most, [&](const Place& each) { table.cases.append(readCase(each)); }, m_faults);
    };
    const auto unchecked = [&](const Place& n) {
        readList(
            n, most, [&](const Place& each) { table.unchecked.append(readUnchecked(each)); },
            m_faults);
    };
    readObject({m_root, QString()},
               {requiredMember("format", format),
                requiredMember("version",
                               [&](const Place& n) { (void)readWholeNumber(n, 1, 1, m_faults); }),
                requiredText("title", table.title), requiredMember("source", source),
                optionalMember("publication", publication), text("locator", table.locator),
                text("note", table.note), optionalMember("template", [](const Place&) {}),
                requiredMember("cases", cases), optionalMember("unchecked", unchecked)},
               m_faults);
    return table;
}

} // namespace

Source publicationOf(const ValidationTable& table, const Catalogue& catalogue) {
    if (const Source* source = catalogue.source(table.source))
        return *source;
    Source own = table.publication.value_or(Source());
    own.key = table.source;
    return own;
}

Checked<ValidationTable> readValidationTable(const QByteArray& json, const Catalogue& catalogue) {
    const auto root = parseJson(json);
    if (!root)
        return Faults{root.error()};
    FaultList faults;
    const ValidationTable table = TableReader(*root, catalogue, faults).read();
    if (!faults.isEmpty())
        return faults.inOrder(*root);
    return table;
}

Checked<ValidationTable> readValidationTableFile(const QString& path, const Catalogue& catalogue) {
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray json = isOpen ? file.read(maximumStudySize) : QByteArray();
    if (file.error() != QFileDevice::NoError)
        return Faults{{Error::Kind::Io, path, tr(cannotRead).arg(file.errorString())}};
    auto table = readValidationTable(json, catalogue);
    if (table)
        return table;
    Faults faults = table.error();
    for (Error& fault : faults)
        fault.where = path + QLatin1Char('#') + fault.where;
    return faults;
}

QStringList shippedValidationTables() {
    const QDir folder(QStringLiteral(":/validation"));
    QStringList paths;
    for (const QString& name :
         folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

} // namespace plume
