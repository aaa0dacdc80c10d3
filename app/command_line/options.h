// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/montecarlo.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <optional>
#include <variant>

namespace plume {

/// The translation context of what the command line says.
struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

enum class Command {
    Evaluate,
    Compare,
    Changes,
    Explain,
    Seek,
    Sweep,
    Levers,
    Samples,
    Report,
    Validate,
    Catalogue,
    Completion,
    Manual
};
enum class Format { Text, Json, Csv, Latex, Bibtex };

/// How the program ends.
namespace status {
inline constexpr int done = 0;
inline constexpr int failed = 1; ///< something could not be read, computed or met
inline constexpr int wrongUsage = 2;
} // namespace status

/// What the program is asked to do.
struct Options {
    Command command = Command::Evaluate;
    QStringList arguments; ///< after the command: studies, a table, a kind of row
    Format format = Format::Text;
    std::size_t samples = defaultSamples;
    quint64 seed = defaultSeed;
    bool atCentral = false;    ///< no sampling
    bool all = false;          ///< explain everything
    QString vary;              ///< the one input to seek; empty: each by itself
    QStringList varied;        ///< the inputs to sweep, each with its range
    QStringList outputs;       ///< the results to sweep; empty: the usual ones
    std::optional<int> plan;   ///< from 0; none: the one there is, or each
    QStringList apply;         ///< levers: ids, with "=amount" where it is one's own
    bool grids = false;        ///< the plan on every grid
    int baseline = 0;          ///< the plan that others are compared with
    std::optional<int> months; ///< the horizon of a comparison; none: the baseline's life
    QString output;            ///< where a report goes; its ending names its format
    QString paper;             ///< of a report: a4 or letter
    QLocale locale;
};

/// What ends the program before it does anything: help, the version, or what was wrong.
struct Answer {
    int status = status::done;
    QString text;
};

/// Reads the arguments after the program's name.
using Parsed = std::variant<Options, Answer>;
Parsed parseOptions(const QStringList& arguments);

/// Whether the version is asked for, whatever else is.
bool wantsVersion(const QStringList& arguments);

/// The language that the arguments or else the environment ask for: English or Vietnamese.
QLocale localeFor(const QStringList& arguments);

/// How to ask for help: the end of every sentence on wrong usage.
QString howToGetHelp();

} // namespace plume
