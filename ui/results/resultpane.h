// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "analysis/planresult.h"
#include "catalogue/catalogue.h"
#include "document/assessor.h"

namespace plume::ui {

class CardGrid;
class ChartCard;
class Comparisons;
class CumulativeCard;
class HeadlineView;
class IndicatorSwitch;
class Prompter;
class ShownIndicator;

/// What charts of results are made with; all of it outlives them.
struct ResultContext {
    const Catalogue& catalogue;
    Comparisons& comparisons;
    ShownIndicator& indicator;
    Prompter& prompter;
};

/// Which questions are asked: those that one builds with, or all.
enum class Questions { Few, All };

/// What a plan causes, in emissions, energy or water: a headline, and below it cards that each ask
/// and answer one question. While it is hidden nothing is computed.
class ResultPane : public QWidget {
    Q_OBJECT

public:
    explicit ResultPane(const ResultContext& context, QWidget* parent = nullptr,
                        Questions questions = Questions::Few);

    void showResult(const PlanResult& result);

    /// To add cards to.
    CardGrid& cards() { return *m_cards; }
    /// What the cards that are seen draw.
    Assessor::Wanted wanted() const;
    /// Leads to what the plan is compared with.
    void showComparisons();

Q_SIGNALS:
    void wantedChanged();
    /// A person wants to see or change the input at this address.
    void inputRequested(const QString& address);

protected:
    /// None before the first.
    const std::optional<PlanResult>& result() const { return m_result; }

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// How a chart is made in the indicator that is shown.
    template <typename Chart>
    auto inIndicator(Chart (*chartOf)(const PlanResult&, const QLocale&, Term)) const {
        return [this, chartOf](const PlanResult& result, const QLocale& locale) {
            return chartOf(result, locale, shown());
        };
    }
    Term shown() const;
    void addShares(const ResultContext& context);
    void addRanges(const ResultContext& context);
    void addLadder(const ResultContext& context);
    void addCourse(const ResultContext& context);
    void refreshHeadline();

    ShownIndicator& m_indicator;
    std::optional<PlanResult> m_result;
    IndicatorSwitch* m_switch;
    HeadlineView* m_headline;
    CardGrid* m_cards;
    ChartCard* m_ladder = nullptr;
    CumulativeCard* m_course = nullptr;
    ChartCard* m_influences = nullptr; ///< only where all questions are asked
};

} // namespace plume::ui
