// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/sampling.h"

#include "document/setting.h"

#include <algorithm>

namespace plume::ui {
namespace {

int withinLimits(int draws) {
    return std::clamp(draws, Sampling::fewestDraws, Sampling::mostDraws);
}

} // namespace

Sampling::Sampling(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_hasRanges(setting::ranges.read(settings))
    , m_draws(withinLimits(setting::draws.read(settings))) // a person may have edited the file
    , m_seed(setting::seed.read(settings)) {}

void Sampling::setRanges(bool hasRanges) {
    if (hasRanges == m_hasRanges)
        return;
    m_hasRanges = hasRanges;
    setting::ranges.write(m_settings, hasRanges);
    Q_EMIT rangesChanged(hasRanges);
}

void Sampling::setDraws(int draws, quint64 seed) {
    const int kept = withinLimits(draws);
    if (kept == m_draws && seed == m_seed)
        return;
    m_draws = kept;
    m_seed = seed;
    setting::draws.write(m_settings, m_draws);
    setting::seed.write(m_settings, m_seed);
    Q_EMIT drawsChanged(m_draws, m_seed);
}

} // namespace plume::ui
