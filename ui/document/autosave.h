// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include "base/result.h"
#include "document/leftwork.h"

#include <chrono>
#include <memory>

namespace plume::ui {

class StudyDocument;

/// Keeps unsaved work in a file of its own, so that a crash costs a few seconds; never in the place
/// of the person's file. What is saved or given up is not kept. Writes in another thread.
class Autosave : public QObject {
    Q_OBJECT

public:
    /// From the first change that is not kept until it is.
    static constexpr std::chrono::milliseconds usualDelay{4000};

    /// The document must outlive it; the folder is made when there is something to keep.
    Autosave(StudyDocument& document, QString folder, std::chrono::milliseconds delay = usualDelay,
             QObject* parent = nullptr);
    /// Work that is not saved stays where it is kept, unless it was given up.
    ~Autosave() override;

    /// Goes on with work that was left, which the document has taken over.
    void adopt(LeftWork left);
    /// The work is saved or given up: nothing stays.
    void discard();

Q_SIGNALS:
    /// The work could not be kept; said once, until it can again.
    void failed(const QString& reason);
    void kept();

private:
    void schedule();
    void keep();
    void finishKeeping();
    bool holdsFile();
    void fail(const QString& reason);

    StudyDocument& m_document;
    QString m_folder;
    QString m_file; ///< empty until there is something to keep
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
    QFutureWatcher<Done> m_writer;
    bool m_isWanted = false; ///< whether what is being written may stay
    bool m_hasFailed = false;
};

} // namespace plume::ui
