// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "analysis/planresult.h"
#include "compare/comparer.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace plume::ui {

class CompareTab;
class FlowLayout;
class HorizonRow;
class LeversView;
class MessageStrip;
class OnePlanPage;
class PageScroll;
class PlanColumns;
class Prompter;
class StudyDocument;

/// The Compare place: the plans of a study as columns under a sentence that says which one causes
/// less, and below them tabs that each look at it in one way. Nothing is computed while it is not
/// seen.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it.
    ComparePage(StudyDocument& document, Prompter& prompter, QWidget* parent = nullptr);

    /// Puts a tab behind the others, and takes it.
    void addTab(CompareTab* tab);
    /// None: central values alone.
    void setSampling(const std::optional<Assessor::Sampling>& sampling);
    /// Whether levers are looked at where there is one plan alone; of more they have their tab.
    void showLevers(bool isWanted);
    /// Whether something that is seen is still to come.
    bool isBusy() const;

Q_SIGNALS:
    /// Somebody wants to see or change the input at this address, or a plan, in Build.
    void inputRequested(const QString& address);
    void planRequested(int plan);
    /// What is shown now comes from these results, by plan, each over the horizon.
    void compared(const QList<plume::PlanResult>& results);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void setupHeadline();
    void setupControls();
    void setupPlans();
    QToolButton* makeIndicator(Term indicator);
    void showCost(bool isThere);
    void setupAdding();
    void setupTabs(Prompter& prompter);
    void setupAlone();
    void refresh();
    void refreshPlans();
    void followPlan();
    void ask();
    void showResult();
    void showTab();
    void showHeadline(const CompareResult& result);
    void paste();
    void say(const QString& sentence, bool isProblem);
    void retranslate();
    CompareTab* currentTab() const;
    int comparedPlan() const;

    StudyDocument& m_document;
    Comparer m_comparer;
    std::optional<Assessor::Sampling> m_sampling;
    std::optional<int> m_months;  ///< as chosen here; else the baseline's service life
    int m_plan = 1;               ///< compared with the baseline
    QString m_planName;           ///< its name, to find it where plans change places
    bool m_looksAtLevers = false; ///< of the one plan there is
    bool m_isStale = true;        ///< something changed while nobody looked

    QLabel* m_difference = nullptr;
    QLabel* m_sentences = nullptr;
    QToolButton* m_leftOut = nullptr;
    QLabel* m_omissions = nullptr;
    MessageStrip* m_messages = nullptr;
    OnePlanPage* m_onePlan = nullptr;
    QWidget* m_alone = nullptr; ///< levers on a plan that stands alone, and the way back
    LeversView* m_levers = nullptr;
    LeversView* m_leversOfMany = nullptr; ///< in its tab
    QWidget* m_side = nullptr;            ///< everything that needs two plans
    PageScroll* m_sideScroll = nullptr;   ///< in which that stands
    PlanColumns* m_columns = nullptr;
    FlowLayout* m_controls = nullptr;
    QButtonGroup* m_indicators = nullptr; ///< by Term
    QLabel* m_planLabel = nullptr;
    QComboBox* m_planChooser = nullptr;
    HorizonRow* m_horizon = nullptr;
    QToolButton* m_add = nullptr;
    QList<QAction*> m_addActions;
    QTabWidget* m_tabs = nullptr;
    QPushButton* m_back = nullptr;
};

} // namespace plume::ui
