// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QString>

namespace plume {

/// Why a file must not be saved at `path`: what stands there is no ordinary file, such as a device
/// or a pipe, and saving would put a file in its place. Empty: it may.
inline QString whyNotReplaced(const QString& path) {
    const QFileInfo there(path);
    if (!there.exists() || there.isFile())
        return {};
    return QCoreApplication::translate("Saving", "it is not an ordinary file");
}

/// Writes until all is written or the device says why not: the first part of a block that finds no
/// room is written without an error.
inline bool writeAll(QIODevice& device, const QByteArray& bytes) {
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 written = device.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

/// Puts the bytes in the place of the file that `file` is to become, at once or not at all. Empty,
/// or why not.
inline QString whyNotWritten(QSaveFile& file, const QByteArray& bytes) {
    if (const QString why = whyNotReplaced(file.fileName()); !why.isEmpty())
        return why;
    // Flushed first: commit() of Qt 6.4 does not see that the last block could not be written.
    if (file.open(QIODevice::WriteOnly) && writeAll(file, bytes) && file.flush() && file.commit())
        return {};
    const QString why = file.errorString();
    file.cancelWriting();
    return why;
}

} // namespace plume
