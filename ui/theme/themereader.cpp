// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/themereader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace plume::ui {
namespace {

struct ThemeReader {
    Q_DECLARE_TR_FUNCTIONS(ThemeReader)
};

struct Entry {
    const char* key;
    QColor Theme::*colour;
};

constexpr std::array entries{
    Entry{"window", &Theme::window},
    Entry{"surface", &Theme::surface},
    Entry{"raised", &Theme::raised},
    Entry{"decorativeBorder", &Theme::decorativeBorder},
    Entry{"controlBorder", &Theme::controlBorder},
    Entry{"text", &Theme::text},
    Entry{"mutedText", &Theme::mutedText},
    Entry{"accent", &Theme::accent},
    Entry{"onAccent", &Theme::onAccent},
    Entry{"focus", &Theme::focus},
    Entry{"link", &Theme::link},
    Entry{"success", &Theme::success},
    Entry{"warning", &Theme::warning},
    Entry{"error", &Theme::error},
    Entry{"gridLine", &Theme::gridLine},
    Entry{"axis", &Theme::axis},
    Entry{"uncertainty", &Theme::uncertainty},
    Entry{"referenceLine", &Theme::referenceLine},
    Entry{"lower", &Theme::lower},
    Entry{"higher", &Theme::higher},
};

/// In the order of allPhases.
constexpr std::array<const char*, allPhases.size()> phaseKeys{
    "experimentation", "training", "fineTuning", "inference", "hardware", "other",
};

constexpr std::array<const char*, planColourCount> planKeys{"a", "b", "c", "d", "e", "f"};

/// Gives out the colours of one object and keeps the first fault.
class ColourObject {
public:
    ColourObject(const QJsonObject& root, const QString& name)
        : m_name(name)
        , m_object(root[name].toObject()) {}

    QColor take(const char* key) {
        const QColor colour(m_object.take(QLatin1String(key)).toString());
        if (!colour.isValid() && m_fault.isEmpty())
            m_fault =
                ThemeReader::tr("“%1” in “%2” is missing or is no colour; write it as #rrggbb.")
                    .arg(QLatin1String(key), m_name);
        return colour;
    }

    /// Empty if every colour was there and none is left.
    QString fault() const {
        if (!m_fault.isEmpty() || m_object.isEmpty())
            return m_fault;
        return ThemeReader::tr("“%1” in “%2” is no colour of a theme.")
            .arg(m_object.begin().key(), m_name);
    }

private:
    QString m_name;
    QJsonObject m_object;
    QString m_fault;
};

} // namespace

Result<Theme> readTheme(const QByteArray& json, const QString& where) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QString key = root[QLatin1String("theme")].toString();
    const auto name = themeNameOf(key);
    if (!name)
        return Error{Error::Kind::Format, where,
                     ThemeReader::tr("The file is no theme of Plume: “%1” names none.").arg(key)};
    Theme theme;
    theme.name = *name;
    ColourObject colours(root, QStringLiteral("colours"));
    for (const Entry& entry : entries)
        theme.*entry.colour = colours.take(entry.key);
    ColourObject phases(root, QStringLiteral("phases"));
    for (std::size_t i = 0; i < allPhases.size(); ++i)
        theme.phases[i] = phases.take(phaseKeys[i]);
    ColourObject plans(root, QStringLiteral("plans"));
    for (std::size_t i = 0; i < planColourCount; ++i)
        theme.plans[i] = plans.take(planKeys[i]);
    for (const QString& fault : {colours.fault(), phases.fault(), plans.fault()}) {
        if (!fault.isEmpty())
            return Error{Error::Kind::Value, where, fault};
    }
    return theme;
}

} // namespace plume::ui
