// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparedcourses.h"

#include "analysis/crossingsearch.h"
#include "analysis/pairedcolumns.h"
#include "analysis/plancourse.h"

namespace plume {
namespace {

/// Enough for bands and for where courses cross; more would only cost memory, a column a month.
constexpr std::size_t mostSamples = 10'000;
constexpr qsizetype stretchesAtATime = 32;

/// A sum in every run; one number as long as nothing varies.
Column sumOf(const Column& sum, const Column& more) {
    return pairedColumn(sum, more, std::plus<>());
}

/// What one plan has caused so far.
struct SoFar {
    StretchEnds<double> central{};
    StretchEnds<Column> runs{{0.0}, {0.0}, {0.0}};

    void goOn(const StretchAmounts& amounts) {
        central.before = central.end;
        central.begin = central.before + amounts.atOnce;
        central.end = central.begin + amounts.along;
    }
    void goOn(const StretchColumns& columns) {
        runs.before = std::move(runs.end);
        runs.begin = sumOf(runs.before, columns.atOnce);
        runs.end = sumOf(runs.begin, columns.along);
    }
    StretchEnds<ColumnView> views() const { return {runs.before, runs.begin, runs.end}; }
};

class Courses {
public:
    Courses(const Study& study, const ComparisonOptions& options, Term indicator,
            const Catalogue& catalogue, Draws& draws)
        : m_seen(withHorizon(study, options.months))
        , m_samples(options.isSampled ? std::min(draws.samples(), mostSamples) : 0) {
        m_result.indicator = indicator;
        m_result.baseline = options.baseline;
        m_result.months = m_seen.plans[options.baseline].serviceMonths;
        m_result.courses.resize(m_seen.plans.size());
        m_stretches = courseStretchesOf(m_seen, m_result.months, catalogue);
        for (int plan = 0; plan < m_seen.plans.size(); ++plan)
            m_plans.append(PlanCourse(m_seen, plan, indicator, m_stretches, catalogue));
        m_soFar.resize(m_plans.size());
        if (m_samples > 0)
            draw(draws, drawOrderOf(study, catalogue));
        m_searches.fill(CrossingSearch(m_samples), m_plans.size());
    }

    ComparedCourses run(const std::stop_token& stop) {
        const qsizetype horizon = m_stretches.near.size();
        for (qsizetype begin = 0; begin < m_stretches.size() && !stop.stop_requested();) {
            const qsizetype side = begin < horizon ? horizon : m_stretches.size();
            const qsizetype end = std::min(begin + stretchesAtATime, side);
            follow(begin, end);
            begin = end;
        }
        for (int plan = 0; plan < m_plans.size(); ++plan)
            m_result.crossings.append(isCompared(plan) ? std::optional(m_searches[plan].result())
                                                       : std::nullopt);
        return std::move(m_result);
    }

private:
    void draw(Draws& draws, const DrawOrder& order) {
        bool varies = false;
        for (PlanCourse& plan : m_plans) {
            plan.draw(draws, order, m_samples);
            varies = varies || plan.varies();
        }
        if (!varies)
            m_samples = 1; // all runs are this one
    }

    bool isCompared(int plan) const {
        return plan != m_result.baseline && m_plans[plan].isKnown() &&
               m_plans[m_result.baseline].isKnown();
    }

    void follow(qsizetype begin, qsizetype end) {
        QList<std::vector<StretchColumns>> columns(m_plans.size());
        for (qsizetype plan = 0; plan < m_plans.size() && m_samples > 0; ++plan)
            columns[plan] = m_plans[plan].columns(begin, end);
        for (qsizetype stretch = begin; stretch < end; ++stretch) {
            for (int plan = 0; plan < m_plans.size(); ++plan) {
                m_soFar[plan].goOn(m_plans[plan].central(stretch));
                if (m_samples > 0)
                    m_soFar[plan].goOn(columns[plan][std::size_t(stretch - begin)]);
                if (stretch < m_stretches.near.size() && m_plans[plan].isKnown())
                    record(plan, m_stretches.at(stretch));
            }
            seek(m_stretches.at(stretch));
        }
    }

    void record(int plan, const Window& stretch) {
        const SoFar& soFar = m_soFar[plan];
        QList<ComparedMoment>& moments = m_result.courses[plan].moments;
        if (moments.isEmpty() || soFar.central.begin != soFar.central.before)
            moments.append({stretch.from, soFar.central.begin, quantiles(soFar.runs.begin)});
        moments.append({stretch.to, soFar.central.end, quantiles(soFar.runs.end)});
    }

    std::optional<Quantiles> quantiles(const Column& runs) const {
        return m_samples > 0 ? knownQuantilesOf(runs) : std::nullopt;
    }

    void seek(const Window& stretch) {
        const SoFar& baseline = m_soFar[m_result.baseline];
        for (int plan = 0; plan < m_plans.size(); ++plan) {
            if (!isCompared(plan))
                continue;
            m_searches[plan].follow(stretch, m_soFar[plan].central, baseline.central);
            m_searches[plan].followRuns(stretch, m_soFar[plan].views(), baseline.views());
        }
    }

    Study m_seen;
    std::size_t m_samples;
    CourseStretches m_stretches;
    QList<PlanCourse> m_plans;
    QList<CrossingSearch> m_searches; ///< by plan; that of the baseline finds nothing
    QList<SoFar> m_soFar;
    ComparedCourses m_result;
};

} // namespace

QList<Crossing> PlanCrossings::within(double months) const {
    QList<Crossing> result;
    std::copy_if(crossings.cbegin(), crossings.cend(), std::back_inserter(result),
                 [months](const Crossing& crossing) { return crossing.month <= months; });
    return result;
}

ComparedCourses coursesOf(const Study& study, const ComparisonOptions& options, Term indicator,
                          const Catalogue& catalogue, Draws& draws, const std::stop_token& stop) {
    return Courses(study, options, indicator, catalogue, draws).run(stop);
}

} // namespace plume
