// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/study.h"

namespace plume {

/// An input as the calculation uses it: its estimate and the address it is known by. Two activities
/// that share an input share its address.
struct CompleteInput {
    QString address;
    EstimateData estimate;

    friend bool operator==(const CompleteInput&, const CompleteInput&) = default;
};

/// An input that the study does not state: what was taken for it, and from where.
struct Assumption {
    int activity = 0;
    Term term;
    QString address;
    EstimateData estimate;

    friend bool operator==(const Assumption&, const Assumption&) = default;
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

    friend bool operator==(const Warning&, const Warning&) = default;
};

/// An activity with all that study, catalogue rows and defaults say about it.
struct CompleteActivity {
    Activity stated;
    EnergyScope scope = EnergyScope::Facility;
    int gridYear = 0; ///< the year of the grid's data; 0: not from a row
    QMap<Term, CompleteInput> inputs;

    friend bool operator==(const CompleteActivity&, const CompleteActivity&) = default;
};

struct CompletePlan {
    QString name;
    int serviceMonths = 0;
    CompleteInput serviceLife;
    std::optional<int> startYear;
    QString currency; ///< of the study, as the next two
    Boundary boundary = Boundary::Lifecycle;
    OwnRows own;
    QList<CompleteActivity> activities;
    QList<Assumption> assumptions;
    QList<Warning> warnings;

    friend bool operator==(const CompletePlan&, const CompletePlan&) = default;
};

/// Fills what plan number `plan` does not state from the rows it names, then from the defaults.
/// What is still missing is simply absent; the methodology then says what the result leaves out.
/// `before` changes nothing but the time it takes: a plan completed with the same shipped data,
/// before some inputs changed.
CompletePlan complete(const Study& study, int plan, const Catalogue& catalogue,
                      const CompletePlan& before = {});

/// The index of the activity that `activity` is a multiple of.
std::optional<int> proportionTarget(const Plan& plan, int activity);

/// A whole sentence for people.
QString sentenceOf(const Warning& warning);

} // namespace plume
