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

/// The last step of the address: "energy", "embodied_emissions".
QString quantityOf(const ValidationResult& result) {
    return result.published.address.section(u'/', -1);
}

std::optional<double> percent(std::optional<double> fraction) {
    return fraction ? std::optional(100.0 * *fraction) : std::nullopt;
}

/// The first nine members are those that scripts rely on.
Json rowOf(const QString& table, const QString& source, const ValidationResult& result) {
    const PublishedValue& published = result.published;
    return {{"id", rowId(table, result).toStdString()},
            {"source", source.toStdString()},
            {"quantity", quantityOf(result).toStdString()},
            {"unit", published.unit.symbol.toStdString()},
            {"published", orNull(printed(published.base, result))},
            {"computed", orNull(printed(result.ours, result))},
            {"residual_percent", orNull(percent(result.difference))},
            {"tolerance_percent", orNull(percent(published.tolerance))},
            {"verdict", keyOf(result.verdict).toStdString()},
            {"case", result.name.toStdString()},
            {"part", result.part.toStdString()},
            {"locator", result.locator.toStdString()},
            {"address", published.address.toStdString()},
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
        rows.push_back(rowOf(name, table.source, result));
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
    return QStringLiteral("id,source,quantity,unit,published,computed,residual_percent,"
                          "tolerance_percent,verdict,case,part\n");
}

QString validationCsvRows(const QString& name, const ValidationTable& table,
                          const QList<ValidationResult>& results) {
    QString text;
    for (const ValidationResult& result : results)
        text += csvRow(
            {rowId(name, result), table.source, quantityOf(result), result.published.unit.symbol,
             number(printed(result.published.base, result)), number(printed(result.ours, result)),
             number(percent(result.difference)), number(percent(result.published.tolerance)),
             keyOf(result.verdict), result.name, result.part});
    return text;
}

} // namespace plume
