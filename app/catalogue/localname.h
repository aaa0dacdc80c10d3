// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace plume {

/// A name in both languages of the interface.
struct LocalName {
    QString english;
    QString vietnamese;
    /// In the language of a locale; English where that language has no name.
    const QString& in(const QLocale& locale) const;
    friend bool operator==(const LocalName&, const LocalName&) = default;
};

} // namespace plume
