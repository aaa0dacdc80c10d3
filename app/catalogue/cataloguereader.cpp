// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/cataloguerow.h"
#include "catalogue/gridreader.h"
#include "catalogue/gridyears.h"
#include "catalogue/leverreader.h"
#include "catalogue/notewords.h"
#include "catalogue/spreadreader.h"
#include "quantity/units.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

constexpr double wattsInBase = unit::wattChip.inBase;

/// Small devices are known by what they draw when working; others by their rated power.
std::optional<EstimateData> powerOf(const Row& row, const QString& kind) {
    const bool isSmall = kind == QLatin1String("mcu") || kind == QLatin1String("soc") ||
                         kind == QLatin1String("device");
    if (isSmall && !row.text("average_power_w").isEmpty())
        return row.estimate(QStringLiteral("average_power"), {"average_power_w"}, wattsInBase);
    return row.estimate(QStringLiteral("tdp"), {"tdp_w"}, wattsInBase);
}

std::optional<EstimateData> peakOf(const Row& row) {
    for (const char* column : {"peak_bf16_tflops", "peak_fp16_tflops", "peak_fp32_tflops"}) {
        if (!row.text(column).isEmpty())
            return row.estimate(QString::fromLatin1(column), {column},
                                unit::teraFlopPerSecond.inBase);
    }
    return std::nullopt;
}

Device readDevice(const Row& row) {
    const QString kind = row.required("kind");
    Device device{.id = DeviceId(row.required("id")),
                  .name = row.required("vendor") + QLatin1Char(' ') + row.required("name"),
                  .kind = kind,
                  .year = row.year("year"),
                  .power = powerOf(row, kind),
                  .peak = peakOf(row),
                  .embodied = {},
                  .lifetime = {},
                  .server = ServerId(row.text("server")),
                  .note = row.text("note")};
    if (!row.text("embodied_kg").isEmpty())
        device.embodied = row.estimate(QStringLiteral("embodied"),
                                       {"embodied_kg", "embodied_low_kg", "embodied_high_kg",
                                        "embodied_source", "embodied_quality"},
                                       1.0);
    device.lifetime = row.estimate(QStringLiteral("lifetime"),
                                   {"lifetime_years", "lifetime_low_years", "lifetime_high_years"},
                                   unit::year.inBase, Shape::Triangular);
    return device;
}

Server readServer(const Row& row) {
    constexpr int mostDevices = 1000;
    const auto stated = row.wholeNumber("accelerator_count", 0, mostDevices);
    if (!stated && !row.text("accelerator_count").isEmpty())
        row.fault("accelerator_count",
                  Texts::tr("Write a whole number from 0 to %1, or nothing.").arg(mostDevices));
    const int devices = stated.value_or(0);
    row.year("year");
    Server server{.id = ServerId(row.required("id")),
                  .name = row.required("name"),
                  .devices = devices,
                  .hostPower = {},
                  .embodied = {},
                  .note = row.text("note")};
    server.hostPower =
        row.estimate(QStringLiteral("host_power"), {"host_power_w_per_accelerator"}, wattsInBase);
    if (devices > 0 && !row.text("embodied_kg").isEmpty())
        server.embodied =
            row.estimate(QStringLiteral("embodied"),
                         {"embodied_kg", "embodied_low_kg", "embodied_high_kg", "embodied_source"},
                         1.0 / devices);
    return server;
}

Model readModel(const Row& row) {
    Model model{.id = ModelId(row.required("id")),
                .name = row.required("name"),
                .organisation = row.required("organisation"),
                .year = row.year("year"),
                .activeParameters = {},
                .trainingTokens = {},
                .trainingFlop = {},
                .device = DeviceId(row.text("hardware")),
                .deviceHours = {},
                .deviceCount = {},
                .note = row.text("note")};
    model.activeParameters =
        row.estimate(QStringLiteral("active_parameters"),
                     {"active_parameters", "active_parameters_low", "active_parameters_high"}, 1.0);
    model.trainingTokens =
        row.estimate(QStringLiteral("training_tokens"), {"training_tokens"}, 1.0);
    model.trainingFlop = row.estimate(QStringLiteral("training_flop"), {"training_flop"}, 1.0);
    model.deviceHours = row.estimate(QStringLiteral("device_hours"), {"device_hours"}, 1.0);
    model.deviceCount = row.estimate(QStringLiteral("hardware_count"), {"hardware_count"}, 1.0);
    return model;
}

/// How many standard deviations the ends of a range lie from the middle, by what they are called.
std::optional<double> deviationsOf(const QString& interval) {
    if (interval == QLatin1String("sd"))
        return 1.0;
    if (interval == QLatin1String("quartiles"))
        return standardScore(0.75);
    return interval == QLatin1String("ends") ? std::optional(standardScore(0.95)) : std::nullopt;
}

/// The 5th and 95th percentile of a lognormal of which ends at `deviations` are known.
void widen(EstimateData& estimate, double deviations) {
    const double power = standardScore(0.95) / deviations;
    if (estimate.shape != Shape::Lognormal || power == 1.0)
        return;
    estimate.range = {estimate.value * std::pow(estimate.range.low / estimate.value, power),
                      estimate.value * std::pow(estimate.range.high / estimate.value, power)};
}

RequestEnergy readRequest(const Row& row) {
    auto energy = row.estimate(QStringLiteral("energy"),
                               {"energy_wh", "energy_low_wh", "energy_high_wh"}, 1e-3);
    if (energy && !row.text("energy_low_wh").isEmpty()) {
        const auto deviations = deviationsOf(row.text("interval"));
        if (!deviations)
            row.fault("interval", Texts::tr("Write sd, quartiles or ends."));
        widen(*energy, deviations.value_or(standardScore(0.95)));
    }
    if (!energy)
        row.fault("energy_wh", Texts::tr("A value is missing."));
    return {.id = RequestId(row.required("id")),
            .name = row.localName("name"),
            .year = row.year("year"),
            .energy = energy.value_or(EstimateData{}),
            .scope = row.text("scope"),
            .note = row.text("note")};
}

Equivalence readEquivalence(const Row& row) {
    const auto amount =
        row.estimate(QStringLiteral("amount"), {"amount", "amount_low", "amount_high"}, 1.0);
    if (!amount || amount->value <= 0.0)
        row.fault("amount", Texts::tr("A value above zero is missing."));
    else if (amount->shape == Shape::Fixed)
        row.fault("amount_low", Texts::tr("A comparison needs a range: a low and a high end."));
    return {.id = EquivalenceId(row.required("id")),
            .category = row.required("category"),
            .name = row.localName("name"),
            .unit = row.localName("unit"),
            .unitOne = row.text("unit_one"),
            .basis = row.localName("basis"),
            .indicator = row.required("indicator"),
            .amount = amount.value_or(EstimateData{}),
            .region = row.required("region"),
            .year = row.year("year"),
            .shownByDefault = row.text("default_shown") == QLatin1String("1"),
            .note = row.text("note")};
}

Source readSource(const Row& row) {
    return {.key = row.required("key"),
            .title = row.required("title"),
            .authors = row.text("authors"),
            .year = row.year("year"),
            .url = row.text("url"),
            .licence = row.required("licence"),
            .attribution = row.text("attribution_en"),
            .note = row.text("note")};
}

struct Default {
    QString id;
    EstimateData estimate;
};

/// The numbers of a default stand in its spread, save the central value of a multiplier; without a
/// spread in the row itself.
EstimateData readDefaultValue(const Row& row) {
    if (row.text("spread").isEmpty())
        return row
            .estimate(QStringLiteral("central"), {"central", "low", "high"}, unitInBase(row),
                      shapeOf(row.text("shape")).value_or(Shape::Fixed))
            .value_or(EstimateData{});
    const Spread* spread = row.namedSpread("spread");
    if (!spread)
        return {};
    const bool isMultiplier = spread->form == Spread::Form::Multiplier;
    for (const char* column : {"shape", "low", "high", isMultiplier ? "spread" : "central"}) {
        if (qstrcmp(column, "spread") != 0 && !row.text(column).isEmpty())
            row.fault(column, Texts::tr("The spread says this; leave the field empty."));
    }
    const auto central = row.number("central");
    if (isMultiplier && !central)
        row.fault("central", Texts::tr("A value is missing."));
    EstimateData result = spreadAbout(central.value_or(1.0), *spread);
    result.provenance.source = row.source("source");
    result.provenance.note = row.text("note");
    result.provenance.quality = row.quality("quality");
    return result;
}

Default readDefault(const Row& row) {
    const QString kind = row.text("kind");
    const QString id =
        row.required("term") + (kind.isEmpty() ? QString() : QLatin1Char('/') + kind);
    row.year("year");
    EstimateData estimate = readDefaultValue(row);
    estimate.provenance.row = QStringLiteral("defaults/") + id;
    return {id, estimate};
}

/// Reads the files of a folder one after the other, gathering every fault.
class FolderReader {
public:
    explicit FolderReader(QString folder)
        : m_folder(std::move(folder)) {}

    template <typename Read>
    auto read(const QString& name, const QString& columns, Read&& readRow) {
        const QStringList columnNames = columns.split(QLatin1Char(','));
        for (const QString& column : columnNames)
            m_columns.insert(columnKey(name, column));
        return readRows(m_folder + QLatin1Char('/') + name, columnNames, m_known, m_faults,
                        std::forward<Read>(readRow));
    }

    /// Notes the columns of a table that is read later.
    void willRead(const QString& name, const QStringList& columns) {
        for (const QString& column : columns)
            m_columns.insert(columnKey(name, column));
    }

    /// Sorts rows by id and reports ids that come twice.
    template <typename Value>
    void sortById(QList<Value>& values, const QString& file) {
        std::sort(values.begin(), values.end(),
                  [](const Value& a, const Value& b) { return a.id < b.id; });
        for (qsizetype i = 1; i < values.size(); ++i) {
            if (values[i].id == values[i - 1].id)
                m_faults.append({Error::Kind::Value, file,
                                 Texts::tr("The id “%1” comes twice.").arg(values[i].id.text())});
        }
    }

    void setSources(const QList<Source>& sources) {
        for (const Source& source : sources)
            m_known.sources.insert(source.key);
    }

    /// Sorted by id; from now on they complete what is read.
    void setSpreads(const QList<Spread>& spreads) { m_known.spreads = SpreadRules(spreads); }

    const KnownRows& known() const { return m_known; }

    /// Reports spreads for columns that no file has.
    void checkColumns(const QList<Spread>& spreads) {
        for (const Spread& spread : spreads) {
            for (const QString& column : spread.columns) {
                const QString file =
                    column.section(QLatin1Char('.'), 0, 0) + QStringLiteral(".csv");
                reportUnlessColumn(spread, column);
                if (!spread.conditionColumn.isEmpty())
                    reportUnlessColumn(spread, columnKey(file, spread.conditionColumn));
            }
        }
    }

    /// Reports levers that name rows which there are not.
    void checkLevers(const Catalogue& catalogue) {
        for (const Lever& lever : catalogue.levers) {
            for (const GridId& grid : lever.grids)
                reportUnless(catalogue.grid(grid), lever, grid.text());
            if (!lever.device.isEmpty())
                reportUnless(catalogue.device(lever.device), lever, lever.device.text());
        }
    }

    QString version() {
        QFile file(m_folder + QStringLiteral("/VERSION"));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll()).trimmed();
        m_faults.append({Error::Kind::Io, file.fileName(),
                         Texts::tr("The data file cannot be read: %1.").arg(file.errorString())});
        return {};
    }

    const Faults& faults() const { return m_faults; }

private:
    void reportUnless(bool isThere, const Lever& lever, const QString& row) {
        if (!isThere)
            m_faults.append({Error::Kind::Reference, QStringLiteral("levers.csv"),
                             Texts::tr("The lever “%1” names the row “%2”, which there is not.")
                                 .arg(lever.id.text(), row)});
    }

    void reportUnlessColumn(const Spread& spread, const QString& column) {
        if (!m_columns.contains(column))
            m_faults.append(
                {Error::Kind::Value, QStringLiteral("spreads.csv"),
                 Texts::tr("The spread “%1” needs the column “%2”, which is not read; "
                           "did you mean “%3”?")
                     .arg(spread.id.text(), column, nearest(column, m_columns.values()))});
    }

    QString m_folder;
    KnownRows m_known;
    QSet<QString> m_columns; ///< of all files: "grids.year"
    Faults m_faults;
};

QString file(const char* name) {
    return QString::fromLatin1(name);
}

/// What the other files refer to: sources, then the spreads that complete their values.
void readSources(FolderReader& reader, Catalogue& result) {
    result.sources =
        reader.read(file("sources.csv"),
                    file("key,title,authors,year,url,licence,attribution_en,note"), readSource);
    reader.setSources(result.sources);
    result.spreads = reader.read(
        file("spreads.csv"),
        file("id,name_en,name_vi,applies_to,applies_when,offered_for,shape,form,low,central,high,"
             "unit,interval,correlation,sharing,quality,source,year,note"),
        readSpread);
    reader.sortById(result.spreads, file("spreads.csv"));
    reader.setSpreads(result.spreads);
}

/// Grids, the regions of clouds on them, and where their earlier years are.
void readGrids(FolderReader& reader, Catalogue& result, const QString& folder) {
    result.grids = reader.read(file("grids.csv"), gridColumns, readGrid);
    reader.sortById(result.grids, file("grids.csv"));
    const CloudReader readCloudRegion(result.grids);
    result.grids += reader.read(file("cloud_regions.csv"), cloudColumns, readCloudRegion);
    reader.sortById(result.grids, file("cloud_regions.csv"));
    result.gridYears = std::make_shared<GridYears>(folder, result.grids, reader.known());
    reader.willRead(file("grid_years.csv"), GridYears::columns());
}

/// What a system is made of: devices, servers, models, requests.
void readSystems(FolderReader& reader, Catalogue& result) {
    result.devices = reader.read(
        file("hardware.csv"),
        file("id,vendor,name,kind,year,tdp_w,average_power_w,peak_fp32_tflops,peak_fp16_tflops,"
             "peak_bf16_tflops,embodied_kg,embodied_low_kg,embodied_high_kg,embodied_method,"
             "lifetime_years,"
             "lifetime_low_years,lifetime_high_years,quality,source,embodied_source,"
             "embodied_quality,server,note"),
        readDevice);
    result.servers = reader.read(
        file("servers.csv"),
        file("id,name,accelerator_count,host_power_w_per_accelerator,embodied_kg,embodied_low_kg,"
             "embodied_high_kg,embodied_method,year,quality,source,embodied_source,note"),
        readServer);
    result.models = reader.read(
        file("models.csv"),
        file("id,name,organisation,year,active_parameters,active_parameters_low,"
             "active_parameters_high,training_tokens,training_flop,hardware,hardware_count,"
             "device_hours,quality,source,locator,note"),
        readModel);
    result.requests = reader.read(file("requests.csv"),
                                  file("id,name_en,name_vi,year,energy_wh,energy_low_wh,energy_"
                                       "high_wh,interval,scope,quality,source,"
                                       "locator,note"),
                                  readRequest);
    reader.sortById(result.devices, file("hardware.csv"));
    reader.sortById(result.servers, file("servers.csv"));
    reader.sortById(result.models, file("models.csv"));
    reader.sortById(result.requests, file("requests.csv"));
}

/// What results are compared with, what changes them, and what is assumed.
void readRest(FolderReader& reader, Catalogue& result) {
    result.equivalences =
        reader.read(file("equivalences.csv"),
                    file("id,category,name_en,name_vi,unit_en,unit_one,unit_vi,indicator,amount,"
                         "amount_low,amount_high,"
                         "basis_en,basis_vi,region,year,default_shown,quality,source,locator,note"),
                    readEquivalence);
    result.levers = reader.read(
        file("levers.csv"),
        file("id,title_en,title_vi,way,kind,applies_to,group,factor_low_ratio,factor_ratio,"
             "factor_high_ratio,users_low,users,users_high,requests_low_per_device_day,"
             "requests_per_device_day,requests_high_per_device_day,duty_ratio,idle_power_mw,most_"
             "wh_per_request,"
             "quality_low_points,quality_high_points,grids,device,condition_en,condition_vi,"
             "quality,source,locator,year,note"),
        readLever);
    const auto defaults = reader.read(
        file("defaults.csv"),
        file("term,kind,spread,shape,low,central,high,unit,quality,source,year,note"), readDefault);
    for (const Default& assumed : defaults)
        result.defaults.insert(assumed.id, assumed.estimate);
    reader.sortById(result.equivalences, file("equivalences.csv"));
    reader.sortById(result.levers, file("levers.csv"));
}

} // namespace

Checked<Catalogue> readCatalogue(const QString& folder) {
    FolderReader reader(folder);
    Catalogue result;
    result.version = reader.version();
    readSources(reader, result);
    readGrids(reader, result, folder);
    readSystems(reader, result);
    readRest(reader, result);
    result.noteWords = std::make_shared<const NoteWords>(folder);
    reader.checkLevers(result);
    reader.checkColumns(result.spreads);
    if (!reader.faults().isEmpty())
        return reader.faults();
    return result;
}

} // namespace plume
