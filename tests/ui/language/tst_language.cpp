// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "language/language.h"

using namespace plume::ui;

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasAKeyThatLeadsBack();
    void numbersAreWrittenTheLanguagesWay();
    void thePreferredLanguageIsThatOfTheSystem();
};

void TestLanguage::everyLanguageHasAKeyThatLeadsBack() {
    for (const Language language : allLanguages)
        QCOMPARE(languageOf(keyOf(language)), language);
    QCOMPARE(keyOf(Language::Vietnamese), QStringLiteral("vi"));
    QVERIFY(!languageOf(QStringLiteral("fr")));
    QVERIFY(!languageOf(QString()));
}

void TestLanguage::numbersAreWrittenTheLanguagesWay() {
    QCOMPARE(localeOf(Language::English).toString(1234.5), QStringLiteral("1,234.5"));
    QCOMPARE(localeOf(Language::Vietnamese).toString(1234.5), QStringLiteral("1.234,5"));
}

void TestLanguage::thePreferredLanguageIsThatOfTheSystem() {
    QCOMPARE(languageFor(QLocale(QStringLiteral("vi_VN"))), Language::Vietnamese);
    QCOMPARE(languageFor(QLocale(QStringLiteral("en_GB"))), Language::English);
    QCOMPARE(languageFor(QLocale(QStringLiteral("de_DE"))), Language::English);
}

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
