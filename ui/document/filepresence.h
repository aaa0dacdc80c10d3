// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace plume::ui {

/// Which other windows have the same file open. Each window leaves a mark in a folder of the file's
/// own; marks of programs that are gone do not count.
class FilePresence : public QObject {
    Q_OBJECT

public:
    /// The marks of all files are below `folder`.
    explicit FilePresence(QString folder, QObject* parent = nullptr);
    ~FilePresence() override;

    /// The file of this window from now on; empty: none.
    void setFile(const QString& path);
    /// How many other windows have it open.
    int others() const { return m_others; }
    /// Looks again: a program that is killed does not say so.
    void count();

Q_SIGNALS:
    void othersChanged();

private:
    void enter();
    void leave();

    QString m_top;
    QString m_file;   ///< canonical
    QString m_folder; ///< of the marks of this file
    std::unique_ptr<QLockFile> m_mark;
    QFileSystemWatcher m_watcher;
    int m_others = 0;
};

} // namespace plume::ui
