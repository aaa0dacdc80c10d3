// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "catalogue/csvtable.h"

using namespace plume;

namespace {

const QStringList nameAndYear{QStringLiteral("name"), QStringLiteral("year")};

/// What the columns "name" and "year" of a file with these bytes are.
Checked<CsvTable> read(const QByteArray& bytes, const QStringList& columns = nameAndYear) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("things.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Faults{{Error::Kind::Io, path, file.errorString()}};
    file.close();
    return readCsv(path, columns);
}

} // namespace

class TestCsvTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreReadByTheirColumns_data();
    void fieldsAreReadByTheirColumns();
    void everyFaultyLineIsSaid_data();
    void everyFaultyLineIsSaid();
    void linesOfRowsAreKept();
    void tablesMayHaveManyColumns();
    void namesOfColumnsAreRead();
    void aFileThatIsNotThereIsSaid();
};

void TestCsvTable::fieldsAreReadByTheirColumns_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("fields");
    const QStringList coal{QStringLiteral("Coal"), QStringLiteral("2024")};
    const auto row = [](const char* name, const char* bytes, const QStringList& fields) {
        QTest::newRow(name) << QByteArray(bytes) << fields;
    };
    row("in order", "name,year\nCoal,2024\n", coal);
    row("in another order", "year,name\n2024,Coal\n", coal);
    row("others between them", "id,name,note,year,x\n1,Coal,black,2024,y\n", coal);
    row("without a last line end", "name,year\nCoal,2024", coal);
    row("lines of Windows", "name,year\r\nCoal,2024\r\n", coal);
    row("a byte order mark", "\xEF\xBB\xBFname,year\nCoal,2024\n", coal);
    row("spaces around", "name, year\n Coal , 2024\n", coal);
    row("quoted", "\"name\",\"year\"\n\"Coal\",\"2024\"\n", coal);
    row("a comma within", "name,year\n\"Coal, hard\",2024\n",
        {QStringLiteral("Coal, hard"), coal[1]});
    row("quotation marks within", "name,year\n\"\"\"Hard\"\" coal\",2024\n",
        {QStringLiteral("\"Hard\" coal"), coal[1]});
    row("spaces within quotation marks", "name,year\n\" Coal \",2024\n",
        {QStringLiteral(" Coal "), coal[1]});
    row("empty", "name,year\n,\n", {QString(), QString()});
    row("Vietnamese", "name,year\nThan đá,2024\n", {QStringLiteral("Than đá"), coal[1]});
    row("no rows", "name,year\n", {});
}

void TestCsvTable::fieldsAreReadByTheirColumns() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, fields);
    const auto table = read(bytes);
    QVERIFY2(table, table ? "" : qPrintable(table.error().first().message));
    QStringList all;
    for (const QStringList& row : table->rows)
        all += row;
    QCOMPARE(all, fields);
}

void TestCsvTable::everyFaultyLineIsSaid_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const char* bytes, const QStringList& places,
                        const char* word) {
        QTest::newRow(name) << QByteArray(bytes) << places << QString::fromUtf8(word);
    };
    const QString header = QStringLiteral("things.csv:1");
    row("nothing", "", {header, header}, "“name” is missing");
    row("a missing column", "name,age\nCoal,3\n", {header}, "“year” is missing");
    row("a column that comes twice", "name,year,name\nCoal,2024,Gas\n", {header},
        "“name” comes twice");
    row("an open header", "name,\"year\n", {header}, "not closed");
    row("too few fields", "name,year\nCoal\n", {QStringLiteral("things.csv:2")},
        "1 fields, and the header has 2");
    row("too many fields", "name,year\nCoal,1,2\n", {QStringLiteral("things.csv:2")},
        "3 fields, and the header has 2");
    row("an empty line", "name,year\n\nCoal,1\n", {QStringLiteral("things.csv:2")}, "1 fields");
    row("two of three", "name,year\n\"Coal,1\nGas,2\nOil,\"3\n",
        {QStringLiteral("things.csv:2"), QStringLiteral("things.csv:4")}, "not closed");
}

void TestCsvTable::everyFaultyLineIsSaid() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, places);
    QFETCH(const QString, word);
    const auto table = read(bytes);
    QVERIFY(!table);
    QStringList found;
    for (const Error& fault : table.error())
        found.append(fault.where);
    QCOMPARE(found, places);
    QVERIFY2(table.error().first().message.contains(word),
             qPrintable(table.error().first().message));
}

void TestCsvTable::linesOfRowsAreKept() {
    const auto table = read("name,year\nCoal,1\nGas,2\n");
    QVERIFY(table);
    QCOMPARE(table->lines, (QList<int>{2, 3}));
    QCOMPARE(table->placeOf("year"), 1);
    QCOMPARE(table->placeOf("age"), -1);
}

void TestCsvTable::tablesMayHaveManyColumns() {
    constexpr int many = 100;
    QStringList columns;
    for (int i = 0; i < many; ++i)
        columns.append(QStringLiteral("column%1").arg(i));
    const QByteArray line = columns.join(QLatin1Char(',')).toUtf8() + '\n';
    const auto table = read(line + line, columns);
    QVERIFY(table);
    QCOMPARE(table->rows, QList<QStringList>{columns});
}

void TestCsvTable::namesOfColumnsAreRead() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("things.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBFname, \"the, year\"\r\nCoal,1\r\n");
    file.close();
    QCOMPARE(headerOf(path), (QStringList{QStringLiteral("name"), QStringLiteral("the, year")}));
    QCOMPARE(headerOf(folder.filePath(QStringLiteral("none.csv"))), QStringList());
}

void TestCsvTable::aFileThatIsNotThereIsSaid() {
    const QTemporaryDir folder;
    const auto table = readCsv(folder.filePath(QStringLiteral("none.csv")), nameAndYear);
    QVERIFY(!table);
    QCOMPARE(table.error().size(), 1);
    QCOMPARE(table.error().first().kind, Error::Kind::Io);
    QVERIFY(table.error().first().where.endsWith(QStringLiteral("none.csv")));
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
