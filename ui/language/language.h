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

/// How numbers are written, whatever the language: as in it, 1,234.5 or 1.234,5.
enum class NumberFormat { AsLanguage, Point, Comma };

inline constexpr std::array allNumberFormats{NumberFormat::AsLanguage, NumberFormat::Point,
                                             NumberFormat::Comma};

/// As settings spell it: language, point, comma.
QString keyOf(NumberFormat format);
std::optional<NumberFormat> numberFormatOf(const QString& key);

/// How numbers and dates are written: en_US, vi_VN.
QLocale localeOf(Language language, NumberFormat format = NumberFormat::AsLanguage);

/// What the language calls itself; the same in every language, for a list to choose from.
QString ownNameOf(Language language);

} // namespace plume::ui
