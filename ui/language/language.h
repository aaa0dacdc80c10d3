// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace plume::ui {

enum class Language { English, Vietnamese };

inline constexpr std::array allLanguages{Language::English, Language::Vietnamese};

/// As settings and --lang spell it: en, vi.
QString keyOf(Language language);
std::optional<Language> languageOf(const QString& key);

/// The language to begin with for somebody whose system speaks `locale`.
Language languageFor(const QLocale& locale);

/// How numbers and dates are written: en_US, vi_VN.
QLocale localeOf(Language language);

/// What the language calls itself; the same in every language, for a list to choose from.
QString ownNameOf(Language language);

} // namespace plume::ui
