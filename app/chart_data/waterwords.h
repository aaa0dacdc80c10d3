// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"
#include "chart_data/indicatortext.h"

namespace plume {

/// "210 m³ of it on site, 432 m³ at power stations.", at the central values; empty where the
/// indicator is not water or there is none.
QString waterPlaces(const Assessment& assessment, const IndicatorText& text);

} // namespace plume
