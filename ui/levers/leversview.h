// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "levers/levercomputer.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace plume::ui {

class CardGrid;
class GridTools;
class LeverList;
class MessageStrip;
class Prompter;
class StudyDocument;

/// What would make a plan greener: levers as switches, what they save alone and together, the grids
/// to choose from, what a point of accuracy costs and what is worth measuring. Nothing is computed
/// while it is not seen, and nothing changes in the study before somebody applies it.
class LeversView : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it.
    LeversView(StudyDocument& document, Prompter& prompter, QWidget* parent = nullptr);

    /// Which plan levers are tried on.
    void setPlan(int plan);
    int plan() const { return m_plan; }
    /// None: central values alone.
    void setSampling(const std::optional<Assessor::Sampling>& sampling);
    /// Whether something that is seen is still to come.
    bool isBusy() const { return m_computer.isBusy(); }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void setupHead();
    void setupLevers(Prompter& prompter);
    void setupGrids(Prompter& prompter);
    void setupOthers(Prompter& prompter);
    void refresh();
    void ask();
    void showResult();
    void apply();
    void applyAsPlan();
    void moveToGrid(const GridId& grid);
    void addPlan(const ChangedPlan& changed, const QString& name);
    void say(const QString& sentence, bool isProblem);
    void retranslate();
    /// Whether the last answer is about the study as it is.
    bool isCurrent() const;

    StudyDocument& m_document;
    LeverComputer m_computer;
    std::optional<Assessor::Sampling> m_sampling;
    int m_plan = 0;
    bool m_isStale = true; ///< something changed while nobody looked

    QLabel* m_combined;
    QLabel* m_planLabel;
    QComboBox* m_planChooser;
    QPushButton* m_apply;
    QPushButton* m_asPlan;
    MessageStrip* m_messages;
    LeverList* m_list;
    CardGrid* m_cards;
    GridTools* m_gridTools = nullptr;
};

} // namespace plume::ui
