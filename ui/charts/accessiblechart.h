// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plume::ui {

/// Lets assistive technology meet a ChartView as one chart, without the widgets that draw it. Once
/// is enough.
void installAccessibleChart();

} // namespace plume::ui
