// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/planresult.h"
#include "chart_data/charttable.h"

#include <QCoreApplication>
#include <QLocale>

namespace plume {

/// The translation context of what charts say.
struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

/// Emissions for people, four digits: "192.5 t"; without the gas, which a sentence or a header
/// names once.
QString emissionText(double kg, const QLocale& locale);
/// A round amount at an axis of many decades: tonnes up to a million of them.
QString emissionTickText(double kg, const QLocale& locale);
QString monthsText(int months, const QLocale& locale);

/// "A", "A and B", "A, B and C" in the language of the interface.
QString enumerated(const QStringList& items);

/// A cell of emissions; "not known" without them.
ChartCell emissionCell(std::optional<double> kg, const QLocale& locale);
ChartCell shareCell(std::optional<double> share, const QLocale& locale);

/// The sentence of every chart that has nothing to draw; empty where there is something.
QString whyNothingToShow(const Assessment& assessment, Term indicator = Term::Emissions);

/// Three to six round steps from zero to `high` (positive) or the first one above it.
/// `dimension`: of an axis in base units, whose numbers are to be round as they are shown.
QList<double> roundSteps(double high, const Dimension& dimension = {});

/// A round number (1, 2 or 5 times a power of ten) of which at most `parts` fit into `size`, which
/// is positive.
double roundStep(double size, int parts, const Dimension& dimension = {});

/// The multiples of a round step from `low` to `high`, at most `parts` + 1 of them.
QList<double> roundStepsWithin(const Range& range, int parts, const Dimension& dimension = {});

/// The powers of ten, in the unit that the amounts are shown in, that hold both (positive) ends.
QList<double> decadesAround(const Range& range, const Dimension& dimension);

/// "Source: Plume, data version 2026.1."
QString dataNote(const QString& version);

} // namespace plume
