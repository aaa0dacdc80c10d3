// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "lifecycle/study.h"
#include "quantity/unittable.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace plume {

/// A figure that a publication prints, and where ours stands for it.
struct PublishedValue {
    QString address;
    QString text;      ///< as printed: "626155 lb"
    double base = 0.0; ///< the same in base units; never zero
    DisplayUnit unit;
    double tolerance = 0.0; ///< relative
    QString reason;         ///< why the tolerance is what it is, or how the publication disagrees
    bool disagrees = false; ///< the publication contradicts itself here: ours must not meet it
};

/// What a publication says of one system: a study with its inputs, and its figures.
struct ValidationCase {
    QString name;
    QString locator; ///< in the publication
    Study study;
    QList<PublishedValue> values;
};

/// A row of a publication that cannot be checked, and why.
struct UncheckedCase {
    QString name;
    QString reason;
};

/// The figures of one publication.
struct ValidationTable {
    QString title;
    QString source;                    ///< key into datasets/sources.csv, or a key of its own
    std::optional<Source> publication; ///< what datasets/sources.csv does not list
    QString locator;
    QString note;
    QList<ValidationCase> cases;
    QList<UncheckedCase> unchecked;
};

/// The publication: as datasets/sources.csv has it, else as the table says.
Source publicationOf(const ValidationTable& table, const Catalogue& catalogue);

/// Reads one table: a JSON object whose cases hold a study each, or the inputs by which they differ
/// from a common template. Every fault, each with its JSON pointer.
Checked<ValidationTable> readValidationTable(const QByteArray& json, const Catalogue& catalogue);

/// The same of a file; `where` is the path, then "#" and the pointer.
Checked<ValidationTable> readValidationTableFile(const QString& path, const Catalogue& catalogue);

/// The paths of the tables that ship inside, by name.
QStringList shippedValidationTables();

} // namespace plume
