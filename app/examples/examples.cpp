// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples/examples.h"

#include <QDir>

namespace plume {

QStringList shippedExamples() {
    const QDir folder(QStringLiteral(":/examples"));
    QStringList paths;
    for (const QString& name :
         folder.entryList({QStringLiteral("*.plume")}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

QString firstExample() {
    return QStringLiteral(":/examples/chatbot.plume");
}

} // namespace plume
