// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/ids.h"
#include "catalogue/lever.h"
#include "catalogue/localname.h"
#include "catalogue/spread.h"
#include "quantity/estimate.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace plume {

/// Which emissions of electricity are counted: with fuel supply and plants, or at the stack only.
enum class Boundary { Lifecycle, Direct };
QString keyOf(Boundary boundary);
std::optional<Boundary> boundaryOf(const QString& key);

/// A publication or data set: what a row cites.
struct Source {
    QString key;
    QString title;
    QString authors;
    int year = 0;
    QString url;
    QString licence;
    QString attribution;
    QString note;
};

/// Electricity of a country or region, averaged over a year; or a region of a cloud, which is on
/// one of these grids and says something of its buildings as well.
struct Grid {
    GridId id;
    LocalName name;
    Boundary boundary = Boundary::Lifecycle;
    int year = 0;
    EstimateData intensity;            ///< kg CO2e/kWh
    std::optional<EstimateData> water; ///< L/kWh at power stations
    QString note;
    GridId area = {};                           ///< the grid that a cloud region is on; else empty
    std::optional<EstimateData> pue = {};       ///< of a cloud region
    std::optional<EstimateData> siteWater = {}; ///< L/kWh of servers, of a cloud region
    friend bool operator==(const Grid&, const Grid&) = default;
};

class GridYears;
class NoteWords;

/// An accelerator, a processor, a microcontroller, a phone. What is not known is absent.
struct Device {
    DeviceId id;
    QString name; ///< with its vendor
    QString kind; ///< gpu, tpu, npu, cpu, soc, mcu, device
    int year = 0;
    std::optional<EstimateData> power;    ///< kW, rated (TDP)
    std::optional<EstimateData> peak;     ///< FLOP/h, dense 16-bit where there is one, else 32-bit
    std::optional<EstimateData> embodied; ///< kg CO2e of one
    std::optional<EstimateData> lifetime; ///< h
    ServerId server;                      ///< the usual host; empty: none
    QString note;
    friend bool operator==(const Device&, const Device&) = default;
};

/// What a device's host adds.
struct Server {
    ServerId id;
    QString name;
    int devices = 1;
    std::optional<EstimateData> hostPower; ///< kW per device
    std::optional<EstimateData> embodied;  ///< kg CO2e without the devices, per device
    QString note;
};

/// A published model and, where known, its training.
struct Model {
    ModelId id;
    QString name;
    QString organisation;
    int year = 0;
    std::optional<EstimateData> activeParameters;
    std::optional<EstimateData> trainingTokens;
    std::optional<EstimateData> trainingFlop;
    DeviceId device;
    std::optional<EstimateData> deviceHours; ///< device x h
    std::optional<EstimateData> deviceCount;
    QString note;
};

/// A published energy per request. `scope` is chip, server or facility, as study files spell it.
struct RequestEnergy {
    RequestId id;
    LocalName name;
    int year = 0;
    EstimateData energy; ///< kWh per request
    QString scope;
    QString note;
    friend bool operator==(const RequestEnergy&, const RequestEnergy&) = default;
};

/// A thing people know, as an amount of an indicator.
struct Equivalence {
    EquivalenceId id;
    QString category;
    LocalName name;
    LocalName unit;       ///< of many: seats
    QString unitOne = {}; ///< of one, where it is called otherwise: seat; Vietnamese has no such
    LocalName basis = {};
    QString indicator;   ///< climate, energy, water
    EstimateData amount; ///< kg CO2e, kWh or L
    QString region;
    int year = 0;
    bool shownByDefault = false;
    QString note;
    friend bool operator==(const Equivalence&, const Equivalence&) = default;
};

/// What shipped data say: immutable once read. Rows are sorted by id.
struct Catalogue {
    QList<Source> sources;
    QList<Grid> grids; ///< of the latest year; and the regions of clouds
    QList<Device> devices;
    QList<Server> servers;
    QList<Model> models;
    QList<RequestEnergy> requests;
    QList<Equivalence> equivalences;
    QList<Spread> spreads;
    QList<Lever> levers;
    /// For what neither a study nor a row says: by the key of a term ("load"), or of a term and the
    /// kind of activity ("load/serving"), which comes first.
    QHash<QString, EstimateData> defaults;
    QString version; ///< of the data, shown and exported
    /// Earlier years of the grids, read when the first one is asked for; copies share them.
    std::shared_ptr<const GridYears> gridYears = {};
    /// What notes of rows say in Vietnamese, likewise.
    std::shared_ptr<const NoteWords> noteWords = {};

    const Source* source(const QString& key) const;
    /// Also of one year: "VNM-2019".
    const Grid* grid(const GridId& id) const;
    const Device* device(const DeviceId& id) const;
    const Server* server(const ServerId& id) const;
    const Model* model(const ModelId& id) const;
    const RequestEnergy* request(const RequestId& id) const;
    const Equivalence* equivalence(const EquivalenceId& id) const;
    const Spread* spread(const SpreadId& id) const;
    const Lever* lever(const LeverId& id) const;
    /// A note of a row in the language of a locale; what the data do not hold, as it is.
    QString noteIn(const QLocale& locale, const QString& note) const;
};

/// What so many of a thing are counted in, given the number as it is shown: "1" seat, "1.4" seats.
QString unitOf(const Equivalence& thing, const QString& number, const QLocale& locale);

/// Where an equivalence is explained: "equivalences/phone-charge-us".
QString addressOf(const EquivalenceId& id);

/// Reads a folder laid out like datasets/ (":/datasets" is what ships). A value without a published
/// range gets that of the spread which applies to it; the value itself stays. Every fault of every
/// file, each with file, row and column.
Checked<Catalogue> readCatalogue(const QString& folder);

/// The id in `known` spelled most like `given` (edit distance), for "did you mean"; empty if none
/// is near.
QString nearest(const QString& given, const QStringList& known);

/// `text` in lower case without accents, đ as d: how names are searched in both languages.
QString folded(const QString& text);

} // namespace plume
