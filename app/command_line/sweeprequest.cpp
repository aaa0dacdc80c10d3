// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/sweeprequest.h"

#include "command_line/namedquantity.h"
#include "command_line/options.h"
#include "quantity/quantitytext.h"

#include <cmath>

namespace plume {
namespace {

Error error(const QString& where, const QString& message) {
    return {Error::Kind::Value, where, message};
}

/// ":13", ":13:log" or ":log", after the range.
std::optional<Error> readSteps(const QString& argument, QStringList steps, VaryRequest& request) {
    if (!steps.isEmpty() && steps.last() == QLatin1String("log")) {
        request.isLogarithmic = true;
        steps.removeLast();
    }
    if (steps.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    request.count = steps.first().toLongLong(&isNumber);
    if (steps.size() == 1 && isNumber && request.count >= 1)
        return std::nullopt;
    return error(argument,
                 CommandLineText::tr("“%1” is no number of values; a whole number from 1 on would "
                                     "do, and “log” after it for even steps of the logarithm.")
                     .arg(steps.join(QLatin1Char(':'))));
}

Result<VaryRequest> readVaryRequest(const QString& argument) {
    const qsizetype sign = argument.indexOf(QLatin1Char('='));
    QStringList parts = argument.mid(sign + 1).split(QLatin1Char(':'));
    const QString range = parts.takeFirst();
    const qsizetype dots = range.indexOf(QLatin1String(".."));
    VaryRequest request;
    request.input = argument.left(std::max<qsizetype>(sign, 0)).trimmed();
    request.from = range.left(std::max<qsizetype>(dots, 0)).trimmed();
    request.to = range.mid(dots + 2).trimmed();
    if (request.input.isEmpty() || request.from.isEmpty() || request.to.isEmpty())
        return error(argument, CommandLineText::tr("“%1” varies nothing; what would looks like "
                                                   "“grid_intensity=50..500 g/kWh:10”.")
                                   .arg(argument));
    if (const auto fault = readSteps(argument, parts, request))
        return *fault;
    return request;
}

/// One amount in the unit of the input; `assumed` is the unit of a bare number, and becomes the one
/// that the text has.
Result<double> readEnd(const QString& text, const SweepInput& input, DisplayUnit& assumed) {
    const ReadText read = readFileQuantity(text, input.dimension, assumed);
    if (!read.isUnderstood())
        return error(input.address,
                     CommandLineText::tr("“%1” is not understood. %2").arg(text, read.whyNot));
    const Reading& reading = read.readings.first();
    if (reading.estimate.shape != Shape::Fixed)
        return error(input.address,
                     CommandLineText::tr("“%1” is a range; one value is needed.").arg(text));
    assumed = reading.unit;
    return double(inUnit(reading.estimate.value, input.unit));
}

QString inWords(double value, const SweepInput& input) {
    return fileText(toBase(value, input.unit), input.unit);
}

/// Limits are met up to rounding: they may have been reached in another unit.
std::optional<Error> beyondLimits(double value, const SweepInput& input) {
    constexpr double rounding = 1e-12;
    const auto [low, high] = input.limits;
    if (value >= low - rounding * std::abs(low) && value <= high + rounding * std::abs(high))
        return std::nullopt;
    return error(
        input.address,
        CommandLineText::tr("“%1” must be from %2 to %3, but %4 is asked for.")
            .arg(input.address, inWords(low, input), inWords(high, input), inWords(value, input)));
}

/// As in a typed range of a study: a bare first number has the unit of the second, "300..500 W".
std::optional<Error> readEnds(const VaryRequest& request, SweepAxis& axis) {
    DisplayUnit unit = axis.input.unit;
    const auto to = readEnd(request.to, axis.input, unit);
    if (!to)
        return to.error();
    const auto from = readEnd(request.from, axis.input, unit);
    if (!from)
        return from.error();
    axis.from = *from;
    axis.to = *to;
    for (const double end : {axis.from, axis.to}) {
        if (const auto fault = beyondLimits(end, axis.input))
            return fault;
    }
    return std::nullopt;
}

std::optional<Error> notLogarithmic(const SweepAxis& axis) {
    if (!axis.isLogarithmic || (axis.from > 0.0 && axis.to > 0.0))
        return std::nullopt;
    return error(
        axis.input.address,
        CommandLineText::tr("“%1” can't have even steps of the logarithm from %2 to %3; "
                            "both ends must be above zero.")
            .arg(axis.input.address, inWords(axis.from, axis.input), inWords(axis.to, axis.input)));
}

/// The service life is counted in whole months.
std::optional<Error> notWhole(const SweepAxis& axis) {
    if (axis.input.term != Term::ServiceLife)
        return std::nullopt;
    const auto isWhole = [](double value) { return value == std::round(value); };
    for (qint64 i = 0; i < axis.count; ++i) {
        if (!isWhole(axis.at(i)))
            return error(axis.input.address,
                         CommandLineText::tr("“%1” takes whole months, but %2 is among the %3 "
                                             "values; choose their number so that each is whole.")
                             .arg(axis.input.address, inWords(axis.at(i), axis.input))
                             .arg(axis.count));
    }
    return std::nullopt;
}

Result<SweepInput> inputNamed(const QString& name, const QList<SweepInput>& inputs) {
    if (isOfStructure(name))
        return error(name, CommandLineText::tr("“%1” is no number that the calculation varies: its "
                                               "months are built on it. Change it in the study.")
                               .arg(name));
    QStringList meant;
    QStringList known;
    SweepInput found;
    for (const SweepInput& input : inputs) {
        const QString spelling = isAddress(name) ? input.address : keyOf(input.term);
        known.append(spelling);
        if (spelling == name) {
            meant.append(input.address);
            found = input;
        }
    }
    if (meant.size() == 1)
        return found;
    return error(
        name,
        whyNotOne(name, meant, known,
                  CommandLineText::tr("“%1” is no input of this plan's calculation.").arg(name)));
}

} // namespace

bool isOfStructure(const QString& name) {
    const QString key = name.section(QLatin1Char('/'), -1);
    return key == QLatin1String("start_month") || key == QLatin1String("repeat_every_months") ||
           key == QLatin1String("start_year");
}

Result<QList<VaryRequest>> readVaryRequests(const QStringList& arguments) {
    QList<VaryRequest> requests;
    qint64 points = 1;
    for (const QString& argument : arguments) {
        const auto request = readVaryRequest(argument);
        if (!request)
            return request.error();
        if (request->count > mostSweepPoints / points)
            return error(argument,
                         CommandLineText::tr("The grid has more than %1 points; vary fewer inputs, "
                                             "or in fewer values.")
                             .arg(mostSweepPoints));
        points *= request->count;
        requests.append(*request);
    }
    return requests;
}

Result<SweepAxis> axisOf(const VaryRequest& request, const QList<SweepInput>& inputs) {
    const auto input = inputNamed(request.input, inputs);
    if (!input)
        return input.error();
    SweepAxis axis{.input = *input, .count = request.count, .isLogarithmic = request.isLogarithmic};
    if (const auto fault = readEnds(request, axis))
        return *fault;
    if (const auto fault = notLogarithmic(axis))
        return *fault;
    if (const auto fault = notWhole(axis))
        return *fault;
    return axis;
}

} // namespace plume
