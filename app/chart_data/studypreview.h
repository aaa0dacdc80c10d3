// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/planresult.h"
#include "chart_data/phase.h"

#include <QList>
#include <QLocale>

#include <optional>

namespace plume {

/// A part of a bar; its share is of all known emissions of the plan.
struct PreviewPart {
    Phase phase = Phase::Other;
    double share = 0.0;
};

/// A plan of a study as a bar in the colours of the phases.
struct PreviewBar {
    QString name;             ///< of the plan
    QString amount;           ///< "192.5 t CO₂e"; in words where it is not known
    double kg = 0.0;          ///< at the central values
    QList<PreviewPart> parts; ///< in life order, none of them zero; none where nothing is known
};

/// A study at a glance: the picture of a card, and what it shows in one sentence.
struct StudyPreview {
    QString title;
    QString sentence; ///< of one plan what its use is, of several which emits least and most
    QList<PreviewBar> bars;
    double largest = 0.0; ///< kg of the largest bar
};

/// At central values; costs as much as evaluating every plan once.
StudyPreview studyPreviewOf(const Study& study, const Catalogue& catalogue, const QLocale& locale);

} // namespace plume
