// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity/units.h"

#include <QtGlobal>

#include <array>

/// The rows of quantity/unittable.cpp: data without logic.
namespace plume::unitrows {

enum class Use : bool { Read, Shown };

/// `aliases` are separated by '|'. Symbols that are words are marked for translation.
struct Row {
    const char* symbol;
    double inBase;
    Use use = Use::Shown;
    const char* aliases = "";
    const char* singular = "";
};

inline constexpr double hoursPerSecond = 1.0 / 3600.0;
inline constexpr double hoursPerYear = unit::hoursPerDay * unit::daysPerYear;
inline constexpr double kWhPerJoule = 1.0 / 3.6e6;

inline constexpr std::array ratio{
    Row{"", 1.0, Use::Read},
    Row{"%", 0.01, Use::Shown, "percent|per cent|phần trăm"},
};

inline constexpr std::array plainRatio{Row{"", 1.0}};

inline constexpr std::array energy{
    Row{"mWh", 1e-6},
    Row{"J", kWhPerJoule, Use::Read, "joule|joules"},
    Row{"Wh", 1e-3, Use::Shown, "watt hour|watt hours|watt-hour|watt-hours"},
    Row{"kJ", 1e3 * kWhPerJoule, Use::Read},
    Row{"MJ", 1e6 * kWhPerJoule, Use::Read},
    Row{"kWh", 1.0, Use::Shown,
        "kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours|ki-lô-oát giờ|số điện"},
    Row{"GJ", 1e9 * kWhPerJoule, Use::Read},
    Row{"MWh", 1e3, Use::Shown, "megawatt hour|megawatt hours|megawatt-hour|megawatt-hours"},
    Row{"GWh", 1e6, Use::Shown, "gigawatt hour|gigawatt hours|gigawatt-hour|gigawatt-hours"},
    Row{"TWh", 1e9, Use::Shown, "terawatt hour|terawatt hours|terawatt-hour|terawatt-hours"},
};

inline constexpr std::array power{
    Row{"µW", 1e-9, Use::Shown, "uW|microwatt|microwatts"},
    Row{"mW", 1e-6, Use::Shown, "milliwatt|milliwatts"},
    Row{"W", 1e-3, Use::Shown, "w|watt|watts|oát"},
    Row{"kW", 1.0, Use::Shown, "kw|KW|kilowatt|kilowatts|ki-lô-oát"},
    Row{"MW", 1e3, Use::Shown, "megawatt|megawatts"},
};

inline constexpr std::array time{
    Row{"ms", 1e-3 * hoursPerSecond, Use::Shown, "millisecond|milliseconds|mili giây"},
    Row{"s", hoursPerSecond, Use::Shown, "sec|second|seconds|giây"},
    Row{"min", 60.0 * hoursPerSecond, Use::Shown, "minute|minutes|phút"},
    Row{"h", 1.0, Use::Shown, "hr|hrs|hour|hours|giờ"},
    Row{QT_TRANSLATE_NOOP("Unit", "days"), unit::hoursPerDay, Use::Shown, "d|ngày",
        QT_TRANSLATE_NOOP("Unit", "day")},
    Row{QT_TRANSLATE_NOOP("Unit", "weeks"), 7.0 * unit::hoursPerDay, Use::Read, "tuần",
        QT_TRANSLATE_NOOP("Unit", "week")},
    Row{QT_TRANSLATE_NOOP("Unit", "months"), unit::hoursPerMonth, Use::Shown, "tháng",
        QT_TRANSLATE_NOOP("Unit", "month")},
    Row{QT_TRANSLATE_NOOP("Unit", "years"), hoursPerYear, Use::Shown, "yr|yrs|năm",
        QT_TRANSLATE_NOOP("Unit", "year")},
};

// "ton" is left out: a short ton and a tonne differ by a tenth. So is "MT": megatonne or tonne?
inline constexpr std::array mass{
    Row{"mg", 1e-6, Use::Shown, "milligram|milligrams|mi-li-gam"},
    Row{"g", 1e-3, Use::Shown, "gram|grams|gam"},
    Row{"lb", 0.45359237, Use::Read, "lbs|pound|pounds"},
    Row{"kg", 1.0, Use::Shown, "Kg|KG|kgs|kilogram|kilograms|kilo|kilos|ki-lô-gam|kí|cân"},
    Row{"t", 1e3, Use::Shown, "T|tonne|tonnes|metric ton|metric tons|tấn"},
    Row{"kt", 1e6, Use::Shown, "kilotonne|kilotonnes"},
    Row{"Mt", 1e9, Use::Shown, "megatonne|megatonnes"},
    Row{"Gt", 1e12, Use::Read, "gigatonne|gigatonnes"},
};

inline constexpr std::array intensity{
    Row{"lb/MWh", 0.45359237e-3, Use::Read, "lbs/MWh"},
    Row{"g/kWh", 1e-3, Use::Shown, "gram/kWh|grams/kWh|gam/kWh"},
    Row{"kg/MWh", 1e-3, Use::Read},
    Row{"lb/kWh", 0.45359237, Use::Read, "lbs/kWh"},
    Row{"kg/kWh", 1.0, Use::Read},
    Row{"t/MWh", 1.0, Use::Read, "tonnes/MWh|tấn/MWh"},
};

inline constexpr std::array massPerDeviceTime{
    Row{"mg/h", 1e-6, Use::Shown, "mg/hour|mg/giờ|mg/device-hour|mg/GPU-hour"},
    Row{"g/h", 1e-3, Use::Shown, "g/hour|g/giờ|g/device-hour|g/GPU-hour"},
    Row{"kg/h", 1.0, Use::Shown, "kg/hour|kg/giờ|kg/device-hour|kg/GPU-hour"},
};

inline constexpr std::array water{
    Row{"mL", 1e-3, Use::Shown, "ml|cc|millilitre|millilitres|milliliter|milliliters"},
    Row{"tsp", 4.92892159375e-3, Use::Read, "teaspoon|teaspoons|US teaspoons"},
    Row{"L", 1.0, Use::Shown, "l|litre|litres|liter|liters|lít"},
    Row{"gal", 3.785411784, Use::Read, "gallon|gallons|US gallons"},
    Row{"m³", 1e3, Use::Shown,
        "m3|cubic metre|cubic metres|cubic meter|cubic meters|mét khối|khối"},
    Row{"ML", 1e6, Use::Read, "megalitre|megalitres|megaliter|megaliters"},
};

inline constexpr std::array waterPerEnergy{
    Row{"L/MWh", 1e-3, Use::Read, "l/MWh|lít/MWh"},
    Row{"L/kWh", 1.0, Use::Shown, "l/kWh|lít/kWh|litres/kWh|liters/kWh"},
    Row{"m³/MWh", 1.0, Use::Read, "m3/MWh"},
    Row{"gal/kWh", 3.785411784, Use::Read, "gallons/kWh"},
};

inline constexpr std::array devices{
    Row{QT_TRANSLATE_NOOP("Unit", "devices"), 1.0, Use::Shown,
        "GPU|GPUs|TPU|TPUs|chip|chips|unit|units|thiết bị|chiếc",
        QT_TRANSLATE_NOOP("Unit", "device")},
};

inline constexpr std::array deviceTime{
    Row{QT_TRANSLATE_NOOP("Unit", "device-hours"), 1.0, Use::Shown,
        "h|hours|device hours|GPU-hour|GPU-hours|GPU hours|GPUh|TPU-hours|TPU hours|giờ|giờ GPU|"
        "giờ thiết bị",
        QT_TRANSLATE_NOOP("Unit", "device-hour")},
    Row{QT_TRANSLATE_NOOP("Unit", "device-days"), unit::hoursPerDay, Use::Read,
        "GPU-days|GPU days|TPU-days|ngày GPU|ngày thiết bị",
        QT_TRANSLATE_NOOP("Unit", "device-day")},
    Row{QT_TRANSLATE_NOOP("Unit", "device-years"), hoursPerYear, Use::Read,
        "GPU-years|GPU years|TPU-years|năm GPU|năm thiết bị",
        QT_TRANSLATE_NOOP("Unit", "device-year")},
};

inline constexpr std::array requests{
    Row{QT_TRANSLATE_NOOP("Unit", "requests"), 1.0, Use::Shown,
        "req|query|queries|prompt|prompts|lượt|yêu cầu|truy vấn|câu hỏi",
        QT_TRANSLATE_NOOP("Unit", "request")},
};

inline constexpr std::array tokens{
    Row{QT_TRANSLATE_NOOP("Unit", "tokens"), 1.0, Use::Shown, "tok|từ tố",
        QT_TRANSLATE_NOOP("Unit", "token")},
};

inline constexpr std::array tokensPerRequest{
    Row{QT_TRANSLATE_NOOP("Unit", "tokens/request"), 1.0, Use::Shown,
        "token|tokens|tokens/query|token/lượt|token/yêu cầu",
        QT_TRANSLATE_NOOP("Unit", "token/request")},
};

inline constexpr std::array parameters{
    Row{QT_TRANSLATE_NOOP("Unit", "parameters"), 1.0, Use::Shown, "param|params|tham số",
        QT_TRANSLATE_NOOP("Unit", "parameter")},
};

inline constexpr std::array flop{
    Row{"FLOP", 1.0, Use::Shown, "FLOPs"},
    Row{"MFLOP", 1e6, Use::Shown, "MFLOPs"},
    Row{"GFLOP", 1e9, Use::Shown, "GFLOPs"},
    Row{"TFLOP", 1e12, Use::Shown, "TFLOPs"},
    Row{"PFLOP", 1e15, Use::Shown, "PFLOPs"},
    Row{"EFLOP", 1e18, Use::Shown, "EFLOPs"},
    Row{"petaflop/s-days", 86400e15, Use::Read,
        "petaflop/s-day|pfs-days|PFLOP/s-days|PF-days|petaflop-days"},
    Row{"ZFLOP", 1e21, Use::Shown, "ZFLOPs"},
    Row{"YFLOP", 1e24, Use::Shown, "YFLOPs"},
};

inline constexpr std::array flopRate{
    Row{"MFLOP/s", 3600e6, Use::Shown, "MFLOPS|MFLOPs/s"},
    Row{"GFLOP/s", 3600e9, Use::Shown, "GFLOPS|GFLOPs/s"},
    Row{"TFLOP/s", 3600e12, Use::Shown, "TFLOPS|TFLOPs/s"},
    Row{"PFLOP/s", 3600e15, Use::Shown, "PFLOPS|PFLOPs/s"},
    Row{"EFLOP/s", 3600e18, Use::Read, "EFLOPS|EFLOPs/s"},
};

inline constexpr std::array flopPerParameterToken{
    Row{QT_TRANSLATE_NOOP("Unit", "FLOP per parameter and token"), 1.0, Use::Shown,
        "FLOP|FLOP/parameter/token|FLOP mỗi tham số và token"},
};

/// Joules are what benchmarks print; a watt-hour a token is a rare size.
inline constexpr std::array energyPerToken{
    Row{"mJ/token", 1e-3 * kWhPerJoule, Use::Shown, "mJ"},
    Row{"J/token", kWhPerJoule, Use::Shown, "J|joules/token"},
    Row{"mWh/token", 1e-6, Use::Read, "mWh"},
    Row{"Wh/token", 1e-3, Use::Read, "Wh"},
    Row{"kJ/token", 1e3 * kWhPerJoule, Use::Shown, "kJ"},
    Row{"kWh/token", 1.0, Use::Read, "kWh"},
};

// "¤" stands for the currency that a study names; see inCurrency().
inline constexpr std::array money{Row{"¤", 1.0}};

inline constexpr std::array moneyPerEnergy{
    Row{"¤/MWh", 1e-3, Use::Read, "/MWh"},
    Row{"¤/kWh", 1.0, Use::Shown, "/kWh"},
};

inline constexpr std::array moneyPerDeviceTime{
    Row{"¤/h", 1.0, Use::Shown,
        "/h|/hour|/giờ|/device-hour|/GPU-hour|¤/device-hour|¤/GPU-hour|¤/hour|¤/giờ"},
};

inline constexpr std::array moneyPerRequest{
    Row{"¤/1000", 1e-3, Use::Shown, "/1000 requests|¤/1000 requests|/1000 yêu cầu"},
    Row{"¤", 1.0, Use::Shown, "/request|/query|/lượt|/yêu cầu|¤/request|¤/lượt|¤/yêu cầu"},
};

/// Of a count per time: what follows "requests" or "tokens".
inline constexpr std::array rates{
    Row{"/year", 1.0 / hoursPerYear, Use::Read, "/yr|/năm|a year|mỗi năm|một năm"},
    Row{"/month", 1.0 / unit::hoursPerMonth, Use::Read, "/tháng|a month|mỗi tháng|một tháng"},
    Row{"/day", 1.0 / unit::hoursPerDay, Use::Shown, "/d|/ngày|a day|mỗi ngày|một ngày"},
    Row{"/h", 1.0, Use::Read, "/hour|/giờ|an hour|mỗi giờ|một giờ"},
    Row{"/min", 60.0, Use::Read, "/minute|/phút|a minute|mỗi phút|một phút"},
    Row{"/s", 3600.0, Use::Read, "/second|/giây|a second|mỗi giây|một giây"},
};

} // namespace plume::unitrows
