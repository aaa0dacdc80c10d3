// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "charts/chartcard.h"

namespace plume::ui {

class Comparisons;
class LadderView;

/// How big that is: a plan among things people know, which can be chosen.
class LadderCard : public ChartCard {
    Q_OBJECT

public:
    /// The catalogue and the comparisons must outlive the card.
    LadderCard(const Catalogue& catalogue, Comparisons& comparisons, Prompter& prompter,
               QWidget* parent = nullptr);

    LadderView* ladder() const { return m_ladder; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addTool(const char* name);
    void chooseComparisons();
    void retranslate();

    const Catalogue& m_catalogue;
    Comparisons& m_comparisons;
    LadderView* m_ladder;
    QToolButton* m_choose;
    QToolButton* m_linear;
};

} // namespace plume::ui
