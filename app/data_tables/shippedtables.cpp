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
