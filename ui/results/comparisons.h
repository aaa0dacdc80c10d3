// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "catalogue/catalogue.h"

namespace plume::ui {

/// The familiar things a plan is compared with, wherever it is: chosen once, the same everywhere.
class Comparisons : public QObject {
    Q_OBJECT

public:
    explicit Comparisons(const Catalogue& catalogue, QObject* parent = nullptr);

    const QList<EquivalenceId>& chosen() const { return m_chosen; }
    void choose(const QList<EquivalenceId>& ids);
    /// Takes in what the catalogue has come to offer unasked, and forgets what it no longer has.
    void follow(const Catalogue& catalogue);

Q_SIGNALS:
    void chosenChanged();

private:
    QList<EquivalenceId> m_chosen;
    QList<EquivalenceId> m_offered; ///< unasked, when last looked at
};

} // namespace plume::ui
