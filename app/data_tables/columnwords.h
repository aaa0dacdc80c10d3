// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace plume {

/// What the fields of a column hold, and so how they are shown.
enum class FieldKind {
    Text,   ///< as it is written
    Note,   ///< with its Vietnamese in notes.csv
    Word,   ///< a key with words of its own: "lifecycle"
    Words,  ///< several of them
    Number, ///< in the unit of the column's name
    Year,
    Quality,
    Source, ///< key of a row of sources
    Grid,   ///< ids of rows
    Device,
    Server,
    Model,
    Spread,
    Term, ///< key of a term of the methodology
    Flag, ///< 1 or 0
};

/// A column of the data for people.
struct ColumnWords {
    QString header; ///< with the unit: "Intensity (g CO₂e/kWh)"
    FieldKind kind = FieldKind::Text;

    bool isNumber() const { return kind == FieldKind::Number || kind == FieldKind::Year; }
};

/// In the language of the interface; none for a column that has no words.
std::optional<ColumnWords> columnWords(const QString& column);

/// A field for people. What has no words is shown as it is written.
QString shownField(const QString& column, const QString& field, const Catalogue& catalogue,
                   const QLocale& locale);

/// Whether a key in a column of FieldKind::Word has words.
bool hasWords(const QString& column, const QString& field);

} // namespace plume
