// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/planresult.h"
#include "lifecycle/study.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace plume {

/// What a row of the data stands behind, or is shown in.
struct RowUse {
    QString name;            ///< "Grid intensity, Training"; of several plans with the plan's
    QString address = {};    ///< of the input; empty where it is none
    bool isOnLadder = false; ///< of familiar things; which is shown in `indicator`
    Term indicator = Term::Emissions;

    friend bool operator==(const RowUse&, const RowUse&) = default;
};

/// What uses a row, in the order of the study.
struct RowUses {
    QString intro = {}; ///< a sentence before them; alone where there are none
    QList<RowUse> uses;

    friend bool operator==(const RowUses&, const RowUses&) = default;
};

/// Of a row of a data table ("grids", "VNM"), the inputs that take something from it. Of sources,
/// every input that cites it; of ranges, every input that spreads by it.
RowUses inputsThatUse(const QString& table, const QString& id, const Study& study,
                      const Catalogue& catalogue);

/// Of a way to emit less, by trying it on every plan: the inputs that it would change, and where it
/// does not apply, why not.
RowUses inputsChangedBy(const LeverId& id, const Study& study, const Catalogue& catalogue);

/// What results are compared with now, and the plan that they are of.
struct ShownComparisons {
    const QList<EquivalenceId>& chosen;
    const std::optional<PlanResult>& result; ///< none: nothing is computed yet
};

/// Of a familiar thing: the ladder on which it stands, with what the plan is of it, and reports.
RowUses comparisonsWith(const EquivalenceId& id, const ShownComparisons& shown, const Study& study,
                        const Catalogue& catalogue, const QLocale& locale);

} // namespace plume
