// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"
#include "catalogue/datachange.h"

namespace plume {

/// A row that a study uses and that is not what it was: before and now, in base units.
struct ChangedRow {
    QString row; ///< "grids/VNM#intensity"
    Dimension dimension;
    EstimateData before;
    EstimateData after;
    QString note;
};

/// The emissions of a plan with the data that it was made with, and with those of today.
struct ChangedTotal {
    int plan = 0;
    QString name;
    std::optional<double> before;
    std::optional<double> after;
};

/// What became of the data since a study was made.
struct DataChanges {
    QString version; ///< that the study names
    QString now;
    /// Whether what the study's version said is on record: not of versions newer than these data.
    bool isKnown = true;
    QList<ChangedRow> rows;     ///< those that the study uses
    QList<ChangedTotal> totals; ///< of every plan
};

/// None where the study names no version, or this one. Computes every plan twice; changes nothing.
/// `changes`: the record that ships. `catalogue`: with the study's own rows.
std::optional<DataChanges> changesSince(const QString& version, const Study& study,
                                        const Catalogue& catalogue,
                                        const QList<DataChange>& changes);

/// "480 g/kWh (400 to 570)": a value with its range.
QString valueText(const EstimateData& estimate, const Dimension& dimension, const QLocale& locale);
/// In whole sentences: what changed and what it does to the emissions, most first.
QString sentenceOf(const DataChanges& changes, const QLocale& locale);
/// "Grid intensity, grids/VNM: 480 g/kWh, now 461 g/kWh": one line a row that changed.
QStringList linesOf(const DataChanges& changes, const QLocale& locale);

} // namespace plume
