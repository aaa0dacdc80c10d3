// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/translator.h"

#include <QApplication>
#include <QWidget>

namespace plume::ui {
namespace {

/// Takes the catalogue that served before away, and puts this one in its place if it exists: the
/// words of Qt, for one, are English without any.
void install(QTranslator& translator, const QString& catalogue) {
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(QStringLiteral(":/i18n/%1.qm").arg(catalogue)))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

Translator::Translator(QObject* parent)
    : QObject(parent) {}

Translator::~Translator() = default;

void Translator::use(Language language) {
    if (m_isUsed && language == m_language)
        return;
    m_isUsed = true;
    m_language = language;
    install(m_wordsOfQt, QStringLiteral("qtbase_%1").arg(keyOf(language)));
    install(m_words, QStringLiteral("plume_%1").arg(keyOf(language)));
    spreadLocale();
    Q_EMIT languageChanged(language);
}

void Translator::useNumbers(NumberFormat format) {
    m_numbers = format;
    if (m_isUsed)
        spreadLocale();
}

void Translator::spreadLocale() const {
    QLocale::setDefault(locale()); // for windows that come later
    for (QWidget* window : QApplication::topLevelWidgets())
        window->setLocale(locale());
}

} // namespace plume::ui
