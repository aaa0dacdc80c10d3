// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include "document/recoveryfile.h"

#include <memory>
#include <vector>

namespace plume::ui {

/// Unsaved work of a program that did not end as it should. As long as it is held, no other window
/// is offered it.
struct LeftWork {
    QString file;
    std::unique_ptr<QLockFile> lock;
    Checked<Recovery> recovery;
};

/// What is left in a folder, the latest first. Work of windows that are open is not; what was
/// saved after all is put away.
std::vector<LeftWork> leftWork(const QString& folder, const Catalogue& catalogue);

/// Deletes it for good.
void discard(LeftWork left);

/// A new place in the folder for work that is not saved.
QString placeForWork(const QString& folder);

/// What says that somebody is at this file; none where somebody else is.
std::unique_ptr<QLockFile> lockOf(const QString& file);

} // namespace plume::ui
