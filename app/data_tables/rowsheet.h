// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace plume {

/// A line of a row's sheet.
struct RowFact {
    QString name;
    QString text;

    friend bool operator==(const RowFact&, const RowFact&) = default;
};

/// A source of a row: what it is cited for, and all that is known of it.
struct RowSource {
    QString heading; ///< "Source", "Source of the water"
    QList<RowFact> facts;

    friend bool operator==(const RowSource&, const RowSource&) = default;
};

/// All that there is to say about one row, in the language and locale it was asked for.
struct RowSheet {
    QString title;
    QList<RowFact> facts;
    QList<RowSource> sources;

    friend bool operator==(const RowSheet&, const RowSheet&) = default;
};

struct Catalogue;
struct Source;

/// Title, authors, year, place, licence and address of a source; only its key where the data do
/// not know it.
QList<RowFact> sourceFacts(const QString& key, const QString& locator, const Catalogue& catalogue);
QList<RowFact> sourceFacts(const Source& source, const QString& locator,
                           const Catalogue& catalogue);

} // namespace plume
