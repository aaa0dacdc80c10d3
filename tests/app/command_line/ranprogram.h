// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line/commandline.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdio>
#include <memory>

namespace plume::test {

/// What a run of the program left behind.
struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QString text() const { return QString::fromUtf8(out); }
    QString complaints() const { return QString::fromUtf8(err); }
    QList<QByteArray> lines() const { return linesOf(out); }
    QList<QByteArray> complaintLines() const { return linesOf(err); }
    /// The first line of the output, read as JSON.
    QJsonObject json() const { return QJsonDocument::fromJson(lines().value(0)).object(); }

private:
    static QList<QByteArray> linesOf(const QByteArray& bytes) {
        QList<QByteArray> lines = bytes.split('\n');
        if (lines.last().isEmpty())
            lines.removeLast();
        return lines;
    }
};

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using TemporaryFile = std::unique_ptr<std::FILE, CloseFile>;

inline QByteArray contentOf(std::FILE* file) {
    QByteArray content(qsizetype(std::ftell(file)), Qt::Uninitialized);
    std::rewind(file);
    const std::size_t size = std::fread(content.data(), 1, std::size_t(content.size()), file);
    content.truncate(qsizetype(size));
    return content;
}

/// Runs the command line in English, unless the arguments ask for another language.
inline Ran run(QStringList arguments, const QByteArray& input = {}) {
    const TemporaryFile in(std::tmpfile());
    const TemporaryFile out(std::tmpfile());
    const TemporaryFile err(std::tmpfile());
    std::fwrite(input.constData(), 1, std::size_t(input.size()), in.get());
    std::rewind(in.get());
    if (!arguments.contains(QStringLiteral("--lang")))
        arguments += {QStringLiteral("--lang"), QStringLiteral("en")};
    Console console(in.get(), out.get(), err.get());
    const int status = runCommandLine(arguments, console);
    return {status, contentOf(out.get()), contentOf(err.get())};
}

/// The same, with arguments in one text, parted by spaces.
inline Ran run(const char* arguments, const QByteArray& input = {}) {
    return run(QString::fromUtf8(arguments).split(QLatin1Char(' ')), input);
}

} // namespace plume::test
