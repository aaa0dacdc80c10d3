// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace plume;

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textThatIsNoJsonSaysWhereAndWhatWasExpected_data();
    void textThatIsNoJsonSaysWhereAndWhatWasExpected();
    void columnsCountCharacters();
    void aNumberThatIsNotFiniteHasItsPointer();
    void deepNestingIsRefusedWithoutDescendingIntoIt();
    void nestingUpToTheLimitIsRead();
    void bothMembersOfADuplicateKeyAreKept();
    void aByteOrderMarkIsSkipped();
    void numbersAreWrittenInTheFewestDigits_data();
    void numbersAreWrittenInTheFewestDigits();
    void randomNumbersReadBackExactly();
    void textIsIndentedByTwoAndEndsWithANewline();
    void textsSurviveWritingAndReading();
    void pointersAreEscaped();
    void faultsAreSortedByTheOrderOfTheDocument();
};

void TestJson::textThatIsNoJsonSaysWhereAndWhatWasExpected_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* name, const QByteArray& text, const char* part) {
        QTest::newRow(name) << text << QString::fromUtf8(part);
    };
    row("empty", "", "The file is empty");
    row("only spaces", " \n ", "The file is empty");
    row("cut off after a brace", "{", "Line 1, column 1: a key in quotation marks");
    row("no key", "{\n 12}", "Line 2, column 3: a key in quotation marks");
    row("comma before the brace", "{\"a\": 1,}", "column 9: a key in quotation marks");
    row("no colon", "{\"a\" 1}", "Line 1, column 6: a colon (:)");
    row("no value", "{\"a\": }", "column 7: a value was expected");
    row("no comma in an object", "{\"a\": 1\n\"b\": 2}",
        "Line 2, column 3: a comma or a closing brace");
    row("no comma in a list", "[1 2]", "column 4: a comma or a closing bracket");
    row("cut off in a list", "[1,\n2", "Line 2, column 1: a comma or a closing bracket");
    row("more than one value", "{}\n{}", "Line 2, column 1: the study is complete before this");
    row("open text", "{\"a", "a text ends without its closing quotation mark");
    row("line break in a text", "{\"a\nb\": 1}", "a line break or another control character");
    row("wrong escape", "{\"a\\x\": 1}", "a backslash in a text must be followed by");
    row("half a number", "[-]", "a digit was expected");
    row("not a number", "[NaN]", "a value was expected");
    row("a word", "{\"a\": yes}", "a value was expected");
    row("a comment", "{ // why\n}", "a key in quotation marks");
    row("bytes that are no UTF-8", "[\"\xC3\x28\"]", "save the file as UTF-8");
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6),
        "Line 1, column 1: this text is not in UTF-8 but in UTF-16");
}

void TestJson::textThatIsNoJsonSaysWhereAndWhatWasExpected() {
    QFETCH(QByteArray, text);
    QFETCH(QString, part);
    const auto json = parseJson(text);
    QVERIFY(!json);
    QCOMPARE(json.error().kind, Error::Kind::Format);
    QCOMPARE(json.error().where, QString());
    QVERIFY2(json.error().message.contains(part), qPrintable(json.error().message));
}

void TestJson::columnsCountCharacters() {
    const auto json = parseJson("[\"ếếế\", x]");
    QVERIFY(!json);
    QVERIFY2(json.error().message.contains(QLatin1String("column 9:")),
             qPrintable(json.error().message));
}

void TestJson::aNumberThatIsNotFiniteHasItsPointer() {
    const auto json = parseJson(R"({"a": 1, "b/": [0, {"c": 2, "d": 1e999}]})");
    QVERIFY(!json);
    QCOMPARE(json.error().where, QStringLiteral("/b~1/1/d"));
    QVERIFY(json.error().message.contains(QLatin1String("this number is not finite")));
    QCOMPARE(parseJson("[0, -1e999]").error().where, QStringLiteral("/1"));
}

void TestJson::deepNestingIsRefusedWithoutDescendingIntoIt() {
    for (const char* opening : {"[", "{\"a\":"}) {
        const auto json = parseJson(QByteArray(opening).repeated(100000));
        QVERIFY(!json);
        QVERIFY2(json.error().message.contains(QLatin1String("at most 64 levels")),
                 qPrintable(json.error().message));
    }
    const auto later = parseJson("{\"[[\\\"[\":\n" + QByteArray(64, '[') + "1");
    QVERIFY(!later);
    QVERIFY2(later.error().message.startsWith(QLatin1String("Line 2, column 64:")),
             qPrintable(later.error().message));
}

void TestJson::nestingUpToTheLimitIsRead() {
    QVERIFY(parseJson(QByteArray(64, '[') + QByteArray(64, ']')));
    QVERIFY(!parseJson(QByteArray(65, '[') + QByteArray(65, ']')));
}

void TestJson::bothMembersOfADuplicateKeyAreKept() {
    const auto json = parseJson(R"({"a": 1, "b": 2, "a": 3})");
    QVERIFY(json);
    QCOMPARE(json->size(), std::size_t(3));
}

void TestJson::aByteOrderMarkIsSkipped() {
    QVERIFY(parseJson("\xEF\xBB\xBF{}"));
}

void TestJson::numbersAreWrittenInTheFewestDigits_data() {
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("decimals") << 355.2 << QByteArray("355.2");
    QTest::newRow("whole") << 10000.0 << QByteArray("10000");
    QTest::newRow("whole and round") << 1e6 << QByteArray("1000000");
    QTest::newRow("large") << 1e27 << QByteArray("1e27");
    QTest::newRow("small") << 2.5e-7 << QByteArray("2.5e-7");
    QTest::newRow("percent") << 0.02 << QByteArray("0.02");
    QTest::newRow("negative") << -0.2 << QByteArray("-0.2");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("negative zero") << -0.0 << QByteArray("-0.0");
    QTest::newRow("a sum with its rounding") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
}

void TestJson::numbersAreWrittenInTheFewestDigits() {
    QFETCH(double, number);
    QTEST(jsonNumber(number), "text");
}

void TestJson::randomNumbersReadBackExactly() {
    std::mt19937_64 random(7);
    for (int i = 0; i < 20000; ++i) {
        const quint64 bits = random();
        double number = 0.0;
        memcpy(&number, &bits, sizeof number);
        if (!std::isfinite(number))
            continue;
        const auto json = parseJson('[' + jsonNumber(number) + ']');
        QVERIFY2(json && (*json)[0].get<double>() == number, jsonNumber(number).constData());
    }
}

void TestJson::textIsIndentedByTwoAndEndsWithANewline() {
    const Json json = {{"a", 1}, {"b", {1, "x"}}, {"c", Json::object()}, {"d", Json::array()}};
    QCOMPARE(jsonText(json), QByteArray("{\n  \"a\": 1,\n  \"b\": [\n    1,\n    \"x\"\n  ],\n"
                                        "  \"c\": {},\n  \"d\": []\n}\n"));
}

void TestJson::textsSurviveWritingAndReading() {
    const QString text = QStringLiteral("\"\\ /\n\t\u0001 đường 🌱 \u2028");
    const auto json = parseJson(jsonText(Json(text.toStdString())));
    QVERIFY(json);
    QCOMPARE(textOf(*json), text);
    QVERIFY(jsonText(Json(text.toStdString())).contains("đường 🌱"));
}

void TestJson::pointersAreEscaped() {
    QCOMPARE(memberPointer(QStringLiteral("/plans/0"), QStringLiteral("a/b~c")),
             QStringLiteral("/plans/0/a~1b~0c"));
    QCOMPARE(elementPointer(QStringLiteral("/plans"), 12), QStringLiteral("/plans/12"));
}

void TestJson::faultsAreSortedByTheOrderOfTheDocument() {
    const auto json = parseJson(R"({"b": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "a/~": {"x": 1}})");
    QVERIFY(json);
    const QStringList inOrder{QString(),
                              QStringLiteral("/b"),
                              QStringLiteral("/b/2"),
                              QStringLiteral("/b/10"),
                              QStringLiteral("/a~1~0"),
                              QStringLiteral("/a~1~0/x")};
    Faults faults;
    for (const int i : {4, 3, 5, 0, 2, 1})
        faults.append({Error::Kind::Value, inOrder[i], QString()});
    QStringList sorted;
    for (const Error& fault : inDocumentOrder(faults, *json))
        sorted.append(fault.where);
    QCOMPARE(sorted, inOrder);
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
