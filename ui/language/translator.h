// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

#include "language/language.h"

namespace plume::ui {

/// Makes the program speak a language: its own words, those of Qt, and its numbers. Widgets hear
/// of it as a language change and a locale change, and need not know this class.
class Translator : public QObject {
    Q_OBJECT

public:
    explicit Translator(QObject* parent = nullptr);
    ~Translator() override;

    void use(Language language);
    Language language() const { return m_language; }
    /// Writes numbers in a format of their own, in windows that are open as well.
    void useNumbers(NumberFormat format);
    NumberFormat numbers() const { return m_numbers; }
    QLocale locale() const { return localeOf(m_language, m_numbers); }

Q_SIGNALS:
    void languageChanged(Language language);

private:
    void spreadLocale() const;

    Language m_language = Language::English;
    NumberFormat m_numbers = NumberFormat::AsLanguage;
    bool m_isUsed = false;
    QTranslator m_words;
    QTranslator m_wordsOfQt;
};

} // namespace plume::ui
