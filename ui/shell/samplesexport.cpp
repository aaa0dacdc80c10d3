// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/samplesexport.h"

#include <QSaveFile>
#include <QtConcurrentRun>

#include "base/replacing.h"
#include "exchange/samplesfile.h"

namespace plume::ui {
namespace {

QString writeTo(const QString& path, const PlanResult& result) {
    if (const QString why = whyNotReplaced(path); !why.isEmpty())
        return why;
    QSaveFile file(path);
    const auto sink = [&file](const QByteArray& text) { return writeAll(file, text); };
    // Flushed first: commit() of Qt 6.4 does not see that the last block could not be written.
    const bool isDone = file.open(QIODevice::WriteOnly) &&
                        writeSamples({{result.assessment, *result.sampled}}, sink) &&
                        file.flush() && file.commit();
    return isDone ? QString() : file.errorString();
}

} // namespace

SamplesExport::SamplesExport(QObject* parent)
    : QObject(parent) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT finished(m_path, m_watcher.result()); });
}

SamplesExport::~SamplesExport() {
    m_watcher.waitForFinished(); // a half-written file would be worse than a short wait
}

void SamplesExport::start(const PlanResult& result, const QString& path) {
    if (m_watcher.isRunning())
        return;
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run(writeTo, path, result));
}

} // namespace plume::ui
