// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <limits>
#include <optional>

#include "catalogue/spread.h"
#include "lifecycle/inputrole.h"
#include "quantity/estimate.h"
#include "quantity/unittable.h"

namespace plume::ui {

/// What an input row shows: a value of the study or of the catalogue, and how it may be changed.
/// Amounts in base units.
struct InputContent {
    QString address; ///< JSON pointer; another address is another input
    QString label;   ///< "Requests per day"
    QString meaning; ///< one sentence: tooltip, what's-this, accessible description
    Dimension dimension;
    DisplayUnit unit;                     ///< in which the field shows it at first
    std::optional<EstimateData> estimate; ///< absent: not known yet
    bool isStated = false;                ///< by the study; else taken from a row or a default
    double sliderLow = 0.0;
    double sliderHigh = 1.0;
    bool isLogarithmic = false;
    double minimum = 0.0; ///< what makes sense at all
    double maximum = 0.0;
    bool differsFromBaseline = false; ///< of a plan that follows it
    QString source;                   ///< "Uptime Institute 2024"; empty: the user's own
    QString sourceDetail;             ///< title, year, licence, locator, note
    QString note = {};                ///< of the estimate, in the language of the interface
    QString term = {};                ///< key of the term, for which spreads are offered
    QList<Spread> spreads = {};       ///< all that the catalogue recommends
    std::optional<InputRole> role = {};
    friend bool operator==(const InputContent&, const InputContent&) = default;
};

/// What makes sense at all; everything where the content does not say.
inline Range boundsOf(const InputContent& content) {
    if (content.minimum < content.maximum)
        return Range{content.minimum, content.maximum};
    constexpr double infinity = std::numeric_limits<double>::infinity();
    return Range{-infinity, infinity};
}

} // namespace plume::ui
