// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

#include "analysis/montecarlo.h"

namespace plume::ui {

/// A key of the user's settings with its type and default. Nothing that a study depends on.
template <typename T>
struct Setting {
    const char* key;
    T fallback;

    T read(const QSettings& settings) const {
        return settings.value(QLatin1String(key), QVariant::fromValue(fallback))
            .template value<T>();
    }
    /// Nothing where it is the value already: writing waits for the disk, at every start as well.
    void write(QSettings& settings, const T& value) const {
        if (read(settings) != value)
            settings.setValue(QLatin1String(key), QVariant::fromValue(value));
    }
};

namespace setting {

inline const Setting<QString> language{"view/language", QString()};
inline const Setting<QString> theme{"view/theme", QStringLiteral("light")};
inline const Setting<QString> indicator{"view/indicator", QStringLiteral("emissions")};
/// Where the tour goes on.
inline const Setting<int> tourStep{"home/tourStep", 0};
inline const Setting<bool> expert{"view/expert", false};
/// What brings somebody here, as Home asks it; empty: not said.
inline const Setting<QString> way{"home/way", QString()};
/// How numbers are written: language, point or comma.
inline const Setting<QString> numbers{"view/numbers", QStringLiteral("language")};
inline const Setting<int> textSize{"view/textSize", 100};
inline const Setting<bool> projector{"view/projector", false};
inline const Setting<bool> patterns{"view/patterns", false};
inline const Setting<bool> lessMotion{"view/lessMotion", false};
inline const Setting<bool> letterKeys{"view/letterKeys", true};
/// What masses are shown in: kg or lb.
inline const Setting<QString> masses{"view/masses", QStringLiteral("kg")};
inline const Setting<bool> ranges{"view/ranges", true};
inline const Setting<int> draws{"sampling/draws", int(defaultSamples)};
inline const Setting<quint64> seed{"sampling/seed", defaultSeed};
inline const Setting<QStringList> recentFiles{"files/recent", {}};
inline const Setting<QByteArray> geometry{"window/geometry", {}};
inline const Setting<QByteArray> splitter{"window/splitter", {}};

} // namespace setting

} // namespace plume::ui
