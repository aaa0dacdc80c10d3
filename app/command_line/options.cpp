// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/options.h"

#include "catalogue/catalogue.h"
#include "command_line/completion.h"
#include "command_line/reportcommand.h"
#include "command_line/usage.h"
#include "lifecycle/horizon.h"

#include <QCommandLineParser>
#include <QSet>

#include <array>
#include <limits>

namespace plume {
namespace {

Answer wrong(const QString& sentence) {
    return {status::wrongUsage, sentence + QLatin1Char(' ') + howToGetHelp()};
}

/// A format among those that the command prints in.
std::optional<Format> formatOf(const QString& text, const Usage& usage) {
    constexpr std::array names{
        std::pair{"text", Format::Text},     std::pair{"json", Format::Json},
        std::pair{"csv", Format::Csv},       std::pair{"latex", Format::Latex},
        std::pair{"bibtex", Format::Bibtex},
    };
    if (!QString::fromLatin1(usage.formats).split(QLatin1Char('|')).contains(text))
        return std::nullopt;
    for (const auto& [name, format] : names) {
        if (text == QLatin1String(name))
            return format;
    }
    return std::nullopt;
}

/// "text, json or csv"
QString listedFormats(const Usage& usage) {
    QStringList names = QString::fromLatin1(usage.formats).split(QLatin1Char('|'));
    const QString last = names.takeLast();
    if (names.isEmpty())
        return last;
    //: %1 words parted by commas, %2 the last of them
    return CommandLineText::tr("%1 or %2").arg(names.join(QStringLiteral(", ")), last);
}

/// Reads the values of options, and remembers the first that is wrong.
class Values {
public:
    Values(const QStringList& arguments, const Usage& usage) {
        QSet<QString> names;
        for (const OptionSpec& option : optionsOf(usage)) {
            const QString name = QString::fromLatin1(option.name);
            if (name.startsWith(QLatin1Char('.')) || names.contains(name))
                continue;
            names.insert(name);
            QStringList ways{name};
            if (name == QLatin1String("help"))
                ways.prepend(QStringLiteral("h"));
            const bool isSwitch = *option.value == '\0';
            m_parser.addOption(QCommandLineOption(ways, QString(), isSwitch ? QString() : name));
        }
        if (!m_parser.parse(QStringList{QStringLiteral("plume")} + arguments))
            complain(m_parser.errorText());
    }

    const std::optional<QString>& problem() const { return m_problem; }
    QStringList arguments() const { return m_parser.positionalArguments(); }

    bool has(const char* name) const {
        const QString wanted = QString::fromLatin1(name);
        const QStringList given = m_parser.optionNames();
        return given.contains(wanted) ||
               (wanted == QLatin1String("help") && given.contains(QStringLiteral("h")));
    }
    QString text(const char* name) const {
        return has(name) ? m_parser.value(QString::fromLatin1(name)) : QString();
    }
    QStringList texts(const char* name) const {
        return has(name) ? m_parser.values(QString::fromLatin1(name)) : QStringList();
    }
    /// None where it is not given; `otherwise`, with %1 for the text, where it is not from `least`
    /// to `most`.
    std::optional<quint64> number(const char* name, quint64 least, quint64 most,
                                  const QString& otherwise) {
        if (!has(name))
            return std::nullopt;
        bool isNumber = false;
        const quint64 number = text(name).toULongLong(&isNumber);
        if (isNumber && number >= least && number <= most)
            return number;
        complain(otherwise.arg(text(name)));
        return std::nullopt;
    }
    std::optional<int> plan(const char* name) {
        const auto number =
            this->number(name, 0, quint64(std::numeric_limits<int>::max()),
                         CommandLineText::tr("“%1” is no number of a plan; the first one is 0."));
        return number ? std::optional(int(*number)) : std::nullopt;
    }

    void complain(const QString& sentence) {
        if (!m_problem)
            m_problem = sentence;
    }

private:
    QCommandLineParser m_parser;
    std::optional<QString> m_problem;
};

void readFormat(Values& values, const Usage& usage, Options& options) {
    if (!values.has("format"))
        return;
    if (const auto format = formatOf(values.text("format"), usage))
        options.format = *format;
    else
        values.complain(CommandLineText::tr("“%1” is no format; %2 would do.")
                            .arg(values.text("format"), listedFormats(usage)));
}

void readSampling(Values& values, Options& options) {
    constexpr quint64 mostSamples = 1'000'000;
    const auto samples = values.number(
        "samples", 2, mostSamples,
        CommandLineText::tr("“%1” is no number of samples; one from 2 to %2 would do.")
            .arg(QStringLiteral("%1"), QString::number(mostSamples)));
    const auto seed =
        values.number("seed", 0, std::numeric_limits<quint64>::max(),
                      CommandLineText::tr("“%1” is no seed; a whole number would do."));
    options.samples = std::size_t(samples.value_or(defaultSamples));
    options.seed = seed.value_or(defaultSeed);
    options.atCentral = values.has("at-central");
}

void readLanguage(Values& values) {
    const QString language = values.has("lang") ? values.text("lang") : QStringLiteral("en");
    if (language != QLatin1String("en") && language != QLatin1String("vi"))
        values.complain(
            CommandLineText::tr("“%1” is no language of Plume; en or vi would do.").arg(language));
}

void readPlans(Values& values, Options& options) {
    const auto months =
        values.number("months", 1, longestHorizon,
                      CommandLineText::tr("“%1” is no number of months; one from 1 to %2 would do.")
                          .arg(QStringLiteral("%1"), QString::number(longestHorizon)));
    if (months)
        options.months = int(*months);
    options.plan = values.plan("plan");
    options.baseline = values.plan("baseline").value_or(0);
}

void readReport(Values& values, Options& options) {
    options.output = values.text("output");
    if (options.output.isEmpty())
        values.complain(
            CommandLineText::tr("There is no file for the report; name one with --output."));
    else if (reportFormatOf(options.output).isEmpty())
        values.complain(CommandLineText::tr("“%1” is no file that a report can be; one that ends "
                                            "in .pdf, .html or .xlsx would do.")
                            .arg(options.output));
    options.paper = values.has("paper") ? values.text("paper") : QStringLiteral("a4");
    if (options.paper != QLatin1String("a4") && options.paper != QLatin1String("letter"))
        values.complain(CommandLineText::tr("“%1” is no paper of Plume; a4 or letter would do.")
                            .arg(options.paper));
}

void checkShell(Values& values) {
    const QString shell = values.arguments().value(0);
    if (!shell.isEmpty() && !shellNames().contains(shell))
        values.complain(
            CommandLineText::tr("“%1” is no shell that Plume knows; bash, zsh or fish would do.")
                .arg(shell));
}

Parsed parseFor(const Usage& usage, const QStringList& arguments) {
    Values values(arguments, usage);
    if (values.problem())
        return wrong(*values.problem());
    if (values.has("help"))
        return Answer{status::done, helpOn(usage)};
    Options options;
    options.command = usage.command;
    options.arguments = values.arguments();
    options.locale = localeFor(arguments);
    readFormat(values, usage, options);
    readSampling(values, options);
    readLanguage(values);
    readPlans(values, options);
    options.all = values.has("all");
    options.grids = values.has("grids");
    options.vary = values.text("vary");
    options.varied = values.texts("vary");
    options.outputs = values.texts("output");
    options.apply = values.text("apply").split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (usage.command == Command::Report)
        readReport(values, options);
    if (usage.command == Command::Sweep && options.varied.isEmpty())
        values.complain(CommandLineText::tr("Nothing is varied; name an input with --vary."));
    if (usage.command == Command::Completion)
        checkShell(values);
    if (values.problem())
        return wrong(*values.problem());
    const auto count = options.arguments.size();
    const int least = usage.command == Command::Explain && options.all ? 0 : usage.least;
    if (count < least || (usage.most >= 0 && count > usage.most))
        return wrong(CommandLineText::tr("It is used as “plume %1”.")
                         .arg(QString::fromLatin1(usage.synopsis)));
    return options;
}

/// The first argument that is neither an option nor the value of one.
qsizetype commandIndex(const QStringList& arguments) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--lang"))
            ++i;
        else if (!arguments[i].startsWith(QLatin1Char('-')))
            return i;
    }
    return -1;
}

} // namespace

Parsed parseOptions(const QStringList& arguments) {
    const qsizetype index = commandIndex(arguments);
    if (index < 0) {
        if (arguments.contains(QStringLiteral("--help")) ||
            arguments.contains(QStringLiteral("-h")))
            return Answer{status::done, generalHelp()};
        if (arguments.isEmpty() || arguments.first() == QLatin1String("--lang"))
            return wrong(CommandLineText::tr("No command is given."));
        return wrong(CommandLineText::tr("“%1” is no option here.").arg(arguments.first()));
    }
    QStringList rest = arguments;
    const QString name = rest.takeAt(index);
    if (const Usage* usage = usageOf(name))
        return parseFor(*usage, rest);
    const QString near = nearest(name, commandNames());
    if (near.isEmpty())
        return wrong(CommandLineText::tr("“%1” is no command of Plume.").arg(name));
    return wrong(CommandLineText::tr("“%1” is no command of Plume; the nearest one is “%2”.")
                     .arg(name, near));
}

bool wantsVersion(const QStringList& arguments) {
    return arguments.contains(QStringLiteral("--version"));
}

QLocale localeFor(const QStringList& arguments) {
    const qsizetype index = arguments.indexOf(QStringLiteral("--lang"));
    const bool isGiven = index >= 0 && index + 1 < arguments.size();
    QString language = QLocale::system().name().left(2);
    if (isGiven)
        language = arguments[index + 1];
    for (const QString& argument : arguments) {
        if (argument.startsWith(QLatin1String("--lang=")))
            language = argument.section(QLatin1Char('='), 1);
    }
    if (language == QLatin1String("vi"))
        return QLocale(QLocale::Vietnamese, QLocale::Vietnam);
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

QString howToGetHelp() {
    return CommandLineText::tr("“plume --help” tells more.");
}

} // namespace plume
