// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line/options.h"

namespace plume {

/// A command: its name, how many arguments follow it, and what it prints in.
struct Usage {
    Command command;
    const char* name;
    int least;
    int most;            ///< -1: any number
    const char* formats; ///< parted by |; the first is the default
    const char* synopsis;
    const char* purpose;
};

/// None where no command has the name.
const Usage* usageOf(const QString& name);
QStringList commandNames();

/// An option of one or more commands.
struct OptionSpec {
    const char* name;
    const char* value;   ///< what stands behind it in the help; empty: it is a switch
    const char* purpose; ///< %1 stands for `number`
    qulonglong number;
};

/// Those of a command, in the order of its help. An option stands once for each way of writing it;
/// a name that begins with a dot is such another way.
QList<OptionSpec> optionsOf(const Usage& usage);

/// Those of every command, which need none.
QList<OptionSpec> generalOptions();

/// What it is for, in the language in use.
QString purposeOf(const Usage& usage);
QString purposeOf(const OptionSpec& option);
/// What is to be said before the options of a command.
QStringList prefacesOf(const Usage& usage);
QString exitStatusText();

QString helpOn(const Usage& usage);
QString generalHelp();

} // namespace plume
