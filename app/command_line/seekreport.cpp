// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/seekreport.h"

#include "chart_data/seekwords.h"
#include "command_line/textlayout.h"
#include "document/json.h"
#include "lifecycle/inputplace.h"

#include <algorithm>
#include <array>

namespace plume {
namespace {

constexpr std::array outcomeKeys{"found", "jumps", "out-of-reach", "no-bearing"};
constexpr std::array plausibilityKeys{"known", "usual", "outside-known", "unusual"};
constexpr std::array courseKeys{"level", "rising", "falling", "turning"};

/// The unit in which a study file states the input.
DisplayUnit fileUnitOf(const Unknown& unknown) {
    const InputSpec* spec = findInputSpec(unknown.term);
    return unitOfSize(unknown.dimension, spec ? spec->unitInBase : unit::hoursPerMonth);
}

/// An answer as a file holds it: numbers in the unit that is named.
struct Record {
    QString input;
    QString term;
    const char* outcome;
    QString unit;
    std::optional<double> value;   ///< what gives the wish
    std::optional<double> closest; ///< what comes closest, where none does
    std::optional<double> gives;
    std::optional<double> present;
    std::optional<double> factor;
    std::optional<double> low; ///< of the known range
    std::optional<double> high;
    const char* plausibility;
    const char* course;
};

Record recordOf(const SeekReport& report, const SeekAnswer& answer) {
    const DisplayUnit unit = fileUnitOf(answer.unknown);
    const auto inFile = [&unit](double base) { return double(inUnit(base, unit)); };
    const bool isConnected = answer.outcome != SeekOutcome::NoBearing;
    Record record{answer.unknown.address,
                  keyOf(answer.unknown.term),
                  outcomeKeys[std::size_t(answer.outcome)],
                  inCurrency(unit.symbol, report.question.study.currency),
                  {},
                  {},
                  {},
                  inFile(answer.unknown.estimate.value),
                  {},
                  {},
                  {},
                  isConnected ? plausibilityKeys[std::size_t(answer.plausibility())] : "",
                  courseKeys[std::size_t(answer.course)]};
    if (isConnected) {
        (answer.isFound() ? record.value : record.closest) = inFile(answer.best.at);
        record.gives = double(inUnit(answer.best.gives, fileUnitOf(report.question)));
        record.factor = answer.factor();
    }
    if (const auto known = answer.unknown.known()) {
        record.low = inFile(known->low);
        record.high = inFile(known->high);
    }
    return record;
}

QString number(std::optional<double> value) {
    return value ? QString::fromLatin1(jsonNumber(*value)) : QString();
}

Json json(std::optional<double> value) {
    return value ? Json(*value) : Json(nullptr);
}

Json jsonOf(const Record& record) {
    return {{"input", record.input.toStdString()},
            {"term", record.term.toStdString()},
            {"outcome", record.outcome},
            {"unit", record.unit.toStdString()},
            {"value", json(record.value)},
            {"closest", json(record.closest)},
            {"gives", json(record.gives)},
            {"present", json(record.present)},
            {"factor", json(record.factor)},
            {"known_low", json(record.low)},
            {"known_high", json(record.high)},
            {"plausibility", record.plausibility},
            {"course", record.course}};
}

double presentOutput(const SeekQuestion& question) {
    const auto node = nodeAt(question.assessment, question.output);
    return question.assessment.values[std::size_t(*node)];
}

} // namespace

DisplayUnit fileUnitOf(const SeekQuestion& question) {
    return unitOfSize(outputDimension(question), 1.0);
}

QString textOf(const SeekReport& report, const QLocale& locale) {
    const SeekQuestion& question = report.question;
    const QString heading =
        //: %1 a result such as "Emissions", %2 the wish, %3 what it is now
        CommandLineText::tr("What would have to be true for “%1” to be %2? Now it is %3.")
            .arg(outputName(question), outputText(question, question.wish, locale),
                 outputText(question, presentOutput(question), locale));
    const ChartTable table = seekTable(question, report.answers, locale);
    constexpr std::array shown{0, 1, 3, 4, 5}; // a line of a terminal is short; "now" is left out
    TextTable text({1, 2, 3});
    QStringList header;
    for (const int column : shown)
        header.append(table.columns[column].header);
    text.addRow(header);
    for (const QList<ChartCell>& row : table.rows) {
        QStringList cells;
        for (const int column : shown)
            cells.append(row[column].text);
        text.addRow(cells);
    }
    return wrapped(heading) + QLatin1Char('\n') + text.text();
}

QString csvOf(std::span<const SeekReport> reports) {
    QString text =
        QStringLiteral("output,wish,output_unit,input,term,outcome,input_unit,value,closest,gives,"
                       "present,factor,known_low,known_high,plausibility,course\n");
    for (const SeekReport& report : reports) {
        const DisplayUnit unit = fileUnitOf(report.question);
        for (const SeekAnswer& answer : report.answers) {
            const Record record = recordOf(report, answer);
            text += csvRow(
                {report.question.output, number(double(inUnit(report.question.wish, unit))),
                 inCurrency(unit.symbol, report.question.study.currency), record.input, record.term,
                 QString::fromLatin1(record.outcome), record.unit, number(record.value),
                 number(record.closest), number(record.gives), number(record.present),
                 number(record.factor), number(record.low), number(record.high),
                 QString::fromLatin1(record.plausibility), QString::fromLatin1(record.course)});
        }
    }
    return text;
}

QByteArray jsonOf(std::span<const SeekReport> reports) {
    Json list = Json::array();
    for (const SeekReport& report : reports) {
        const SeekQuestion& question = report.question;
        const DisplayUnit unit = fileUnitOf(question);
        Json answers = Json::array();
        for (const SeekAnswer& answer : report.answers)
            answers.push_back(jsonOf(recordOf(report, answer)));
        list.push_back({{"output", question.output.toStdString()},
                        {"unit", inCurrency(unit.symbol, question.study.currency).toStdString()},
                        {"wish", double(inUnit(question.wish, unit))},
                        {"present", double(inUnit(presentOutput(question), unit))},
                        {"answers", answers}});
    }
    return jsonText(list);
}

} // namespace plume
