// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wholefile.h"

#include "base/replacing.h"

namespace plume {

Done writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (const QString why = whyNotWritten(file, bytes); !why.isEmpty())
        return Error{Error::Kind::Io, path, why};
    return std::monostate{};
}

} // namespace plume
