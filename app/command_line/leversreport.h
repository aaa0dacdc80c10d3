// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "levers/gridchoice.h"
#include "levers/information.h"
#include "levers/leveroutcomes.h"
#include "levers/qualitytrade.h"

#include <QLocale>

#include <span>

namespace plume {

/// One plan and what levers do to it.
struct LeversReport {
    int plan = 0;
    Assessment assessment;
    LeverOutcomes outcomes;
    std::optional<QualityTrade> trade;
    QString whyNoTrade;
    std::optional<Information> information; ///< without draws none
    std::optional<GridChoice> grids;        ///< only where asked for
    std::optional<GridPair> pair;           ///< likewise
};

/// What the reports are about: the levers with the amounts they were tried with.
struct LeversContext {
    const Catalogue& catalogue;
    const QList<Lever>& levers;
    const QLocale& locale;
};

QString textOf(const LeversReport& report, const LeversContext& context);

/// In the C locale; every key names its unit. The grids instead of the levers where they are asked
/// for.
QString csvOf(std::span<const LeversReport> reports, const LeversContext& context);
QByteArray jsonOf(std::span<const LeversReport> reports, const LeversContext& context);

} // namespace plume
