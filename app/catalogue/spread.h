// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/ids.h"
#include "catalogue/localname.h"
#include "quantity/estimate.h"

#include <QList>
#include <QStringList>

namespace plume {

/// A row of datasets/spreads.csv: how far a quantity spreads where nobody published a range.
struct Spread {
    /// Times the value, or in its place.
    enum class Form { Multiplier, Absolute };

    SpreadId id;
    LocalName name;
    QStringList columns;        ///< which values it completes, "servers.embodied_kg"; may be empty
    QString conditionColumn;    ///< of the value's row; empty: in every row
    QStringList conditionTexts; ///< what that column may hold
    QStringList offeredFor;     ///< keys of terms for which people may choose it; "any" for all
    Shape shape = Shape::Lognormal;
    Form form = Form::Multiplier;
    double central = 1.0;
    Range range; ///< of the multiplier; of an Absolute one in base units, like its central value
    QString correlation; ///< what shares one draw, in words
    Sharing sharing = Sharing::Study;
    Quality quality = Quality::Assumed;
    QString source;
    int year = 0;
    QString note;
    friend bool operator==(const Spread&, const Spread&) = default;
};

/// Whether the spread rests on judgement rather than on data.
bool isJudgement(const Spread& spread);

/// "Range: recommended spread “...”; it is judgement."
QString sentenceOf(const Spread& spread, const QLocale& locale);

/// What becomes of `value` (base units) under the spread: its central value, shape and range, with
/// the spread named in the provenance, which is otherwise empty. A value of zero stays fixed under
/// a multiplier.
EstimateData spreadAbout(double value, const Spread& spread);

/// The spreads that people may choose for a term, by its key, those for any term last.
QList<const Spread*> spreadsOffered(const QList<Spread>& spreads, const QString& term);

} // namespace plume
