// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/filepresence.h"

#include "document/leftwork.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <utility>

namespace plume::ui {
namespace {

constexpr QLatin1String ending(".lock");

/// One name for a file, by whatever way one comes to it.
QString canonical(const QString& path) {
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

} // namespace

FilePresence::FilePresence(QString folder, QObject* parent)
    : QObject(parent)
    , m_top(std::move(folder)) {
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FilePresence::count);
}

FilePresence::~FilePresence() {
    leave();
}

void FilePresence::setFile(const QString& path) {
    const QString file = path.isEmpty() ? QString() : canonical(path);
    if (file == m_file)
        return;
    leave();
    m_file = file;
    if (!m_file.isEmpty())
        enter();
    count();
}

void FilePresence::enter() {
    const QByteArray key =
        QCryptographicHash::hash(m_file.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString folder = QDir(m_top).filePath(QString::fromLatin1(key.left(32)));
    if (!QDir().mkpath(folder))
        return; // without a place for marks everything works but this
    m_folder = folder;
    m_mark = lockOf(QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    m_watcher.addPath(folder);
}

void FilePresence::leave() {
    if (m_folder.isEmpty())
        return;
    m_watcher.removePath(m_folder);
    m_mark.reset();
    QDir().rmdir(m_folder); // succeeds for the last one
    m_folder.clear();
}

// A mark that can be taken is of a program that is gone; taking it removes it.
void FilePresence::count() {
    int others = 0;
    if (!m_folder.isEmpty()) {
        const QDir folder(m_folder);
        const QString own = m_mark ? QFileInfo(m_mark->fileName()).fileName() : QString();
        for (const QString& name : folder.entryList({u'*' + QString(ending)}, QDir::Files)) {
            if (name != own && !lockOf(folder.filePath(name.chopped(ending.size()))))
                ++others;
        }
    }
    if (others == m_others)
        return;
    m_others = others;
    Q_EMIT othersChanged();
}

} // namespace plume::ui
