// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/waterwords.h"

#include "chart_data/charttext.h"

namespace plume {

QString waterPlaces(const Assessment& assessment, const IndicatorText& text) {
    if (text.indicator != Term::Water || assessment.total(Term::Water).value_or(0.0) <= 0.0)
        return {};
    const auto site = assessment.total(Term::SiteWater);
    const auto grid = assessment.total(Term::GridWater);
    if (site && grid)
        //: amounts of water
        return ChartText::tr("With every input at its central value, %1 of it is used on site and "
                             "%2 at power stations.")
            .arg(text.amount(*site), text.amount(*grid));
    if (site)
        return ChartText::tr("It is water on site alone; that of power stations is not known.");
    if (grid)
        return ChartText::tr("It is water at power stations alone; that on site is not known.");
    return {};
}

} // namespace plume
