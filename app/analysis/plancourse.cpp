// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/plancourse.h"

#include "analysis/pairedcolumns.h"
#include "analysis/timeline.h"

namespace plume {
namespace {

void addMoments(const Study& study, const Catalogue& catalogue, QList<double>& moments) {
    for (int plan = 0; plan < study.plans.size(); ++plan) {
        for (const Window& window : stretchesOf(complete(study, plan, catalogue)))
            moments += {window.from, window.to};
    }
}

QList<Window> windowsBetween(QList<double> moments, double from, double to) {
    std::sort(moments.begin(), moments.end());
    QList<Window> windows;
    double last = from;
    for (const double moment : moments) {
        if (moment > last && moment <= to) {
            windows.append({last, moment});
            last = moment;
        }
    }
    return windows;
}

/// `sum` may have to become a number a run.
void addTo(Column& sum, const Column& column, double sign) {
    if (column.size() > sum.size())
        sum.resize(column.size(), sum.front());
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += sign * runOf(column, i);
}

} // namespace

CourseStretches courseStretchesOf(const Study& seen, int months, const Catalogue& catalogue) {
    QList<double> moments;
    addMoments(seen, catalogue, moments);
    CourseStretches stretches;
    stretches.near = windowsBetween(moments, 0.0, months);
    if (months >= longestHorizon)
        return stretches;
    moments.clear();
    addMoments(beyondHorizon(seen, months), catalogue, moments);
    stretches.far = windowsBetween(moments, months, longestHorizon);
    return stretches;
}

PlanCourse::PlanCourse(const Study& seen, int plan, Term indicator,
                       const CourseStretches& stretches, const Catalogue& catalogue)
    : m_indicator(indicator) {
    addLeg(seen, plan, stretches.near, 0, catalogue);
    m_isKnown = m_legs.first().calculation.whole().totals.contains(indicator);
    if (!stretches.far.isEmpty())
        addLeg(beyondHorizon(seen, seen.plans[plan].serviceMonths), plan, stretches.far,
               stretches.near.size(), catalogue);
}

void PlanCourse::addLeg(const Study& study, int plan, const QList<Window>& windows, qsizetype first,
                        const Catalogue& catalogue) {
    const CompletePlan completed = complete(study, plan, catalogue);
    const Leg leg{calculation(completed, windows), first, {}, nullptr};
    const std::vector<double> values = centralValues(*leg.calculation.graph);
    for (const WindowNodes& window : leg.calculation.windows.mid(1)) {
        QList<NodeId> outputs;
        StretchAmounts amounts;
        if (const auto total = window.totals.constFind(m_indicator);
            total != window.totals.cend()) {
            outputs.append(*total);
            amounts.along = values[std::size_t(*total)];
        }
        for (qsizetype i = 0; i < window.activities.size() && !outputs.isEmpty(); ++i) {
            const NodeId node = window.activities[i].value(m_indicator, noNode);
            const double done = node == noNode ? 0.0 : values[std::size_t(node)];
            if (done == 0.0 || !isAtOnce(completed.activities[i]))
                continue;
            outputs.append(node);
            amounts.atOnce += done;
            amounts.along -= done;
        }
        m_outputs.append(outputs);
        m_central.append(amounts);
    }
    m_legs.append(leg);
}

const PlanCourse::Leg& PlanCourse::legAt(qsizetype stretch) const {
    return stretch >= m_legs.last().first ? m_legs.last() : m_legs.first();
}

void PlanCourse::draw(Draws& draws, const DrawOrder& order, std::size_t samples) {
    m_samples = samples;
    for (Leg& leg : m_legs) {
        std::vector<NodeId> totals;
        for (const WindowNodes& window : leg.calculation.windows)
            totals.push_back(window.totals.value(m_indicator, noNode));
        std::erase(totals, noNode);
        leg.drawn =
            std::make_shared<LeafColumns>(draws.columnsFor(totals, *leg.calculation.graph, order));
        leg.leaves = leg.drawn->slice(0, samples);
    }
}

bool PlanCourse::varies() const {
    return std::any_of(m_legs.cbegin(), m_legs.cend(), [](const Leg& leg) {
        return std::any_of(leg.leaves.begin(), leg.leaves.end(),
                           [](ColumnView column) { return column.size() > 1; });
    });
}

std::vector<StretchColumns> PlanCourse::columns(qsizetype begin, qsizetype end) const {
    const Leg& leg = legAt(begin);
    std::vector<NodeId> nodes;
    for (qsizetype stretch = begin; stretch < end; ++stretch)
        nodes.insert(nodes.end(), m_outputs[stretch].cbegin(), m_outputs[stretch].cend());
    const std::vector<Column> evaluated =
        evaluateColumns(*leg.calculation.graph, nodes, leg.leaves, m_samples);
    std::vector<StretchColumns> result;
    auto column = evaluated.begin();
    for (qsizetype stretch = begin; stretch < end; ++stretch) {
        StretchColumns columns;
        for (qsizetype i = 0; i < m_outputs[stretch].size(); ++i, ++column) {
            addTo(columns.along, *column, i == 0 ? 1.0 : -1.0);
            if (i > 0)
                addTo(columns.atOnce, *column, 1.0);
        }
        result.push_back(std::move(columns));
    }
    return result;
}

} // namespace plume
