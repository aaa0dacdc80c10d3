// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include "analysis/planresult.h"

namespace plume::ui {

/// Computes what a plan of the study causes and announces it once. Short work is done at once, so
/// that numbers follow a slider within the same frame; what took longer than that last time goes
/// to another thread, where a newer request replaces one that waits.
class Assessor : public QObject {
    Q_OBJECT

public:
    explicit Assessor(const Catalogue& catalogue, QObject* parent = nullptr);
    ~Assessor() override;

    void assess(const Study& study, int plan);
    /// The last result announced; empty before the first.
    const PlanResult& result() const { return m_result; }

Q_SIGNALS:
    void assessed();

private:
    struct Request {
        Study study;
        int plan = 0;
    };
    struct Timed {
        PlanResult result;
        qint64 milliseconds = 0;
    };

    static Timed compute(const Request& request, const Catalogue& catalogue);
    void start(const Request& request);
    void finish();
    void announce(const Timed& timed);

    const Catalogue& m_catalogue; // immutable, so that the worker may read it
    PlanResult m_result;
    qint64 m_lastMilliseconds = 0;
    std::optional<Request> m_waiting;
    QFutureWatcher<Timed> m_watcher;
};

} // namespace plume::ui
