// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStackedWidget>

#include <functional>

#include "analysis/planresult.h"
#include "document/assessor.h"
#include "results/comparisons.h"
#include "results/shownindicator.h"
#include "shell/place.h"
#include "shell/sizeclass.h"

namespace plume::ui {

class BuildPage;
class ComparePage;
class LibraryPage;
class Prompter;
class ResultPane;
class ResultsPage;
struct ResultContext;
class StudyDocument;

/// What each place is made of. One is shown at a time, and only that one computes and draws. Build
/// is there from the start; the page of another place is made when it is first opened.
class Places : public QStackedWidget {
    Q_OBJECT

public:
    /// All three must outlive the places.
    Places(StudyDocument& document, const Assessor& assessor, Prompter& prompter,
           QWidget* parent = nullptr);

    BuildPage& buildPage() { return *m_build; }
    /// What results are shown in, in every place.
    ShownIndicator& indicator() { return m_indicator; }
    /// Those that have a page, in the order of the rail.
    QList<Place> available() const { return m_pages.keys(); }
    Place current() const;
    /// Shows a place; one that has no page is not available and changes nothing.
    void open(Place place);
    /// Adds a place whose page is made when it is first opened.
    void offer(Place place, std::function<QWidget*()> maker) { addLate(place, std::move(maker)); }
    /// Opens Build at an input, by its address in the study; and at what does not fit together.
    void showInput(const QString& address);
    void showWarnings();
    /// Opens Results at what changed.
    void showChanges();
    /// Opens Results at what the plan is compared with, in an indicator.
    void showComparisons(Term indicator);
    /// Opens a place at a chart, by the name of its card: "shares"; in an indicator, if one is
    /// given.
    void showChart(Place place, const QString& card, std::optional<Term> indicator = {});
    /// Opens a section of the Library: the name of a table, "validation" or "methodology".
    void showSection(const QString& key);
    /// Opens Build with a plan of the study, from 0.
    void showPlan(int plan);
    /// The parts of all places that the keyboard goes round through.
    QList<QWidget*> regions() const;
    void showResult(const PlanResult& result);
    void setSizeClass(SizeClass size);
    /// What the charts that are seen draw.
    Assessor::Wanted wanted() const;
    /// How ranges of what is compared are drawn; none: central values alone.
    void setSampling(const std::optional<Assessor::Sampling>& sampling);
    /// Whether plans are being compared.
    bool isBusy() const;

Q_SIGNALS:
    void wantedChanged();
    void compared(const QList<plume::PlanResult>& results);
    void placeChanged(plume::ui::Place place);

private:
    using Maker = std::function<QWidget*()>;

    void add(Place place, QWidget* page);
    void addLate(Place place, Maker maker);
    void make(Place place);
    ResultPane* connected(ResultPane* pane);
    ResultsPage* makeResultsPage(StudyDocument& document, const ResultContext& context);
    QWidget* makeBuildPlace(ResultPane* results);
    ComparePage* makeComparePage(StudyDocument& document, Prompter& prompter);
    LibraryPage* makeLibraryPage(StudyDocument& document, Prompter& prompter);

    Comparisons m_comparisons;
    ShownIndicator m_indicator;
    BuildPage* m_build;
    QList<ResultPane*> m_results;         ///< the panes that show the plan, wherever they are
    ResultsPage* m_resultsPage = nullptr; ///< once it was opened, as are the next
    ComparePage* m_compare = nullptr;
    LibraryPage* m_library = nullptr;
    QMap<Place, QWidget*> m_pages;
    QMap<Place, Maker> m_toMake; ///< of the pages that are still empty
    std::optional<PlanResult> m_result;
    std::optional<Assessor::Sampling> m_sampling;
};

} // namespace plume::ui
