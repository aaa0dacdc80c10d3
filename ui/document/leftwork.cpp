// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/leftwork.h"

#include "document/studyfile.h"

#include <QDir>
#include <QUuid>

#include <algorithm>

namespace plume::ui {
namespace {

constexpr QLatin1String ending(".plume-unsaved");
constexpr QLatin1String lockEnding(".lock");

/// Whether the program was killed between saving the study and putting away what it had kept.
bool isSaved(const Recovery& recovery, const Catalogue& catalogue) {
    if (recovery.path.isEmpty())
        return false;
    const auto saved = readStudyFile(recovery.path, catalogue);
    return saved && writeStudy(*saved) == writeStudy(recovery.study);
}

/// Locks of programs that were killed when they had nothing to keep.
void removeStaleLocks(const QDir& folder) {
    for (const QString& name : folder.entryList({u'*' + QString(lockEnding)}, QDir::Files))
        lockOf(folder.filePath(name.chopped(lockEnding.size())));
}

QDateTime timeOf(const LeftWork& left) {
    return left.recovery ? left.recovery->keptAt : QDateTime();
}

} // namespace

std::vector<LeftWork> leftWork(const QString& folder, const Catalogue& catalogue) {
    std::vector<LeftWork> all;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({u'*' + QString(ending)}, QDir::Files)) {
        const QString file = directory.filePath(name);
        auto lock = lockOf(file);
        if (!lock)
            continue;
        LeftWork left{file, std::move(lock), readRecoveryFile(file, catalogue)};
        if (left.recovery && isSaved(*left.recovery, catalogue))
            discard(std::move(left));
        else
            all.push_back(std::move(left));
    }
    removeStaleLocks(directory);
    std::ranges::stable_sort(all, std::ranges::greater(), timeOf);
    return all;
}

void discard(LeftWork left) {
    QFile::remove(left.file);
}

QString placeForWork(const QString& folder) {
    return QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + ending);
}

std::unique_ptr<QLockFile> lockOf(const QString& file) {
    auto lock = std::make_unique<QLockFile>(file + lockEnding);
    lock->setStaleLockTime(0); // a lock holds as long as its process lives, however long that is
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

} // namespace plume::ui
