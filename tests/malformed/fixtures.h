// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace plume::test {

/// What the schema says of a file that the reader refuses.
enum class Schema {
    NotAsked, ///< it is no JSON text, or one that takes too long to check
    Refuses,  ///< as the reader does
    Accepts,  ///< the reader is stricter by design: ids, texts with units, order, references
};

/// A file that is no study, and what is said of it.
struct Fixture {
    QByteArray name;
    QByteArray bytes;
    QByteArray where; ///< what the complaint names: a JSON pointer, or line and column
    Schema schema = Schema::Refuses;
};

/// A small study without a fault, over several lines, for others to be made from.
QByteArray soundStudy();
/// The sound study with one text in the place of another that stands there once.
QByteArray with(const QByteArray& from, const QByteArray& to);

/// Texts that are no JSON: cut off, misspelt, in other encodings, of other programs, endless.
QList<Fixture> textFixtures();
/// JSON that is no study.
QList<Fixture> studyFixtures();

} // namespace plume::test
