// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/validatecommand.h"

#include "app/command_line/ranprogram.h"
#include "validation/validationtable.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace plume;
using test::Ran;
using test::run;

namespace {

/// The rows of every table that `--format json` prints.
QList<QJsonObject> rowsOf(const Ran& ran) {
    QList<QJsonObject> rows;
    for (const QByteArray& line : ran.lines()) {
        const QJsonObject table = QJsonDocument::fromJson(line).object();
        for (const QJsonValue row : table[QLatin1String("rows")].toArray())
            rows.append(row.toObject());
    }
    return rows;
}

QByteArray shippedTable() {
    QFile file(QStringLiteral(":/validation/strubell-2019.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestValidateCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShippedTableIsMet();
    void aTableIsNamedByItsFile();
    void jsonIsOneLineATable();
    void everyRowOfJsonSaysNineThings();
    void atLeastSixtyRowsAreMet();
    void aContradictionSaysByHowMuch();
    void csvHasARowAFigure();
    void aFigureThatIsNotMetFails();
    void aFileWithFaultsFailsAndNamesThem();
    void aFileThatIsNotThereFails();

private:
    QString written(const QByteArray& table) {
        const QString path = m_folder.filePath(QStringLiteral("table.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            return {};
        return path;
    }

    QTemporaryDir m_folder;
};

void TestValidateCommand::everyShippedTableIsMet() {
    const Ran ran = run("validate");
    QVERIFY2(ran.status == 0, ran.out.constData());
    QCOMPARE(ran.err, QByteArray());
    for (const char* author :
         {"Strubell", "Patterson", "Luccioni", "Touvron", "Morrison", "de Vries", "Meta"})
        QVERIFY2(ran.text().contains(QLatin1String(author)), author);
    QVERIFY(!ran.text().contains(QStringLiteral("FAILS")));
    QVERIFY(ran.lines().last().contains(" 0 fail;"));
}

void TestValidateCommand::aTableIsNamedByItsFile() {
    const Ran ran = run("validate strubell-2019");
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.text().contains(QStringLiteral("Strubell")));
    QVERIFY(!ran.text().contains(QStringLiteral("Patterson")));
}

void TestValidateCommand::jsonIsOneLineATable() {
    const Ran ran = run("validate --format json");
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.lines().size(), shippedValidationTables().size());
    for (const QByteArray& line : ran.lines()) {
        const QJsonObject table = QJsonDocument::fromJson(line).object();
        const QJsonArray rows = table[QLatin1String("rows")].toArray();
        QCOMPARE(table[QLatin1String("fail")].toInt(-1), 0);
        QCOMPARE(table[QLatin1String("pass")].toInt() + table[QLatin1String("disagrees")].toInt(),
                 int(rows.size()));
        for (const QJsonValue row : rows)
            QCOMPARE(row[QLatin1String("source")], table[QLatin1String("source")]);
    }
    QCOMPARE(run("validate strubell-2019 --format json").json()[QLatin1String("table")].toString(),
             QStringLiteral("strubell-2019"));
}

void TestValidateCommand::everyRowOfJsonSaysNineThings() {
    const auto nonEmpty = [](const QJsonObject& row, const char* key) {
        return !row[QLatin1String(key)].toString().isEmpty();
    };
    QSet<QString> ids;
    const QList<QJsonObject> rows = rowsOf(run("validate --format json"));
    for (const QJsonObject& row : rows) {
        for (const char* key : {"id", "source", "quantity", "unit", "verdict"})
            QVERIFY2(nonEmpty(row, key), key);
        for (const char* key : {"published", "computed", "residual_percent", "tolerance_percent"})
            QVERIFY2(row[QLatin1String(key)].isDouble(), key);
        const double published = row[QLatin1String("published")].toDouble();
        const double computed = row[QLatin1String("computed")].toDouble();
        const double residual = row[QLatin1String("residual_percent")].toDouble();
        const double tolerance = row[QLatin1String("tolerance_percent")].toDouble();
        QVERIFY(published > 0.0 && tolerance > 0.0 && tolerance < 100.0);
        QCOMPARE(1.0 + residual / 100.0, computed / published);
        const bool isWithin = std::abs(residual) <= tolerance;
        QCOMPARE(row[QLatin1String("verdict")].toString(),
                 isWithin ? QStringLiteral("pass") : QStringLiteral("disagrees"));
        ids.insert(row[QLatin1String("id")].toString());
    }
    QCOMPARE(ids.size(), rows.size());
    const QString wellKnown = QStringLiteral(
        "strubell-2019/architecture-search-evolved-transformer-8-p100/plans/0/totals/emissions");
    QVERIFY(ids.contains(wellKnown));
    // Scripts read the same in every language.
    QCOMPARE(run("validate --format json --lang vi").out, run("validate --format json").out);
}

void TestValidateCommand::atLeastSixtyRowsAreMet() {
    QStringList verdicts;
    for (const QJsonObject& row : rowsOf(run("validate --format json")))
        verdicts.append(row[QLatin1String("verdict")].toString());
    QVERIFY(verdicts.count(QStringLiteral("pass")) >= 60);
    QVERIFY(verdicts.count(QStringLiteral("disagrees")) >= 10);
}

void TestValidateCommand::aContradictionSaysByHowMuch() {
    const QString text = run("validate luccioni-2023-bloom").text();
    // 914 kWh x 394 g/kWh = 360.1 kg, for which 340 kg are printed.
    QVERIFY(text.contains(QStringLiteral("published figures disagree by 5.917%")));
    // 1,287 MWh x 429 g/kWh = 552.1 t, for which 502 t are printed.
    QVERIFY(text.contains(QStringLiteral("published figures disagree by 9.985%")));
}

void TestValidateCommand::csvHasARowAFigure() {
    const Ran ran = run("validate --format csv strubell-2019");
    QCOMPARE(ran.lines().value(0),
             QByteArray("id,source,quantity,unit,published,computed,residual_percent,"
                        "tolerance_percent,verdict,case,part"));
    const qsizetype rows =
        run("validate strubell-2019 --format json").json()[QLatin1String("rows")].toArray().size();
    QCOMPARE(ran.lines().size(), 1 + rows);
}

void TestValidateCommand::aFigureThatIsNotMetFails() {
    const QByteArray table = shippedTable();
    QVERIFY(table.contains("\"27 kWh\""));
    const QString path = written(QByteArray(table).replace("\"27 kWh\"", "\"28 kWh\""));
    const Ran ran = run({QStringLiteral("validate"), path});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.text().count(QStringLiteral("FAILS")), 1);
    const Ran json =
        run({QStringLiteral("validate"), path, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(json.status, 1);
    QCOMPARE(json.json()[QLatin1String("fail")].toInt(), 1);
    QCOMPARE(run({QStringLiteral("validate"), written(table)}).status, 0);
}

void TestValidateCommand::aFileWithFaultsFailsAndNamesThem() {
    const QString path = written(R"({"format": "plume-validation", "version": 2, "title": 3})");
    const Ran ran = run({QStringLiteral("validate"), path});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QByteArray());
    for (const char* pointer : {"#: ", "#/version: ", "#/title: "})
        QVERIFY2(ran.complaints().contains(path + QLatin1String(pointer)), pointer);
}

void TestValidateCommand::aFileThatIsNotThereFails() {
    const Ran ran = run("validate nowhere.json");
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.complaints().contains(QStringLiteral("nowhere.json: ")));
}

QTEST_GUILESS_MAIN(TestValidateCommand)
#include "tst_validatecommand.moc"
