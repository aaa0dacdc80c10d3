// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <QList>

#include <optional>

namespace plume {

/// The stretches that several plans are followed in, to the horizon and on from there.
struct CourseStretches {
    QList<Window> near; ///< up to the horizon
    QList<Window> far;  ///< from there to longestHorizon

    qsizetype size() const { return near.size() + far.size(); }
    const Window& at(qsizetype i) const { return i < near.size() ? near[i] : far[i - near.size()]; }
};

/// `seen` is a study from withHorizon(). Nothing starts or ends within a stretch in any plan.
CourseStretches courseStretchesOf(const Study& seen, int months, const Catalogue& catalogue);

/// What a plan causes in one stretch, in base units: at its beginning, and evenly over it.
struct StretchAmounts {
    double atOnce = 0.0;
    double along = 0.0;
};

/// The same in every run; one number where nothing varies.
struct StretchColumns {
    Column atOnce{0.0};
    Column along{0.0};
};

/// What one plan causes in each stretch. Beyond the horizon it goes on as beyondHorizon() has it.
class PlanCourse {
public:
    PlanCourse(const Study& seen, int plan, Term indicator, const CourseStretches& stretches,
               const Catalogue& catalogue);

    /// Whether the indicator is known of the plan.
    bool isKnown() const { return m_isKnown; }
    StretchAmounts central(qsizetype stretch) const { return m_central[stretch]; }

    void draw(Draws& draws, const DrawOrder& order, std::size_t samples);
    /// Whether any input that it needs varies; after draw().
    bool varies() const;
    /// Of the stretches [begin, end), which lie on one side of the horizon; after draw().
    std::vector<StretchColumns> columns(qsizetype begin, qsizetype end) const;

private:
    /// A calculation with one window a stretch.
    struct Leg {
        PlanCalculation calculation;
        qsizetype first = 0; ///< stretch
        std::vector<ColumnView> leaves;
        std::shared_ptr<const LeafColumns> drawn;
    };
    void addLeg(const Study& study, int plan, const QList<Window>& windows, qsizetype first,
                const Catalogue& catalogue);
    const Leg& legAt(qsizetype stretch) const;

    Term m_indicator;
    bool m_isKnown = false;
    std::size_t m_samples = 0;
    QList<Leg> m_legs;
    /// By stretch: all that happens in it, then each activity that is done at its beginning.
    QList<QList<NodeId>> m_outputs;
    QList<StretchAmounts> m_central;
};

} // namespace plume
