// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/quantiles.h"
#include "chart_data/charttable.h"
#include "quantity/unittable.h"

#include "calculation/term.h"

#include <QLocale>

#include <optional>

namespace plume {

/// How amounts of one indicator are said. Base units: kg CO2e, kWh, L, or the study's currency.
struct IndicatorText {
    Term indicator = Term::Emissions;
    QLocale locale;
    QString currency = {}; ///< of the study; see inCurrency()

    Dimension dimension() const;
    /// "emissions_kg": the key of a column, for files.
    QString key() const;
    /// "Emissions (CO₂e)": the header of a column.
    QString header() const;
    /// Its unit in such keys, "kwh", and beside numbers of files, "kWh".
    QString unitKey() const;
    QString fileUnit() const;
    /// "t CO₂e", "MWh": behind the numbers of an axis.
    QString axisUnit(const DisplayUnit& unit) const;

    /// An amount that was written elsewhere, its money in the currency of the study.
    QString priced(const QString& amount) const;
    /// A round amount at an axis of many decades.
    QString tick(double base) const;
    /// Four digits: "192.5 t".
    QString amount(double base) const;
    /// An amount in a sentence: "25.5 t CO₂e"; energy and water need no more than their unit.
    QString named(const QString& amount) const;
    /// With its sign, "+10.5 t" or "−25.5 t".
    QString change(double base) const;
    ChartCell cell(std::optional<double> base) const;
    ChartCell changeCell(std::optional<double> base) const;
};

/// Whichever of three texts speaks of the indicator.
QString saidOf(Term indicator, const QString& emissions, const QString& energy,
               const QString& water);

/// "−41.1%", with its sign; "+320%" whole above all.
QString changeShareText(double ratio, const QLocale& locale);

} // namespace plume
