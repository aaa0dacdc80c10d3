// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

namespace plume::ui {

QString keyOf(Language language) {
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::Vietnamese:
        return QStringLiteral("vi");
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageOf(const QString& key) {
    for (const Language language : allLanguages) {
        if (key == keyOf(language))
            return language;
    }
    return std::nullopt;
}

Language languageFor(const QLocale& locale) {
    return locale.language() == QLocale::Vietnamese ? Language::Vietnamese : Language::English;
}

QString keyOf(NumberFormat format) {
    constexpr std::array keys{"language", "point", "comma"};
    return QLatin1String(keys[std::size_t(format)]);
}

std::optional<NumberFormat> numberFormatOf(const QString& key) {
    for (const NumberFormat format : allNumberFormats) {
        if (key == keyOf(format))
            return format;
    }
    return std::nullopt;
}

QLocale localeOf(Language language, NumberFormat format) {
    // No locale writes Vietnamese with points; its words come with the translation in any case.
    if (format == NumberFormat::Point)
        return QLocale(QLocale::English, QLocale::UnitedStates);
    if (format == NumberFormat::Comma && language == Language::English)
        return QLocale(QLocale::English, QLocale::Germany);
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedStates);
    case Language::Vietnamese:
        return QLocale(QLocale::Vietnamese, QLocale::Vietnam);
    }
    Q_UNREACHABLE();
}

QString ownNameOf(Language language) {
    switch (language) {
    case Language::English:
        return QStringLiteral("English");
    case Language::Vietnamese:
        return QStringLiteral("Tiếng Việt");
    }
    Q_UNREACHABLE();
}

} // namespace plume::ui
