// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "charts/chartcard.h"

namespace plume::ui {

class Comparisons;
class LadderView;
class ShownIndicator;
struct ResultContext;

/// How big that is: a plan among things people know, which can be chosen.
class LadderCard : public ChartCard {
    Q_OBJECT

public:
    explicit LadderCard(const ResultContext& context, QWidget* parent = nullptr);

    LadderView* ladder() const { return m_ladder; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addTool(const char* name);
    void chooseComparisons();
    void retranslate();

    const Catalogue& m_catalogue;
    Comparisons& m_comparisons;
    ShownIndicator& m_indicator;
    LadderView* m_ladder;
    QToolButton* m_choose;
    QToolButton* m_linear;
};

} // namespace plume::ui
