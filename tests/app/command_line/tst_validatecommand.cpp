// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/validatecommand.h"

#include "app/command_line/ranprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace plume;
using test::Ran;
using test::run;

namespace {

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
    for (const char* author : {"Strubell", "Patterson", "Luccioni", "Touvron"})
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
    QCOMPARE(ran.lines().size(), 4);
    for (const QByteArray& line : ran.lines()) {
        const QJsonObject table = QJsonDocument::fromJson(line).object();
        const QJsonArray rows = table[QLatin1String("rows")].toArray();
        QCOMPARE(table[QLatin1String("fail")].toInt(-1), 0);
        QCOMPARE(table[QLatin1String("pass")].toInt() + table[QLatin1String("disagrees")].toInt(),
                 int(rows.size()));
        for (const QJsonValue row : rows) {
            const double ours = row[QLatin1String("ours")].toDouble();
            const double published = row[QLatin1String("published")].toDouble();
            QVERIFY(published > 0.0);
            QCOMPARE(row[QLatin1String("difference")].toDouble() + 1.0, ours / published);
        }
    }
    QCOMPARE(run("validate strubell-2019 --format json").json()[QLatin1String("table")].toString(),
             QStringLiteral("strubell-2019"));
}

void TestValidateCommand::csvHasARowAFigure() {
    const Ran ran = run("validate --format csv strubell-2019");
    QCOMPARE(ran.lines().value(0),
             QByteArray("table,case,part,address,unit,ours,published,difference,tolerance,"
                        "verdict"));
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
