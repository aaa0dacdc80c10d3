// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "calculation/term.h"

namespace plume::ui {

/// What results are shown in, wherever they are: Term::Emissions, FacilityEnergy or Water.
class ShownIndicator : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    Term term() const { return m_term; }
    /// Any other term changes nothing.
    void choose(Term term);

Q_SIGNALS:
    void changed(plume::Term term);

private:
    Term m_term = Term::Emissions;
};

/// Whether results can be shown in it.
bool isShownIndicator(Term term);

} // namespace plume::ui
