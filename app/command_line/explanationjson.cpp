// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/explanationjson.h"

#include "document/json.h"
#include "quantity/unittable.h"

namespace plume {
namespace {

std::string utf8(const QString& text) {
    return text.toStdString();
}

std::string keyOf(SetBy setBy) {
    switch (setBy) {
    case SetBy::You:
        return "study";
    case SetBy::Data:
        return "data";
    case SetBy::Default:
        return "default";
    case SetBy::Follows:
        return "follows";
    case SetBy::Computed:
        return "computed";
    }
    Q_UNREACHABLE();
}

std::string baseUnitOf(const Dimension& dimension) {
    for (const DisplayUnit& unit : unitsOf(dimension)) {
        if (unit.inBase == 1.0)
            return utf8(unit.symbol);
    }
    return {};
}

Json textsOf(const QStringList& texts) {
    Json list = Json::array();
    for (const QString& text : texts)
        list.push_back(utf8(text));
    return list;
}

Json numberJson(const ExplainedNumber& number) {
    Json json{{"address", utf8(number.address)},
              {"name", utf8(number.name)},
              {"value", number.base},
              {"unit", baseUnitOf(number.dimension)}};
    if (number.interval) {
        json["p5"] = number.interval->low;
        json["p95"] = number.interval->high;
    }
    json["set_by"] = keyOf(number.setBy);
    if (number.quality)
        json["quality"] = utf8(keyOf(*number.quality));
    return json;
}

Json numbersJson(const QList<ExplainedNumber>& numbers) {
    Json list = Json::array();
    for (const ExplainedNumber& number : numbers)
        list.push_back(numberJson(number));
    return list;
}

Json sourceJson(const CitedSource& cited) {
    Json json{{"key", utf8(cited.source.key)},
              {"title", utf8(cited.source.title)},
              {"authors", utf8(cited.source.authors)}};
    if (cited.source.year != 0)
        json["year"] = cited.source.year;
    json["locator"] = utf8(cited.locator);
    json["licence"] = utf8(cited.source.licence);
    json["url"] = utf8(cited.source.url);
    json["rows"] = textsOf(cited.rows);
    return json;
}

Json sheetJson(const ExplainSheet& sheet) {
    Json json = numberJson(sheet.number);
    json["meaning"] = utf8(sheet.meaning);
    if (sheet.isComputed()) {
        json["formula"] = utf8(sheet.formulaInWords);
        json["formula_in_numbers"] = utf8(sheet.formulaInNumbers);
    }
    json["factors"] = numbersJson(sheet.factors);
    json["inputs"] = numbersJson(sheet.inputs);
    json["used_by"] = numbersJson(sheet.usedBy);
    Json sources = Json::array();
    for (const CitedSource& cited : sheet.sources)
        sources.push_back(sourceJson(cited));
    json["sources"] = std::move(sources);
    json["limits"] = textsOf(sheet.limits);
    json["data_version"] = utf8(sheet.dataVersion);
    return json;
}

} // namespace

QByteArray jsonLine(const QString& plan, const QList<ExplainSheet>& sheets) {
    Json list = Json::array();
    for (const ExplainSheet& sheet : sheets)
        list.push_back(sheetJson(sheet));
    const Json json{{"plan", utf8(plan)}, {"numbers", std::move(list)}};
    return QByteArray::fromStdString(json.dump()) + '\n';
}

} // namespace plume
