// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/recentfiles.h"

#include "document/setting.h"

#include <QFileInfo>

#include <algorithm>

namespace plume::ui {
namespace {

constexpr qsizetype mostRecentFiles = 8;

} // namespace

QStringList recentFiles(const QSettings& settings) {
    QStringList files = setting::recentFiles.read(settings);
    const auto isGone = [](const QString& path) { return !QFileInfo::exists(path); };
    files.erase(std::remove_if(files.begin(), files.end(), isGone), files.end());
    return files;
}

void addRecentFile(QSettings& settings, const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles(settings);
    files.removeAll(absolute);
    files.prepend(absolute);
    setting::recentFiles.write(settings, files.mid(0, mostRecentFiles));
}

} // namespace plume::ui
