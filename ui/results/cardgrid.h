// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <functional>
#include <optional>

#include "analysis/planresult.h"
#include "charts/chartcard.h"

class QHBoxLayout;

namespace plume::ui {

/// Cards that answer questions about one result, or about whatever their refresh knows, in as many
/// columns as stay readable. Cheap to update: a chart is made only when its card is seen, and no
/// widget is rebuilt.
class CardGrid : public QScrollArea {
    Q_OBJECT

public:
    /// The prompter must outlive the grid.
    explicit CardGrid(Prompter& prompter, QWidget* parent = nullptr);

    /// A card below the others: its name (of its files and widgets), its view, which it takes, and
    /// how its chart is made: `chartOf(const PlanResult&, const QLocale&)`, a value with `words`,
    /// `table` and `isEmpty()` that the view's setChart() takes.
    template <typename View, typename ChartOf>
    void add(const char* name, View* view, ChartOf chartOf) {
        add(new ChartCard(QLatin1String(name), view, m_prompter, widget()), view, chartOf);
    }
    /// What of a result a chart is made from: as long as it is the same, so is the chart.
    using OriginOf = std::function<const void*(const PlanResult&)>;

    /// The same for a card with tools of its own; where there is an origin, other results of the
    /// same origin leave the card as it is.
    template <typename View, typename ChartOf>
    void add(ChartCard* card, View* view, ChartOf chartOf, OriginOf originOf = {}) {
        addCard(card, [this, card, view, chartOf] {
            if (m_result)
                fill(*card, *view, chartOf(*m_result, locale()));
        });
        m_entries.last().originOf = std::move(originOf);
    }
    /// Shows a chart in its view and in the words of its card.
    template <typename View, typename Chart>
    static void fill(ChartCard& card, View& view, const Chart& chart) {
        view.setChart(chart);
        card.setEmpty(chart.isEmpty() && !isComing(chart));
        if constexpr (requires { chart.address; })
            card.setChart(chart.words, chart.table, chart.address);
        else
            card.setChart(chart.words, chart.table);
        if constexpr (requires { view.caption(); })
            card.setCaption(view.caption());
    }

    /// Whether the chart is still being computed: its card can be reached meanwhile.
    template <typename Chart>
    static bool isComing(const Chart& chart) {
        if constexpr (requires { chart.isComing; })
            return chart.isComing;
        else
            return false;
    }

    /// A card that is filled by `refresh` whenever it is seen and out of date.
    void addCard(ChartCard* card, std::function<void()> refresh);
    /// The same for a card that often has little to say: columns are parted without it.
    void addAside(ChartCard* card, std::function<void()> refresh);

    void showResult(const PlanResult& result);
    /// Everything is drawn anew once it is seen; or one card is.
    void outdate();
    void outdate(const ChartCard* card);

    QSize minimumSizeHint() const override; ///< room for a question and its answer
    /// Scrolls to a card and gives it the keyboard; it stays in view while cards grow, until
    /// somebody scrolls.
    void lead(ChartCard* card);

    int columns() const { return m_columns; }
    /// Whether the card was seen when it was last looked at.
    bool isSeen(const ChartCard* card) const;

Q_SIGNALS:
    /// Other cards are seen than before.
    void seenChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        ChartCard* card = nullptr;
        std::function<void()> refresh;
        OriginOf originOf;
        bool isAside = false;
        bool isStale = true;
        bool isSeen = false;
    };

    int counted() const;
    void arrange();
    void fitColumns();
    void refreshSeen();
    void findSeen();
    void refreshSoon();
    void keepInView();

    Prompter& m_prompter;
    std::optional<PlanResult> m_result;
    QHBoxLayout* m_layout;
    ChartCard* m_led = nullptr; ///< that is kept in view
    int m_columns = 1;
    QList<Entry> m_entries;
};

} // namespace plume::ui
