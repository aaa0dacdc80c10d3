// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

#include "controls/inputcontent.h"
#include "quantity/units.h"

/// What the tests of the controls share.
namespace controls {

inline const QLocale english(QLocale::English, QLocale::UnitedStates);
inline const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);

inline QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

inline plume::DisplayUnit unitOf(const plume::Dimension& dimension, const char* symbol) {
    const auto found = plume::findUnit(dimension, utf8(symbol));
    if (!found)
        qFatal("No unit %s", symbol);
    return *found;
}

/// Warnings are failures, save what the offscreen platform says of itself.
inline void failOnWarnings() {
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

inline plume::EstimateData fixed(double value) {
    return plume::EstimateData{value, plume::Shape::Fixed, {}, {}};
}

inline plume::ui::InputContent energyPerRequest() {
    return {.address = QStringLiteral("/energy"),
            .label = QStringLiteral("Electricity & gas per request"),
            .meaning = QStringLiteral("What one answer takes."),
            .dimension = plume::dim::facilityEnergy,
            .unit = unitOf(plume::dim::facilityEnergy, "Wh"),
            .estimate = fixed(0.00125),
            .isStated = false,
            .sliderLow = 1e-6,
            .sliderHigh = 1.0,
            .isLogarithmic = true,
            .minimum = 0.0,
            .maximum = 1000.0,
            .source = QStringLiteral("A source"),
            .sourceDetail = QStringLiteral("Table 3")};
}

inline plume::ui::InputContent load() {
    return {.address = QStringLiteral("/load"),
            .label = QStringLiteral("Load"),
            .meaning = {},
            .dimension = plume::dim::ratio,
            .unit = unitOf(plume::dim::ratio, "%"),
            .estimate = fixed(0.5),
            .isStated = true,
            .sliderLow = 0.0,
            .sliderHigh = 1.0,
            .isLogarithmic = false,
            .minimum = 0.0,
            .maximum = 1.0,
            .source = {},
            .sourceDetail = {}};
}

} // namespace controls
