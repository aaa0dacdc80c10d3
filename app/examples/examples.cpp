// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples/examples.h"

#include <QDir>
#include <QFileInfo>

namespace plume {
namespace {

QStringList studiesIn(const QString& path) {
    const QDir folder(path);
    QStringList paths;
    for (const QString& name :
         folder.entryList({QStringLiteral("*.plume")}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

} // namespace

QStringList shippedExamples() {
    return studiesIn(QStringLiteral(":/examples"));
}

QStringList shippedTemplates() {
    return studiesIn(QStringLiteral(":/templates"));
}

QString shippedStudy(const QString& name) {
    for (const QString& folder : {QStringLiteral(":/examples"), QStringLiteral(":/templates")}) {
        const QString path = QStringLiteral("%1/%2.plume").arg(folder, name);
        if (!name.isEmpty() && QFileInfo::exists(path))
            return path;
    }
    return QString();
}

QString firstExample() {
    return QStringLiteral(":/examples/chatbot.plume");
}

} // namespace plume
