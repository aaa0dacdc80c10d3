// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/estimatefile.h"

#include "document/sentences.h"
#include "document/words.h"
#include "quantity/quantitytext.h"

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

/// What an estimate's object says. A part that could not be read is absent, as one not stated is.
struct Parts {
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<Shape> shape;
    Provenance provenance;
};

/// Whether an amount is one that the input may have. Limits are met up to rounding: they may have
/// been reached in another unit.
bool checkLimits(double base, const Node& node, const InputField& field, FaultList& faults) {
    constexpr double rounding = 1e-12;
    if (!std::isfinite(base)) {
        faults.add(Error::Kind::Value, node.at, sentence::said(sentence::notFinite, field.key));
        return false;
    }
    if (base >= field.minimum - rounding * std::abs(field.minimum) &&
        base <= field.maximum + rounding * std::abs(field.maximum))
        return true;
    faults.add(Error::Kind::Value, node.at,
               sentence::said(sentence::outsideLimits, field.key,
                              fileText(field.minimum, field.unit),
                              fileText(field.maximum, field.unit), fileText(base, field.unit)));
    return false;
}

bool checkRange(const EstimateData& estimate, const Node& node, const InputField& field,
                FaultList& faults) {
    if (estimate.shape == Shape::Fixed)
        return true;
    const auto [low, high] = estimate.range;
    const auto text = [&](double base) { return fileText(base, field.unit); };
    QString message;
    if (low > high)
        message = sentence::said(sentence::rangeTurnedAround, field.key, text(low), text(high));
    else if (estimate.shape == Shape::Lognormal && low <= 0.0)
        message = sentence::said(sentence::lognormalNotPositive, field.key, text(low));
    else if (estimate.value < low || estimate.value > high)
        message = sentence::said(sentence::valueOutsideRange, field.key, text(estimate.value),
                                 text(low), text(high));
    else
        return true;
    faults.add(Error::Kind::Value, node.at, message);
    return false;
}

/// A number or a text, which may be a range.
std::optional<EstimateData> readAmount(const Node& node, const InputField& field,
                                       const char* expected, FaultList& faults) {
    EstimateData estimate;
    if (node.json.is_number()) {
        estimate.value = toBase(node.json.get<double>(), field.unit);
    } else if (node.json.is_string()) {
        const auto read = [&](const QString& text) {
            return readFileQuantity(text, field.dimension, field.unit);
        };
        const QString text = textOf(node.json);
        const ReadText amount = read(text);
        if (!amount.isUnderstood()) {
            faults.add(Error::Kind::Value, node.at, read(sentence::quotable(text)).whyNot);
            return std::nullopt;
        }
        estimate = amount.readings.first().estimate;
    } else {
        addWrongType(node, expected, faults);
        return std::nullopt;
    }
    if (!checkLimits(estimate.value, node, field, faults))
        return std::nullopt;
    if (estimate.shape != Shape::Fixed && (!checkLimits(estimate.range.low, node, field, faults) ||
                                           !checkLimits(estimate.range.high, node, field, faults)))
        return std::nullopt;
    return estimate;
}

std::optional<double> readOneAmount(const Node& node, const InputField& field, FaultList& faults) {
    const auto estimate = readAmount(node, field, sentence::oneAmount, faults);
    if (estimate && estimate->shape != Shape::Fixed) {
        faults.add(Error::Kind::Value, node.at,
                   sentence::said(sentence::notOneAmount, sentence::quotable(textOf(node.json))));
        return std::nullopt;
    }
    return estimate ? std::optional(estimate->value) : std::nullopt;
}

QList<Member> amountMembers(Parts& parts, const InputField& field, FaultList& faults) {
    const auto amount = [&](const char* key, std::optional<double>& part) {
        return optionalMember(key, [&](const Node& n) { part = readOneAmount(n, field, faults); });
    };
    return {amount("value", parts.value), amount("low", parts.low), amount("high", parts.high)};
}

QList<Member> provenanceMembers(Provenance& provenance, FaultList& faults) {
    const auto text = [&](const char* key, QString& part) {
        return optionalMember(
            key, [&](const Node& n) { part = readText(n, faults).value_or(QString()); });
    };
    return {text("source", provenance.source), text("row", provenance.row),
            text("locator", provenance.locator), text("note", provenance.note),
            optionalMember("quality", [&](const Node& n) {
                provenance.quality = readWord(n, allQualities, faults).value_or(provenance.quality);
            })};
}

/// Whether the object states what makes an estimate.
bool checkParts(const Node& node, const InputField& field, FaultList& faults) {
    const auto has = [&](const char* key) { return findMember(node.json, key) != nullptr; };
    const char* fault = nullptr;
    if (has("low") != has("high"))
        fault = sentence::halfARange;
    else if (has("shape") && !has("low"))
        fault = sentence::shapeWithoutRange;
    else if (!has("value") && !has("low"))
        fault = sentence::noValue;
    if (fault)
        faults.add(Error::Kind::Format, node.at, sentence::said(fault, field.key));
    return !fault;
}

Shape usualShape(const Range& range) {
    return range.low > 0.0 ? Shape::Lognormal : Shape::Uniform;
}

EstimateData estimateOf(const Parts& parts) {
    EstimateData estimate;
    estimate.provenance = parts.provenance;
    if (parts.low && parts.high) {
        estimate.range = {*parts.low, *parts.high};
        estimate.shape = parts.shape.value_or(usualShape(estimate.range));
    }
    estimate.value = parts.value.value_or(centralOf(estimate.shape, estimate.range));
    return estimate;
}

std::optional<EstimateData> readEstimateObject(const Node& node, const InputField& field,
                                               FaultList& faults) {
    Parts parts;
    const Member shape = optionalMember(
        "shape", [&](const Node& n) { parts.shape = readWord(n, rangeShapes, faults); });
    readObject(node,
               amountMembers(parts, field, faults) + QList{shape} +
                   provenanceMembers(parts.provenance, faults),
               faults);
    if (!checkParts(node, field, faults))
        return std::nullopt;
    const auto isUnread = [&](const char* key, bool wasRead) {
        return findMember(node.json, key) && !wasRead;
    };
    if (isUnread("value", parts.value.has_value()) || isUnread("low", parts.low.has_value()) ||
        isUnread("high", parts.high.has_value()))
        return std::nullopt;
    return estimateOf(parts);
}

/// The number in the unit that reads back as `base`, in the fewest digits; none where rounding
/// leaves it out.
std::optional<double> bareNumber(double base, const DisplayUnit& unit) {
    if (base == 0.0)
        return base;
    constexpr int reach = 2; // rounding steps from the quotient
    auto candidate = double(inUnit(base, unit));
    for (int i = 0; i < reach; ++i)
        candidate = std::nextafter(candidate, -HUGE_VAL);
    std::optional<double> best;
    for (int i = -reach; i <= reach; ++i, candidate = std::nextafter(candidate, HUGE_VAL)) {
        const bool fits = toBase(candidate, unit) == base;
        if (fits && (!best || jsonNumber(candidate).size() < jsonNumber(*best).size()))
            best = candidate;
    }
    return best;
}

Json amountJson(double base, const InputField& field) {
    if (const auto number = bareNumber(base, field.unit))
        return *number;
    for (const DisplayUnit& unit : unitsOf(field.dimension)) {
        if (!unit.symbol.isEmpty() && bareNumber(base, unit))
            return fileText(base, unit).toStdString();
    }
    return fileText(base, field.unit).toStdString();
}

} // namespace

std::optional<EstimateData> readEstimate(const Node& node, const InputField& field,
                                         FaultList& faults) {
    const auto estimate = node.json.is_object()
                              ? readEstimateObject(node, field, faults)
                              : readAmount(node, field, sentence::anAmount, faults);
    if (!estimate || !checkRange(*estimate, node, field, faults))
        return std::nullopt;
    return estimate;
}

Json estimateJson(const EstimateData& estimate, const InputField& field) {
    const bool isFixed = estimate.shape == Shape::Fixed;
    if (isFixed && estimate.provenance == Provenance())
        return amountJson(estimate.value, field);
    Json json = Json::object();
    if (isFixed || estimate.value != centralOf(estimate.shape, estimate.range))
        json["value"] = amountJson(estimate.value, field);
    if (!isFixed) {
        json["low"] = amountJson(estimate.range.low, field);
        json["high"] = amountJson(estimate.range.high, field);
        if (estimate.shape != usualShape(estimate.range))
            json["shape"] = keyOf(estimate.shape).toStdString();
    }
    const Provenance& from = estimate.provenance;
    const auto addText = [&](const char* key, const QString& text) {
        if (!text.isEmpty())
            json[key] = text.toStdString();
    };
    addText("source", from.source);
    addText("row", from.row);
    addText("locator", from.locator);
    addText("note", from.note);
    if (from.quality != Quality::Assumed)
        json["quality"] = keyOf(from.quality).toStdString();
    return json;
}

} // namespace plume
