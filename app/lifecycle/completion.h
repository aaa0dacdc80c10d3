// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/study.h"

namespace plume {

/// An input as the calculation uses it: its estimate and the address it is known by. Two activities
/// that share an input share its address.
struct CompleteInput {
    QString address;
    EstimateData estimate;
};

/// An input that the study does not state: what was taken for it, and from where.
struct Assumption {
    int activity = 0;
    Term term;
    QString address;
    EstimateData estimate;
};

/// Something that does not fit together; said in words by sentenceOf().
struct Warning {
    enum class Kind {
        OtherBoundary,   ///< the grid row counts other emissions than the study
        ScopeAssumed,    ///< an energy without a scope is taken as that of the facility
        BeyondPlan,      ///< the activity lasts longer than the plan, or starts after it
        UtilisationHigh, ///< utilisation of the peak above what runs reach
        UnknownRow,      ///< a catalogue id that no row has
        UnknownActivity, ///< a multiple of an activity that the plan does not have
    };
    Kind kind;
    int activity = 0;
    QString address;
    QString detail; ///< the row, id or name in question
};

/// An activity with all that study, catalogue rows and defaults say about it.
struct CompleteActivity {
    Activity stated;
    EnergyScope scope = EnergyScope::Facility;
    int gridYear = 0; ///< the year of the grid's data; 0: not from a row
    QMap<Term, CompleteInput> inputs;
};

struct CompletePlan {
    QString name;
    int serviceMonths = 0;
    CompleteInput serviceLife;
    std::optional<int> startYear;
    QString currency; ///< of the study
    QList<CompleteActivity> activities;
    QList<Assumption> assumptions;
    QList<Warning> warnings;
};

/// Fills what plan number `plan` does not state from the rows it names, then from the defaults.
/// What is still missing is simply absent; the methodology then says what the result leaves out.
CompletePlan complete(const Study& study, int plan, const Catalogue& catalogue);

/// The index of the activity that `activity` is a multiple of.
std::optional<int> proportionTarget(const Plan& plan, int activity);

/// A whole sentence for people.
QString sentenceOf(const Warning& warning);

} // namespace plume
