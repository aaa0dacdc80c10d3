// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "analysis/attribution.h"
#include "analysis/comparedcourses.h"
#include "analysis/comparison.h"
#include "document/assessor.h"
#include "document/lane.h"

#include <memory>
#include <optional>

namespace plume::ui {

/// What somebody wants to know about the plans of a study. The first plan is the baseline.
struct CompareRequest {
    Study study;
    int months = 24; ///< the horizon
    Term indicator = Term::Emissions;
    int plan = 1; ///< which is looked at against the baseline
    std::optional<Assessor::Sampling> sampling;
    bool isAttributionWanted = false;

    friend bool operator==(const CompareRequest&, const CompareRequest&) = default;
};

struct CompareResult {
    CompareRequest request;
    Comparison comparison;
    ComparedCourses courses;
    std::optional<Attribution> attribution; ///< once it was wanted; for a moment, that of before
};

/// Compares plans on another thread: first their central values, then ranges and what the
/// difference comes from. A newer request replaces one that waits, and stops one that takes long.
class Comparer : public QObject {
    Q_OBJECT

public:
    /// The catalogue must outlive it.
    explicit Comparer(const Catalogue& catalogue, QObject* parent = nullptr);

    void compare(const CompareRequest& request);
    /// As last announced; none before the first.
    const std::optional<CompareResult>& result() const { return m_result; }
    /// Whether something is still to come.
    bool isBusy() const;

Q_SIGNALS:
    void compared();

private:
    enum class Stage { Central, Whole };
    struct Job {
        CompareRequest request;
        Stage stage = Stage::Central;
    };
    using Jobs = Lane<Job, CompareResult>;

    static CompareResult computed(const Job& job, const Catalogue& catalogue, Draws& draws,
                                  const std::stop_token& stop);
    Jobs::Work begin(const Job& job);
    void take(Jobs::Finished finished);
    void show(CompareResult result);

    const Catalogue& m_catalogue; // workers get a copy, which shares its rows
    std::optional<CompareResult> m_result;
    std::optional<CompareResult> m_central; ///< waits a moment for its ranges
    std::shared_ptr<Draws> m_draws;         ///< used by one job at a time
    QTimer m_glance;
    Jobs m_jobs; // the last: it waits for a worker, which reads the others
};

} // namespace plume::ui
