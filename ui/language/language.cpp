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

QLocale localeOf(Language language) {
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
