// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/planresult.h"
#include "chart_data/charttable.h"
#include "chart_data/indicatortext.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace plume {

/// The quantiles, where they are known and spread enough to be seen: not where nothing varies, nor
/// where only central values are shown.
std::optional<Quantiles> shownRange(std::optional<Quantiles> quantiles);

/// What a plan emits, or its energy or water, as it is shown: the median of all runs where they
/// spread, with its range; else the central value. None where it is not known.
struct ShownTotal {
    double base = 0.0;
    std::optional<Quantiles> range;
    QString text;      ///< "110 t", without a range "192.5 t"
    QString rangeText; ///< "77–214 t"; empty without a range
};
std::optional<ShownTotal> shownTotalOf(const PlanResult& result, const QLocale& locale,
                                       Term indicator = Term::Emissions);

Range outerRange(const Quantiles& quantiles); ///< 5th to 95th percentile
Range innerRange(const Quantiles& quantiles); ///< 25th to 75th

/// "77–214 t", or nothing without a range.
QString rangeText(const std::optional<Quantiles>& quantiles, const QLocale& locale,
                  const Dimension& dimension = dim::emission);

/// "Inference share" for people: "94.8% (9 of 10 runs: 71–98%)", or "94.8%" without a range.
QString useShareText(const PlanResult& result, const QLocale& locale,
                     Term indicator = Term::Emissions);

/// Why a chart of ranges has nothing to draw: what is missing and what would help; empty where the
/// total has a range.
QString whyNoRange(const PlanResult& result, const QLocale& locale,
                   Term indicator = Term::Emissions);

/// How many of 100 runs: "63 of 100 runs", "more than 99 of 100 runs", "every run".
QString runsText(double share, const QLocale& locale);

/// The columns and cells that every table with ranges has: 5th, 50th and 95th percentile. Cells are
/// empty without a range.
QList<ChartColumn> quantileColumns(const QString& suffix);
QList<ChartCell> emissionQuantileCells(const std::optional<Quantiles>& base, const QLocale& locale);
QList<ChartCell> quantileCells(const std::optional<Quantiles>& base, const IndicatorText& text);
QList<ChartCell> shareQuantileCells(const std::optional<Quantiles>& share, const QLocale& locale);

} // namespace plume
