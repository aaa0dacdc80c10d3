// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/term.h"
#include "catalogue/catalogue.h"
#include "catalogue/csvtable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace plume;

namespace {

const QString shipped = QStringLiteral(":/datasets");

/// The shipped data, in whose file `name` one text is replaced.
Checked<Catalogue> catalogueWith(const QString& name, const QByteArray& before,
                                 const QByteArray& after) {
    const QTemporaryDir folder;
    for (const QString& file : QDir(shipped).entryList()) {
        QFile in(shipped + QLatin1Char('/') + file);
        QFile out(folder.filePath(file));
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
            return Faults{};
        QByteArray bytes = in.readAll();
        const auto place = file == name ? bytes.indexOf(before) : -1;
        if (place >= 0)
            bytes.replace(place, before.size(), after);
        else if (file == name)
            return Faults{};
        out.write(bytes);
    }
    return readCatalogue(folder.path());
}

bool isNear(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::abs(b);
}

QString described(const EstimateData& estimate) {
    return QStringLiteral("%1 %2 %3..%4 %5 %6")
        .arg(keyOf(estimate.shape))
        .arg(estimate.value)
        .arg(estimate.range.low)
        .arg(estimate.range.high)
        .arg(estimate.provenance.spread, keyOf(estimate.provenance.sharing));
}

} // namespace

class TestSpreads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySpreadIsAppliedOrOffered();
    void valuesWithoutARangeHaveTheRecommendedSpread_data();
    void valuesWithoutARangeHaveTheRecommendedSpread();
    void aPublishedRangeStands();
    void embodiedSpreadsFollowTheMethod_data();
    void embodiedSpreadsFollowTheMethod();
    void everyEmbodiedMethodHasASpread();
    void centralValuesAreThoseOfTheFiles();
    void judgementIsMarked();
    void spreadsAreOfferedByTerm();
    void aMultiplierOfZeroStaysFixed();

private:
    Catalogue m_catalogue;
};

void TestSpreads::initTestCase() {
    const auto catalogue = readCatalogue(shipped);
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

void TestSpreads::everySpreadIsAppliedOrOffered() {
    QVERIFY(m_catalogue.spreads.size() > 50);
    for (const Spread& spread : m_catalogue.spreads) {
        const QByteArray id = spread.id.text().toUtf8();
        QVERIFY2(!spread.columns.isEmpty() || !spread.offeredFor.isEmpty(), id);
        for (const QString& key : spread.offeredFor)
            QVERIFY2(key == QLatin1String("any") || termOf(key), id);
        QVERIFY2(m_catalogue.source(spread.source), id);
        QVERIFY2(!spread.name.english.isEmpty() && !spread.name.vietnamese.isEmpty(), id);
    }
}

// Values of the rows times the ends of the spreads, in base units:
// 412.5 W x 0.6 and x 1.3; 0.34 Wh x 0.3333 and x 3; 5068.8 h x 0.9177 and x 1.082;
// 550 g x 0.8299 and x 1.205; the six operations per parameter and token x 0.9177 and x 1.082.
void TestSpreads::valuesWithoutARangeHaveTheRecommendedSpread_data() {
    QTest::addColumn<EstimateData>("estimate");
    QTest::addColumn<QString>("expected");
    const auto* server = m_catalogue.server(ServerId(QStringLiteral("nvidia-dgx-a100")));
    const auto* request = m_catalogue.request(RequestId(QStringLiteral("altman-chatgpt")));
    const auto* model = m_catalogue.model(ModelId(QStringLiteral("bert-base")));
    const auto* grid = m_catalogue.grid(GridId(QStringLiteral("ABW")));
    const auto& defaults = m_catalogue.defaults;
    QTest::newRow("host power") << *server->hostPower
                                << "triangular 0.4125 0.2475..0.53625 power-node-overhead study";
    QTest::newRow("request") << request->energy
                             << "lognormal 0.00034 0.000113322..0.00102 "
                                "energy-per-token-batch-unknown activity";
    QTest::newRow("hours") << *model->deviceHours
                           << "normal 5068.8 4651.64..5484.44 time-reported activity";
    QTest::newRow("grid") << grid->intensity
                          << "lognormal 0.55 0.456445..0.66275 grid-annual-country study";
    QTest::newRow("load") << defaults[QStringLiteral("load/serving")]
                          << "triangular 0.7 0.41..0.96 power-fraction-inference-text activity";
    QTest::newRow("operations") << defaults[QStringLiteral("flop_per_parameter_token")]
                                << "normal 6 5.5062..6.492 flop-rule-6nd activity";
    QTest::newRow("lifetime") << defaults[QStringLiteral("hardware_lifetime")]
                              << "triangular 43830 26298..61362 lifetime study"; // 5, 3, 7 years
    QTest::newRow("without a spread")
        << defaults[QStringLiteral("flop_per_parameter_token/edge")] << "fixed 2 0..0  study";
}

void TestSpreads::valuesWithoutARangeHaveTheRecommendedSpread() {
    QFETCH(const EstimateData, estimate);
    QFETCH(const QString, expected);
    QCOMPARE(described(estimate), expected);
    QVERIFY(!estimate.provenance.row.isEmpty());
}

void TestSpreads::aPublishedRangeStands() {
    const auto* request = m_catalogue.request(RequestId(QStringLiteral("oviedo-short")));
    QVERIFY(request);
    QCOMPARE(described(request->energy),
             QStringLiteral("lognormal 0.00031 6.1784e-05..0.00155148  study"));
    const auto* device = m_catalogue.device(DeviceId(QStringLiteral("adi-max78000")));
    QCOMPARE(described(*device->embodied), QStringLiteral("lognormal 0.3 0.1..1  study"));
    const auto own = catalogueWith(QStringLiteral("grids.csv"), ",550,,,", ",550,500,700,");
    QVERIFY(own);
    QCOMPARE(described(own->grid(GridId(QStringLiteral("ABW")))->intensity),
             QStringLiteral("lognormal 0.55 0.5..0.7  study"));
}

void TestSpreads::embodiedSpreadsFollowTheMethod_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("expected"); // 0.3 kg times the ends
    QTest::newRow("assumption") << QByteArray("assumption")
                                << "lognormal 0.3 0.09591..0.9381 embodied-assumption study";
    QTest::newRow("teardown") << QByteArray("teardown")
                              << "lognormal 0.3 0.20784..0.4332 embodied-teardown study";
    QTest::newRow("derived") << QByteArray("extrapolated")
                             << "lognormal 0.3 0.13848..0.6501 embodied-analogy study";
    QTest::newRow("unknown") << QByteArray("hearsay") << "fixed 0.3 0..0  study";
}

void TestSpreads::embodiedSpreadsFollowTheMethod() {
    QFETCH(const QByteArray, method);
    QFETCH(const QString, expected);
    const auto catalogue = catalogueWith(QStringLiteral("hardware.csv"), ",0.3,0.1,1,assumption,",
                                         ",0.3,,," + method + ",");
    QVERIFY(catalogue);
    const auto* device = catalogue->device(DeviceId(QStringLiteral("adi-max78000")));
    QCOMPARE(described(*device->embodied), expected);
}

void TestSpreads::everyEmbodiedMethodHasASpread() {
    for (const QString& file : {QStringLiteral("hardware"), QStringLiteral("servers")}) {
        const auto table =
            readCsv(shipped + QStringLiteral("/%1.csv").arg(file),
                    {QStringLiteral("embodied_kg"), QStringLiteral("embodied_method")});
        QVERIFY(table);
        for (const QStringList& row : table->rows) {
            const auto applies = [&](const Spread& spread) {
                return spread.columns.contains(file + QStringLiteral(".embodied_kg")) &&
                       spread.conditionTexts.contains(row[1]);
            };
            const auto count =
                std::count_if(m_catalogue.spreads.begin(), m_catalogue.spreads.end(), applies);
            QVERIFY2(row[0].isEmpty() || count == 1, qPrintable(row[1]));
        }
    }
}

void TestSpreads::centralValuesAreThoseOfTheFiles() {
    const auto column = [](const char* file, const char* name) {
        const auto table = readCsv(shipped + QLatin1Char('/') + QLatin1String(file),
                                   {QStringLiteral("id"), QString::fromLatin1(name)});
        QHash<QString, QString> texts;
        for (const QStringList& row : table->rows)
            texts.insert(row[0], row[1]);
        return texts;
    };
    const auto intensities = column("grids.csv", "intensity_g_per_kwh");
    for (const Grid& grid : m_catalogue.grids) {
        const GridId& id = grid.area.isEmpty() ? grid.id : grid.area;
        QVERIFY(isNear(grid.intensity.value * 1000.0, intensities[id.text()].toDouble()));
    }
    const auto energies = column("requests.csv", "energy_wh");
    for (const RequestEnergy& request : m_catalogue.requests)
        QVERIFY(isNear(request.energy.value * 1000.0, energies[request.id.text()].toDouble()));
    const auto powers = column("servers.csv", "host_power_w_per_accelerator");
    for (const Server& server : m_catalogue.servers) {
        QCOMPARE(server.hostPower.has_value(), !powers[server.id.text()].isEmpty());
        QVERIFY(!server.hostPower ||
                isNear(server.hostPower->value * 1000.0, powers[server.id.text()].toDouble()));
    }
    const auto hours = column("models.csv", "device_hours");
    for (const Model& model : m_catalogue.models)
        QVERIFY(!model.deviceHours ||
                isNear(model.deviceHours->value, hours[model.id.text()].toDouble()));
}

void TestSpreads::judgementIsMarked() {
    const auto* judged = m_catalogue.spread(SpreadId(QStringLiteral("power-node-overhead")));
    const auto* derived = m_catalogue.spread(SpreadId(QStringLiteral("grid-annual-country")));
    QVERIFY(judged);
    QVERIFY(derived);
    QVERIFY(isJudgement(*judged));
    QVERIFY(!isJudgement(*derived));
    QVERIFY(!m_catalogue.spread(SpreadId(QStringLiteral("nowhere"))));
}

void TestSpreads::spreadsAreOfferedByTerm() {
    const auto offered = spreadsOffered(m_catalogue.spreads, QStringLiteral("run_time"));
    QStringList ids;
    for (const Spread* spread : offered)
        ids.append(spread->id.text());
    QCOMPARE(ids, QStringList({QStringLiteral("restart-overhead"), QStringLiteral("time-estimated"),
                               QStringLiteral("time-logged"), QStringLiteral("time-reported"),
                               QStringLiteral("value-typed")}));
    // A tenth is lost: 100 h become 110 h, between 102 h and 140 h.
    QCOMPARE(described(spreadAbout(100.0, *offered.first())),
             QStringLiteral("triangular 110 102..140 restart-overhead activity"));
}

void TestSpreads::aMultiplierOfZeroStaysFixed() {
    const auto* spread = m_catalogue.spread(SpreadId(QStringLiteral("value-typed")));
    QCOMPARE(described(spreadAbout(0.0, *spread)),
             QStringLiteral("fixed 0 0..0 value-typed activity"));
}

QTEST_GUILESS_MAIN(TestSpreads)
#include "tst_spreads.moc"
