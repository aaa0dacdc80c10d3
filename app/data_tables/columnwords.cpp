// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/columnwords.h"

#include "data_tables/tabletext.h"
#include "explain/citation.h"
#include "lifecycle/study.h"
#include "quantity/displaytext.h"
#include "quantity/estimatetext.h"
#include "quantity/quantitytext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace plume {
namespace {

struct Column {
    const char* key;
    const char* header;
    FieldKind kind = FieldKind::Text;
};

/// Of every file of the data; a name that several have means the same in each.
constexpr std::array columns{
    // What a row is.
    Column{"id", QT_TRANSLATE_NOOP("TableText", "Id")},
    Column{"key", QT_TRANSLATE_NOOP("TableText", "Id")},
    Column{"name", QT_TRANSLATE_NOOP("TableText", "Name")},
    Column{"title", QT_TRANSLATE_NOOP("TableText", "Title")},
    Column{"vendor", QT_TRANSLATE_NOOP("TableText", "Maker")},
    Column{"organisation", QT_TRANSLATE_NOOP("TableText", "Organisation")},
    Column{"kind", QT_TRANSLATE_NOOP("TableText", "Kind"), FieldKind::Word},
    Column{"form", QT_TRANSLATE_NOOP("TableText", "Form"), FieldKind::Word},
    Column{"domain", QT_TRANSLATE_NOOP("TableText", "Field"), FieldKind::Word},
    Column{"category", QT_TRANSLATE_NOOP("TableText", "Group"), FieldKind::Word},
    Column{"indicator", QT_TRANSLATE_NOOP("TableText", "Compares"), FieldKind::Word},
    Column{"iso3", QT_TRANSLATE_NOOP("TableText", "Country code")},
    Column{"boundary", QT_TRANSLATE_NOOP("TableText", "Boundary"), FieldKind::Word},
    Column{"region", QT_TRANSLATE_NOOP("TableText", "Region"), FieldKind::Grid},
    Column{"basis", QT_TRANSLATE_NOOP("TableText", "Basis")},
    Column{"unit", QT_TRANSLATE_NOOP("TableText", "Unit"), FieldKind::Word},
    Column{"year", QT_TRANSLATE_NOOP("TableText", "Year"), FieldKind::Year},
    Column{"quality", QT_TRANSLATE_NOOP("TableText", "Quality"), FieldKind::Quality},
    Column{"source", QT_TRANSLATE_NOOP("TableText", "Source"), FieldKind::Source},
    Column{"locator", QT_TRANSLATE_NOOP("TableText", "Place in the source")},
    Column{"note", QT_TRANSLATE_NOOP("TableText", "Note"), FieldKind::Note},
    // Grids.
    Column{"intensity_g_per_kwh", QT_TRANSLATE_NOOP("TableText", "Intensity (g CO₂e/kWh)"),
           FieldKind::Number},
    Column{"intensity_low_g_per_kwh", QT_TRANSLATE_NOOP("TableText", "Low (g CO₂e/kWh)"),
           FieldKind::Number},
    Column{"intensity_high_g_per_kwh", QT_TRANSLATE_NOOP("TableText", "High (g CO₂e/kWh)"),
           FieldKind::Number},
    Column{"intensity_spread", QT_TRANSLATE_NOOP("TableText", "Range of the intensity"),
           FieldKind::Spread},
    Column{"water_l_per_kwh", QT_TRANSLATE_NOOP("TableText", "Water (L/kWh)"), FieldKind::Number},
    Column{"water_low_l_per_kwh", QT_TRANSLATE_NOOP("TableText", "Water, low (L/kWh)"),
           FieldKind::Number},
    Column{"water_high_l_per_kwh", QT_TRANSLATE_NOOP("TableText", "Water, high (L/kWh)"),
           FieldKind::Number},
    Column{"water_source", QT_TRANSLATE_NOOP("TableText", "Source of the water"),
           FieldKind::Source},
    // Devices and servers.
    Column{"tdp_w", QT_TRANSLATE_NOOP("TableText", "Rated power (W)"), FieldKind::Number},
    Column{"average_power_w", QT_TRANSLATE_NOOP("TableText", "Average power (W)"),
           FieldKind::Number},
    Column{"peak_fp32_tflops", QT_TRANSLATE_NOOP("TableText", "32-bit peak (TFLOP/s)"),
           FieldKind::Number},
    Column{"peak_fp16_tflops", QT_TRANSLATE_NOOP("TableText", "16-bit peak (TFLOP/s)"),
           FieldKind::Number},
    Column{"peak_bf16_tflops", QT_TRANSLATE_NOOP("TableText", "BF16 peak (TFLOP/s)"),
           FieldKind::Number},
    Column{"peak_fp8_tflops", QT_TRANSLATE_NOOP("TableText", "8-bit peak (TFLOP/s)"),
           FieldKind::Number},
    Column{"peak_int8_tops", QT_TRANSLATE_NOOP("TableText", "Integer peak (TOP/s)"),
           FieldKind::Number},
    Column{"memory_gb", QT_TRANSLATE_NOOP("TableText", "Memory (GB)"), FieldKind::Number},
    Column{"embodied_kg", QT_TRANSLATE_NOOP("TableText", "Manufacture (kg CO₂e)"),
           FieldKind::Number},
    Column{"embodied_low_kg", QT_TRANSLATE_NOOP("TableText", "Low (kg CO₂e)"), FieldKind::Number},
    Column{"embodied_high_kg", QT_TRANSLATE_NOOP("TableText", "High (kg CO₂e)"), FieldKind::Number},
    Column{"embodied_method", QT_TRANSLATE_NOOP("TableText", "How manufacture is known"),
           FieldKind::Word},
    Column{"embodied_source", QT_TRANSLATE_NOOP("TableText", "Source of the manufacture"),
           FieldKind::Source},
    Column{"embodied_quality", QT_TRANSLATE_NOOP("TableText", "Quality of the manufacture"),
           FieldKind::Quality},
    Column{"lifetime_years", QT_TRANSLATE_NOOP("TableText", "Lifetime (years)"), FieldKind::Number},
    Column{"lifetime_low_years", QT_TRANSLATE_NOOP("TableText", "Lifetime, low (years)"),
           FieldKind::Number},
    Column{"lifetime_high_years", QT_TRANSLATE_NOOP("TableText", "Lifetime, high (years)"),
           FieldKind::Number},
    Column{"server", QT_TRANSLATE_NOOP("TableText", "Usual server"), FieldKind::Server},
    Column{"accelerator", QT_TRANSLATE_NOOP("TableText", "Device"), FieldKind::Device},
    Column{"accelerator_count", QT_TRANSLATE_NOOP("TableText", "Devices"), FieldKind::Number},
    Column{"host_power_w_per_accelerator",
           QT_TRANSLATE_NOOP("TableText", "Host power (W per device)"), FieldKind::Number},
    // Models and requests.
    Column{"model", QT_TRANSLATE_NOOP("TableText", "Model"), FieldKind::Model},
    Column{"parameters", QT_TRANSLATE_NOOP("TableText", "Parameters"), FieldKind::Number},
    Column{"active_parameters", QT_TRANSLATE_NOOP("TableText", "Active parameters"),
           FieldKind::Number},
    Column{"active_parameters_low", QT_TRANSLATE_NOOP("TableText", "Active parameters, low"),
           FieldKind::Number},
    Column{"active_parameters_high", QT_TRANSLATE_NOOP("TableText", "Active parameters, high"),
           FieldKind::Number},
    Column{"training_tokens", QT_TRANSLATE_NOOP("TableText", "Training tokens"), FieldKind::Number},
    Column{"training_flop", QT_TRANSLATE_NOOP("TableText", "Training (FLOP)"), FieldKind::Number},
    Column{"hardware", QT_TRANSLATE_NOOP("TableText", "Device"), FieldKind::Device},
    Column{"hardware_count", QT_TRANSLATE_NOOP("TableText", "Devices"), FieldKind::Number},
    Column{"device_hours", QT_TRANSLATE_NOOP("TableText", "Device-hours"), FieldKind::Number},
    Column{"training_energy_mwh", QT_TRANSLATE_NOOP("TableText", "Training energy (MWh)"),
           FieldKind::Number},
    Column{"training_energy_scope",
           QT_TRANSLATE_NOOP("TableText", "What the training energy covers"), FieldKind::Word},
    Column{"training_emissions_t", QT_TRANSLATE_NOOP("TableText", "Training (t CO₂e)"),
           FieldKind::Number},
    Column{"pue", QT_TRANSLATE_NOOP("TableText", "PUE"), FieldKind::Number},
    Column{"compute_source", QT_TRANSLATE_NOOP("TableText", "Source of the compute"),
           FieldKind::Source},
    Column{"energy_wh", QT_TRANSLATE_NOOP("TableText", "Energy (Wh)"), FieldKind::Number},
    Column{"energy_low_wh", QT_TRANSLATE_NOOP("TableText", "Low (Wh)"), FieldKind::Number},
    Column{"energy_high_wh", QT_TRANSLATE_NOOP("TableText", "High (Wh)"), FieldKind::Number},
    Column{"scope", QT_TRANSLATE_NOOP("TableText", "Covers"), FieldKind::Word},
    Column{"input_tokens", QT_TRANSLATE_NOOP("TableText", "Tokens in"), FieldKind::Number},
    Column{"output_tokens", QT_TRANSLATE_NOOP("TableText", "Tokens out"), FieldKind::Number},
    // Familiar things.
    Column{"amount", QT_TRANSLATE_NOOP("TableText", "Amount"), FieldKind::Number},
    Column{"amount_low", QT_TRANSLATE_NOOP("TableText", "Low"), FieldKind::Number},
    Column{"amount_high", QT_TRANSLATE_NOOP("TableText", "High"), FieldKind::Number},
    Column{"unit_one", QT_TRANSLATE_NOOP("TableText", "Unit of exactly one (English)")},
    Column{"amount_unit", QT_TRANSLATE_NOOP("TableText", "In"), FieldKind::Word},
    Column{"default_shown", QT_TRANSLATE_NOOP("TableText", "Shown unless others are chosen"),
           FieldKind::Flag},
    // Levers.
    Column{"way", QT_TRANSLATE_NOOP("TableText", "Way"), FieldKind::Number},
    Column{"applies_to", QT_TRANSLATE_NOOP("TableText", "Applies to"), FieldKind::Words},
    Column{"group", QT_TRANSLATE_NOOP("TableText", "One of those that change"), FieldKind::Word},
    Column{"factor_ratio", QT_TRANSLATE_NOOP("TableText", "Factor"), FieldKind::Number},
    Column{"factor_low_ratio", QT_TRANSLATE_NOOP("TableText", "Factor, low"), FieldKind::Number},
    Column{"factor_high_ratio", QT_TRANSLATE_NOOP("TableText", "Factor, high"), FieldKind::Number},
    Column{"users", QT_TRANSLATE_NOOP("TableText", "Users"), FieldKind::Number},
    Column{"users_low", QT_TRANSLATE_NOOP("TableText", "Users, low"), FieldKind::Number},
    Column{"users_high", QT_TRANSLATE_NOOP("TableText", "Users, high"), FieldKind::Number},
    Column{"requests_per_device_day", QT_TRANSLATE_NOOP("TableText", "Requests per device and day"),
           FieldKind::Number},
    Column{"requests_low_per_device_day",
           QT_TRANSLATE_NOOP("TableText", "Requests per device and day, low"), FieldKind::Number},
    Column{"requests_high_per_device_day",
           QT_TRANSLATE_NOOP("TableText", "Requests per device and day, high"), FieldKind::Number},
    Column{"duty_ratio", QT_TRANSLATE_NOOP("TableText", "Share of time at work"),
           FieldKind::Number},
    Column{"idle_power_mw", QT_TRANSLATE_NOOP("TableText", "Idle power (mW)"), FieldKind::Number},
    Column{"most_wh_per_request",
           QT_TRANSLATE_NOOP("TableText", "Most energy that a request may take (Wh)"),
           FieldKind::Number},
    Column{"quality_low_points", QT_TRANSLATE_NOOP("TableText", "Points of quality given up, low"),
           FieldKind::Number},
    Column{"quality_high_points",
           QT_TRANSLATE_NOOP("TableText", "Points of quality given up, high"), FieldKind::Number},
    Column{"grids", QT_TRANSLATE_NOOP("TableText", "Grids"), FieldKind::Grid},
    Column{"device", QT_TRANSLATE_NOOP("TableText", "Device"), FieldKind::Device},
    Column{"condition", QT_TRANSLATE_NOOP("TableText", "Condition")},
    // Ranges and defaults.
    Column{"term", QT_TRANSLATE_NOOP("TableText", "Input"), FieldKind::Term},
    Column{"spread", QT_TRANSLATE_NOOP("TableText", "Range"), FieldKind::Spread},
    Column{"shape", QT_TRANSLATE_NOOP("TableText", "Shape"), FieldKind::Word},
    Column{"low", QT_TRANSLATE_NOOP("TableText", "Low"), FieldKind::Number},
    Column{"central", QT_TRANSLATE_NOOP("TableText", "Central"), FieldKind::Number},
    Column{"high", QT_TRANSLATE_NOOP("TableText", "High"), FieldKind::Number},
    Column{"applies_when", QT_TRANSLATE_NOOP("TableText", "Where")},
    Column{"offered_for", QT_TRANSLATE_NOOP("TableText", "Offered for"), FieldKind::Term},
    Column{"interval", QT_TRANSLATE_NOOP("TableText", "Low and high are"), FieldKind::Word},
    Column{"correlation", QT_TRANSLATE_NOOP("TableText", "Drawn"), FieldKind::Note},
    Column{"sharing", QT_TRANSLATE_NOOP("TableText", "One draw for"), FieldKind::Word},
    // Electricity, clouds and splits, to look up.
    Column{"version", QT_TRANSLATE_NOOP("TableText", "Since version")},
    Column{"old", QT_TRANSLATE_NOOP("TableText", "Before"), FieldKind::Number},
    Column{"old_low", QT_TRANSLATE_NOOP("TableText", "Before, low"), FieldKind::Number},
    Column{"old_high", QT_TRANSLATE_NOOP("TableText", "Before, high"), FieldKind::Number},
    Column{"provider", QT_TRANSLATE_NOOP("TableText", "Provider")},
    Column{"place", QT_TRANSLATE_NOOP("TableText", "Place")},
    Column{"grid", QT_TRANSLATE_NOOP("TableText", "Grid"), FieldKind::Grid},
    Column{"pue_low", QT_TRANSLATE_NOOP("TableText", "PUE, low"), FieldKind::Number},
    Column{"pue_high", QT_TRANSLATE_NOOP("TableText", "PUE, high"), FieldKind::Number},
    Column{"pue_spread", QT_TRANSLATE_NOOP("TableText", "Range of the PUE"), FieldKind::Spread},
    Column{"pue_quality", QT_TRANSLATE_NOOP("TableText", "Quality of the PUE"), FieldKind::Quality},
    Column{"pue_source", QT_TRANSLATE_NOOP("TableText", "Source of the PUE"), FieldKind::Source},
    Column{"pue_year", QT_TRANSLATE_NOOP("TableText", "Year of the PUE"), FieldKind::Year},
    Column{"wue_low_l_per_kwh", QT_TRANSLATE_NOOP("TableText", "Water on site, low (L/kWh)"),
           FieldKind::Number},
    Column{"wue_l_per_kwh", QT_TRANSLATE_NOOP("TableText", "Water on site (L/kWh)"),
           FieldKind::Number},
    Column{"wue_high_l_per_kwh", QT_TRANSLATE_NOOP("TableText", "Water on site, high (L/kWh)"),
           FieldKind::Number},
    Column{"wue_spread", QT_TRANSLATE_NOOP("TableText", "Range of the water on site"),
           FieldKind::Spread},
    Column{"wue_quality", QT_TRANSLATE_NOOP("TableText", "Quality of the water on site"),
           FieldKind::Quality},
    Column{"wue_source", QT_TRANSLATE_NOOP("TableText", "Source of the water on site"),
           FieldKind::Source},
    Column{"carbon_free_percent", QT_TRANSLATE_NOOP("TableText", "Carbon-free (%)"),
           FieldKind::Number},
    Column{"carbon_free_basis", QT_TRANSLATE_NOOP("TableText", "Carbon-free share is"),
           FieldKind::Word},
    Column{"provider_intensity_g_per_kwh",
           QT_TRANSLATE_NOOP("TableText", "Provider's own intensity (g CO₂e/kWh)"),
           FieldKind::Number},
    Column{"provider_intensity_year",
           QT_TRANSLATE_NOOP("TableText", "Year of the provider's intensity"), FieldKind::Year},
    Column{"basis_kind", QT_TRANSLATE_NOOP("TableText", "Figure is"), FieldKind::Word},
    Column{"energy", QT_TRANSLATE_NOOP("TableText", "Energy"), FieldKind::Word},
    Column{"technology", QT_TRANSLATE_NOOP("TableText", "Technology"), FieldKind::Note},
    Column{"cooling", QT_TRANSLATE_NOOP("TableText", "Cooling"), FieldKind::Word},
    Column{"component", QT_TRANSLATE_NOOP("TableText", "Part"), FieldKind::Note},
    Column{"consumption_low_l_per_kwh",
           QT_TRANSLATE_NOOP("TableText", "Water consumed, low (L/kWh)"), FieldKind::Number},
    Column{"consumption_l_per_kwh", QT_TRANSLATE_NOOP("TableText", "Water consumed (L/kWh)"),
           FieldKind::Number},
    Column{"consumption_high_l_per_kwh",
           QT_TRANSLATE_NOOP("TableText", "Water consumed, high (L/kWh)"), FieldKind::Number},
    Column{"mix_times_medians_g_per_kwh",
           QT_TRANSLATE_NOOP("TableText", "Mix times medians (g CO₂e/kWh)"), FieldKind::Number},
    Column{"quantity", QT_TRANSLATE_NOOP("TableText", "Share of"), FieldKind::Note},
    Column{"subject", QT_TRANSLATE_NOOP("TableText", "What is split"), FieldKind::Note},
    Column{"definition", QT_TRANSLATE_NOOP("TableText", "Exactly"), FieldKind::Note},
    Column{"other", QT_TRANSLATE_NOOP("TableText", "Others"), FieldKind::Note},
    Column{"usable_as", QT_TRANSLATE_NOOP("TableText", "Usable as"), FieldKind::Note},
    Column{"coal_percent", QT_TRANSLATE_NOOP("TableText", "Coal (%)"), FieldKind::Number},
    Column{"gas_percent", QT_TRANSLATE_NOOP("TableText", "Gas (%)"), FieldKind::Number},
    Column{"oil_percent", QT_TRANSLATE_NOOP("TableText", "Oil (%)"), FieldKind::Number},
    Column{"nuclear_percent", QT_TRANSLATE_NOOP("TableText", "Nuclear (%)"), FieldKind::Number},
    Column{"hydro_percent", QT_TRANSLATE_NOOP("TableText", "Hydropower (%)"), FieldKind::Number},
    Column{"wind_percent", QT_TRANSLATE_NOOP("TableText", "Wind (%)"), FieldKind::Number},
    Column{"solar_percent", QT_TRANSLATE_NOOP("TableText", "Solar (%)"), FieldKind::Number},
    Column{"bioenergy_percent", QT_TRANSLATE_NOOP("TableText", "Biomass (%)"), FieldKind::Number},
    Column{"other_renewable_percent", QT_TRANSLATE_NOOP("TableText", "Other renewable (%)"),
           FieldKind::Number},
    Column{"development_low_percent", QT_TRANSLATE_NOOP("TableText", "Development, low (%)"),
           FieldKind::Number},
    Column{"development_percent", QT_TRANSLATE_NOOP("TableText", "Development (%)"),
           FieldKind::Number},
    Column{"development_high_percent", QT_TRANSLATE_NOOP("TableText", "Development, high (%)"),
           FieldKind::Number},
    Column{"training_low_percent", QT_TRANSLATE_NOOP("TableText", "Training, low (%)"),
           FieldKind::Number},
    Column{"training_percent", QT_TRANSLATE_NOOP("TableText", "Training (%)"), FieldKind::Number},
    Column{"training_high_percent", QT_TRANSLATE_NOOP("TableText", "Training, high (%)"),
           FieldKind::Number},
    Column{"use_low_percent", QT_TRANSLATE_NOOP("TableText", "Use, low (%)"), FieldKind::Number},
    Column{"use_percent", QT_TRANSLATE_NOOP("TableText", "Use (%)"), FieldKind::Number},
    Column{"use_high_percent", QT_TRANSLATE_NOOP("TableText", "Use, high (%)"), FieldKind::Number},
    Column{"embodied_low_percent", QT_TRANSLATE_NOOP("TableText", "Hardware, low (%)"),
           FieldKind::Number},
    Column{"embodied_percent", QT_TRANSLATE_NOOP("TableText", "Hardware (%)"), FieldKind::Number},
    Column{"embodied_high_percent", QT_TRANSLATE_NOOP("TableText", "Hardware, high (%)"),
           FieldKind::Number},
    // Sources.
    Column{"authors", QT_TRANSLATE_NOOP("TableText", "Authors")},
    Column{"url", QT_TRANSLATE_NOOP("TableText", "Address")},
    Column{"licence", QT_TRANSLATE_NOOP("TableText", "Licence"), FieldKind::Word},
    Column{"attribution_en", QT_TRANSLATE_NOOP("TableText", "To be credited as")},
};

struct Word {
    const char* column;
    const char* key;
    const char* text;
};

constexpr std::array words{
    Word{"kind", "country", QT_TRANSLATE_NOOP("TableText", "country")},
    Word{"kind", "region", QT_TRANSLATE_NOOP("TableText", "region")},
    Word{"kind", "subregion", QT_TRANSLATE_NOOP("TableText", "part of a country")},
    Word{"kind", "gpu", QT_TRANSLATE_NOOP("TableText", "graphics processor (GPU)")},
    Word{"kind", "tpu", QT_TRANSLATE_NOOP("TableText", "tensor processor (TPU)")},
    Word{"kind", "npu", QT_TRANSLATE_NOOP("TableText", "AI processor (NPU)")},
    Word{"kind", "cpu", QT_TRANSLATE_NOOP("TableText", "central processor (CPU)")},
    Word{"kind", "soc", QT_TRANSLATE_NOOP("TableText", "system on a chip")},
    Word{"kind", "mcu", QT_TRANSLATE_NOOP("TableText", "microcontroller")},
    Word{"kind", "device", QT_TRANSLATE_NOOP("TableText", "whole device")},
    Word{"kind", "existing-model", QT_TRANSLATE_NOOP("TableText", "leaves training out")},
    Word{"kind", "fine-tune", QT_TRANSLATE_NOOP("TableText", "fine-tunes in place of training")},
    Word{"kind", "share", QT_TRANSLATE_NOOP("TableText", "shares a model")},
    Word{"kind", "volume", QT_TRANSLATE_NOOP("TableText", "asks for less")},
    Word{"kind", "on-device", QT_TRANSLATE_NOOP("TableText", "moves to small devices")},
    Word{"kind", "energy-factor", QT_TRANSLATE_NOOP("TableText", "takes less energy")},
    Word{"kind", "grid", QT_TRANSLATE_NOOP("TableText", "moves to another grid")},
    Word{"kind", "lifetime", QT_TRANSLATE_NOOP("TableText", "uses hardware longer")},
    Word{"kind", "embodied-factor", QT_TRANSLATE_NOOP("TableText", "counts less manufacture")},
    Word{"kind", "measure", QT_TRANSLATE_NOOP("TableText", "measures what is estimated")},
    Word{"form", "chip", QT_TRANSLATE_NOOP("TableText", "chip")},
    Word{"form", "board", QT_TRANSLATE_NOOP("TableText", "board")},
    Word{"form", "module", QT_TRANSLATE_NOOP("TableText", "module")},
    Word{"form", "system", QT_TRANSLATE_NOOP("TableText", "whole system")},
    Word{"form", "multiplier", QT_TRANSLATE_NOOP("TableText", "times the value")},
    Word{"form", "absolute", QT_TRANSLATE_NOOP("TableText", "in its place")},
    Word{"domain", "language", QT_TRANSLATE_NOOP("TableText", "language")},
    Word{"domain", "vision", QT_TRANSLATE_NOOP("TableText", "seeing")},
    Word{"domain", "image", QT_TRANSLATE_NOOP("TableText", "making images")},
    Word{"domain", "video", QT_TRANSLATE_NOOP("TableText", "video")},
    Word{"domain", "multimodal", QT_TRANSLATE_NOOP("TableText", "several media")},
    Word{"domain", "code", QT_TRANSLATE_NOOP("TableText", "code")},
    Word{"domain", "speech", QT_TRANSLATE_NOOP("TableText", "speech")},
    Word{"domain", "audio", QT_TRANSLATE_NOOP("TableText", "sound")},
    Word{"domain", "biology", QT_TRANSLATE_NOOP("TableText", "biology")},
    Word{"domain", "earth-science", QT_TRANSLATE_NOOP("TableText", "the Earth")},
    Word{"domain", "games", QT_TRANSLATE_NOOP("TableText", "games")},
    Word{"domain", "medicine", QT_TRANSLATE_NOOP("TableText", "medicine")},
    Word{"domain", "robotics", QT_TRANSLATE_NOOP("TableText", "robots")},
    Word{"domain", "other", QT_TRANSLATE_NOOP("TableText", "other")},
    Word{"domain", "tabular", QT_TRANSLATE_NOOP("TableText", "tables")},
    Word{"category", "travel", QT_TRANSLATE_NOOP("TableText", "Travel")},
    Word{"category", "home", QT_TRANSLATE_NOOP("TableText", "Homes")},
    Word{"category", "people", QT_TRANSLATE_NOOP("TableText", "People")},
    Word{"category", "device", QT_TRANSLATE_NOOP("TableText", "Devices")},
    Word{"category", "food", QT_TRANSLATE_NOOP("TableText", "Food")},
    Word{"category", "fuel", QT_TRANSLATE_NOOP("TableText", "Fuel")},
    Word{"category", "tree", QT_TRANSLATE_NOOP("TableText", "Trees")},
    Word{"category", "water", QT_TRANSLATE_NOOP("TableText", "Water")},
    Word{"indicator", "climate", QT_TRANSLATE_NOOP("TableText", "emissions")},
    Word{"indicator", "energy", QT_TRANSLATE_NOOP("TableText", "energy")},
    Word{"indicator", "water", QT_TRANSLATE_NOOP("TableText", "water")},
    Word{"amount_unit", "kg", QT_TRANSLATE_NOOP("TableText", "kg CO₂e")},
    Word{"amount_unit", "kWh", QT_TRANSLATE_NOOP("TableText", "kWh")},
    Word{"amount_unit", "L", QT_TRANSLATE_NOOP("TableText", "L")},
    Word{"boundary", "lifecycle", QT_TRANSLATE_NOOP("TableText", "whole life cycle")},
    Word{"boundary", "direct", QT_TRANSLATE_NOOP("TableText", "stack emissions only")},
    Word{"embodied_method", "assumption", QT_TRANSLATE_NOOP("TableText", "assumed")},
    Word{"embodied_method", "analogy", QT_TRANSLATE_NOOP("TableText", "by a device like it")},
    Word{"embodied_method", "cpu-die-formula",
         QT_TRANSLATE_NOOP("TableText", "from the area of the chip")},
    Word{"embodied_method", "parametric",
         QT_TRANSLATE_NOOP("TableText", "from area of the chip and memory")},
    Word{"embodied_method", "dataset-median",
         QT_TRANSLATE_NOOP("TableText", "median of a data set")},
    Word{"embodied_method", "teardown", QT_TRANSLATE_NOOP("TableText", "taken apart and weighed")},
    Word{"embodied_method", "teardown-extrapolated",
         QT_TRANSLATE_NOOP("TableText", "scaled from one taken apart")},
    Word{"embodied_method", "extrapolated", QT_TRANSLATE_NOOP("TableText", "scaled from another")},
    Word{"embodied_method", "literature", QT_TRANSLATE_NOOP("TableText", "from a publication")},
    Word{"embodied_method", "manufacturer-pcf",
         QT_TRANSLATE_NOOP("TableText", "the maker's own report")},
    Word{"embodied_method", "manufacturer-pcf-derived",
         QT_TRANSLATE_NOOP("TableText", "derived from the maker's report")},
    Word{"applies_to", "all", QT_TRANSLATE_NOOP("TableText", "all activities")},
    Word{"group", "model-size", QT_TRANSLATE_NOOP("TableText", "the size of the model")},
    Word{"unit", "gCO2e/cm2", QT_TRANSLATE_NOOP("TableText", "g CO₂e/cm²")},
    Word{"unit", "kgCO2e/cm2", QT_TRANSLATE_NOOP("TableText", "kg CO₂e/cm²")},
    Word{"unit", "kWh/cm2", QT_TRANSLATE_NOOP("TableText", "kWh/cm²")},
    Word{"unit", "kgCO2e/GB", QT_TRANSLATE_NOOP("TableText", "kg CO₂e/GB")},
    Word{"unit", "gCO2e/GB", QT_TRANSLATE_NOOP("TableText", "g CO₂e/GB")},
    Word{"unit", "kgCO2e/unit", QT_TRANSLATE_NOOP("TableText", "kg CO₂e/piece")},
    Word{"unit", "kgCO2e/mm2-effective", QT_TRANSLATE_NOOP("TableText", "kg CO₂e/mm² of good die")},
    Word{"unit", "kgSb-eq/kg", QT_TRANSLATE_NOOP("TableText", "kg Sb eq/kg")},
    Word{"unit", "kgCO2e/kg", QT_TRANSLATE_NOOP("TableText", "kg CO₂e/kg")},
    Word{"unit", "m3-world-eq/kg", QT_TRANSLATE_NOOP("TableText", "m³ world eq/kg")},
    Word{"unit", "kgCO2e/mm2", QT_TRANSLATE_NOOP("TableText", "kg CO₂e/mm²")},
    Word{"unit", "kgCO2e/kg-km", QT_TRANSLATE_NOOP("TableText", "kg CO₂e/(kg km)")},
    Word{"unit", "kgSb-eq/mm2", QT_TRANSLATE_NOOP("TableText", "kg Sb eq/mm²")},
    Word{"unit", "m3-world-eq/mm2", QT_TRANSLATE_NOOP("TableText", "m³ world eq/mm²")},
    Word{"unit", "kgCO2e/GPU", QT_TRANSLATE_NOOP("TableText", "kg CO₂e/GPU")},
    Word{"unit", "defect/cm2", QT_TRANSLATE_NOOP("TableText", "defects/cm²")},
    Word{"unit", "kgSb-eq/cm2", QT_TRANSLATE_NOOP("TableText", "kg Sb eq/cm²")},
    Word{"unit", "m3-world-eq/cm2", QT_TRANSLATE_NOOP("TableText", "m³ world eq/cm²")},
    Word{"unit", "mm2/GB", QT_TRANSLATE_NOOP("TableText", "mm²/GB")},
    Word{"unit", "L/wafer-layer", QT_TRANSLATE_NOOP("TableText", "L/layer of a wafer")},
    Word{"unit", "1", QT_TRANSLATE_NOOP("TableText", "no unit")},
    Word{"interval", "p5-p95", QT_TRANSLATE_NOOP("TableText", "the 5th and 95th percentile")},
    Word{"interval", "sd", QT_TRANSLATE_NOOP("TableText", "one standard deviation about")},
    Word{"interval", "quartiles", QT_TRANSLATE_NOOP("TableText", "the first and third quartile")},
    Word{"interval", "ends", QT_TRANSLATE_NOOP("TableText", "the ends")},
    Word{"sharing", "study", QT_TRANSLATE_NOOP("TableText", "the whole study")},
    Word{"sharing", "activity", QT_TRANSLATE_NOOP("TableText", "each activity")},
    Word{"carbon_free_basis", "hourly",
         QT_TRANSLATE_NOOP("TableText", "hour by hour, with contracts")},
    Word{"carbon_free_basis", "yearly-claim",
         QT_TRANSLATE_NOOP("TableText", "a claim for the year")},
    Word{"basis_kind", "yearly", QT_TRANSLATE_NOOP("TableText", "average of a year")},
    Word{"basis_kind", "design", QT_TRANSLATE_NOOP("TableText", "by design")},
    Word{"basis_kind", "assumption", QT_TRANSLATE_NOOP("TableText", "assumed")},
    Word{"basis_kind", "claim", QT_TRANSLATE_NOOP("TableText", "a claim of the provider")},
    Word{"energy", "coal", QT_TRANSLATE_NOOP("TableText", "coal")},
    Word{"energy", "gas", QT_TRANSLATE_NOOP("TableText", "gas")},
    Word{"energy", "oil", QT_TRANSLATE_NOOP("TableText", "oil")},
    Word{"energy", "bio", QT_TRANSLATE_NOOP("TableText", "biomass")},
    Word{"energy", "geothermal", QT_TRANSLATE_NOOP("TableText", "geothermal")},
    Word{"energy", "hydro", QT_TRANSLATE_NOOP("TableText", "hydropower")},
    Word{"energy", "nuclear", QT_TRANSLATE_NOOP("TableText", "nuclear")},
    Word{"energy", "solar", QT_TRANSLATE_NOOP("TableText", "solar")},
    Word{"energy", "wind", QT_TRANSLATE_NOOP("TableText", "wind")},
    Word{"energy", "marine", QT_TRANSLATE_NOOP("TableText", "tide and wave")},
    Word{"energy", "other", QT_TRANSLATE_NOOP("TableText", "other")},
    Word{"cooling", "tower", QT_TRANSLATE_NOOP("TableText", "cooling tower")},
    Word{"cooling", "once-through", QT_TRANSLATE_NOOP("TableText", "once-through")},
    Word{"cooling", "pond", QT_TRANSLATE_NOOP("TableText", "cooling pond")},
    Word{"cooling", "dry", QT_TRANSLATE_NOOP("TableText", "dry")},
    Word{"cooling", "hybrid", QT_TRANSLATE_NOOP("TableText", "hybrid")},
    Word{"cooling", "none", QT_TRANSLATE_NOOP("TableText", "none")},
    Word{"cooling", "unknown", QT_TRANSLATE_NOOP("TableText", "not known")},
    Word{"licence", "facts", QT_TRANSLATE_NOOP("TableText", "single facts, quoted")},
    Word{"licence", "public-domain-US-government",
         QT_TRANSLATE_NOOP("TableText", "public domain (US government)")},
};

const Column* findColumn(const QString& key) {
    const auto column = std::find_if(columns.begin(), columns.end(), [&key](const Column& each) {
        return key == QLatin1String(each.key);
    });
    return column == columns.end() ? nullptr : &*column;
}

const Word* findWord(const QString& column, const QString& key) {
    const auto word = std::find_if(words.begin(), words.end(), [&](const Word& each) {
        return column == QLatin1String(each.column) && key == QLatin1String(each.key);
    });
    return word == words.end() ? nullptr : &*word;
}

/// The words that other parts of the program have for a key; empty where they have none.
QString wordsElsewhere(const QString& column, const QString& key) {
    if (column == QLatin1String("kind") || column == QLatin1String("applies_to")) {
        const auto kind = activityKindOf(key);
        return kind ? nameOf(*kind) : QString();
    }
    if (column == QLatin1String("shape")) {
        const auto shape = shapeOf(key);
        return shape ? nameOf(*shape) : QString();
    }
    if (column.endsWith(QLatin1String("scope"))) {
        const auto scope = energyScopeOf(key);
        return scope ? nameOf(*scope) : QString();
    }
    return {};
}

/// "4.7×10¹⁷": where neither digits nor words are read at a glance.
QString powerText(double number, const QLocale& locale) {
    static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    const int exponent = int(std::floor(std::log10(number)));
    constexpr int digits = 3;
    const DisplayUnit plain{QString(), {}, {}, std::pow(10.0, exponent), true};
    QString power;
    for (const QChar digit : QString::number(exponent))
        power += raised[digit.digitValue()];
    return QStringLiteral("%1×10%2").arg(displayNumber(number, plain, locale, digits), power);
}

QString numberText(const QString& field, const QLocale& locale) {
    constexpr double wordsFrom = 1e6;
    constexpr double powersFrom = 1e15;
    constexpr int digits = 6;
    bool isNumber = false;
    const double number = field.toDouble(&isNumber);
    if (!isNumber)
        return field;
    if (number >= powersFrom)
        return powerText(number, locale);
    if (number >= wordsFrom)
        return unmistakableNumber(number, locale);
    const DisplayUnit plain{QString(), {}, {}, 1.0, true};
    return displayNumber(number, plain, locale, digits);
}

QString sourceText(const QString& key, const Catalogue& catalogue) {
    const Source* source = catalogue.source(key);
    return source ? shortCitation(*source) : key;
}

template <typename Row>
QString nameOr(const QString& id, const Row* row) {
    return row ? row->name : id;
}

QString gridName(const QString& id, const Catalogue& catalogue, const QLocale& locale) {
    const Grid* grid = catalogue.grid(GridId(id));
    return grid ? grid->name.in(locale) : id;
}

QString spreadName(const QString& id, const Catalogue& catalogue, const QLocale& locale) {
    const Spread* spread = catalogue.spread(SpreadId(id));
    return spread ? spread->name.in(locale) : id;
}

QString termName(const QString& key) {
    const auto term = termOf(key);
    if (!term && key == QLatin1String("any"))
        return TableText::tr("any input");
    return term ? nameOf(*term) : key;
}

/// Several keys in one field stand apart by spaces.
template <typename Name>
QString eachNamed(const QString& field, Name&& name) {
    QStringList names;
    for (const QString& key : field.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        names.append(name(key));
    return names.join(QStringLiteral(", "));
}

QString wordText(const QString& column, const QString& field) {
    if (const Word* word = findWord(column, field))
        return TableText::tr(word->text);
    const QString elsewhere = wordsElsewhere(column, field);
    return elsewhere.isEmpty() ? field : elsewhere;
}

} // namespace

std::optional<ColumnWords> columnWords(const QString& column) {
    const Column* found = findColumn(column);
    if (!found)
        return std::nullopt;
    return ColumnWords{TableText::tr(found->header), found->kind};
}

bool hasWords(const QString& column, const QString& field) {
    return findWord(column, field) || !wordsElsewhere(column, field).isEmpty();
}

QString shownField(const QString& column, const QString& field, const Catalogue& catalogue,
                   const QLocale& locale) {
    const Column* found = findColumn(column);
    if (!found || field.isEmpty())
        return field;
    switch (found->kind) {
    case FieldKind::Text:
    case FieldKind::Year:
        return field;
    case FieldKind::Note:
        return catalogue.noteIn(locale, field);
    case FieldKind::Word:
        return wordText(column, field);
    case FieldKind::Words:
        return eachNamed(field, [&](const QString& key) { return wordText(column, key); });
    case FieldKind::Number:
        return numberText(field, locale);
    case FieldKind::Quality: {
        const auto quality = qualityOf(field);
        return quality ? nameOf(*quality) : field;
    }
    case FieldKind::Source:
        return sourceText(field, catalogue);
    case FieldKind::Grid:
        return eachNamed(field, [&](const QString& id) { return gridName(id, catalogue, locale); });
    case FieldKind::Device:
        return nameOr(field, catalogue.device(DeviceId(field)));
    case FieldKind::Server:
        return nameOr(field, catalogue.server(ServerId(field)));
    case FieldKind::Model:
        return nameOr(field, catalogue.model(ModelId(field)));
    case FieldKind::Spread:
        return spreadName(field, catalogue, locale);
    case FieldKind::Term:
        return eachNamed(field, [](const QString& key) { return termName(key); });
    case FieldKind::Flag:
        return field == QLatin1String("1") ? TableText::tr("yes") : TableText::tr("no");
    }
    Q_UNREACHABLE();
}

} // namespace plume
