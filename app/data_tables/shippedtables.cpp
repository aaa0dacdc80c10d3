// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/shippedtables.h"

#include "data_tables/tabletext.h"

#include <algorithm>
#include <array>

namespace plume {
namespace {

struct Row {
    const char* key;
    const char* title;
    const char* about;
    const char* shown;
};

/// A file of the data becomes a table of the Library by its row here; its columns have their words
/// in columnwords.cpp.
constexpr std::array rows{
    Row{"grids", QT_TRANSLATE_NOOP("TableText", "Electricity grids"),
        QT_TRANSLATE_NOOP("TableText",
                          "What a kilowatt hour emits and how much water it takes, by country and "
                          "region, averaged over a year."),
        "name,year,intensity_g_per_kwh,water_l_per_kwh,boundary,kind,quality,source"},
    Row{"cloud_regions", QT_TRANSLATE_NOOP("TableText", "Regions of clouds"),
        QT_TRANSLATE_NOOP("TableText",
                          "Data centres of cloud providers: the grid that they are on, their PUE "
                          "and their water. A study may choose one in place of a grid."),
        "provider,region,place,grid,intensity_g_per_kwh,pue,wue_l_per_kwh,carbon_free_percent,"
        "carbon_free_basis,provider_intensity_g_per_kwh,quality,source"},
    Row{"grid_years", QT_TRANSLATE_NOOP("TableText", "Grids by year"),
        QT_TRANSLATE_NOOP(
            "TableText",
            "What a kilowatt hour emitted in earlier years. A study may name one of them."),
        "grid,year,intensity_g_per_kwh,quality,source"},
    Row{"grid_mixes", QT_TRANSLATE_NOOP("TableText", "Where electricity comes from"),
        QT_TRANSLATE_NOOP(
            "TableText",
            "Shares of the sources of electricity in the latest year that is complete."),
        "name,year,coal_percent,gas_percent,oil_percent,nuclear_percent,hydro_percent,wind_percent,"
        "solar_percent,bioenergy_percent,other_renewable_percent,source"},
    Row{"hardware", QT_TRANSLATE_NOOP("TableText", "Devices"),
        QT_TRANSLATE_NOOP(
            "TableText", "Accelerators, processors, microcontrollers and phones: power, speed, and "
                         "what making one emits."),
        "vendor,name,kind,year,tdp_w,peak_fp16_tflops,peak_bf16_tflops,memory_gb,embodied_kg,"
        "embodied_low_kg,embodied_high_kg,lifetime_years,quality,source"},
    Row{"servers", QT_TRANSLATE_NOOP("TableText", "Servers"),
        QT_TRANSLATE_NOOP("TableText",
                          "What the machine around the devices adds: power of a host, and what "
                          "making it emits without its devices."),
        "vendor,name,accelerator,accelerator_count,host_power_w_per_accelerator,embodied_kg,"
        "embodied_low_kg,embodied_high_kg,lifetime_years,year,quality,source"},
    Row{"models", QT_TRANSLATE_NOOP("TableText", "Models"),
        QT_TRANSLATE_NOOP("TableText",
                          "Published models and what is known of how they were trained."),
        "name,organisation,year,domain,parameters,active_parameters,training_tokens,training_flop,"
        "hardware,hardware_count,device_hours,training_energy_mwh,training_emissions_t,quality,"
        "source"},
    Row{"requests", QT_TRANSLATE_NOOP("TableText", "Energy per request"),
        QT_TRANSLATE_NOOP("TableText",
                          "Published energies of one request, with what each of them covers."),
        "name,year,energy_wh,energy_low_wh,energy_high_wh,scope,input_tokens,output_tokens,quality,"
        "source"},
    Row{"equivalences", QT_TRANSLATE_NOOP("TableText", "Familiar things"),
        QT_TRANSLATE_NOOP("TableText", "What results are compared with: things people know, each "
                                       "with its basis, year, source and range."),
        "name,category,indicator,amount,amount_low,amount_high,amount_unit,basis,region,year,"
        "quality,source"},
    Row{"electricity_sources", QT_TRANSLATE_NOOP("TableText", "Emissions by source of energy"),
        QT_TRANSLATE_NOOP("TableText", "What a kilowatt hour of coal, wind or nuclear power emits "
                                       "over the life of the plant."),
        "name,energy,intensity_low_g_per_kwh,intensity_g_per_kwh,intensity_high_g_per_kwh,year,"
        "source"},
    Row{"water_sources", QT_TRANSLATE_NOOP("TableText", "Water by source of energy"),
        QT_TRANSLATE_NOOP("TableText", "What a power plant consumes in water for a kilowatt hour."),
        "name,energy,cooling,consumption_low_l_per_kwh,consumption_l_per_kwh,consumption_high_l_"
        "per_kwh,source"},
    Row{"data_centres", QT_TRANSLATE_NOOP("TableText", "Data centres by year"),
        QT_TRANSLATE_NOOP("TableText", "Published PUE and water of providers and surveys."),
        "name,year,basis_kind,pue,wue_l_per_kwh,quality,source"},
    Row{"embodied_factors", QT_TRANSLATE_NOOP("TableText", "Parts of devices"),
        QT_TRANSLATE_NOOP("TableText",
                          "What making a square centimetre of chip or a gigabyte of memory emits."),
        "name,amount_low,amount,amount_high,unit,quality,source,year"},
    Row{"lifecycle_shares", QT_TRANSLATE_NOOP("TableText", "Splits between making and using"),
        QT_TRANSLATE_NOOP("TableText",
                          "What has been published on how much of AI is training and how much is "
                          "use, and what exactly each of these shares is a share of."),
        "name,year,quantity,subject,training_low_percent,training_percent,training_high_percent,"
        "use_low_percent,use_percent,use_high_percent,source"},
    Row{"levers", QT_TRANSLATE_NOOP("TableText", "Ways to emit less"),
        QT_TRANSLATE_NOOP("TableText",
                          "What can be changed in a plan, and under which condition it is honest "
                          "to count on it."),
        "title,way,kind,factor_low_ratio,factor_ratio,factor_high_ratio,condition,quality,source,"
        "year"},
    Row{"spreads", QT_TRANSLATE_NOOP("TableText", "Recommended ranges"),
        QT_TRANSLATE_NOOP("TableText", "How far a value spreads where nobody published its range."),
        "name,shape,form,low,central,high,unit,quality,source,year"},
    Row{"defaults", QT_TRANSLATE_NOOP("TableText", "Default values"),
        QT_TRANSLATE_NOOP("TableText",
                          "What is taken where neither a study nor a row of the data says more."),
        "term,kind,spread,low,central,high,unit,quality,source,year"},
    Row{"changes", QT_TRANSLATE_NOOP("TableText", "What earlier data said"),
        QT_TRANSLATE_NOOP("TableText",
                          "Values that a version of the data changed, as they were before."),
        "version,id,old_low,old,old_high,unit,note,source"},
    Row{"sources", QT_TRANSLATE_NOOP("TableText", "Sources"),
        QT_TRANSLATE_NOOP("TableText", "The publications and data sets that everything rests on."),
        "title,authors,year,licence,url"},
};

QList<ShippedTable> allTables() {
    QList<ShippedTable> tables;
    for (const Row& row : rows)
        tables.append(
            {QString::fromLatin1(row.key), QString::fromLatin1(row.shown).split(QLatin1Char(','))});
    return tables;
}

const Row& rowOf(const QString& key) {
    return *std::find_if(rows.begin(), rows.end(),
                         [&key](const Row& row) { return key == QLatin1String(row.key); });
}

} // namespace

const QList<ShippedTable>& shippedTables() {
    static const QList<ShippedTable> tables = allTables();
    return tables;
}

const ShippedTable* shippedTable(const QString& key) {
    const QList<ShippedTable>& all = shippedTables();
    const auto table = std::find_if(all.begin(), all.end(),
                                    [&key](const ShippedTable& each) { return each.key == key; });
    return table == all.end() ? nullptr : &*table;
}

QString ShippedTable::title() const {
    return TableText::tr(rowOf(key).title);
}

QString ShippedTable::about() const {
    return TableText::tr(rowOf(key).about);
}

} // namespace plume
