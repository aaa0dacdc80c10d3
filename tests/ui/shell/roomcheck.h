// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace plume::test {

/// What is wrong with the texts that are seen in a window: cut off without a tool tip that has the
/// whole, reaching out of what they stand in, under `smallestText` pixels, or over one another.
QStringList textFaults(const QWidget& window, int smallestText = 12);

/// Charts that are seen and have nothing to show.
QStringList emptyCharts(const QWidget& window);

} // namespace plume::test
