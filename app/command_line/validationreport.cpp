// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/validationreport.h"

#include "command_line/textlayout.h"
#include "document/json.h"

#include <algorithm>

namespace plume {
namespace {

/// An amount in the unit that the publication prints.
std::optional<double> printed(std::optional<double> base, const ValidationResult& result) {
    if (!base)
        return std::nullopt;
    return double(inUnit(*base, result.published.unit));
}

Json orNull(std::optional<double> value) {
    return value ? Json(*value) : Json(nullptr);
}

Json rowOf(const ValidationResult& result) {
    const PublishedValue& published = result.published;
    return {{"case", result.name.toStdString()},
            {"locator", result.locator.toStdString()},
            {"part", result.part.toStdString()},
            {"address", published.address.toStdString()},
            {"unit", published.unit.symbol.toStdString()},
            {"ours", orNull(printed(result.ours, result))},
            {"published", orNull(printed(published.base, result))},
            {"difference", orNull(result.difference)},
            {"tolerance", published.tolerance},
            {"verdict", keyOf(result.verdict).toStdString()},
            {"reason", published.reason.toStdString()}};
}

qsizetype countOf(Verdict verdict, const QList<ValidationResult>& results) {
    return std::count_if(results.begin(), results.end(),
                         [verdict](const auto& each) { return each.verdict == verdict; });
}

QString number(std::optional<double> value) {
    return value ? QString::fromLatin1(jsonNumber(*value)) : QString();
}

} // namespace

QByteArray validationJsonLine(const QString& name, const ValidationTable& table,
                              const QList<ValidationResult>& results) {
    Json rows = Json::array();
    for (const ValidationResult& result : results)
        rows.push_back(rowOf(result));
    Json unchecked = Json::array();
    for (const UncheckedCase& each : table.unchecked)
        unchecked.push_back(
            {{"case", each.name.toStdString()}, {"reason", each.reason.toStdString()}});
    Json json{{"table", name.toStdString()},
              {"title", table.title.toStdString()},
              {"source", table.source.toStdString()}};
    for (const Verdict verdict : {Verdict::Pass, Verdict::Fail, Verdict::Disagrees})
        json[keyOf(verdict).toStdString()] = countOf(verdict, results);
    json["rows"] = std::move(rows);
    json["unchecked"] = std::move(unchecked);
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace)) +
           '\n';
}

QString validationCsvHeader() {
    return QStringLiteral(
        "table,case,part,address,unit,ours,published,difference,tolerance,verdict\n");
}

QString validationCsvRows(const QString& name, const QList<ValidationResult>& results) {
    QString text;
    for (const ValidationResult& result : results)
        text += csvRow({name, result.name, result.part, result.published.address,
                        result.published.unit.symbol, number(printed(result.ours, result)),
                        number(printed(result.published.base, result)), number(result.difference),
                        number(result.published.tolerance), keyOf(result.verdict)});
    return text;
}

} // namespace plume
