// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/validationlist.h"

#include "catalogue/catalogue.h"

#include <QTest>

#include <algorithm>

using namespace plume;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

const Catalogue& catalogue() {
    static const Catalogue read = readCatalogue(QStringLiteral(":/datasets")).value();
    return read;
}

const QList<ValidatedTable>& tables() {
    static const QList<ValidatedTable> validated = validateShipped(catalogue());
    return validated;
}

qsizetype rowOf(const LibraryTable& list, const QString& id) {
    return list.shown.addresses.indexOf(id);
}

} // namespace

class TestValidationList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPublishedFigureIsARow();
    void aRowSaysWhatIsPublishedAndWhatIsComputed();
    void aSheetHasTheFigureAsPrintedAndItsSource();
    void whatCannotBeCheckedIsARowWithItsReason();
    void theSummaryCountsEveryVerdict();
};

void TestValidationList::everyPublishedFigureIsARow() {
    QCOMPARE(tables().size(), shippedValidationTables().size());
    qsizetype figures = 0;
    for (const ValidatedTable& table : tables())
        figures += table.results.size() + table.table.unchecked.size();
    const LibraryTable list = validationListOf(tables(), catalogue(), english);
    QCOMPARE(list.shown.rows.size(), figures);
    QStringList ids = list.shown.addresses;
    QCOMPARE(ids.removeDuplicates(), 0);
}

/// Strubell et al. 2019, Table 3: Transformer base, 27 kWh. By hand: 1415.78 W x 12 h x 1.58 =
/// 26.843 kWh, 0.58 % less.
void TestValidationList::aRowSaysWhatIsPublishedAndWhatIsComputed() {
    const LibraryTable list = validationListOf(tables(), catalogue(), english);
    const qsizetype row =
        rowOf(list, QStringLiteral("strubell-2019/transformer-base/plans/0/totals/energy"));
    QVERIFY(row >= 0);
    const QList<ChartCell>& cells = list.shown.rows[row];
    QCOMPARE(cells[3].text, QStringLiteral("kWh"));
    QCOMPARE(cells[4].text, QStringLiteral("27"));
    QCOMPARE(cells[5].text, QStringLiteral("26.8432"));
    QCOMPARE(cells[6].text, QStringLiteral("−0.58"));
    QCOMPARE(cells[7].text, QStringLiteral("1.86"));
    QCOMPARE(cells[8].text, QStringLiteral("meets"));
    QVERIFY(list.searchable[row].contains(QStringLiteral("strubell")));
}

void TestValidationList::aSheetHasTheFigureAsPrintedAndItsSource() {
    const LibraryTable list = validationListOf(tables(), catalogue(), english);
    const RowSheet sheet = list.sheetOf(
        rowOf(list, QStringLiteral("strubell-2019/transformer-base/plans/0/totals/energy")));
    QCOMPARE(sheet.title, QStringLiteral("Transformer base"));
    QCOMPARE(sheet.facts[1].text, QStringLiteral("27 kWh"));
    QVERIFY(!sheet.sources.first().facts.isEmpty());
}

void TestValidationList::whatCannotBeCheckedIsARowWithItsReason() {
    const LibraryTable list = validationListOf(tables(), catalogue(), english);
    const qsizetype row = rowOf(
        list, QStringLiteral("mistral-2025/training-and-18-months-of-use-20-4-kt-and-281-000-m"));
    QVERIFY(row >= 0);
    QCOMPARE(list.shown.rows[row].last().text, QStringLiteral("not checked"));
    QCOMPARE(list.file.rows[row].last().text, QStringLiteral("not-checked"));
    QVERIFY(list.searchable[row].contains(QStringLiteral("not checked")));
    QVERIFY(list.searchable[row].contains(QStringLiteral("mistral")));
    const RowSheet sheet = list.sheetOf(row);
    const auto reason = std::ranges::find(sheet.facts, QStringLiteral("Reason"), &RowFact::name);
    QVERIFY(reason != sheet.facts.end());
    QVERIFY(reason->text.contains(QStringLiteral("training alone is not published")));
}

void TestValidationList::theSummaryCountsEveryVerdict() {
    QList<ValidatedTable> some = tables().mid(0, 1);
    some.first().table.unchecked = {{QStringLiteral("A"), QStringLiteral("B")}};
    some.first().results.resize(3);
    some.first().results[0].verdict = Verdict::Pass;
    some.first().results[1].verdict = Verdict::Pass;
    some.first().results[2].verdict = Verdict::Disagrees;
    QCOMPARE(validationSummary(some, english),
             QStringLiteral("Of 3 published figures, 2 are met and 0 are not; in 1 the publication "
                            "disagrees with itself. What nothing published leads to is listed as "
                            "not checked: 1."));
}

QTEST_GUILESS_MAIN(TestValidationList)
#include "tst_validationlist.moc"
