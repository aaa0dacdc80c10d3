// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/completion.h"

#include "command_line/cataloguerows.h"
#include "command_line/usage.h"
#include "validation/validationtable.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace plume {
namespace {

/// What may stand somewhere: some words, or a file of some kind.
struct Values {
    QStringList words;
    QString files; ///< a pattern; empty: no file
};

struct Completed {
    QString name;
    QString purpose;
    Values values;
    bool isSwitch = true;
};

struct CompletedCommand {
    QString name;
    QString purpose;
    Values arguments;
    QList<Completed> options;
};

/// The words of "text|json|csv"; none where it stands for something to fill in, as "FILE" does.
QStringList wordsOf(const QString& text) {
    static const QRegularExpression literal(QStringLiteral("^[a-z0-9|-]+$"));
    return literal.match(text).hasMatch() ? text.split(QLatin1Char('|')) : QStringList();
}

Values valuesOf(const QString& placeholder) {
    if (placeholder.startsWith(QLatin1String("STUDY")))
        return {{}, QStringLiteral("*.plume")};
    if (placeholder == QLatin1String("FILE"))
        return {{}, QStringLiteral("*")};
    if (placeholder == QLatin1String("TABLE"))
        return {catalogueKinds(), {}};
    if (placeholder == QLatin1String("[TABLE]")) {
        QStringList names;
        for (const QString& path : shippedValidationTables())
            names.append(QFileInfo(path).completeBaseName());
        return {names, QStringLiteral("*.json")};
    }
    return {wordsOf(placeholder), {}};
}

QList<Completed> completed(const QList<OptionSpec>& options) {
    QList<Completed> result;
    for (const OptionSpec& option : options) {
        const bool isOtherWay = option.name[0] == '.';
        if (isOtherWay)
            continue;
        const QString value = QString::fromLatin1(option.value);
        result.append({QStringLiteral("--") + QLatin1String(option.name), purposeOf(option),
                       valuesOf(value), value.isEmpty()});
    }
    return result;
}

QList<CompletedCommand> completedCommands() {
    QList<CompletedCommand> commands;
    for (const QString& name : commandNames()) {
        const Usage& usage = *usageOf(name);
        const QString placeholder =
            QString::fromLatin1(usage.synopsis).section(QLatin1Char(' '), 1, 1);
        commands.append(
            {name, purposeOf(usage), valuesOf(placeholder), completed(optionsOf(usage))});
    }
    return commands;
}

QStringList namesOf(const QList<Completed>& options) {
    QStringList names;
    for (const Completed& option : options)
        names.append(option.name);
    return names;
}

/// In single quotes, as every shell reads it.
QString quoted(QString text) {
    return QLatin1Char('\'') + text.replace(QLatin1String("'"), QLatin1String("'\\''")) +
           QLatin1Char('\'');
}

QString spaced(const QStringList& words) {
    return words.join(QLatin1Char(' '));
}

QString filled(QString frame, const QString& rows) {
    return frame.replace(QLatin1String("@ROWS@"), rows);
}

// Bash

constexpr auto bashFrame = R"(# Completion of plume for bash; printed by "plume completion bash".
_plume() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' i
    local options='' words='' files=''
    COMPREPLY=()
    if [ "$word" = '=' ]; then
        word=''
    elif [ "$before" = '=' ]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case ${COMP_WORDS[i]} in
        --lang) [ "${COMP_WORDS[i + 1]}" = '=' ] && ((i += 2)) || ((++i)) ;;
        -*) ;;
        *) command=${COMP_WORDS[i]} && break ;;
        esac
    done
    case "$command $before" in
@ROWS@    esac
    if [ -n "$options" ] && [ "${word:0:1}" = '-' ]; then
        words=$options files=''
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    if [ -n "$files" ]; then
        compopt -o filenames 2>/dev/null
        local found
        while IFS= read -r found; do
            COMPREPLY+=("$found")
        done < <(compgen -f -X "!$files" -- "$word"; compgen -d -- "$word")
    fi
}
complete -F _plume plume
)";

/// What may follow where the words so far match a pattern.
QString bashCase(const QString& pattern, const Values& values, const QStringList& options = {}) {
    return QStringLiteral("    %1) options=%2 words=%3 files=%4 ;;\n")
        .arg(pattern, quoted(spaced(options)), quoted(spaced(values.words)), quoted(values.files));
}

QString bashScript() {
    QString rows;
    const QList<CompletedCommand> commands = completedCommands();
    for (const CompletedCommand& command : commands) {
        for (const Completed& option : command.options) {
            if (!option.isSwitch)
                rows +=
                    bashCase(quoted(command.name + QLatin1Char(' ') + option.name), option.values);
        }
        rows += bashCase(quoted(command.name + QLatin1Char(' ')) + QLatin1Char('*'),
                         command.arguments, namesOf(command.options));
    }
    const QList<Completed> general = completed(generalOptions());
    for (const Completed& option : general) {
        if (!option.isSwitch)
            rows += bashCase(quoted(QLatin1Char(' ') + option.name), option.values);
    }
    rows += bashCase(QStringLiteral("' '*"), {commandNames(), {}}, namesOf(general));
    return filled(QString::fromUtf8(bashFrame), rows);
}

// Zsh

constexpr auto zshFrame = R"(#compdef plume
# Completion of plume for zsh; printed by "plume completion zsh".
_plume() {
    local context state state_descr line
    typeset -A opt_args
@ROWS@}
if [ "$funcstack[1]" = _plume ]; then
    _plume "$@"
else
    compdef _plume plume
fi
)";

QString zshText(QString text) {
    static const QRegularExpression special(QStringLiteral(R"(([\\:\[\]]))"));
    return text.replace(special, QStringLiteral(R"(\\1)"));
}

/// Colons part what a description of an argument is made of; those inside are marked.
QString zshAction(const Values& values) {
    const QString words = QStringLiteral("(%1)").arg(spaced(values.words));
    const QString files = QStringLiteral("_files -g \"%1\"").arg(values.files);
    if (values.files.isEmpty())
        return values.words.isEmpty() ? QString() : words;
    if (values.words.isEmpty())
        return files;
    return QStringLiteral("{_alternative 'words\\:word\\:%1' 'files\\:file\\:%2'}")
        .arg(words, files);
}

QStringList zshSpecs(const QList<Completed>& options) {
    QStringList specs;
    for (const Completed& option : options) {
        QString spec = option.name + (option.isSwitch ? QString() : QStringLiteral("="));
        spec += QStringLiteral("[%1]").arg(zshText(option.purpose));
        if (!option.isSwitch)
            spec += QStringLiteral(":value:") + zshAction(option.values);
        specs.append(quoted(spec));
    }
    return specs;
}

QString zshScript() {
    const QString gap = QStringLiteral(" \\\n            ");
    QString described;
    QString cases;
    for (const CompletedCommand& command : completedCommands()) {
        described += QStringLiteral("        %1\n")
                         .arg(quoted(command.name + QLatin1Char(':') + zshText(command.purpose)));
        QStringList specs = zshSpecs(command.options);
        specs.append(quoted(QStringLiteral("*:argument:") + zshAction(command.arguments)));
        cases += QStringLiteral("        %1)\n            _arguments%2%3\n            ;;\n")
                     .arg(command.name, gap, specs.join(gap));
    }
    QStringList specs = zshSpecs(completed(generalOptions()));
    specs += {quoted(QStringLiteral("1:command:->command")),
              quoted(QStringLiteral("*::argument:->argument"))};
    const QString rows =
        QStringLiteral("    local -a commands=(\n%1    )\n"
                       "    _arguments -C \\\n            %2\n"
                       "    case $state in\n"
                       "    command) _describe command commands ;;\n"
                       "    argument)\n        case $words[1] in\n%3        esac\n        ;;\n"
                       "    esac\n")
            .arg(described, specs.join(gap), cases);
    return filled(QString::fromUtf8(zshFrame), rows);
}

// Fish

constexpr auto fishFrame = R"(# Completion of plume for fish; printed by "plume completion fish".
complete -c plume -f
@ROWS@)";

/// The names of files are what fish completes first; the pattern only parts studies from the rest.
QString fishValues(const Values& values) {
    QStringList sources = values.words;
    if (values.files.startsWith(QLatin1String("*.")))
        sources.append(QStringLiteral("(__fish_complete_suffix %1)").arg(values.files.mid(1)));
    QString text;
    if (!sources.isEmpty())
        text = QStringLiteral(" -a ") + quoted(spaced(sources));
    return values.files == QLatin1String("*") ? text + QStringLiteral(" -F") : text;
}

QString fishOption(const Completed& option, const QString& condition) {
    QString text = QStringLiteral("complete -c plume%1 -l %2").arg(condition, option.name.mid(2));
    if (!option.isSwitch)
        text += QStringLiteral(" -r") + fishValues(option.values);
    return text + QStringLiteral(" -d ") + quoted(option.purpose) + QLatin1Char('\n');
}

QString fishScript() {
    QString rows;
    const QString first = QStringLiteral(" -n __fish_use_subcommand");
    for (const CompletedCommand& command : completedCommands()) {
        rows += QStringLiteral("complete -c plume%1 -a %2 -d %3\n")
                    .arg(first, command.name, quoted(command.purpose));
        const QString then =
            QStringLiteral(" -n '__fish_seen_subcommand_from %1'").arg(command.name);
        const QString arguments = fishValues(command.arguments);
        if (!arguments.isEmpty())
            rows += QStringLiteral("complete -c plume%1%2\n").arg(then, arguments);
        for (const Completed& option : command.options)
            rows += fishOption(option, then);
    }
    for (const Completed& option : completed(generalOptions()))
        rows += fishOption(option, first);
    return filled(QString::fromUtf8(fishFrame), rows);
}

constexpr std::array shells{
    std::pair{"bash", &bashScript},
    std::pair{"zsh", &zshScript},
    std::pair{"fish", &fishScript},
};

} // namespace

QStringList shellNames() {
    QStringList names;
    for (const auto& [name, print] : shells)
        names.append(QString::fromLatin1(name));
    return names;
}

QString completionFor(const QString& shell) {
    for (const auto& [name, print] : shells) {
        if (shell == QLatin1String(name))
            return print();
    }
    return {};
}

} // namespace plume
