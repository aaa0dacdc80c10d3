// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/changeschart.h"

#include <QByteArray>

namespace plume {

/// What became of a plan.
struct PlanChanges {
    QString name;
    std::optional<QString> nameBefore; ///< none: it is new
    Attribution changes;
};

/// What became of a study, by its state before and the one of now.
struct ChangesReport {
    QString pathBefore; ///< as named on the command line
    QString path;
    QString title;
    QStringList gone; ///< plans of before that none of now goes back to
    QList<PlanChanges> plans;
    Catalogue catalogue; ///< of now
};

/// Sentences and tables for people.
QString textOf(const ChangesReport& report, const QLocale& locale);

/// In the C locale, amounts in the unit that their key names. Unknown amounts are null.
QByteArray jsonOf(const ChangesReport& report, const QLocale& locale);
/// A row a change, and the sums; of emissions, energy and water.
QString csvOf(const ChangesReport& report, const QLocale& locale);

} // namespace plume
