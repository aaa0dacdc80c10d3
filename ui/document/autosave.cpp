// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/autosave.h"

#include "document/studydocument.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <utility>

namespace plume::ui {

Autosave::Autosave(StudyDocument& document, QString folder, std::chrono::milliseconds delay,
                   QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(std::move(folder)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::keep);
    connect(&m_writer, &QFutureWatcherBase::finished, this, &Autosave::finishKeeping);
    connect(&document, &StudyDocument::studyChanged, this, &Autosave::schedule);
    connect(&document.undoStack(), &QUndoStack::cleanChanged, this, [this](bool isClean) {
        if (isClean)
            discard();
        else
            schedule();
    });
}

Autosave::~Autosave() {
    m_writer.waitForFinished();
    if (!m_isWanted && !m_file.isEmpty())
        QFile::remove(m_file);
}

void Autosave::adopt(LeftWork left) {
    m_file = left.file;
    m_lock = std::move(left.lock);
    m_isWanted = true;
}

void Autosave::discard() {
    m_timer.stop();
    m_isWanted = false;
    if (!m_file.isEmpty() && !m_writer.isRunning())
        QFile::remove(m_file);
}

/// The first change that is not kept sets the time: work that goes on and on is kept as well.
void Autosave::schedule() {
    if (m_document.isModified() && !m_timer.isActive())
        m_timer.start();
}

/// A place for the work, made at need and readable by the person alone.
bool Autosave::holdsFile() {
    if (m_lock)
        return true;
    if (!QDir().mkpath(m_folder))
        return false;
    QFile::setPermissions(m_folder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_file = placeForWork(m_folder);
    m_lock = lockOf(m_file);
    return m_lock != nullptr;
}

void Autosave::keep() {
    if (m_writer.isRunning()) {
        m_timer.start();
        return;
    }
    if (!holdsFile()) {
        fail(tr("nothing can be written there"));
        return;
    }
    m_isWanted = true;
    const QString& path = m_document.path();
    m_writer.setFuture(QtConcurrent::run(
        [file = m_file,
         recovery = Recovery{m_document.study(),
                             path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath(),
                             m_document.fileDigest(), QDateTime::currentDateTimeUtc()}] {
            return writeRecoveryFile(file, recovery);
        }));
}

void Autosave::finishKeeping() {
    const Done done = m_writer.result();
    if (!m_isWanted) {
        QFile::remove(m_file);
        return;
    }
    if (!done) {
        fail(done.error().message);
        return;
    }
    m_hasFailed = false;
    Q_EMIT kept();
}

void Autosave::fail(const QString& reason) {
    m_timer.start(); // maybe there is room again by then
    if (!std::exchange(m_hasFailed, true))
        Q_EMIT failed(reason);
}

} // namespace plume::ui
