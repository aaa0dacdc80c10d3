// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lever.h"

#include "quantity/estimateediting.h"

#include <cmath>

namespace plume {

QString keyOf(LeverKind kind) {
    switch (kind) {
    case LeverKind::ExistingModel:
        return QStringLiteral("existing-model");
    case LeverKind::FineTune:
        return QStringLiteral("fine-tune");
    case LeverKind::Share:
        return QStringLiteral("share");
    case LeverKind::Volume:
        return QStringLiteral("volume");
    case LeverKind::OnDevice:
        return QStringLiteral("on-device");
    case LeverKind::EnergyFactor:
        return QStringLiteral("energy-factor");
    case LeverKind::Grid:
        return QStringLiteral("grid");
    case LeverKind::Lifetime:
        return QStringLiteral("lifetime");
    case LeverKind::EmbodiedFactor:
        return QStringLiteral("embodied-factor");
    case LeverKind::Measure:
        return QStringLiteral("measure");
    }
    Q_UNREACHABLE();
}

std::optional<LeverKind> leverKindOf(const QString& key) {
    for (const LeverKind kind : allLeverKinds) {
        if (key == keyOf(kind))
            return kind;
    }
    return std::nullopt;
}

Lever withAmount(Lever lever, double amount) {
    if (!lever.amount || amount == lever.amount->value)
        return lever;
    const QString row = lever.amount->provenance.row;
    lever.amount = movedTo(*lever.amount, amount, {0.0, HUGE_VAL});
    lever.amount->provenance.row = row; // one draw, wherever it is used
    lever.quality = Quality::Assumed;
    lever.source.clear();
    lever.locator.clear();
    return lever;
}

} // namespace plume
