// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/validationlist.h"

#include "catalogue/catalogue.h"
#include "catalogue/notewords.h"

#include <QRegularExpression>
#include <QSet>
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

const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);

/// Whether a text is the name of a model, or its size, which are the same in every language.
bool isName(const QString& text) {
    static const QSet<QString> names{QStringLiteral("BERT base, 64 V100"),
                                     QStringLiteral("ELMo"),
                                     QStringLiteral("GShard-600B"),
                                     QStringLiteral("Meena"),
                                     QStringLiteral("Stable Diffusion v2"),
                                     QStringLiteral("Switch Transformer"),
                                     QStringLiteral("T5"),
                                     QStringLiteral("Transformer base"),
                                     QStringLiteral("Transformer big")};
    static const QRegularExpression sized(
        QStringLiteral("^((GLM|GPT|LLaMA|OPT)-|(LaMDA|Llama|OLMo|OLMoE|PaLM) |)[0-9.]+B?( [0-9]+B| "
                       "Vision [0-9]+B)?"
                       "(, QLoRA| \\(0424, 0724\\))?$"));
    return names.contains(text) || sized.match(text).hasMatch();
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
    void everyTextIsSaidInVietnamese();
    void aVietnameseSheetHasNoEnglishButNames();
    void aFileSaysTheSameInEveryLanguage();
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

void TestValidationList::everyTextIsSaidInVietnamese() {
    QStringList missing;
    for (const ValidatedTable& table : tables()) {
        QStringList texts{table.table.note, table.table.locator};
        for (const ValidationResult& result : table.results)
            texts << result.name << result.part << result.locator << result.published.reason;
        for (const UncheckedCase& unchecked : table.table.unchecked)
            texts << unchecked.name << unchecked.reason;
        for (const QString& text : std::as_const(texts)) {
            const bool isSaid = !catalogue().noteWords->vietnameseOf(text).isEmpty();
            if (!text.isEmpty() && !isSaid && !isName(text))
                missing.append(table.name + QStringLiteral(": ") + text);
        }
    }
    missing.removeDuplicates();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestValidationList::aVietnameseSheetHasNoEnglishButNames() {
    const LibraryTable list = validationListOf(tables(), catalogue(), vietnamese);
    static const QRegularExpression english(
        QStringLiteral("\\b(the|of|is|are|published|energy|emissions|half|table|section|text)\\b"));
    for (qsizetype i = 0; i < list.shown.rows.size(); ++i) {
        const RowSheet each = list.sheetOf(i);
        for (const RowFact& fact : each.facts) {
            const bool isOfTheTable = fact.text.endsWith(u'.'); // the program's have no full stop
            QVERIFY2(!isOfTheTable || !english.match(fact.text).hasMatch(), qPrintable(fact.text));
        }
        QVERIFY2(!english.match(each.title).hasMatch(), qPrintable(each.title));
    }
    // Numbers are written as Vietnamese does.
    const RowSheet sheet = list.sheetOf(
        rowOf(list, QStringLiteral("strubell-2019/transformer-base/plans/0/totals/energy")));
    QVERIFY(std::ranges::any_of(sheet.facts, [](const RowFact& fact) {
        return fact.text.contains(QStringLiteral("bằng 1,9% của nó"));
    }));
}

/// Whoever reads it with a program finds the same names.
void TestValidationList::aFileSaysTheSameInEveryLanguage() {
    const LibraryTable here = validationListOf(tables(), catalogue(), english);
    const LibraryTable there = validationListOf(tables(), catalogue(), vietnamese);
    QVERIFY(here.shown.rows != there.shown.rows);
    for (qsizetype row = 0; row < here.file.rows.size(); ++row) {
        for (const int column : {0, 1, 2, 3, 4, 9})
            QCOMPARE(there.file.rows[row][column].text, here.file.rows[row][column].text);
    }
}

QTEST_GUILESS_MAIN(TestValidationList)
#include "tst_validationlist.moc"
