// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFileInfo>
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

} // namespace plume
