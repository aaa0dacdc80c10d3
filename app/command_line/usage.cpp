// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/usage.h"

#include "command_line/sweeprequest.h"
#include "lifecycle/horizon.h"

#include <algorithm>
#include <array>

namespace plume {
namespace {

// clang-format off
constexpr std::array usages{
    Usage{Command::Evaluate, "evaluate", 1, -1, "text|json|csv", "evaluate STUDY...",
          QT_TRANSLATE_NOOP("CommandLine", "What each plan of the studies causes, with its uncertainty.")},
    Usage{Command::Compare, "compare", 1, 1, "text|json|csv", "compare STUDY [--months N]",
          QT_TRANSLATE_NOOP("CommandLine", "The plans of a study side by side: which is lower, how surely, from when on, and why.")},
    Usage{Command::Changes, "changes", 2, 2, "text|json|csv", "changes STUDY_BEFORE STUDY [--plan N]",
          QT_TRANSLATE_NOOP("CommandLine", "What changed from one state of a study to another, and what each change adds; decisions and assumptions apart.")},
    Usage{Command::Explain, "explain", 1, 2, "text|json|latex|bibtex", "explain STUDY [ADDRESS|TERM]",
          QT_TRANSLATE_NOOP("CommandLine", "Where a number comes from: its formula, its inputs and their sources.")},
    Usage{Command::Seek, "seek", 2, 2, "text|json|csv", "seek STUDY OUTPUT=VALUE [--vary INPUT]",
          QT_TRANSLATE_NOOP("CommandLine", "What would have to be true for a result to take a value: “use_share=90%”, “emissions=100 t”.")},
    Usage{Command::Sweep, "sweep", 1, 1, "csv", "sweep STUDY --vary INPUT=FROM..TO[:N] ...",
          QT_TRANSLATE_NOOP("CommandLine", "What a plan comes to over a grid of its inputs, as CSV: every combination of their values.")},
    Usage{Command::Levers, "levers", 1, 1, "text|json|csv", "levers STUDY [--plan N] [--apply ID[=AMOUNT][,...]] [--grids]",
          QT_TRANSLATE_NOOP("CommandLine", "What would make a plan greener: what each lever saves, and several together; nothing is written.")},
    Usage{Command::Samples, "samples", 1, 1, "csv", "samples STUDY",
          QT_TRANSLATE_NOOP("CommandLine", "Every run of the uncertainty: each input, each step and each result, by address, as CSV.")},
    Usage{Command::Report, "report", 1, 1, "", "report STUDY --output FILE.pdf|.html|.xlsx",
          QT_TRANSLATE_NOOP("CommandLine", "A report to hand on: summary, charts, tables, inputs with sources, and limits.")},
    Usage{Command::Validate, "validate", 0, 1, "text|json|csv", "validate [TABLE]",
          QT_TRANSLATE_NOOP("CommandLine", "Our figures beside published ones; TABLE is the name of one that ships inside, or a file.")},
    Usage{Command::Catalogue, "catalogue", 1, -1, "text|json|csv", "catalogue TABLE [SEARCH]",
          QT_TRANSLATE_NOOP("CommandLine", "The data that ship with Plume; accents and case do not matter in SEARCH.")},
    Usage{Command::Completion, "completion", 1, 1, "", "completion bash|zsh|fish",
          QT_TRANSLATE_NOOP("CommandLine", "What a shell reads to complete what is typed: “source <(plume completion bash)”.")},
    Usage{Command::Manual, "manual", 0, 0, "", "manual",
          QT_TRANSLATE_NOOP("CommandLine", "This text and that of every command as a manual page: “plume manual | man -l -”.")},
};
// clang-format on

constexpr unsigned commandBit(Command command) {
    return 1U << unsigned(command);
}

template <typename... Commands>
constexpr unsigned of(Commands... commands) {
    return (commandBit(commands) | ...);
}

constexpr unsigned ofAll = ~0U;
constexpr unsigned ofShell = of(Command::Completion, Command::Manual);
constexpr unsigned ofSampled =
    of(Command::Evaluate, Command::Compare, Command::Levers, Command::Samples, Command::Report);
constexpr unsigned ofCentral = of(Command::Evaluate, Command::Compare, Command::Levers);

struct OptionRow {
    unsigned commands;
    OptionSpec spec;
};

// clang-format off
constexpr std::array optionRows{
    OptionRow{of(Command::Seek), {"vary", "INPUT",
        QT_TRANSLATE_NOOP("CommandLine", "The one input to change; without it, each by itself."), 0}},
    OptionRow{of(Command::Sweep), {"vary", "INPUT=FROM..TO",
        QT_TRANSLATE_NOOP("CommandLine", "From one end to the other: “device_power=300..500 W”, in %1 values."), usualSweepValues}},
    OptionRow{of(Command::Sweep), {".vary", "...:N",
        QT_TRANSLATE_NOOP("CommandLine", "In N values, evenly spaced."), 0}},
    OptionRow{of(Command::Sweep), {".vary", "...:N:log",
        QT_TRANSLATE_NOOP("CommandLine", "In N values, each as many times the one before."), 0}},
    OptionRow{of(Command::Sweep), {"plan", "N",
        QT_TRANSLATE_NOOP("CommandLine", "Which plan, counted from 0, where there are several."), 0}},
    OptionRow{of(Command::Sweep), {"output", "TERM",
        QT_TRANSLATE_NOOP("CommandLine", "A result to print instead of the usual ones; may be repeated."), 0}},
    OptionRow{of(Command::Compare), {"months", "N",
        QT_TRANSLATE_NOOP("CommandLine", "How far to look, up to %1; without it, as long as the baseline lasts."), longestHorizon}},
    OptionRow{of(Command::Compare), {"baseline", "N",
        QT_TRANSLATE_NOOP("CommandLine", "The plan to compare with, counted from 0."), 0}},
    OptionRow{of(Command::Levers, Command::Changes), {"plan", "N",
        QT_TRANSLATE_NOOP("CommandLine", "The plan, from 0 as in addresses; without it, each."), 0}},
    OptionRow{of(Command::Levers), {"apply", "ID[=AMOUNT],...",
        QT_TRANSLATE_NOOP("CommandLine", "Levers to try together, with amounts of your own."), 0}},
    OptionRow{of(Command::Levers), {"grids", "",
        QT_TRANSLATE_NOOP("CommandLine", "The plan on every grid; in CSV instead of the levers."), 0}},
    OptionRow{of(Command::Report), {"output", "FILE",
        QT_TRANSLATE_NOOP("CommandLine", "Where it goes; the ending says what it is: a PDF, a page or a workbook."), 0}},
    OptionRow{of(Command::Report), {"paper", "a4|letter",
        QT_TRANSLATE_NOOP("CommandLine", "The paper of a PDF (a4)."), 0}},
    OptionRow{of(Command::Report), {"months", "N",
        QT_TRANSLATE_NOOP("CommandLine", "Over how many months plans are compared, up to %1; without it, as long as the first one lasts."), longestHorizon}},
    OptionRow{of(Command::Explain), {"all", "",
        QT_TRANSLATE_NOOP("CommandLine", "The whole calculation, step by step; without a study, the methodology."), 0}},
    OptionRow{~of(Command::Report) & ~ofShell, {"format", nullptr, // those of the command
        QT_TRANSLATE_NOOP("CommandLine", "How to print; many studies in JSON are one line each."), 0}},
    OptionRow{ofSampled, {"samples", "N",
        QT_TRANSLATE_NOOP("CommandLine", "Draws for the uncertainty (%1)."), defaultSamples}},
    OptionRow{ofSampled, {"seed", "N",
        QT_TRANSLATE_NOOP("CommandLine", "Where the draws begin (%1)."), defaultSeed}},
    OptionRow{ofCentral, {"at-central", "",
        QT_TRANSLATE_NOOP("CommandLine", "No draws: only the value at every input's central value."), 0}},
    OptionRow{ofAll, {"lang", "en|vi",
        QT_TRANSLATE_NOOP("CommandLine", "The language to answer in."), 0}},
    OptionRow{ofAll, {"help", "", QT_TRANSLATE_NOOP("CommandLine", "This text."), 0}},
    OptionRow{ofAll, {"version", "",
        QT_TRANSLATE_NOOP("CommandLine", "The version of the program and of its data."), 0}},
};

struct Preface {
    unsigned commands;
    const char* text;
};

constexpr std::array prefaces{
    Preface{~of(Command::Validate, Command::Catalogue) & ~ofShell,
        QT_TRANSLATE_NOOP("CommandLine", "STUDY is a study file; - is standard input.")},
    Preface{of(Command::Catalogue),
        QT_TRANSLATE_NOOP("CommandLine", "TABLE is one of: grids, grid-years, cloud-regions, mixes, electricity, water, pue, hardware, servers, embodied, models, requests, equivalences, shares, spreads, defaults, levers, sources.")},
    Preface{of(Command::Seek),
        QT_TRANSLATE_NOOP("CommandLine", "OUTPUT and INPUT are addresses, such as /plans/0/totals/emissions, or terms, such as emissions or grid_intensity.")},
    Preface{of(Command::Sweep),
        QT_TRANSLATE_NOOP("CommandLine", "INPUT and TERM are addresses, such as /plans/0/activities/1/site/pue, or terms, such as grid_intensity. All other inputs stay at their central values.")},
};
// clang-format on

QString line(const OptionSpec& option) {
    constexpr int column = 26;
    const QString value = QString::fromLatin1(option.value);
    const bool isOtherWay = option.name[0] == '.';
    QString left = isOtherWay ? QStringLiteral("       ") + value
                              : QStringLiteral("--") + QLatin1String(option.name);
    if (!isOtherWay && !value.isEmpty())
        left += QLatin1Char(' ') + value;
    return QStringLiteral("  ") + left.leftJustified(column - 2) + QStringLiteral("  ") +
           purposeOf(option) + QLatin1Char('\n');
}

} // namespace

const Usage* usageOf(const QString& name) {
    const auto* const found = std::ranges::find_if(
        usages, [&name](const Usage& usage) { return name == QLatin1String(usage.name); });
    return found == usages.end() ? nullptr : found;
}

QStringList commandNames() {
    QStringList names;
    for (const Usage& usage : usages)
        names.append(QString::fromLatin1(usage.name));
    return names;
}

QList<OptionSpec> optionsOf(const Usage& usage) {
    QList<OptionSpec> options;
    for (const OptionRow& row : optionRows) {
        if ((row.commands & commandBit(usage.command)) == 0)
            continue;
        options.append(row.spec);
        if (!row.spec.value)
            options.last().value = usage.formats;
    }
    return options;
}

QList<OptionSpec> generalOptions() {
    QList<OptionSpec> options;
    for (const OptionRow& row : optionRows) {
        if (row.commands == ofAll)
            options.append(row.spec);
    }
    return options;
}

QString purposeOf(const Usage& usage) {
    return CommandLineText::tr(usage.purpose);
}

QString purposeOf(const OptionSpec& option) {
    const QString purpose = CommandLineText::tr(option.purpose);
    return option.number > 0 ? purpose.arg(option.number) : purpose;
}

QStringList prefacesOf(const Usage& usage) {
    QStringList texts;
    for (const Preface& preface : prefaces) {
        if ((preface.commands & commandBit(usage.command)) != 0)
            texts.append(CommandLineText::tr(preface.text));
    }
    return texts;
}

QString exitStatusText() {
    return CommandLineText::tr(
        "Exit status: 0 done; 1 something could not be read, computed or met; 2 wrong usage.");
}

QString helpOn(const Usage& usage) {
    const QString gap = QStringLiteral("\n\n");
    QString text = CommandLineText::tr("Usage: plume %1").arg(QString::fromLatin1(usage.synopsis)) +
                   gap + purposeOf(usage) + gap;
    for (const QString& preface : prefacesOf(usage))
        text += preface + gap;
    for (const OptionSpec& option : optionsOf(usage))
        text += line(option);
    return text;
}

QString generalHelp() {
    QString text =
        CommandLineText::tr("Plume computes the emissions of AI systems over their whole life.") +
        QStringLiteral("\n\n");
    for (const Usage& usage : usages)
        text += QStringLiteral("plume %1\n    %2\n")
                    .arg(QString::fromLatin1(usage.synopsis), purposeOf(usage));
    text += QLatin1Char('\n') +
            CommandLineText::tr("“plume COMMAND --help” says more about a command.") +
            QStringLiteral("\n\n");
    for (const OptionSpec& option : generalOptions())
        text += line(option);
    return text + QLatin1Char('\n') + exitStatusText() + QLatin1Char('\n');
}

} // namespace plume
