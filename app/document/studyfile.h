// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lifecycle/study.h"

#include <QByteArray>
#include <QString>

class QSaveFile;

namespace plume {

/// What the key "format" says of a study.
inline constexpr const char* studyFormat = "plume-study";
/// No study is larger; a file that is, is something else.
inline constexpr qint64 maximumStudySize = 8 * 1024 * 1024;

/// A study file, or every fault in it; `where` of each is the JSON pointer of what is at fault. The
/// catalogue tells which row ids there are.
Checked<Study> readStudy(const QByteArray& json, const Catalogue& catalogue);

/// UTF-8, two-space indent, keys in a fixed order, defaults left out. Reads back as the same study
/// to the last bit, but for inputs that the methods of their activity do not use.
QByteArray writeStudy(const Study& study);

/// The same of a file; `where` is the path, then "#" and the pointer unless the file is at fault.
Checked<Study> readStudyFile(const QString& path, const Catalogue& catalogue);

/// Replaces the file at once or not at all.
Done writeStudyFile(const QString& path, const Study& study);
/// The same by a file that is not open yet.
Done writeStudyFile(QSaveFile& file, const Study& study);

} // namespace plume
