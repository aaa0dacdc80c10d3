// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/librarytable.h"

#include "catalogue/catalogue.h"
#include "data_tables/columnwords.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace plume;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);

const Catalogue& catalogue() {
    static const Catalogue read = readCatalogue(QStringLiteral(":/datasets")).value();
    return read;
}

DataTable dataOf(const QString& key) {
    return readDataTable(QStringLiteral(":/datasets/%1.csv").arg(key)).value();
}

LibraryTable tableOf(const QString& key, const QLocale& locale = english) {
    return libraryTableOf(dataOf(key), *shippedTable(key), catalogue(), locale);
}

qsizetype rowOf(const LibraryTable& table, const QString& id) {
    return table.shown.addresses.indexOf(id);
}

ChartCell cellOf(const LibraryTable& table, const QString& id, const QString& column) {
    for (qsizetype i = 0; i < table.shown.columns.size(); ++i) {
        if (table.shown.columns[i].key == column)
            return table.shown.rows[rowOf(table, id)][i];
    }
    return {};
}

QString factOf(const QList<RowFact>& facts, const QString& name) {
    for (const RowFact& fact : facts) {
        if (fact.name == name)
            return fact.text;
    }
    return {};
}

} // namespace

class TestLibraryTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTableOfTheDataIsThere_data();
    void everyTableOfTheDataIsThere();
    void everyColumnHasWords_data() { everyTableOfTheDataIsThere_data(); }
    void everyColumnHasWords();
    void everyKeyHasWords_data() { everyTableOfTheDataIsThere_data(); }
    void everyKeyHasWords();
    void numbersAreShownInTheLocaleAndKeptExactly();
    void greatNumbersAreReadable();
    void namesAreInTheLanguageAndFoundInBoth();
    void rowsAreInTheOrderOfTheirNames();
    void theFileHasEveryFieldAsItIs();
    void aSheetNamesEverySource();
    void aRowThatCitesAnUnknownSourceNamesItsKey();
    void aFileThatIsNotThereIsAFault();
};

void TestLibraryTable::everyTableOfTheDataIsThere_data() {
    QTest::addColumn<QString>("key");
    for (const ShippedTable& table : shippedTables())
        QTest::newRow(qPrintable(table.key)) << table.key;
}

void TestLibraryTable::everyTableOfTheDataIsThere() {
    QFETCH(QString, key);
    const DataTable data = dataOf(key);
    const LibraryTable table = tableOf(key);
    QVERIFY(!data.rows.isEmpty());
    QCOMPARE(table.shown.rows.size(), data.rows.size());
    QCOMPARE(table.file.rows.size(), data.rows.size());
    QCOMPARE(table.searchable.size(), data.rows.size());
    QVERIFY(!shippedTable(key)->title().isEmpty());
    for (const auto& row : table.shown.rows)
        QVERIFY2(!row[0].text.isEmpty() || !row[1].text.isEmpty(), qPrintable(key));
    for (const QString& column : shippedTable(key)->shown) {
        const bool isThere =
            data.hasColumn(column) || data.hasColumn(column + QLatin1String("_en"));
        QVERIFY2(isThere, qPrintable(column));
    }
}

void TestLibraryTable::everyColumnHasWords() {
    QFETCH(QString, key);
    for (QString column : dataOf(key).columns) {
        if (!columnWords(column))
            column.chop(3); // "_en", "_vi"
        const auto words = columnWords(column);
        QVERIFY2(words, qPrintable(key + u'.' + column));
        QVERIFY2(!words->header.contains(u'_'), qPrintable(words->header));
    }
}

void TestLibraryTable::everyKeyHasWords() {
    QFETCH(QString, key);
    const DataTable data = dataOf(key);
    for (const QString& column : data.columns) {
        const auto words = columnWords(column);
        const bool isKey = words && words->kind == FieldKind::Word &&
                           column != QLatin1String("unit") && column != QLatin1String("licence");
        for (qsizetype row = 0; isKey && row < data.rows.size(); ++row) {
            const QString field = data.field(row, column);
            QVERIFY2(field.isEmpty() || hasWords(column, field),
                     qPrintable(QStringLiteral("%1.%2: %3").arg(key, column, field)));
        }
    }
}

void TestLibraryTable::numbersAreShownInTheLocaleAndKeptExactly() {
    const QString column = QStringLiteral("intensity_g_per_kwh");
    const QString written =
        dataOf(QStringLiteral("grids"))
            .field(rowOf(tableOf(QStringLiteral("grids")), QStringLiteral("AFG")), column);
    const ChartCell here = cellOf(tableOf(QStringLiteral("grids")), QStringLiteral("AFG"), column);
    const ChartCell there =
        cellOf(tableOf(QStringLiteral("grids"), vietnamese), QStringLiteral("AFG"), column);
    QVERIFY(written.contains(u'.'));
    QCOMPARE(here.text, written);
    QCOMPARE(there.text, QString(written).replace(u'.', u','));
    QCOMPARE(*here.number, written.toDouble());
    QCOMPARE(shownField(QStringLiteral("year"), QStringLiteral("2024"), catalogue(), english),
             QStringLiteral("2024")); // never "2,024"
}

void TestLibraryTable::greatNumbersAreReadable() {
    const auto shown = [](const char* column, const char* field) {
        return shownField(QLatin1String(column), QLatin1String(field), catalogue(), english);
    };
    QCOMPARE(shown("parameters", "110000000"), QStringLiteral("110 million"));
    QCOMPARE(shown("training_flop", "4.7e17"), QStringLiteral("4.7×10¹⁷"));
    QCOMPARE(shown("training_flop", "1e24"), QStringLiteral("1×10²⁴"));
    QCOMPARE(shown("device_hours", "5068.8"), QStringLiteral("5,068.8"));
    QCOMPARE(shown("device_hours", "many"), QStringLiteral("many"));
}

void TestLibraryTable::namesAreInTheLanguageAndFoundInBoth() {
    const QString id = QStringLiteral("VNM");
    const QString name = QStringLiteral("name");
    const LibraryTable here = tableOf(QStringLiteral("grids"));
    const LibraryTable there = tableOf(QStringLiteral("grids"), vietnamese);
    QCOMPARE(cellOf(here, id, name).text, QStringLiteral("Vietnam"));
    QCOMPARE(cellOf(there, id, name).text, QStringLiteral("Việt Nam"));
    QVERIFY(here.searchable[rowOf(here, id)].contains(QStringLiteral("viet nam")));
    const LibraryTable things = tableOf(QStringLiteral("equivalences"));
    QVERIFY(things.searchable[rowOf(things, QStringLiteral("led-hour"))].contains(
        QStringLiteral("den led")));
}

void TestLibraryTable::rowsAreInTheOrderOfTheirNames() {
    DataTable data;
    data.columns = {QStringLiteral("id"), QStringLiteral("name_en"), QStringLiteral("name_vi")};
    data.rows = {{QStringLiteral("ABW"), QStringLiteral("Aruba"), QStringLiteral("Aruba")},
                 {QStringLiteral("DEU"), QStringLiteral("Germany"), QStringLiteral("Đức")},
                 {QStringLiteral("DNK"), QStringLiteral("Denmark"), QStringLiteral("Đan Mạch")},
                 {QStringLiteral("AFG"), QStringLiteral("Afghanistan"), QString()}};
    const auto sortedBy = [&data](const QLocale& locale) {
        data.sortByName(locale);
        QStringList ids;
        for (qsizetype row = 0; row < data.rows.size(); ++row)
            ids.append(data.idOf(row));
        return ids.join(u' ');
    };
    QCOMPARE(sortedBy(english), QStringLiteral("AFG ABW DNK DEU"));
    QCOMPARE(sortedBy(vietnamese), QStringLiteral("AFG ABW DNK DEU")); // đ as d
}

void TestLibraryTable::theFileHasEveryFieldAsItIs() {
    QFile file(QStringLiteral(":/datasets/requests.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray written = file.readAll();
    written.replace("\r\n", "\n");
    QByteArray ours = csvOf(tableOf(QStringLiteral("requests"), vietnamese).file);
    ours.replace("\r\n", "\n");
    QCOMPARE(ours, written);
}

void TestLibraryTable::aSheetNamesEverySource() {
    const LibraryTable grids = tableOf(QStringLiteral("grids"));
    const RowSheet sheet = grids.sheetOf(rowOf(grids, QStringLiteral("VNM")));
    QCOMPARE(sheet.title, QStringLiteral("Vietnam"));
    QCOMPARE(sheet.sources.size(), 2); // of the intensity and of the water
    const Source& source = *catalogue().source(QStringLiteral("owid-ember-2026"));
    const QList<RowFact>& facts = sheet.sources.first().facts;
    QCOMPARE(factOf(facts, QStringLiteral("Title")), source.title);
    QCOMPARE(factOf(facts, QStringLiteral("Authors")), source.authors);
    QCOMPARE(factOf(facts, QStringLiteral("Year")), QString::number(source.year));
    QCOMPARE(factOf(facts, QStringLiteral("Address")), source.url);
    QVERIFY(!factOf(facts, QStringLiteral("Licence")).isEmpty());
    QCOMPARE(factOf(sheet.facts, QStringLiteral("Boundary")), QStringLiteral("whole life cycle"));
    QVERIFY(!factOf(sheet.facts, QStringLiteral("Quality")).isEmpty());
}

void TestLibraryTable::aRowThatCitesAnUnknownSourceNamesItsKey() {
    const DataTable data{{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("source")},
                         {{QStringLiteral("x"), QStringLiteral("X"), QStringLiteral("nowhere")}}};
    const LibraryTable table =
        libraryTableOf(data, *shippedTable(QStringLiteral("models")), catalogue(), english);
    QCOMPARE(factOf(table.sheetOf(0).sources.first().facts, QStringLiteral("Title")),
             QStringLiteral("nowhere"));
}

void TestLibraryTable::aFileThatIsNotThereIsAFault() {
    const QTemporaryDir folder;
    const auto missing = readDataTable(folder.filePath(QStringLiteral("none.csv")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().first().kind, Error::Kind::Io);
}

QTEST_GUILESS_MAIN(TestLibraryTable)
#include "tst_librarytable.moc"
