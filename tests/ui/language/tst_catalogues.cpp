// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QString state; ///< "unfinished", "vanished", "obsolete"; empty if all is well
    QStringList translations;

    QString key() const { return context + u'|' + source + u'|' + comment; }
};

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            QString text;
            while (!xml.readNext() || !xml.isEndElement()) {
                if (xml.isStartElement())
                    message.translations.append(xml.readElementText());
                else
                    text += xml.text();
            }
            if (message.translations.isEmpty())
                message.translations.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString& path) {
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    for (; !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString pathOf(const QString& catalogue) {
    return QStringLiteral(PLUME_CATALOGUES "/%1.ts").arg(catalogue);
}

QSet<QString> keysOf(const QList<Message>& messages) {
    QSet<QString> keys;
    for (const Message& message : messages)
        keys.insert(message.key());
    return keys;
}

QStringList matches(const QString& text, const QRegularExpression& pattern) {
    QStringList found;
    for (auto each = pattern.globalMatch(text); each.hasNext();)
        found.append(each.next().captured());
    found.sort();
    return found;
}

/// %1 to %9; %n may be left out of a form such as "one file".
QStringList placeholdersOf(const QString& text) {
    return matches(text, QRegularExpression(QStringLiteral("%L?[1-9]")));
}

bool hasMnemonic(const QString& text) {
    static const QRegularExpression mnemonic(QStringLiteral("&[^& ;]"));
    return !text.startsWith(u'<') && text.contains(mnemonic);
}

void addCatalogues() {
    QTest::addColumn<QString>("catalogue");
    for (const char* name : {"plume_vi", "plume_en", "qtbase_vi"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// What lupdate finds in the sources now, and what it says meanwhile.
struct Found {
    QList<Message> messages;
    QString complaints;
};

Found lupdate(const QStringList& options) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("found.ts"));
    QProcess process;
    process.start(QStringLiteral(PLUME_LUPDATE),
                  options + QStringList{QStringLiteral("-silent"),
                                        QStringLiteral("@" PLUME_SOURCE_LIST),
                                        QStringLiteral("-ts"), path});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {{}, QStringLiteral("lupdate failed: ") + process.errorString()};
    return {readMessages(path), QString::fromLocal8Bit(process.readAllStandardError())};
}

} // namespace

class TestCatalogues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsTranslated_data() { addCatalogues(); }
    void everyMessageIsTranslated();
    void placeholdersSurvive_data() { addCatalogues(); }
    void placeholdersSurvive();
    void mnemonicsAndMarginsSurvive_data() { addCatalogues(); }
    void mnemonicsAndMarginsSurvive();
    void mnemonicsCanBeTypedOnAnyKeyboard();
    void noWordIsUsedThatTheGlossaryRulesOut();
    void everyCatalogueShipsInside_data() { addCatalogues(); }
    void everyCatalogueShipsInside();
    void everyStringOfTheSourcesIsInTheVietnameseCatalogue();
    void everyPluralOfTheSourcesIsInTheEnglishCatalogue();
};

void TestCatalogues::everyMessageIsTranslated() {
    QFETCH(QString, catalogue);
    const auto messages = readMessages(pathOf(catalogue));
    QVERIFY(!messages.isEmpty() || catalogue == QLatin1String("plume_en"));
    for (const Message& message : messages) {
        QVERIFY2(message.state.isEmpty(), qPrintable(message.state + u' ' + message.key()));
        for (const QString& translation : message.translations)
            QVERIFY2(!translation.isEmpty(), qPrintable(message.key()));
    }
}

void TestCatalogues::placeholdersSurvive() {
    QFETCH(QString, catalogue);
    for (const Message& message : readMessages(pathOf(catalogue))) {
        for (const QString& translation : message.translations)
            QVERIFY2(placeholdersOf(translation) == placeholdersOf(message.source),
                     qPrintable(message.key()));
    }
}

void TestCatalogues::mnemonicsAndMarginsSurvive() {
    QFETCH(QString, catalogue);
    static const QRegularExpression margins(QStringLiteral("^\\s+|\\s+$"));
    for (const Message& message : readMessages(pathOf(catalogue))) {
        for (const QString& translation : message.translations) {
            QVERIFY2(hasMnemonic(translation) == hasMnemonic(message.source),
                     qPrintable(message.key()));
            QVERIFY2(matches(translation, margins) == matches(message.source, margins),
                     qPrintable(message.key()));
        }
    }
}

void TestCatalogues::mnemonicsCanBeTypedOnAnyKeyboard() {
    static const QRegularExpression accented(QStringLiteral("&[^\\x00-\\x7f]"));
    for (const char* catalogue : {"plume_vi", "qtbase_vi"}) {
        for (const Message& message : readMessages(pathOf(QString::fromLatin1(catalogue)))) {
            for (const QString& translation : message.translations)
                QVERIFY2(!translation.contains(accented), qPrintable(translation));
        }
    }
}

void TestCatalogues::noWordIsUsedThatTheGlossaryRulesOut() {
    static const QRegularExpression ruledOut(
        QStringLiteral("huấn luyện|hòa vốn|\\btỉ\\b|\\bbạn\\b|CO2|CO₂e"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const Message& message : readMessages(pathOf(QStringLiteral("plume_vi")))) {
        for (const QString& translation : message.translations)
            QVERIFY2(!translation.contains(ruledOut), qPrintable(translation));
    }
}

void TestCatalogues::everyCatalogueShipsInside() {
    QFETCH(QString, catalogue);
    QTranslator translator;
    const bool isLoaded = translator.load(QStringLiteral(":/i18n/%1.qm").arg(catalogue));
    QVERIFY(isLoaded || readMessages(pathOf(catalogue)).isEmpty());
    for (const Message& message : readMessages(pathOf(catalogue))) {
        const QString translation = translator.translate(message.context.toUtf8().constData(),
                                                         message.source.toUtf8().constData(),
                                                         message.comment.toUtf8().constData(), 1);
        QCOMPARE(translation, message.translations.first());
    }
}

void TestCatalogues::everyStringOfTheSourcesIsInTheVietnameseCatalogue() {
    const Found found = lupdate({});
    QCOMPARE(found.complaints, QString()); // a string without its class has no translation
    QCOMPARE_GT(found.messages.size(), 300);
    const auto inSources = keysOf(found.messages);
    const auto inCatalogue = keysOf(readMessages(pathOf(QStringLiteral("plume_vi"))));
    QCOMPARE((inSources - inCatalogue).values(), QStringList());
    QCOMPARE((inCatalogue - inSources).values(), QStringList());
}

void TestCatalogues::everyPluralOfTheSourcesIsInTheEnglishCatalogue() {
    const Found found = lupdate({QStringLiteral("-pluralonly")});
    QCOMPARE(keysOf(readMessages(pathOf(QStringLiteral("plume_en")))), keysOf(found.messages));
}

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
