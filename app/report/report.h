// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportinputs.h"
#include "report/reportviews.h"

#include <QDate>

namespace plume {

/// How a report is worded, and what it cannot know by itself.
struct ReportStyle {
    QLocale locale = QLocale::c();
    QDate date; ///< printed on it; none where it is not valid
    QString programVersion;
};

/// One plan in a report.
struct ReportPlan {
    QString name;
    QStringList summary; ///< whole sentences
    QList<ReportView> views;
    ReportInputs inputs;
    QStringList leftOut; ///< each a whole sentence
};

/// All that a report says, for people, before it has a layout. A value.
struct Report {
    QString title;
    QDate date;
    QString note;        ///< of the study
    QStringList facts;   ///< date, versions, seed and draws: "Date: 24 November 2026"
    QString footer;      ///< "Plume 0.1.0, data version 2026.1"
    QString language;    ///< "en", "vi"
    QStringList summary; ///< how the plans compare; empty with one plan
    QString horizon;     ///< over which months they are compared; empty with one plan
    ChartTable totals;
    QList<ReportView> comparison;
    QList<ReportPlan> plans;
    QList<CitedSource> sources; ///< of all plans and of the familiar things, by title
    QStringList limits;         ///< modelLimits()

    /// The views of the comparison, then those of each plan.
    QList<ReportView> views() const;
};

/// In the language of the interface.
Report reportOf(const ReportResults& results, const Catalogue& catalogue, const ReportStyle& style);

/// The totals for people: each amount has its own unit.
ChartTable totalsText(const Report& report);
/// The inputs of a plan for people: values and ranges as texts with the unit that suits them.
ChartTable inputsText(const ReportPlan& plan);
/// The inputs of all plans as numbers, each row with its unit.
ChartTable inputNumbers(const Report& report);
ChartTable sourcesTable(const Report& report);

} // namespace plume
