// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include "analysis/planresult.h"
#include "base/result.h"

namespace plume::ui {

/// Writes every run of a plan to a file, in another thread, since it can be many megabytes. A file
/// of that name is replaced when all is written, or not at all.
class SamplesExport : public QObject {
    Q_OBJECT

public:
    explicit SamplesExport(QObject* parent = nullptr);
    ~SamplesExport() override;

    /// One at a time: nothing happens while one is being written. `result` has ranges.
    void start(const PlanResult& result, const QString& path);

Q_SIGNALS:
    /// `error` is what the system said; empty where all went well.
    void finished(const QString& path, const QString& error);

private:
    QString m_path;
    QFutureWatcher<QString> m_watcher;
};

} // namespace plume::ui
