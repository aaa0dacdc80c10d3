// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/planresult.h"

#include <QLocale>
#include <QString>

namespace plume {

/// The day, counted from 1, that a moment (in months) falls on; the very end of a day belongs to
/// it: half a year of 500 kg a day that make 90,000 kg reach them on day 180.
int dayOf(double month);

/// Whether making the hardware is among the emissions: not where it is not known or left out.
bool countsHardware(const Assessment& assessment);

/// What inference makes up of all emissions, energy or water, with its range where there is one,
/// and when: "Inference is 94.8% (9 of 10 runs: 71–98%); it passes 90% on day 180."
QString useSentence(const PlanResult& result, const QLocale& locale,
                    Term indicator = Term::Emissions);

/// When alone: "Inference passes 50% of all emissions so far on day 20 and 90% on day 180."
QString whenSentence(const Timeline& timeline, const QLocale& locale,
                     Term indicator = Term::Emissions);

} // namespace plume
