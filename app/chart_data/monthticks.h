// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/charttable.h"

#include <QLocale>

namespace plume {

/// Whole months from zero, at most thirteen of them.
QList<ChartTick> monthTicksTo(int months, const QLocale& locale);

} // namespace plume
