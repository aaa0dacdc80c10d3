// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStackedWidget>

#include "analysis/planresult.h"
#include "document/assessor.h"
#include "results/comparisons.h"
#include "shell/place.h"
#include "shell/sizeclass.h"

namespace plume::ui {

class BuildPage;
class ComparePage;
class LibraryPage;
class Prompter;
class ResultPane;
class StudyDocument;

/// What each place is made of. One is shown at a time, and only that one computes and draws.
class Places : public QStackedWidget {
    Q_OBJECT

public:
    /// All three must outlive the places.
    Places(StudyDocument& document, const Assessor& assessor, Prompter& prompter,
           QWidget* parent = nullptr);

    BuildPage& buildPage() { return *m_build; }
    ComparePage& comparePage() { return *m_compare; }
    /// Those that have a page, in the order of the rail.
    QList<Place> available() const { return m_pages.keys(); }
    Place current() const;
    /// Shows a place; one that has no page is not available and changes nothing.
    void open(Place place);
    /// Opens Build at an input, by its address in the study; and at what does not fit together.
    void showInput(const QString& address);
    void showWarnings();
    /// Opens Build with a plan of the study, from 0.
    void showPlan(int plan);
    /// The parts of all places that the keyboard goes round through.
    QList<QWidget*> regions() const;
    void showResult(const PlanResult& result);
    void setSizeClass(SizeClass size);
    /// What the charts that are seen draw.
    Assessor::Wanted wanted() const;

Q_SIGNALS:
    void wantedChanged();
    void placeChanged(plume::ui::Place place);

private:
    void add(Place place, QWidget* page);
    QWidget* makeBuildPlace(ResultPane* results);

    Comparisons m_comparisons;
    BuildPage* m_build;
    QList<ResultPane*> m_results; ///< the panes that show the plan, wherever they are
    ComparePage* m_compare;
    LibraryPage* m_library;
    QMap<Place, QWidget*> m_pages;
};

} // namespace plume::ui
