// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;

namespace plume::ui {

/// How uncertainty is computed: whether at all, with how many draws, and from which seed. A choice
/// of the person, kept in the settings; a study does not depend on it.
class Sampling : public QObject {
    Q_OBJECT

public:
    static constexpr int fewestDraws = 100;
    static constexpr int mostDraws = 1'000'000;

    /// Takes the choice from the settings, which must outlive it.
    explicit Sampling(QSettings& settings, QObject* parent = nullptr);

    /// Whether there are ranges; if not, everything stands at its central value.
    bool hasRanges() const { return m_hasRanges; }
    void setRanges(bool hasRanges);

    int draws() const { return m_draws; }
    quint64 seed() const { return m_seed; }
    /// `draws` is kept within the fewest and the most.
    void setDraws(int draws, quint64 seed);

Q_SIGNALS:
    void rangesChanged(bool hasRanges);
    void drawsChanged(int draws, quint64 seed);

private:
    QSettings& m_settings;
    bool m_hasRanges;
    int m_draws;
    quint64 m_seed;
};

} // namespace plume::ui
