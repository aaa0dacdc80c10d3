// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include "analysis/studychanges.h"

#include <optional>
#include <stop_token>

namespace plume::ui {

/// Which states of a study to put beside each other, and what of them.
struct ChangesRequest {
    Study before;
    Study now;
    int plan = 0;
    Term indicator = Term::Emissions;

    friend bool operator==(const ChangesRequest&, const ChangesRequest&) = default;
};

/// Computes what changes add, on another thread. A newer request replaces one that waits, and
/// stops one that takes long.
class ChangesComputer : public QObject {
    Q_OBJECT

public:
    struct Result {
        ChangesRequest request;
        Attribution changes;
        Catalogue catalogue; ///< of now
    };

    explicit ChangesComputer(QObject* parent = nullptr);
    ~ChangesComputer() override;

    /// The catalogues are those of the two states.
    void compute(const ChangesRequest& request, const Catalogue& before, const Catalogue& now);
    /// As last announced; none before the first.
    const std::optional<Result>& result() const { return m_result; }
    bool isBusy() const { return m_isRunning || m_waiting; }

Q_SIGNALS:
    void computed();

private:
    struct Job {
        ChangesRequest request;
        Catalogue before;
        Catalogue now;
    };

    void start(const Job& job);
    void finish();

    std::optional<Result> m_result;
    std::optional<Job> m_waiting;
    Job m_job;
    bool m_isRunning = false; ///< until its answer is taken
    std::stop_source m_stop;
    QFutureWatcher<Attribution> m_watcher;
};

} // namespace plume::ui
