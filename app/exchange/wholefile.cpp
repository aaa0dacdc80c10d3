// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wholefile.h"

#include "base/replacing.h"

#include <QSaveFile>

namespace plume {

Done writeWhole(const QString& path, const QByteArray& bytes) {
    if (const QString why = whyNotReplaced(path); !why.isEmpty())
        return Error{Error::Kind::Io, path, why};
    QSaveFile file(path);
    // Flushed first: commit() of Qt 6.4 does not see that the last block could not be written.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit())
        return Error{Error::Kind::Io, path, file.errorString()};
    return std::monostate{};
}

} // namespace plume
