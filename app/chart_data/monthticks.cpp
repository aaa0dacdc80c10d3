// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/monthticks.h"

#include <algorithm>
#include <array>

namespace plume {

QList<ChartTick> monthTicksTo(int months, const QLocale& locale) {
    constexpr int most = 12;
    static constexpr std::array steps{1, 2, 3, 6, 12, 24, 60};
    const auto step =
        std::ranges::find_if(steps, [months](int each) { return months <= most * each; });
    QList<ChartTick> ticks;
    for (int month = 0; month <= months; month += step == steps.end() ? steps.back() : *step)
        ticks.append({double(month), locale.toString(month)});
    return ticks;
}

} // namespace plume
