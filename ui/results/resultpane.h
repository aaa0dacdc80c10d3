// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <optional>

#include "analysis/planresult.h"
#include "catalogue/catalogue.h"

class QGridLayout;
class QScrollArea;
class QToolButton;

namespace plume::ui {

class ChartCard;
class CumulativeView;
class HeadlineView;
class LadderView;
class Prompter;
class ShareView;

/// What a plan causes: a headline and three charts, each asking and answering one question. Cheap
/// to update: only the cards that are seen are computed, and no widget is rebuilt.
class ResultPane : public QWidget {
    Q_OBJECT

public:
    /// The catalogue and the prompter must outlive the pane.
    ResultPane(const Catalogue& catalogue, Prompter& prompter, QWidget* parent = nullptr);

    void showResult(const PlanResult& result);

    const QList<EquivalenceId>& comparisons() const { return m_comparisons; }
    void setComparisons(const QList<EquivalenceId>& ids);

Q_SIGNALS:
    /// A person chose other things to compare with.
    void comparisonsChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A card and how its chart is made from the result.
    struct Entry {
        ChartCard* card = nullptr;
        std::function<void()> refresh;
        bool isStale = true;
    };

    void setUpCards(Prompter& prompter);
    void setUpTools();
    void setUpLayout();
    void arrange();
    void outdate();
    void refreshSeen();
    void refreshSoon();
    void refreshHeadline();
    void refreshShares();
    void refreshLadder();
    void refreshCumulative();
    void chooseComparisons();
    void retranslate();

    const Catalogue& m_catalogue;
    QList<EquivalenceId> m_comparisons;
    std::optional<PlanResult> m_result;
    HeadlineView* m_headline = nullptr;
    QScrollArea* m_scroll = nullptr;
    QGridLayout* m_grid = nullptr;
    bool m_isWide = false;
    ShareView* m_shares = nullptr;
    LadderView* m_ladder = nullptr;
    CumulativeView* m_cumulative = nullptr;
    QList<Entry> m_entries;
    QToolButton* m_donutButton = nullptr;
    QToolButton* m_linearButton = nullptr;
    QToolButton* m_chooseButton = nullptr;
};

} // namespace plume::ui
