// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attribution.h"
#include "analysis/comparedcourses.h"

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QString>

namespace plume {

/// The plans of a study, compared in all there is to say.
struct CompareReport {
    QString path; ///< as named on the command line
    QString title;
    Comparison comparison;
    QList<ComparedCourses> courses;  ///< one an indicator, in the order of the comparison's
    QList<Attribution> attributions; ///< one a plan; that of the baseline is empty
};

/// Sentences and tables for people.
QString textOf(const CompareReport& report, const QLocale& locale);

/// In the C locale, amounts in the unit that their key names. Unknown amounts are null.
QByteArray jsonOf(const CompareReport& report, const QLocale& locale);
/// A row a total, difference, pair of plans, crossing and part of a difference.
QString csvOf(const CompareReport& report);

} // namespace plume
