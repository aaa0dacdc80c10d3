// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace plume {

/// What the notes and other texts of the data say in Vietnamese, sentence by sentence: notes.csv,
/// in which %1, %2 ... stand for the numbers of a sentence. Read when the first one is asked for,
/// in whatever thread.
class NoteWords {
public:
    explicit NoteWords(QString folder);

    /// With numbers as Vietnamese writes them; empty where the table lacks one of its sentences.
    QString vietnameseOf(const QString& note) const;
    /// The sentences of the table, in no order.
    QStringList known() const;
    const Faults& faults() const;

    /// Without their full stops.
    static QStringList sentencesOf(const QString& note);
    /// A sentence with %1, %2 ... for its numbers, as the table may have it.
    static QString patternOf(const QString& sentence);

private:
    void read() const;
    QString sentence(const QString& text) const;
    const QHash<QString, QString>& table() const;

    const QString m_folder;
    mutable std::once_flag m_isRead;
    mutable QHash<QString, QString> m_table;
    mutable Faults m_faults;
};

} // namespace plume
