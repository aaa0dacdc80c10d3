// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "analysis/studychanges.h"
#include "document/lane.h"

#include <optional>

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

    /// The catalogues are those of the two states.
    void compute(const ChangesRequest& request, const Catalogue& before, const Catalogue& now);
    /// As last announced; none before the first.
    const std::optional<Result>& result() const { return m_result; }
    bool isBusy() const { return m_jobs.isBusy(); }

Q_SIGNALS:
    void computed();

private:
    struct Job {
        ChangesRequest request;
        Catalogue before;
        Catalogue now;
    };

    using Jobs = Lane<Job, Attribution>;

    static Jobs::Work begin(const Job& job);
    void take(const Jobs::Finished& finished);

    std::optional<Result> m_result;
    Jobs m_jobs;
};

} // namespace plume::ui
