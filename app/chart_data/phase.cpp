// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/phase.h"

#include <QCoreApplication>

namespace plume {
namespace {

constexpr std::array<const char*, allPhases.size()> names{
    QT_TRANSLATE_NOOP("Phase", "Experimentation"),
    QT_TRANSLATE_NOOP("Phase", "Training"),
    QT_TRANSLATE_NOOP("Phase", "Fine-tuning"),
    QT_TRANSLATE_NOOP("Phase", "Inference"),
    QT_TRANSLATE_NOOP("Phase", "Hardware manufacture"),
    QT_TRANSLATE_NOOP("Phase", "Other infrastructure"),
};

} // namespace

QString nameOf(Phase phase) {
    return QCoreApplication::translate("Phase", names[std::size_t(phase)]);
}

} // namespace plume
