// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/seekcommand.h"

#include "chart_data/seekwords.h"
#include "command_line/namedquantity.h"
#include "command_line/report.h"
#include "command_line/seekreport.h"
#include "command_line/textlayout.h"
#include "quantity/quantitytext.h"

#include <algorithm>
#include <vector>

namespace plume {
namespace {

/// "emissions=100 t", taken apart at the first sign of equality.
struct Wished {
    QString output;
    QString value;
};

std::optional<Wished> wishedOf(const QString& argument) {
    const qsizetype sign = argument.indexOf(QLatin1Char('='));
    if (sign <= 0 || sign + 1 == argument.size())
        return std::nullopt;
    return Wished{argument.left(sign).trimmed(), argument.mid(sign + 1).trimmed()};
}

/// What the wish is in base units, or why it cannot be read.
Result<double> readWish(const QString& text, const SeekQuestion& question) {
    const ReadText read = readFileQuantity(text, outputDimension(question), fileUnitOf(question));
    if (!read.isUnderstood())
        return Error{Error::Kind::Format, question.output,
                     CommandLineText::tr("“%1” is not understood. %2").arg(text, read.whyNot)};
    const EstimateData& wish = read.readings.first().estimate;
    if (wish.shape != Shape::Fixed)
        return Error{Error::Kind::Format, question.output,
                     CommandLineText::tr("“%1” is a range; one value is needed.").arg(text)};
    return wish.value;
}

/// The inputs of a plan that a name can mean.
QList<Unknown> meantBy(const QString& name, const SeekQuestion& question) {
    if (isAddress(name)) {
        const auto unknown = unknownAt(question, name);
        return unknown ? QList{*unknown} : QList<Unknown>();
    }
    QList<Unknown> meant = unknownsOf(question);
    meant.removeIf([&](const Unknown& each) { return each.term != termOf(name); });
    return meant;
}

QString whyNotOne(const QString& name, const QList<Unknown>& meant, const SeekQuestion& question) {
    QStringList addresses;
    for (const Unknown& unknown : meant)
        addresses.append(unknown.address);
    QStringList known;
    for (const Unknown& unknown : unknownsOf(question))
        known.append(isAddress(name) ? unknown.address : keyOf(unknown.term));
    return plume::whyNotOne(
        name, addresses, known,
        CommandLineText::tr("“%1” is no input that this result depends on.").arg(name));
}

/// The one command while it runs.
class Seeking {
public:
    Seeking(const Options& options, const NamedStudy& named, Console& console)
        : m_options(options)
        , m_named(named)
        , m_console(console) {}

    int run(const Wished& wished) {
        const Study& study = m_named.study;
        QList<Assessment> assessments;
        for (int plan = 0; plan < study.plans.size(); ++plan)
            assessments.append(assess(study, plan, m_named.catalogue));
        std::vector<SeekReport> reports;
        for (int plan = 0; plan < assessments.size(); ++plan) {
            const auto output = resultNamed(wished.output, assessments[plan]);
            if (!output)
                continue;
            SeekQuestion question{study, plan, m_named.catalogue, assessments[plan], *output, 0.0};
            if (!answer(question, wished.value, reports))
                return status::failed;
        }
        if (reports.empty())
            m_console.complain(
                CommandLineText::tr("“%1” is no known result of this study.").arg(wished.output));
        else
            print(reports);
        return isMet(reports) ? status::done : status::failed;
    }

private:
    /// A table of everything is always an answer; of one input, only a value that does it.
    bool isMet(std::span<const SeekReport> reports) const {
        return !reports.empty() && (m_options.vary.isEmpty() ||
                                    std::ranges::all_of(reports, [](const SeekReport& report) {
                                        return report.answers.first().isFound();
                                    }));
    }

    bool answer(SeekQuestion question, const QString& value, std::vector<SeekReport>& reports) {
        const auto wish = readWish(value, question);
        if (!wish) {
            m_console.complain(wish.error().message);
            return false;
        }
        question.wish = *wish;
        if (m_options.vary.isEmpty()) {
            reports.push_back({question, seekAll(question)});
            return true;
        }
        const QList<Unknown> meant = meantBy(m_options.vary, question);
        if (meant.size() != 1) {
            m_console.complain(whyNotOne(m_options.vary, meant, question));
            return false;
        }
        reports.push_back({question, {seek(question, meant.first())}});
        return true;
    }

    void print(std::span<const SeekReport> reports) {
        if (m_options.format == Format::Json)
            m_console.write(jsonOf(reports));
        else if (m_options.format == Format::Csv)
            m_console.write(csvOf(reports));
        for (const SeekReport& report : reports)
            printText(report, reports.size() > 1);
    }

    /// What no value does is said on standard error, in every format.
    void printText(const SeekReport& report, bool hasSeveral) {
        const bool isText = m_options.format == Format::Text;
        if (isText && hasSeveral)
            m_console.write(QStringLiteral("%1\n\n").arg(report.question.assessment.plan().name));
        if (m_options.vary.isEmpty()) {
            if (isText)
                m_console.write(textOf(report, m_options.locale) + QLatin1Char('\n'));
            return;
        }
        const SeekAnswer& answer = report.answers.first();
        const QString sentence = seekSentence(report.question, answer, m_options.locale);
        if (!answer.isFound())
            m_console.complain(sentence);
        else if (isText)
            m_console.write(wrapped(sentence));
    }

    const Options& m_options;
    const NamedStudy& m_named;
    Console& m_console;
};

} // namespace

int runSeek(const Options& options, const Catalogue& shipped, Console& console) {
    const auto wished = wishedOf(options.arguments[1]);
    if (!wished) {
        console.complain(CommandLineText::tr("“%1” is no wish; one looks like “emissions=100 t”.")
                             .arg(options.arguments[1]) +
                         QLatin1Char(' ') + howToGetHelp());
        return status::wrongUsage;
    }
    for (const QString& name : {wished->output, options.vary}) {
        if (!name.isEmpty() && !isName(name))
            return complainOfWord(name, console);
    }
    const auto named = readNamedStudy(options.arguments.first(), shipped, console);
    return named ? Seeking(options, *named, console).run(*wished) : status::failed;
}

} // namespace plume
