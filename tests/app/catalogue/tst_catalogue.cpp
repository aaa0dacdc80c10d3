// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/term.h"
#include "catalogue/catalogue.h"
#include "catalogue/gridyears.h"
#include "catalogue/lookuptable.h"
#include "catalogue/notewords.h"
#include "quantity/units.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace plume;

namespace {

const QString shipped = QStringLiteral(":/datasets");

/// A copy of the shipped data in which `file` has one text replaced.
bool copyWith(const QString& folder, const QString& file, const QByteArray& before,
              const QByteArray& after) {
    for (const QString& name : QDir(shipped).entryList()) {
        QFile in(shipped + QLatin1Char('/') + name);
        QFile out(folder + QLatin1Char('/') + name);
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
            return false;
        QByteArray bytes = in.readAll();
        if (name == file) {
            const auto place = bytes.indexOf(before);
            if (place < 0)
                return false;
            bytes.replace(place, before.size(), after);
        }
        out.write(bytes);
    }
    return true;
}

/// The fields of a shipped file by the names of their columns.
QList<QHash<QString, QString>> fieldsOf(const QString& file) {
    QList<QHash<QString, QString>> rows;
    const QString path = shipped + QLatin1Char('/') + file;
    const auto table = readCsv(path, headerOf(path));
    if (!table)
        return {};
    rows.resize(table->rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (qsizetype k = 0; k < table->columns.size(); ++k)
            rows[i].insert(QString::fromUtf8(table->columns[k]), table->rows[i][k]);
    }
    return rows;
}

QStringList csvFiles() {
    return QDir(shipped).entryList({QStringLiteral("*.csv")});
}

/// The columns that are sentences, which notes.csv says in Vietnamese.
const QStringList saidColumns{
    QStringLiteral("note"),       QStringLiteral("correlation"), QStringLiteral("technology"),
    QStringLiteral("component"),  QStringLiteral("quantity"),    QStringLiteral("subject"),
    QStringLiteral("definition"), QStringLiteral("other"),       QStringLiteral("usable_as")};

/// Each with the file that it is in.
QMultiHash<QString, QString> notesOfTheData() {
    QMultiHash<QString, QString> notes;
    for (const QString& file : csvFiles()) {
        for (const auto& row : fieldsOf(file)) {
            for (const QString& column : saidColumns) {
                if (!row.value(column).isEmpty())
                    notes.insert(row.value(column), file);
            }
        }
    }
    return notes;
}

/// Every text that people read in tests/validation, and much that they do not.
void addTexts(const QJsonValue& value, QStringList& texts) {
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue& each : value.toArray())
        addTexts(each, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValue& each : object)
        addTexts(each, texts);
}

QStringList textsOfPublishedTables() {
    QStringList texts;
    const QDir folder(QStringLiteral(PLUME_VALIDATION));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            addTexts(QJsonDocument::fromJson(file.readAll()).object(), texts);
    }
    return texts;
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedDataReadWithoutAFault();
    void everyRowCitesASourceWithALicence();
    void everyGridIsNamedInBothLanguages();
    void everyNoteIsSaidInVietnamese();
    void everyVietnameseNoteIsOfTheData();
    void numbersOfANoteAreWrittenAsVietnameseDoes();
    void vietnameseIsNotMixedWithEnglish();
    void whatIsCountedHasASingular();
    void everyComparisonHasARange();
    void valuesAreThoseOfTheFiles();
    void aCloudRegionIsOnAGridAndHasBuildings();
    void gridsHaveTheirYears();
    void yearsThatAreAtFaultSayWhere_data();
    void yearsThatAreAtFaultSayWhere();
    void everyTableToLookUpReads_data();
    void everyTableToLookUpReads();
    void aFaultOfATableToLookUpSaysWhere_data();
    void aFaultOfATableToLookUpSaysWhere();
    void everyDefaultIsOfATerm();
    void aFaultSaysWhere_data();
    void aFaultSaysWhere();
    void allFaultsComeAtOnce();
    void aMissingFolderIsAFault();
    void namesAreSearchedWithoutAccents();
    void nearestFindsWhatWasMeant();
};

void TestCatalogue::shippedDataReadWithoutAFault() {
    const auto catalogue = readCatalogue(shipped);
    QVERIFY2(catalogue, catalogue ? ""
                                  : qPrintable(catalogue.error().first().where + QLatin1Char(' ') +
                                               catalogue.error().first().message));
    QVERIFY(catalogue->grids.size() > 200);
    QVERIFY(catalogue->devices.size() > 100);
    QVERIFY(catalogue->models.size() >= 40);
    QVERIFY(!catalogue->version.isEmpty());
}

void TestCatalogue::everyRowCitesASourceWithALicence() {
    const auto catalogue = readCatalogue(shipped);
    QVERIFY(catalogue);
    const auto isCited = [&](const std::optional<EstimateData>& estimate) {
        if (!estimate)
            return true;
        const Source* source = catalogue->source(estimate->provenance.source);
        return source && source->year > 0 && !source->licence.isEmpty() &&
               !whyNotDrawable(*estimate);
    };
    for (const Grid& grid : catalogue->grids)
        QVERIFY2(isCited(grid.intensity) && isCited(grid.water) && grid.year > 0,
                 qPrintable(grid.id.text()));
    for (const Device& device : catalogue->devices)
        QVERIFY2(isCited(device.power) && isCited(device.peak) && isCited(device.embodied) &&
                     isCited(device.lifetime) && device.year > 0,
                 qPrintable(device.id.text()));
    for (const Server& server : catalogue->servers)
        QVERIFY2(isCited(server.hostPower) && isCited(server.embodied),
                 qPrintable(server.id.text()));
    for (const Model& model : catalogue->models)
        QVERIFY2(isCited(model.activeParameters) && isCited(model.trainingTokens) && model.year > 0,
                 qPrintable(model.id.text()));
    for (const RequestEnergy& request : catalogue->requests)
        QVERIFY2(isCited(request.energy) && request.year > 0, qPrintable(request.id.text()));
    for (const Equivalence& thing : catalogue->equivalences)
        QVERIFY2(isCited(thing.amount) && thing.year > 0 && !thing.basis.english.isEmpty(),
                 qPrintable(thing.id.text()));
    for (const EstimateData& assumed : catalogue->defaults)
        QVERIFY2(isCited(assumed), qPrintable(assumed.provenance.row));
}

void TestCatalogue::everyGridIsNamedInBothLanguages() {
    const auto catalogue = readCatalogue(shipped);
    QVERIFY(catalogue);
    for (const Grid& grid : catalogue->grids)
        QVERIFY(!grid.name.english.isEmpty() && !grid.name.vietnamese.isEmpty());
    const Grid* germany = catalogue->grid(GridId(QStringLiteral("DEU")));
    QVERIFY(germany);
    QCOMPARE(germany->name.in(QLocale(QStringLiteral("vi_VN"))), QStringLiteral("Đức"));
    QCOMPARE(germany->name.in(QLocale::c()), QStringLiteral("Germany"));
}

void TestCatalogue::everyNoteIsSaidInVietnamese() {
    const NoteWords words(shipped);
    QVERIFY2(words.faults().isEmpty(), qPrintable(words.faults().value(0).where));
    const QMultiHash<QString, QString> notes = notesOfTheData();
    QVERIFY(notes.size() > 1000);
    QStringList missing;
    for (auto note = notes.cbegin(); note != notes.cend(); ++note) {
        if (words.vietnameseOf(note.key()).isEmpty())
            missing.append(note.value() + QStringLiteral(": ") + note.key());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestCatalogue::everyVietnameseNoteIsOfTheData() {
    QSet<QString> used;
    for (const QString& note : notesOfTheData().keys() + textsOfPublishedTables()) {
        for (const QString& sentence : NoteWords::sentencesOf(note)) {
            used.insert(sentence);
            used.insert(NoteWords::patternOf(sentence));
        }
    }
    for (const QString& known : NoteWords(shipped).known())
        QVERIFY2(used.contains(known), qPrintable(known));
}

void TestCatalogue::numbersOfANoteAreWrittenAsVietnameseDoes() {
    const auto catalogue = readCatalogue(shipped);
    QVERIFY(catalogue);
    const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);
    const QString note =
        QStringLiteral("Early 2025 figure. Counting reservoir evaporation adds 2.5 L/kWh of water");
    QCOMPARE(
        catalogue->noteIn(vietnamese, note),
        QStringLiteral("Số liệu sớm của năm 2025. Tính cả nước bay hơi từ hồ chứa thì thêm 2,5 "
                       "L/kWh"));
    QCOMPARE(catalogue->noteIn(QLocale::c(), note), note);
    const QString own = QStringLiteral("Read off our own meter. Early 2025 figure");
    QCOMPARE(catalogue->noteIn(vietnamese, own), own); // half a translation is none
    const QString full = QStringLiteral("DCD.");
    QCOMPARE(catalogue->noteIn(vietnamese, full), full); // with its full stop
}

void TestCatalogue::vietnameseIsNotMixedWithEnglish() {
    const QRegularExpression english(QStringLiteral(
        "\\b(the|of|with|without|incl|climate change|depletion|fab|roof|onshore|offshore|each|"
        "additional|water|per|steam|training|fleet|keynote|model|language|average|CO2|CO2e)\\b|"
        "huấn luyện|CO₂e"));
    int seen = 0;
    for (const QString& file : csvFiles()) {
        for (const auto& row : fieldsOf(file)) {
            for (auto field = row.cbegin(); field != row.cend(); ++field) {
                if (!field.key().endsWith(QLatin1String("_vi")))
                    continue;
                ++seen;
                QVERIFY2(!english.match(*field).hasMatch(), qPrintable(file + u' ' + *field));
            }
        }
    }
    QVERIFY(seen > 2000);
}

void TestCatalogue::everyComparisonHasARange() {
    const auto catalogue = readCatalogue(shipped);
    QVERIFY(catalogue);
    QVERIFY(catalogue->equivalences.size() > 60);
    for (const Equivalence& thing : catalogue->equivalences) {
        const EstimateData& amount = thing.amount;
        QVERIFY2(amount.shape != Shape::Fixed && amount.range.low < amount.range.high &&
                     amount.range.low <= amount.value && amount.value <= amount.range.high,
                 qPrintable(thing.id.text()));
    }
}

void TestCatalogue::whatIsCountedHasASingular() {
    const auto catalogue = readCatalogue(shipped);
    QVERIFY(catalogue);
    for (const Equivalence& thing : catalogue->equivalences) {
        const bool isSymbol =
            thing.unit.english == QLatin1String("kg") || thing.unit.english == QLatin1String("km");
        QVERIFY2(isSymbol || (!thing.unitOne.isEmpty() && thing.unitOne != thing.unit.english),
                 qPrintable(thing.id.text()));
    }
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);
    const Equivalence* flight =
        catalogue->equivalence(EquivalenceId(QStringLiteral("aircraft-zurich-sf-oneway")));
    QVERIFY(flight);
    QCOMPARE(unitOf(*flight, QStringLiteral("1"), english),
             QStringLiteral("flight of a whole aircraft"));
    QCOMPARE(unitOf(*flight, QStringLiteral("1.1"), english),
             QStringLiteral("flights of a whole aircraft"));
    QCOMPARE(unitOf(*flight, QStringLiteral("1"), vietnamese), flight->unit.vietnamese);
}

void TestCatalogue::valuesAreThoseOfTheFiles() {
    const auto catalogue = readCatalogue(shipped);
    QVERIFY(catalogue);
    const Grid* aruba = catalogue->grid(GridId(QStringLiteral("ABW")));
    QVERIFY(aruba);
    QCOMPARE(aruba->intensity.value, 0.550);
    QVERIFY(!whyNotDrawable(aruba->intensity));
    QCOMPARE(aruba->water->range.high, 3.68);
    QCOMPARE(aruba->intensity.provenance.row, QStringLiteral("grids/ABW#intensity"));
    const Device* a100 = catalogue->device(DeviceId(QStringLiteral("nvidia-a100-sxm4-80gb")));
    QVERIFY(a100);
    QCOMPARE(a100->power->value, 0.4);
    QCOMPARE(a100->peak->value, 312e12 * 3600.0);
    QCOMPARE(catalogue->defaults[QStringLiteral("flop_per_parameter_token")].value, 6.0);
    QVERIFY(!catalogue->grid(GridId(QStringLiteral("nowhere"))));
}

void TestCatalogue::aCloudRegionIsOnAGridAndHasBuildings() {
    const auto catalogue = readCatalogue(shipped);
    QVERIFY(catalogue);
    const Grid* region = catalogue->grid(GridId(QStringLiteral("gcp-europe-west1")));
    const Grid* belgium = catalogue->grid(GridId(QStringLiteral("BEL")));
    QVERIFY(region && belgium);
    QCOMPARE(region->area, belgium->id);
    QCOMPARE(region->intensity, belgium->intensity); // one row, hence one draw
    QCOMPARE(region->pue->value, 1.09);
    QCOMPARE(region->pue->provenance.spread, QStringLiteral("pue-region-published"));
    QCOMPARE(region->siteWater->value, 0.99);
    QVERIFY(!belgium->pue && !belgium->siteWater);
    QVERIFY(region->name.vietnamese.contains(QStringLiteral("Bỉ")));
    // A region that nobody measured has the default PUE, and what was judged has its own range.
    QVERIFY(!catalogue->grid(GridId(QStringLiteral("oracle-eu-paris-1")))->pue);
    const Grid* hanoi = catalogue->grid(GridId(QStringLiteral("viettel-idc-hoa-lac")));
    QCOMPARE(hanoi->pue->shape, Shape::Triangular);
    QCOMPARE(hanoi->pue->provenance.quality, Quality::Assumed);
    for (const Grid& grid : catalogue->grids)
        QVERIFY2(!grid.pue || !whyNotDrawable(*grid.pue), qPrintable(grid.id.text()));
}

void TestCatalogue::gridsHaveTheirYears() {
    const auto catalogue = readCatalogue(shipped);
    QVERIFY(catalogue);
    const Grid* vietnam = catalogue->grid(GridId(QStringLiteral("VNM-2019")));
    QVERIFY(vietnam);
    QCOMPARE(vietnam->year, 2019);
    QCOMPARE(vietnam->boundary, Boundary::Lifecycle);
    QCOMPARE(vietnam->intensity.provenance.row, QStringLiteral("grid_years/VNM-2019#intensity"));
    QVERIFY(vietnam->intensity.value > 0.3 && vietnam->intensity.value < 0.8);
    QCOMPARE(vietnam->name.vietnamese, QStringLiteral("Việt Nam, 2019"));
    QCOMPARE(vietnam->intensity.provenance.spread, QStringLiteral("grid-annual-country"));
    // The latest year may be named too, and is the same row of the data.
    const Grid* latest = catalogue->grid(GridId(QStringLiteral("VNM")));
    QVERIFY(latest);
    const Grid* named = catalogue->grid(GridId(QStringLiteral("VNM-%1").arg(latest->year)));
    QVERIFY(named);
    QCOMPARE(named->intensity, latest->intensity);
    // Official figures and regions have theirs.
    QVERIFY(catalogue->grid(GridId(QStringLiteral("VNM-official-2014"))));
    QVERIFY(catalogue->grid(GridId(QStringLiteral("CAN-QC-direct-2021"))));
    QVERIFY(!catalogue->grid(GridId(QStringLiteral("VNM-1999"))));
    QVERIFY(!catalogue->grid(GridId(QStringLiteral("gcp-europe-west1-2019"))));
    QVERIFY(catalogue->gridYears->faults().isEmpty());
    for (const Grid& year : catalogue->gridYears->rows())
        QVERIFY2(!whyNotDrawable(year.intensity) &&
                     catalogue->source(year.intensity.provenance.source),
                 qPrintable(year.id.text()));
}

void TestCatalogue::yearsThatAreAtFaultSayWhere_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("where");
    QTest::newRow("an unknown grid") << QByteArray("ABW-2015,ABW,") << QByteArray("ABW-2015,ABV,")
                                     << QStringLiteral("grid_years.csv:2:grid");
    QTest::newRow("an id of another year") << QByteArray("ABW-2015,") << QByteArray("ABW-2014,")
                                           << QStringLiteral("grid_years.csv:2:id");
    QTest::newRow("not a number") << QByteArray(",536.08,") << QByteArray(",much,")
                                  << QStringLiteral("grid_years.csv:2:intensity_g_per_kwh");
    QTest::newRow("a missing column")
        << QByteArray("quality") << QByteArray("qualities") << QStringLiteral("grid_years.csv:1");
}

void TestCatalogue::yearsThatAreAtFaultSayWhere() {
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, where);
    QTemporaryDir folder;
    QVERIFY(copyWith(folder.path(), QStringLiteral("grid_years.csv"), before, after));
    const auto catalogue = readCatalogue(folder.path());
    QVERIFY(catalogue); // read when they are asked for
    QVERIFY(!catalogue->gridYears->faults().isEmpty());
    QCOMPARE(catalogue->gridYears->faults().first().where, where);
}

void TestCatalogue::everyTableToLookUpReads_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("least");
    const auto row = [](const char* name, int least) {
        QTest::newRow(name) << QString::fromLatin1(name) << least;
    };
    row("cloud-regions", 190);
    row("mixes", 210);
    row("electricity", 30);
    row("water", 30);
    row("pue", 40);
    row("embodied", 90);
    row("shares", 35);
    QCOMPARE(std::size(lookupTables), 7U);
}

void TestCatalogue::everyTableToLookUpReads() {
    QFETCH(const QString, name);
    QFETCH(const int, least);
    const auto catalogue = readCatalogue(shipped);
    const LookupTable* table = findLookupTable(name);
    QVERIFY(catalogue && table);
    const auto rows = readLookupTable(shipped, *table, *catalogue);
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().first().where));
    QVERIFY(rows->size() >= least);
    for (const LookupRow& row : *rows) {
        QVERIFY2(catalogue->source(row.source), qPrintable(row.id));
        QVERIFY2(!row.values.isEmpty() || name == QLatin1String("shares"), qPrintable(row.id));
        for (const LookupValue& value : row.values)
            QVERIFY2(!value.value || !value.range ||
                         (*value.value >= value.range->low && *value.value <= value.range->high),
                     qPrintable(row.id));
    }
    QVERIFY(!findLookupTable(QStringLiteral("nothing")));
}

void TestCatalogue::aFaultOfATableToLookUpSaysWhere_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* what, const char* name, const char* before, const char* after,
                        const char* where) {
        QTest::newRow(what) << QString::fromLatin1(name) << QByteArray(before) << QByteArray(after)
                            << QString::fromLatin1(where);
    };
    row("not a number", "mixes", ",83,", ",most,", "grid_mixes.csv:2:oil_percent");
    row("an unknown source", "mixes", "owid-mix-2025", "owid-mix", "grid_mixes.csv:2:source");
    row("a missing column", "mixes", "wind_percent", "wind", "grid_mixes.csv:1");
    row("a missing unit", "embodied", ",kgCO2e/GPU,", ",,", "embodied_factors.csv:2:unit");
    row("an id twice", "mixes", "\nAFG,", "\nABW,", "grid_mixes.csv");
}

void TestCatalogue::aFaultOfATableToLookUpSaysWhere() {
    QFETCH(const QString, name);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, where);
    const LookupTable* table = findLookupTable(name);
    QTemporaryDir folder;
    QVERIFY(copyWith(folder.path(), QString::fromLatin1(table->file), before, after));
    const auto catalogue = readCatalogue(folder.path());
    QVERIFY(catalogue); // this table is read when it is asked for
    const auto rows = readLookupTable(folder.path(), *table, *catalogue);
    QVERIFY(!rows);
    QCOMPARE(rows.error().first().where, where);
}

void TestCatalogue::everyDefaultIsOfATerm() {
    const auto catalogue = readCatalogue(shipped);
    QVERIFY(catalogue);
    for (auto key = catalogue->defaults.keyBegin(); key != catalogue->defaults.keyEnd(); ++key)
        QVERIFY2(termOf(key->section(QLatin1Char('/'), 0, 0)), qPrintable(*key));
}

void TestCatalogue::aFaultSaysWhere_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* file, const char* before, const char* after,
                        const char* where, const char* message) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(before) << QByteArray(after)
                            << QString::fromLatin1(where) << QString::fromUtf8(message);
    };
    row("not a number", "grids.csv", ",550,", ",many,", "grids.csv:2:intensity_g_per_kwh",
        "“many”");
    row("a range turned round", "grids.csv", ",550,,,", ",550,562.7,662.7,",
        "grids.csv:2:intensity_g_per_kwh", "outside");
    row("an unknown source", "grids.csv", "owid-ember-2026", "owid-ember-2062",
        "grids.csv:2:source", "owid-ember-2026");
    row("an unknown quality", "grids.csv", ",published,", ",certain,", "grids.csv:2:quality",
        "“certain”");
    row("an unknown boundary", "grids.csv", ",lifecycle,", ",everything,", "grids.csv:2:boundary",
        "direct");
    row("a missing column", "grids.csv", "name_vi", "name", "grids.csv:1", "name_vi");
    row("an unknown spread", "grids.csv", ",grid-annual-country,", ",grid-annual-contry,",
        "grids.csv:2:intensity_spread", "grid-annual-country");
    row("an unknown spread of a default", "defaults.csv", ",mfu-small,", ",mfu-smal,",
        "defaults.csv:2:spread", "mfu-small");
    row("a default that says more than its spread", "defaults.csv", ",mfu-small,,",
        ",mfu-small,uniform,", "defaults.csv:2:shape", "empty");
    row("a multiplier without a value", "defaults.csv", ",6,", ",,", "defaults.csv:4:central",
        "missing");
    row("a default in an unknown unit", "defaults.csv", ",fixed,,2,,1,", ",fixed,,2,,month,",
        "defaults.csv:5:unit", "year");
    row("a spread without use", "spreads.csv", ",,,pue,", ",,,,", "spreads.csv:42:offered_for",
        "neither");
    row("a spread of an unknown column", "spreads.csv", "models.device_hours", "models.device_hour",
        "spreads.csv", "models.device_hours");
    row("a condition on an unknown column", "spreads.csv", "embodied_method=teardown",
        "embodied_manner=teardown", "spreads.csv", "embodied_method");
    row("a condition without a text", "spreads.csv", "embodied_method=teardown", "embodied_method",
        "spreads.csv:8:applies_when", "column=text");
    row("a fixed spread", "spreads.csv", ",lognormal,", ",fixed,", "spreads.csv:2:shape",
        "triangular");
    row("an unknown form", "spreads.csv", ",multiplier,", ",factor,", "spreads.csv:2:form",
        "absolute");
    row("an interval of another shape", "spreads.csv", ",p5-p95,", ",ends,",
        "spreads.csv:2:interval", "p5-p95");
    row("an unknown sharing", "spreads.csv", ",study,", ",project,", "spreads.csv:2:sharing",
        "activity");
    row("an applied spread that moves the value", "spreads.csv", ",0.4616,1,2.167,",
        ",0.4616,1.2,2.167,", "spreads.csv:2:applies_to", "central");
    row("a spread about nothing", "spreads.csv", ",0.4616,1,2.167,", ",2.4616,1,2.167,",
        "spreads.csv:2:central", "low end");
    row("two spreads of one value", "spreads.csv", "intensity_spread=grid-annual-country-weak",
        "intensity_spread=grid-annual-country", "grids.csv:2:intensity_g_per_kwh", "Two");
    row("an id twice", "grids.csv", "\nAFG,", "\nABW,", "grids.csv", "ABW");
    row("a cloud region on no grid", "cloud_regions.csv", ",ZAF,ZAF,", ",ZAF,ZAG,",
        "cloud_regions.csv:2:grid", "ZAG");
    row("a cloud region that contradicts its grid", "cloud_regions.csv", ",699.29,", ",199.29,",
        "cloud_regions.csv:2:intensity_g_per_kwh", "699.29");
    row("a cloud region with a PUE below 1", "cloud_regions.csv", ",1.24,", ",0.24,",
        "cloud_regions.csv:2:pue", "below 1");
    row("an unknown way", "levers.csv", "có sẵn thay vì đào tạo mới,1,",
        "có sẵn thay vì đào tạo mới,9,", "levers.csv:2:way", "eight");
    row("a way beyond every whole number", "levers.csv", "có sẵn thay vì đào tạo mới,1,",
        "có sẵn thay vì đào tạo mới,1e300,", "levers.csv:2:way", "eight");
    row("a year that is not whole", "grids.csv", ",2024,", ",2024.5,", "grids.csv:2:year", "year");
    row("a year beyond every whole number", "grids.csv", ",2024,", ",1e300,", "grids.csv:2:year",
        "year");
    row("half a device", "servers.csv", ",8,375,", ",7.5,375,", "servers.csv:2:accelerator_count",
        "whole number");
    row("an unknown kind of lever", "levers.csv", ",existing-model,data", ",old-model,data",
        "levers.csv:2:kind", "old-model");
    row("a lever without activities", "levers.csv", ",data experimentation training,", ",,",
        "levers.csv:2:applies_to", "missing");
    row("a lever without an amount", "levers.csv", ",0.5,0.7,0.9,", ",,,,",
        "levers.csv:3:factor_ratio", "above zero");
    row("points turned round", "levers.csv", ",1,3,,,", ",3,1,,,",
        "levers.csv:5:quality_low_points", "lower number first");
    row("a lever of an unknown grid", "levers.csv", "CAN-QC ", "CAN-QB ", "levers.csv", "CAN-QB");
    row("a lever of an unknown device", "levers.csv", ",st-stm32l4r5,", ",st-stm32,", "levers.csv",
        "st-stm32");
    row("a source without licence", "sources.csv", ",facts,", ",,", "sources.csv:3:licence",
        "missing");
}

void TestCatalogue::aFaultSaysWhere() {
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, where);
    QFETCH(QString, message);
    QTemporaryDir folder;
    QVERIFY(copyWith(folder.path(), file, before, after));
    const auto catalogue = readCatalogue(folder.path());
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().first().where, where);
    QVERIFY2(catalogue.error().first().message.contains(message),
             qPrintable(catalogue.error().first().message));
}

void TestCatalogue::allFaultsComeAtOnce() {
    QTemporaryDir folder;
    QVERIFY(copyWith(folder.path(), QStringLiteral("grids.csv"), ",550,,", ",many,low,"));
    const auto catalogue = readCatalogue(folder.path());
    QVERIFY(!catalogue);
    QVERIFY(catalogue.error().size() >= 2);
}

void TestCatalogue::aMissingFolderIsAFault() {
    const auto catalogue = readCatalogue(QStringLiteral("/nowhere/at/all"));
    QVERIFY(!catalogue);
    QVERIFY(catalogue.error().size() >= 8);
}

void TestCatalogue::namesAreSearchedWithoutAccents() {
    QCOMPARE(folded(QStringLiteral("Việt Nam")), QStringLiteral("viet nam"));
    QCOMPARE(folded(QStringLiteral("Đường Đức")), QStringLiteral("duong duc"));
    QCOMPARE(folded(QStringLiteral("Côte d'Ivoire")), QStringLiteral("cote d'ivoire"));
}

void TestCatalogue::nearestFindsWhatWasMeant() {
    const QStringList known{QStringLiteral("training"), QStringLiteral("serving"),
                            QStringLiteral("fine-tuning")};
    QCOMPARE(nearest(QStringLiteral("trainign"), known), QStringLiteral("training"));
    QCOMPARE(nearest(QStringLiteral("Servin"), known), QStringLiteral("serving"));
    QCOMPARE(nearest(QStringLiteral("finetuning"), known), QStringLiteral("fine-tuning"));
    QCOMPARE(nearest(QStringLiteral("completely different"), known), QString());
    const QStringList devices{QStringLiteral("nvidia-a10"), QStringLiteral("nvidia-a100-sxm4-80gb"),
                              QStringLiteral("nvidia-h100-pcie"),
                              QStringLiteral("nvidia-h100-sxm")};
    QCOMPARE(nearest(QStringLiteral("nvidia-h101"), devices), QStringLiteral("nvidia-h100-pcie"));
    QCOMPARE(nearest(QStringLiteral("nvidia-h100"), devices), QStringLiteral("nvidia-h100-pcie"));
    QCOMPARE(nearest(QStringLiteral("nvidia-a1"), devices), QStringLiteral("nvidia-a10"));
    QCOMPARE(nearest(QStringLiteral("nvidia-h100-sxn"), devices),
             QStringLiteral("nvidia-h100-sxm"));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
