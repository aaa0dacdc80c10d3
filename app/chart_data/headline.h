// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/planresult.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace plume {

/// A result in words. What is empty is not said.
struct Headline {
    QString amount;        ///< "192.5 t CO₂e in 12 months", "About 110 t CO₂e in 12 months"
    QString address;       ///< where the amount is explained; empty where it is not known
    QString range;         ///< "9 of 10 runs lie between 77 and 214 t; …"; empty without ranges
    QString share;         ///< "Inference is 94.8%; it passes 90% on day 180."
    QString leftOut;       ///< "Not in this total: 3"
    QStringList omissions; ///< each a whole sentence
};

Headline headlineOf(const PlanResult& result, const QLocale& locale,
                    Term indicator = Term::Emissions);

} // namespace plume
