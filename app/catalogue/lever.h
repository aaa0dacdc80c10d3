// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/ids.h"
#include "catalogue/localname.h"
#include "quantity/estimate.h"

#include <QList>
#include <QStringList>

#include <array>
#include <optional>

namespace plume {

/// What a lever does to a plan, in the order in which several are applied one after another.
enum class LeverKind {
    ExistingModel,  ///< what makes the model is left out
    FineTune,       ///< training becomes a fine-tuning with a part of its work
    Share,          ///< what makes the model is shared among equal users
    Volume,         ///< less is asked of it
    OnDevice,       ///< serving becomes a fleet of small devices
    EnergyFactor,   ///< each request needs a part of the energy
    Grid,           ///< it runs on another grid
    Lifetime,       ///< hardware is used longer
    EmbodiedFactor, ///< a part of the making of hardware is counted
    Measure,        ///< an estimate becomes a measurement
};

inline constexpr std::array allLeverKinds{
    LeverKind::ExistingModel,  LeverKind::FineTune,     LeverKind::Share, LeverKind::Volume,
    LeverKind::OnDevice,       LeverKind::EnergyFactor, LeverKind::Grid,  LeverKind::Lifetime,
    LeverKind::EmbodiedFactor, LeverKind::Measure,
};

QString keyOf(LeverKind kind);
std::optional<LeverKind> leverKindOf(const QString& key);

/// A way to a greener AI: a row of datasets/levers.csv.
struct Lever {
    LeverId id;
    LocalName title;
    LocalName condition; ///< under which it is honest to count on it
    int way = 0;         ///< 1 to 8: which of the eight ways it belongs to
    LeverKind kind = LeverKind::EnergyFactor;
    QStringList appliesTo; ///< keys of kinds of activities; "all" for all
    QString group;         ///< of levers that stand in for one another; empty: none
    /// A factor; with Share the number of users, with OnDevice requests per device-hour. None with
    /// ExistingModel and Grid.
    std::optional<EstimateData> amount;
    double duty = 0.0;                    ///< OnDevice: share of time at work
    double idlePower = 0.0;               ///< OnDevice: kW at rest
    std::optional<double> mostPerRequest; ///< OnDevice: kWh that a request may take now
    std::optional<Range> points;          ///< points of quality that are given up with it
    QList<GridId> grids;                  ///< Grid: one row a boundary
    DeviceId device;                      ///< OnDevice
    Quality quality = Quality::Assumed;
    QString source;
    QString locator;
    int year = 0;
    QString note;
    friend bool operator==(const Lever&, const Lever&) = default;
};

/// The lever with `amount` (base units) as its own, as uncertain as before: the user's assumption.
Lever withAmount(Lever lever, double amount);

} // namespace plume
