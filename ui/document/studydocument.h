// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>

#include <optional>

#include "document/studyfile.h"

namespace plume::ui {

/// What an edit is called and which other edits it is one undo step with: those at the same address
/// with the same gesture. Gesture 0 never merges.
struct EditLabel {
    QString text;
    QString address;
    int gesture = 0;
};

/// The one mutable object: a study, its file and its undo stack. Views are told of changes and keep
/// no copy.
class StudyDocument : public QObject {
    Q_OBJECT

public:
    explicit StudyDocument(const Catalogue& catalogue, QObject* parent = nullptr);

    /// What ships, with the study's own rows. It stays where it is; what is in it may change with
    /// the study, so that workers take a copy.
    const Catalogue& catalogue() const { return m_catalogue; }
    const Study& study() const { return m_study; }
    /// The file it was read from or saved to; empty for a new study.
    const QString& path() const { return m_path; }
    bool isModified() const { return !m_undo.isClean(); }
    QUndoStack& undoStack() { return m_undo; }

    /// Records `next` as one undo step, with the plans that follow its baseline brought along;
    /// nothing happens where it equals the present study.
    void edit(const EditLabel& label, Study next);

    /// A change that was made: what it is called, and the study on both sides of it.
    struct Edit {
        QString text;
        Study before;
        Study after;
    };
    /// The change that undo would take back; none where there is none.
    std::optional<Edit> lastEdit() const;

    /// What the study was and is, in undo steps from 0, which is how it was opened.
    int presentState() const { return m_undo.index(); }
    Study studyAt(int state) const;
    /// The state that is in the file; none where that is none of them, or there is no file.
    std::optional<int> savedState() const;
    /// Whether undo or redo lead to it.
    bool hasState(int state) const { return state >= 0 && state <= m_undo.count(); }
    /// The catalogue that a state of the study is computed with.
    Catalogue catalogueOf(const Study& study) const;

    /// Replaces everything; the undo stack is empty afterwards.
    void reset(const Study& study, const QString& path = QString());
    /// Takes over work that was never saved to the file that it belongs to, which was last read or
    /// written with this digest: it counts as modified.
    void restore(const Study& study, const QString& path, const QByteArray& digest);
    /// Opens a file. On faults the document stays as it is.
    Checked<std::monostate> open(const QString& path);
    /// Saves under `path`. On an error nothing changes, and the study counts as modified still.
    Done save(const QString& path);
    /// Whether the file is not what was last read or written here: somebody else changed it.
    bool wasChangedOnDisk() const;
    /// Of the file's bytes as last read or written here; empty where there was no file.
    const QByteArray& fileDigest() const { return m_fileDigest; }

Q_SIGNALS:
    void studyChanged();
    /// Another study takes the place of the one before; studyChanged() follows.
    void studyReplaced();
    void pathChanged();

private:
    friend class EditCommand;
    void setStudy(const Study& study);
    void replaceStudy(const Study& study, const QString& path, const QByteArray& digest);
    void rememberFile(const QString& path, const QByteArray& digest);

    /// A series of edits that is one undo step, and the study before the first of them.
    struct Gesture {
        EditLabel label;
        Study start;
    };

    const Catalogue& m_shipped;
    Catalogue m_catalogue; ///< with the own rows of m_study
    Study m_study;
    Gesture m_gesture;
    QString m_path;
    QByteArray m_fileDigest;
    QUndoStack m_undo;
};

} // namespace plume::ui
