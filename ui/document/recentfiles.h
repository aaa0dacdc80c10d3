// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace plume::ui {

/// The files last opened or saved, the latest first, without those that are gone.
QStringList recentFiles(const QSettings& settings);
void addRecentFile(QSettings& settings, const QString& path);

} // namespace plume::ui
