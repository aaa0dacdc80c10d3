// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/planresult.h"
#include "explain/explainsheet.h"

#include <QLocale>

namespace plume {

/// An input of a plan with all that is known of it. Amounts are in `unit`.
struct ReportInput {
    QString activity; ///< empty: of the whole plan
    QString name;
    double value = 0.0;
    QString unit;               ///< as people write it; empty: a plain number
    std::optional<Range> range; ///< 5th to 95th percentile, or the ends; none: does not spread
    QString valueText;          ///< with the unit that suits its size
    QString rangeText;
    SetBy setBy = SetBy::You;
    QString source; ///< short: "Patterson et al. 2021"; empty: the study names none
    QString quality;
    QString note;
    QString address;
};

/// The inputs of one plan, and what they cite.
struct ReportInputs {
    QList<ReportInput> inputs;  ///< in the order of the study
    QList<CitedSource> sources; ///< each place in each source once
    QStringList assumptions;    ///< what was taken by default, and what does not fit together
};

ReportInputs reportInputsOf(const PlanResult& result, const Catalogue& catalogue,
                            const QLocale& locale);

} // namespace plume
