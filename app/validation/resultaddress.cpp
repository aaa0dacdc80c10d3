// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/resultaddress.h"

#include "lifecycle/methodology.h"

#include <algorithm>

namespace plume {

std::optional<Dimension> dimensionOfResult(const QString& address) {
    const auto term = termOf(address.section(QLatin1Char('/'), -1));
    if (!term || std::find(indicators.begin(), indicators.end(), *term) == indicators.end())
        return std::nullopt;
    switch (*term) {
    case Term::FacilityEnergy:
        return dim::facilityEnergy;
    case Term::SiteWater:
    case Term::GridWater:
    case Term::Water:
        return dim::water;
    case Term::Cost:
        return dim::money;
    default:
        return dim::emission;
    }
}

} // namespace plume
