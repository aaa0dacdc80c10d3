// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "calculation/term.h"
#include "shell/findmodel.h"
#include "shell/place.h"

namespace plume::ui {

/// A chart by the name of its card, where it is, and the indicator to see it in, if in one alone.
struct ChartPlace {
    QString card;
    Place place = Place::Results;
    std::optional<Term> indicator;
};

using ChooseChart = std::function<void(const ChartPlace&)>;

/// Every chart by the question that it answers and by what such a chart is called.
std::vector<Findable> chartFindables(const ChooseChart& show);

/// Every section of the Library; choosing hands on its key.
std::vector<Findable> sectionFindables(const std::function<void(const QString&)>& show);

} // namespace plume::ui
