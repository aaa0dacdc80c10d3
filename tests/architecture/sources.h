// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>

/// What the source files say of who knows whom.
namespace plume::test {

inline QString sourceText(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every source file below a folder of the repository, as a path from its top.
inline QStringList sourceFilesOf(const QString& top, const QString& folder) {
    QStringList paths;
    QDirIterator files(top + QLatin1Char('/') + folder,
                       {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(QDir(top).relativeFilePath(files.next()));
    std::sort(paths.begin(), paths.end());
    return paths;
}

inline QStringList foldersOf(const QString& top, const QString& folder) {
    return QDir(top + QLatin1Char('/') + folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

struct Includes {
    QStringList quoted;
    QStringList angled;
};

inline Includes includesIn(const QString& text) {
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
        QRegularExpression::MultilineOption);
    Includes includes;
    for (auto match = include.globalMatch(text); match.hasNext();) {
        const auto each = match.next();
        (each.captured(1) == QLatin1String("<") ? includes.angled : includes.quoted)
            .append(each.captured(2));
    }
    return includes;
}

/// The folders of app/ whose libraries that of `folder` links itself, as its CMake file says.
inline QStringList linkedFolders(const QString& cmake, const QString& folder) {
    static const QRegularExpression library(QStringLiteral("\\bplume_([a-z_]+)\\b"));
    static const QRegularExpression links(
        QStringLiteral("(?:\\bLINKS|\\btarget_link_libraries\\([a-z_]+ (?:INTERFACE|PUBLIC))"
                       "([^)]*)"));
    QSet<QString> folders;
    for (auto match = links.globalMatch(cmake); match.hasNext();) {
        const QString libraries = match.next().captured(1);
        for (auto each = library.globalMatch(libraries); each.hasNext();)
            folders.insert(each.next().captured(1));
    }
    folders.subtract({folder, QStringLiteral("options")});
    return folders.values();
}

/// The same, with the folders that those link in turn.
inline QSet<QString> reachable(const QMap<QString, QStringList>& links, const QString& folder) {
    QSet<QString> known;
    QStringList open = links.value(folder);
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (known.contains(next))
            continue;
        known.insert(next);
        open += links.value(next);
    }
    return known;
}

} // namespace plume::test
