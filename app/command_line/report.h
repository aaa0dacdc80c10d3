// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/datachanges.h"
#include "analysis/montecarlo.h"
#include "catalogue/catalogue.h"
#include "quantity/unittable.h"

#include <QList>
#include <QLocale>

#include <array>
#include <optional>

namespace plume {

class Console;

/// One plan of a study, computed.
struct PlanReport {
    int index = 0;
    Assessment assessment;
    std::optional<SampledAssessment> sampled; ///< absent with --at-central
    QList<double> months;                     ///< kg CO2e in each; only where asked for
};

/// What reports of a study are made from.
struct StudyReport {
    QString path; ///< as named on the command line
    Study study;
    QList<PlanReport> plans;
    std::optional<DataChanges> dataChanges = {}; ///< where the study was made with other data
};

/// A quantity that reports state: its key, which names its unit.
struct ReportedIndicator {
    Term term;
    const char* key;
    const char* unit;
    Dimension dimension;
};

inline constexpr std::array reportedIndicators{
    ReportedIndicator{Term::FacilityEnergy, "energy_kwh", "kWh", dim::facilityEnergy},
    ReportedIndicator{Term::Emissions, "emissions_kg", "kg", dim::emission},
    ReportedIndicator{Term::OperationalEmissions, "operational_kg", "kg", dim::emission},
    ReportedIndicator{Term::MarketBasedEmissions, "market_based_kg", "kg", dim::emission},
    ReportedIndicator{Term::EmbodiedEmissions, "embodied_kg", "kg", dim::emission},
    ReportedIndicator{Term::Water, "water_l", "L", dim::water},
    ReportedIndicator{Term::SiteWater, "site_water_l", "L", dim::water},
    ReportedIndicator{Term::GridWater, "grid_water_l", "L", dim::water},
    ReportedIndicator{Term::Cost, "cost", "¤", dim::money},
};

/// Whether a report on this plan states the indicator at all: market-based emissions only where the
/// plan has contracts, cost only where it has prices.
bool isReported(const PlanReport& plan, const ReportedIndicator& indicator);

std::optional<double> centralTotal(const PlanReport& plan, Term term);
std::optional<Quantiles> sampledTotal(const PlanReport& plan, Term term);

/// An activity's part in a total; what has no contracts has its location-based emissions in the
/// market-based total.
std::optional<double> centralOf(const PlanReport& plan, qsizetype activity, Term term);
std::optional<Quantiles> sampledOf(const PlanReport& plan, qsizetype activity, Term term);

/// What the window compares with unless told otherwise, of emissions, then energy, then water, with
/// how many of each the plan comes to.
struct EquivalentCount {
    const Equivalence* equivalence;
    double count;
};
QList<EquivalentCount> equivalentsOf(const PlanReport& plan, const Catalogue& catalogue);

/// The unit in which a study file states the input: "W", "g/kWh"; empty for a ratio.
DisplayUnit fileUnitOf(const Assumption& assumption, const CompletePlan& plan);

/// "Title, 2021", of the source of an estimate; none for the user's own.
std::optional<QString> sourceTitle(const EstimateData& estimate, const Catalogue& catalogue);

/// A study and the data that it is computed with: what ships, and the rows of its own.
struct NamedStudy {
    Study study;
    Catalogue catalogue;
};

/// Reads the study at `path`, "-" being standard input. Complains of what is wrong, with path and
/// pointer, and gives none then.
std::optional<NamedStudy> readNamedStudy(const QString& path, const Catalogue& shipped,
                                         Console& console);

} // namespace plume
