// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lifecycle/study.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace plume {

/// Unsaved work as it is kept for the case that the program does not end as it should.
struct Recovery {
    Study study;
    QString path;      ///< of the file that it belongs to; empty: it was never saved
    QByteArray digest; ///< of that file as last read or written; empty: there was none
    QDateTime keptAt;  ///< in whole milliseconds, UTC

    friend bool operator==(const Recovery&, const Recovery&) = default;
};

/// A line of JSON that says what the work belongs to; the study as it would be saved.
QByteArray writeRecovery(const Recovery& recovery);
Checked<Recovery> readRecovery(const QByteArray& text, const Catalogue& catalogue);

/// The same of a file, which is replaced at once or not at all.
Done writeRecoveryFile(const QString& path, const Recovery& recovery);
Checked<Recovery> readRecoveryFile(const QString& path, const Catalogue& catalogue);

} // namespace plume
