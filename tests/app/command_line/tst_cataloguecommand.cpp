// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/cataloguecommand.h"

#include "app/command_line/ranprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace plume;
using test::Ran;
using test::run;

class TestCatalogueCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void searchIgnoresAccentsInBothLanguages_data();
    void searchIgnoresAccentsInBothLanguages();
    void everyKindHasRows_data();
    void everyKindHasRows();
    void namesAreInTheLanguageAskedFor();
    void jsonNamesUnitAndSource();
    void csvHasPointsAndOneHeader();
    void nothingFoundIsSaidAndNoFailure();
    void anUnknownKindNamesTheOnesThereAre();
};

void TestCatalogueCommand::searchIgnoresAccentsInBothLanguages_data() {
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("id");
    QTest::newRow("two words without accents") << QStringLiteral("viet nam") << "VNM";
    QTest::newRow("with accents") << QStringLiteral("Việt Nam") << "VNM";
    QTest::newRow("English") << QStringLiteral("vietnam") << "VNM";
    QTest::newRow("d for đ") << QStringLiteral("duc") << "DEU";
    QTest::newRow("đ") << QStringLiteral("đức") << "DEU";
    QTest::newRow("case") << QStringLiteral("GERMANY") << "DEU";
    QTest::newRow("decomposed") << QStringLiteral("việt").normalized(QString::NormalizationForm_D)
                                << "VNM";
    QTest::newRow("id") << QStringLiteral("vnm-off") << "VNM-official";
}

void TestCatalogueCommand::searchIgnoresAccentsInBothLanguages() {
    QFETCH(QString, search);
    QFETCH(QString, id);
    for (const char* language : {"en", "vi"}) {
        const Ran ran = run({QStringLiteral("catalogue"), QStringLiteral("grids"), search,
                             QStringLiteral("--lang"), QLatin1String(language)});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.text().contains(id + QLatin1Char(' ')));
        QVERIFY(!ran.text().contains(QStringLiteral("FRA ")));
    }
}

void TestCatalogueCommand::everyKindHasRows_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("id");
    QTest::newRow("grids") << "grids"
                           << "sweden"
                           << "SWE";
    QTest::newRow("hardware") << "hardware"
                              << "a100 sxm4 80"
                              << "nvidia-a100-sxm4-80gb";
    QTest::newRow("models") << "models"
                            << "openai gpt-3"
                            << "gpt-3";
    QTest::newRow("requests") << "requests"
                              << "gemini"
                              << "gemini-comprehensive";
    QTest::newRow("equivalences") << "equivalences"
                                  << "o to"
                                  << "car-lifetime-strubell";
    const auto row = [](const char* kind, const char* search, const char* id) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromUtf8(search)
                            << QString::fromLatin1(id);
    };
    row("grid-years", "viet nam 2019", "VNM-2019");
    row("cloud-regions", "ha noi", "viettel-idc-hoa-lac");
    row("mixes", "duc", "DEU");
    row("electricity", "gió", "wind-onshore-ipcc-2014");
    row("water", "thap lam mat", "water-nuclear-any-plant-tower");
    row("pue", "uptime 2025", "uptime-institute-survey-world-average-2025");
    row("servers", "p4d", "aws-p4d-24xlarge");
    row("embodied", "wafer", "tsmc");
    row("shares", "patterson", "patterson");
    row("spreads", "pue google", "pue-provider-google");
    row("defaults", "load", "load/training");
    row("levers", "dien sach", "run-in-quebec");
    QTest::newRow("sources") << "sources"
                             << "strubell"
                             << "strubell-2019";
}

void TestCatalogueCommand::everyKindHasRows() {
    QFETCH(QString, kind);
    QFETCH(QString, search);
    QFETCH(QString, id);
    const Ran found = run({QStringLiteral("catalogue"), kind, search});
    QCOMPARE(found.status, 0);
    QVERIFY(found.text().contains(id));
    QVERIFY(run({QStringLiteral("catalogue"), kind}).lines().size() > found.lines().size());
}

void TestCatalogueCommand::namesAreInTheLanguageAskedFor() {
    QVERIFY(run("catalogue grids DEU").text().contains(QStringLiteral("Germany")));
    const QString vietnamese = run("catalogue grids DEU --lang vi").text();
    QVERIFY(vietnamese.contains(QStringLiteral("Đức")));
    QVERIFY(!vietnamese.contains(QStringLiteral("Germany")));
    QVERIFY(vietnamese.contains(QStringLiteral("329,6")));
}

void TestCatalogueCommand::jsonNamesUnitAndSource() {
    const Ran ran = run("catalogue --format json grids VNM-official");
    const QJsonValue row = QJsonDocument::fromJson(ran.out)[0];
    QCOMPARE(row[QLatin1String("id")].toString(), QStringLiteral("VNM-official"));
    QCOMPARE(row[QLatin1String("quantity")].toString(), QStringLiteral("grid_intensity"));
    QCOMPARE(row[QLatin1String("unit")].toString(), QStringLiteral("g/kWh"));
    QCOMPARE(row[QLatin1String("value")].toDouble(), 659.2);
    QCOMPARE(row[QLatin1String("source")].toString(), QStringLiteral("vnm-dcc-2023"));
    QVERIFY(row[QLatin1String("low")].toDouble() < 659.2);
    QVERIFY(row[QLatin1String("high")].toDouble() > 659.2);
}

void TestCatalogueCommand::csvHasPointsAndOneHeader() {
    const Ran ran = run("catalogue --format csv --lang vi grids VNM-official");
    QCOMPARE(ran.lines().value(0), QByteArray("id,name,quantity,value,low,high,unit,year,source"));
    QCOMPARE(ran.lines().size(), 3);
    QVERIFY(ran.lines()[1].contains(",grid_intensity,659.2,"));
}

void TestCatalogueCommand::nothingFoundIsSaidAndNoFailure() {
    const Ran ran = run("catalogue grids atlantis");
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(ran.complaints().contains(QStringLiteral("“atlantis”")));
    QCOMPARE(QJsonDocument::fromJson(run("catalogue --format json grids atlantis").out).array(),
             QJsonArray());
}

void TestCatalogueCommand::anUnknownKindNamesTheOnesThereAre() {
    const Ran ran = run("catalogue planets");
    QCOMPARE(ran.status, 2);
    QVERIFY(ran.complaints().contains(QStringLiteral(
        "grids, grid-years, hardware, servers, models, requests, equivalences, spreads")));
}

QTEST_GUILESS_MAIN(TestCatalogueCommand)
#include "tst_cataloguecommand.moc"
