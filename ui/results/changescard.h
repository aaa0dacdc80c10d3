// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcard.h"
#include "results/changescomputer.h"

class QComboBox;

namespace plume::ui {

class ChangesView;
class StudyDocument;

/// What changed since the study was opened, was saved, or before a step that undo knows.
class ChangesCard : public ChartCard {
    Q_OBJECT

public:
    /// The document must outlive it.
    ChangesCard(StudyDocument& document, Prompter& prompter, QWidget* parent = nullptr);

    ChangesView* changes() const { return m_changes; }
    /// Looks at a plan; what is shown follows a moment later.
    void show(int plan, Term indicator);
    bool isBusy() const { return m_computer.isBusy(); }

Q_SIGNALS:
    /// There are other states, or another present one: to be shown anew once it is seen.
    void outdated();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setupControls();
    void retranslate();
    void fillStates();
    int chosenState() const;
    void compute();
    void draw();

    StudyDocument& m_document;
    ChangesComputer m_computer;
    ChangesView* m_changes;
    QLabel* m_sinceLabel;
    QComboBox* m_since;
    int m_plan = 0;
    Term m_indicator = Term::Emissions;
    int m_chosen; ///< a state, or one of those that move
};

} // namespace plume::ui
