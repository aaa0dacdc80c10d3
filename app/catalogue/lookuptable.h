// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QStringList>

#include <array>
#include <optional>

namespace plume {

/// The data that ship inside.
inline const QString shippedDatasets = QStringLiteral(":/datasets");

/// A number of a row, in the unit in which the file has it. Of some only a range is known.
struct LookupValue {
    QString quantity; ///< "coal", "pue"
    QString unit;     ///< "%", "g/kWh"; empty: a ratio
    std::optional<double> value;
    std::optional<Range> range;
};

/// A row of a table that no calculation reads.
struct LookupRow {
    QString id;
    LocalName name;
    int year = 0;
    QList<LookupValue> values;
    Quality quality = Quality::Assumed;
    QString source;
    QString note;
};

/// A table that people look things up in: read when it is asked for.
struct LookupTable {
    const char* name; ///< "mixes"
    const char* file; ///< "grid_mixes.csv"
    /// "quantity=stem:unit": the columns of a number are its stem with the unit behind it.
    const char* numbers;
};

inline constexpr std::array lookupTables{
    LookupTable{"cloud-regions", "cloud_regions.csv",
                "grid_intensity=intensity:g_per_kwh pue=pue site_water_use=wue:l_per_kwh "
                "carbon_free_share=carbon_free:percent "
                "provider_intensity=provider_intensity:g_per_kwh"},
    LookupTable{"mixes", "grid_mixes.csv",
                "coal=coal:percent gas=gas:percent oil=oil:percent nuclear=nuclear:percent "
                "hydro=hydro:percent wind=wind:percent solar=solar:percent "
                "bioenergy=bioenergy:percent other_renewable=other_renewable:percent "
                "mix_times_medians=mix_times_medians:g_per_kwh"},
    LookupTable{"electricity", "electricity_sources.csv", "intensity=intensity:g_per_kwh"},
    LookupTable{"water", "water_sources.csv", "consumption=consumption:l_per_kwh"},
    LookupTable{"pue", "data_centres.csv", "pue=pue wue=wue:l_per_kwh"},
    LookupTable{"embodied", "embodied_factors.csv", "embodied=amount"},
    LookupTable{"shares", "lifecycle_shares.csv",
                "development=development:percent training=training:percent use=use:percent "
                "embodied=embodied:percent"},
};

/// The table of that name.
const LookupTable* findLookupTable(const QString& name);

/// The rows of a table, sorted by id. Every fault has file, row and column. The catalogue tells
/// which sources there are.
Checked<QList<LookupRow>> readLookupTable(const QString& folder, const LookupTable& table,
                                          const Catalogue& catalogue);

} // namespace plume
