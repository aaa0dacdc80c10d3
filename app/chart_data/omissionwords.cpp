// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/omissionwords.h"

namespace plume {
namespace {

/// Whether it makes the emissions incomplete: those of energy and water have places of their own,
/// and stated emissions need no energy.
bool concernsEmissions(const Omission& omission) {
    switch (omission.indicator) {
    case Term::Water:
    case Term::SiteWater:
    case Term::GridWater:
    case Term::MarketBasedEmissions:
    case Term::Cost:
        return false;
    case Term::FacilityEnergy:
        return omission.reason == Omission::Reason::MissingInput;
    default:
        return true;
    }
}

bool concernsWater(const Omission& omission) {
    switch (omission.indicator) {
    case Term::Water:
    case Term::SiteWater:
    case Term::GridWater:
        return true;
    case Term::FacilityEnergy:
        return omission.reason == Omission::Reason::MissingInput;
    default:
        return false;
    }
}

bool concerns(const Omission& omission, Term indicator) {
    switch (indicator) {
    case Term::FacilityEnergy:
        return omission.indicator == Term::FacilityEnergy;
    case Term::Water:
    case Term::SiteWater:
    case Term::GridWater:
        return concernsWater(omission);
    case Term::Cost:
        return omission.indicator == Term::Cost;
    default:
        return concernsEmissions(omission);
    }
}

} // namespace

QStringList omissionsOf(const Assessment& assessment, Term indicator) {
    QStringList sentences;
    for (const Omission& omission : assessment.calculation.omissions) {
        if (concerns(omission, indicator))
            sentences.append(sentenceOf(omission, assessment.plan()));
    }
    return sentences;
}

} // namespace plume
