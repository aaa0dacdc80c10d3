// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples/examples.h"

#include "examples/gallery.h"

#include <QDir>
#include <QFileInfo>

namespace plume {
QStringList shippedExamples() {
    QStringList paths;
    for (const GalleryEntry& entry : gallery())
        paths.append(entry.path);
    return paths;
}

QStringList shippedTemplates() {
    const QDir folder(QStringLiteral(":/templates"));
    QStringList paths;
    for (const QString& name :
         folder.entryList({QStringLiteral("*.plume")}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
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
