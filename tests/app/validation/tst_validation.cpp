// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/validation.h"

#include "document/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace plume;

namespace {

const Catalogue& shipped() {
    static const Catalogue catalogue = readCatalogue(QStringLiteral(":/datasets")).value();
    return catalogue;
}

QByteArray textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One training of 100 kWh at 0.5 kg/kWh, with what is published of it.
QByteArray tableWith(const QByteArray& results) {
    return R"({"format": "plume-validation", "version": 1, "title": "T",
        "source": "strubell-2019", "cases": [{"name": "C",
          "study": {"format": "plume-study", "version": 1, "title": "S", "plans": [
            {"name": "P", "service_months": 12, "activities": [
              {"kind": "training", "name": "A",
               "work": {"method": "measured", "energy": 100, "scope": "facility"},
               "site": {"intensity": 500}, "embodied": "excluded"}]}]},
          "results": [)" +
           results + "]}]}";
}

QByteArray published(const char* amount, const char* tolerance, const char* more = "") {
    return QByteArray(R"({"address": "/plans/0/totals/emissions", "published": ")") + amount +
           R"(", "tolerance": )" + tolerance + R"(, "reason": "R")" + more + "}";
}

ValidationResult resultOf(const QByteArray& result) {
    const auto table = readValidationTable(tableWith(result), shipped());
    return table ? validate(*table, shipped()).value(0) : ValidationResult{};
}

QStringList placesOf(const Faults& faults) {
    QStringList places;
    for (const Error& fault : faults)
        places.append(fault.where);
    return places;
}

} // namespace

class TestValidation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShippedTableIsMet_data();
    void everyShippedTableIsMet();
    void everyRowHasItsOwnId();
    void everyTableOfTheFolderIsShipped();
    void theReadmeCountsWhatIsRecomputed();
    void everyAlteredFigureFails_data();
    void everyAlteredFigureFails();
    void theToleranceIsTheLimit_data();
    void theToleranceIsTheLimit();
    void aFigureOfAnotherUnitIsComparedInBaseUnits();
    void aFigureThatIsNotGivenFails();
    void aTableThatContradictsItselfMustNotBeMet();
    void aMalformedTableGivesAllItsFaults();
    void aFaultInAStudyHasThePlaceInTheTable();
    void textThatIsNoJsonIsOneFault();
    void aTableMayBringItsOwnPublication();
};

void TestValidation::everyShippedTableIsMet_data() {
    QTest::addColumn<QString>("path");
    QVERIFY(shippedValidationTables().size() >= 29);
    for (const QString& path : shippedValidationTables())
        QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
}

void TestValidation::everyShippedTableIsMet() {
    QFETCH(QString, path);
    const auto table = readValidationTableFile(path, shipped());
    QVERIFY2(table, qPrintable(table ? QString() : table.error().first().message));
    const QList<ValidationResult> results = validate(*table, shipped());
    QVERIFY(!results.isEmpty() || !table->unchecked.isEmpty());
    for (const ValidationResult& result : results) {
        QVERIFY2(result.verdict != Verdict::Fail, qPrintable(result.name));
        QVERIFY2(!result.published.reason.isEmpty(), qPrintable(result.name));
    }
}

void TestValidation::everyRowHasItsOwnId() {
    QSet<QString> ids;
    qsizetype rows = 0;
    for (const QString& path : shippedValidationTables()) {
        const QString name = QFileInfo(path).completeBaseName();
        for (const auto& result : validate(*readValidationTableFile(path, shipped()), shipped())) {
            const QString id = rowId(name, result);
            QVERIFY2(id.startsWith(name + u'/') && !id.contains(u' '), qPrintable(id));
            ids.insert(id);
            ++rows;
        }
    }
    QCOMPARE(ids.size(), rows);
    ValidationResult result;
    result.name = QStringLiteral("BERT base, 64 V100 (TPU)");
    result.published.address = QStringLiteral("/plans/0/totals/energy");
    QCOMPARE(rowId(QStringLiteral("t"), result),
             QStringLiteral("t/bert-base-64-v100-tpu/plans/0/totals/energy"));
}

void TestValidation::everyTableOfTheFolderIsShipped() {
    const QStringList files = QDir(QStringLiteral(PLUME_VALIDATION))
                                  .entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QStringList shippedFiles;
    for (const QString& path : shippedValidationTables())
        shippedFiles.append(QFileInfo(path).fileName());
    QCOMPARE(shippedFiles, files);
}

void TestValidation::theReadmeCountsWhatIsRecomputed() {
    qsizetype figures = 0;
    qsizetype publications = 0;
    for (const QString& path : shippedValidationTables()) {
        const auto results = validate(*readValidationTableFile(path, shipped()), shipped());
        figures += results.size();
        publications += results.isEmpty() ? 0 : 1;
    }
    const QString words =
        QStringLiteral("recomputes %1 figures of %2 publications").arg(figures).arg(publications);
    const QString readme = QString::fromUtf8(textOf(QStringLiteral(PLUME_README))).simplified();
    QVERIFY2(readme.contains(words), qPrintable(words));
}

void TestValidation::everyAlteredFigureFails_data() {
    everyShippedTableIsMet_data();
}

/// Whatever is published, a third more of it does not come out of the same inputs.
void TestValidation::everyAlteredFigureFails() {
    QFETCH(QString, path);
    ValidationTable table = readValidationTableFile(path, shipped()).value();
    for (ValidationCase& each : table.cases) {
        for (PublishedValue& value : each.values) {
            value.base *= 4.0 / 3.0;
            value.disagrees = false;
        }
    }
    for (const ValidationResult& result : validate(table, shipped()))
        QVERIFY2(result.verdict == Verdict::Fail, qPrintable(result.name));
}

void TestValidation::theToleranceIsTheLimit_data() {
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char* amount, Verdict verdict) {
        QTest::newRow(amount) << QByteArray(amount) << int(verdict);
    };
    row("50 kg", Verdict::Pass); // 100 kWh x 0.5 kg/kWh, within 1 %
    row("50.4 kg", Verdict::Pass);
    row("49.6 kg", Verdict::Pass);
    row("50.6 kg", Verdict::Fail);
    row("49.4 kg", Verdict::Fail);
    row("50 t", Verdict::Fail);
}

void TestValidation::theToleranceIsTheLimit() {
    QFETCH(QByteArray, amount);
    const ValidationResult result = resultOf(published(amount.constData(), "0.01"));
    QTEST(int(result.verdict), "verdict");
    QCOMPARE(result.ours.value(), 50.0);
    QCOMPARE(result.difference.value(), 50.0 / result.published.base - 1.0);
}

void TestValidation::aFigureOfAnotherUnitIsComparedInBaseUnits() {
    const ValidationResult result = resultOf(published("110.2311 lb", "0.0001"));
    QCOMPARE(result.verdict, Verdict::Pass); // a pound is 0.45359237 kg
    QCOMPARE(result.published.unit.symbol, QStringLiteral("lb"));
}

void TestValidation::aFigureThatIsNotGivenFails() {
    const ValidationResult result = resultOf(
        R"({"address": "/plans/0/totals/water", "published": "1 L", "tolerance": 0.5, "reason": "R"})");
    QCOMPARE(result.published.text, QStringLiteral("1 L"));
    QVERIFY(result.verdict == Verdict::Fail);
    QCOMPARE(resultOf(published("50 kg", "0.01").replace("plans/0", "plans/1")).ours.has_value(),
             false);
}

void TestValidation::aTableThatContradictsItselfMustNotBeMet() {
    const char* disagrees = R"(, "disagrees": true)";
    QCOMPARE(resultOf(published("60 kg", "0.01", disagrees)).verdict, Verdict::Disagrees);
    QCOMPARE(resultOf(published("50 kg", "0.01", disagrees)).verdict, Verdict::Fail);
}

void TestValidation::aMalformedTableGivesAllItsFaults() {
    const auto table = readValidationTable(
        R"({"format": "toy", "version": 2, "title": 3, "source": "nobody-1900", "colour": 1,
            "template": {"plans": []},
            "cases": [
              {"name": "A", "results": []},
              {"name": "B", "inputs": {"/plans/7/name": 1}, "results": [
                {"address": "/plans/0/totals/beauty", "published": "1 kg", "tolerance": 0.1,
                 "reason": "R"},
                {"address": "/plans/0/totals/emissions", "published": "1", "tolerance": 1,
                 "reason": "R"},
                {"address": "/plans/0/totals/emissions", "published": "0 kg", "tolerance": 0.1,
                 "reason": "R"},
                {"address": "/plans/0/totals/emissions", "published": "1 to 2 kg",
                 "tolerance": 0.1}]}]})",
        shipped());
    QVERIFY(!table);
    const QStringList places = placesOf(table.error());
    for (const char* place :
         {"/format", "/version", "/title", "/source", "/colour", "/cases/0",
          "/cases/1/inputs/~1plans~17~1name", "/cases/1/results/0", "/cases/1/results/1",
          "/cases/1/results/1/tolerance", "/cases/1/results/2", "/cases/1/results/3"})
        QVERIFY2(places.contains(QLatin1String(place)),
                 qPrintable(QLatin1String(place) + QLatin1String(" is not among ") +
                            places.join(QLatin1Char(' '))));
    for (const Error& fault : table.error())
        QVERIFY(!fault.message.isEmpty());
}

void TestValidation::aFaultInAStudyHasThePlaceInTheTable() {
    const QByteArray text = tableWith(published("50 kg", "0.01"));
    const auto table =
        readValidationTable(QByteArray(text).replace("\"training\"", "\"trainin\""), shipped());
    QVERIFY(!table);
    QCOMPARE(placesOf(table.error()),
             QStringList(QStringLiteral("/cases/0/study/plans/0/activities/0/kind")));
}

void TestValidation::textThatIsNoJsonIsOneFault() {
    QCOMPARE(readValidationTable("{", shipped()).error().size(), 1);
    QCOMPARE(readValidationTable("", shipped()).error().size(), 1);
    const QByteArray cut = textOf(QStringLiteral(":/validation/strubell-2019.json")).left(500);
    QCOMPARE(readValidationTable(cut, shipped()).error().size(), 1);
}

void TestValidation::aTableMayBringItsOwnPublication() {
    const QByteArray known = tableWith(published("50 kg", "0.01"));
    const QByteArray own = R"("source": "nobody-1900", "publication": {"title": "A Book",
        "authors": "Nobody", "year": 1900, "url": "https://example.org"})";
    const auto table = readValidationTable(
        QByteArray(known).replace(R"("source": "strubell-2019")", own), shipped());
    QVERIFY(table);
    QCOMPARE(publicationOf(*table, shipped()).title, QStringLiteral("A Book"));
    QCOMPARE(publicationOf(*table, shipped()).key, QStringLiteral("nobody-1900"));
    QCOMPARE(publicationOf(*readValidationTable(known, shipped()), shipped()).year, 2019);

    const auto faulty = readValidationTable(
        QByteArray(known).replace(R"("source": "strubell-2019")",
                                  QByteArray(own).replace("1900,", "\"long ago\",")),
        shipped());
    QVERIFY(!faulty);
    QCOMPARE(placesOf(faulty.error()), QStringList(QStringLiteral("/publication/year")));
}

QTEST_APPLESS_MAIN(TestValidation)
#include "tst_validation.moc"
