// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "document/assessor.h"
#include "document/lane.h"
#include "levers/gridchoice.h"
#include "levers/information.h"
#include "levers/leveroutcomes.h"
#include "levers/qualitytrade.h"

#include <memory>
#include <optional>

namespace plume::ui {

/// What somebody wants to know about the levers on a plan.
struct LeversRequest {
    Study study;
    int plan = 0;
    QList<Lever> levers; ///< with amounts of one's own
    QList<LeverId> chosen;
    std::optional<Assessor::Sampling> sampling; ///< none: central values alone

    bool isOfSamePlan(const LeversRequest& other) const {
        return plan == other.plan && sampling == other.sampling && study == other.study;
    }
    friend bool operator==(const LeversRequest&, const LeversRequest&) = default;
};

/// What does not depend on which levers are chosen.
struct LeverSurroundings {
    Assessment assessment;
    GridChoice grids;
    std::optional<GridPair> pair;
    QString whyNoPair;
    std::optional<Information> information;
};

struct LeversResult {
    LeversRequest request;
    LeverOutcomes outcomes;
    std::optional<QualityTrade> trade;
    QString whyNoTrade;
    std::optional<LeverSurroundings> surroundings; ///< comes a moment later
};

/// Computes what levers come to on another thread: first the levers, then, where the plan is
/// another one, the grids and what measurements are worth. A newer request replaces one that waits,
/// and stops one that takes long.
class LeverComputer : public QObject {
    Q_OBJECT

public:
    /// The catalogue must outlive it.
    explicit LeverComputer(const Catalogue& catalogue, QObject* parent = nullptr);

    void compute(const LeversRequest& request);
    /// As last announced; none before the first.
    const std::optional<LeversResult>& result() const { return m_result; }
    /// Whether something is still to come.
    bool isBusy() const { return m_jobs.isBusy(); }

Q_SIGNALS:
    void computed();

private:
    enum class Stage { Levers, Surroundings };
    struct Job {
        LeversRequest request;
        Stage stage = Stage::Levers;
    };
    struct Answer {
        std::optional<LeversResult> levers;
        std::optional<LeverSurroundings> surroundings;
    };
    using Jobs = Lane<Job, Answer>;

    static Answer answer(const Job& job, const Catalogue& catalogue, Draws& draws,
                         const std::stop_token& stop);
    Jobs::Work begin(const Job& job);
    void take(Jobs::Finished finished);

    const Catalogue& m_catalogue; // workers get a copy, which shares its rows
    std::optional<LeversResult> m_result;
    std::shared_ptr<Draws> m_draws; ///< used by one job at a time
    Jobs m_jobs;                    // the last: it waits for a worker, which reads the others
};

} // namespace plume::ui
