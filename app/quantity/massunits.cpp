// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity/massunits.h"

#include "quantity/units.h"

#include <QtGlobal>

#include <array>
#include <atomic>
#include <cmath>

namespace plume {
namespace {

/// Kept for the program as its translations are: every amount that is shown depends on it, and
/// nothing that is computed or written to a study does.
std::atomic<MassUnits> chosenUnits{MassUnits::Metric};

constexpr std::array keys{"kg", "lb"};

bool isOfMass(const Dimension& dimension) {
    return dimension == dim::emission || dimension == dim::emissionPerRequest ||
           dimension == dim::emissionPerDevice;
}

} // namespace

QString keyOf(MassUnits units) {
    return QString::fromLatin1(keys[std::size_t(units)]);
}

std::optional<MassUnits> massUnitsOf(const QString& key) {
    for (const MassUnits units : {MassUnits::Metric, MassUnits::Pounds}) {
        if (key == keyOf(units))
            return units;
    }
    return std::nullopt;
}

void setMassUnits(MassUnits units) {
    chosenUnits = units;
}

MassUnits massUnits() {
    return chosenUnits;
}

bool isShownUnit(const Dimension& dimension, double inBase, bool isAutomatic) {
    if (massUnits() == MassUnits::Metric || !isOfMass(dimension))
        return isAutomatic;
    return inBase < kilogramsPerPound ? isAutomatic : qFuzzyCompare(inBase, kilogramsPerPound);
}

double roundUnitOf(const Dimension& dimension, double size) {
    const bool isInPounds = massUnits() == MassUnits::Pounds && isOfMass(dimension) &&
                            std::abs(size) >= kilogramsPerPound;
    return isInPounds ? kilogramsPerPound : 1.0;
}

} // namespace plume
