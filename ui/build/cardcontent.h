// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include "analysis/planresult.h"
#include "chart_data/phase.h"
#include "controls/inputcontent.h"

#include <optional>

namespace plume::ui {

/// What is asked for when the cards of a plan are described.
struct CardQuestion {
    const Study& study;
    int plan = 0;
    const PlanResult& result; ///< of that plan; may be of a moment ago
    const Catalogue& catalogue;
    bool isExpert = false;
    QLocale locale;
    bool isOnlyDecisions = false; ///< assumptions are not shown
};

/// The line that every card shows: name, amount, share.
struct CardLine {
    Phase phase = Phase::Other;
    QString name;
    QString amount;       ///< "182.5 t", or that it is not known
    QString share;        ///< "94.8%"; empty where unknown
    QString address = {}; ///< where the amount is explained; empty where it is not known
    friend bool operator==(const CardLine&, const CardLine&) = default;
};

CardLine activityLine(const CardQuestion& question, int activity);
/// The making of all activities' hardware.
CardLine hardwareLine(const CardQuestion& question);

/// An input as a row shows it, with the term it changes.
struct TermContent {
    Term term;
    InputContent content;
};

/// The inputs of work, site and schedule; in simple mode at most three, and only decisions where no
/// others are wanted.
QList<TermContent> activityInputs(const CardQuestion& question, int activity);
/// The inputs of the hardware's making.
QList<TermContent> hardwareInputs(const CardQuestion& question, int activity);

/// How many inputs that the study states are not among `shown`, of the same card.
int hiddenStated(const CardQuestion& question, int activity, const QList<TermContent>& shown,
                 bool ofHardware);

/// The service life of the plan.
InputContent serviceLifeInput(const CardQuestion& question);

} // namespace plume::ui
