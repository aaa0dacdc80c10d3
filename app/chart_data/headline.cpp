// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/headline.h"

#include "chart_data/charttext.h"
#include "chart_data/usewords.h"

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
        return false;
    case Term::FacilityEnergy:
        return omission.reason == Omission::Reason::MissingInput;
    default:
        return true;
    }
}

QStringList omissionsOf(const Assessment& assessment) {
    QStringList sentences;
    for (const Omission& omission : assessment.calculation.omissions) {
        if (concernsEmissions(omission))
            sentences.append(sentenceOf(omission, assessment.plan()));
    }
    return sentences;
}

} // namespace

Headline headlineOf(const PlanResult& result, const QLocale& locale) {
    const Assessment& assessment = result.assessment;
    const auto total = assessment.total(Term::Emissions);
    Headline headline;
    headline.omissions = omissionsOf(assessment);
    if (!headline.omissions.isEmpty())
        headline.leftOut =
            ChartText::tr("Not in this total: %1").arg(locale.toString(headline.omissions.size()));
    if (assessment.activityCount() == 0) {
        headline.amount = ChartText::tr("Nothing to add up yet");
        headline.share = whyNothingToShow(assessment);
        return headline;
    }
    if (!total) {
        headline.amount = ChartText::tr("Emissions not known yet");
        headline.share = whyNothingToShow(assessment);
        return headline;
    }
    //: %1 an amount such as "192.5 t", %2 a time such as "12 months"
    headline.amount =
        ChartText::tr("%1 CO₂e in %2")
            .arg(emissionText(*total, locale), monthsText(assessment.plan().serviceMonths, locale));
    headline.address = totalAddress(assessment.number, Term::Emissions);
    headline.share = *total > 0.0 ? useSentence(result, locale) : whyNothingToShow(assessment);
    return headline;
}

} // namespace plume
