// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace plume {
struct Study;
}

namespace plume::ui {

class StudyDocument;

/// What can be done with the plans of a study, each as one undo step. Indices must exist.
struct PlanCommands {
    Q_DECLARE_TR_FUNCTIONS(PlanCommands)

public:
    /// "Plan B" for a study of one plan.
    static QString nameForNext(const Study& study);

    static void add(StudyDocument& document);
    /// Right behind the plan; gives where the copy is, or the plan itself where there are too many.
    static int duplicate(StudyDocument& document, int plan);
    static void remove(StudyDocument& document, int plan);
    static void move(StudyDocument& document, int from, int to);
    static void rename(StudyDocument& document, int plan, const QString& name);
    static void makeBaseline(StudyDocument& document, int plan);
    static void setFollowing(StudyDocument& document, int plan, bool isFollowing);
    static void makeAsBaseline(StudyDocument& document, int plan);

    /// As a study file, for this study or another one.
    static void copy(const StudyDocument& document, int plan);
    /// The plans of the study on the clipboard; gives why not, where there is none.
    static QString paste(StudyDocument& document);
};

} // namespace plume::ui
