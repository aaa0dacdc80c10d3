// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

namespace plume {

/// Keeps the members of an object in the order of the file, also those whose key stands twice.
using Json = nlohmann::ordered_json;

/// Nothing in a study file is nested deeper than this.
inline constexpr int maximumJsonDepth = 64;
/// And none has more values; each takes some ten times the memory that it takes in the file.
inline constexpr int maximumJsonValues = 1'000'000;

/// One JSON text in UTF-8. The fault of a text that is none says line, column and what was
/// expected.
Result<Json> parseJson(const QByteArray& text);

/// Two-space indent, final newline; numbers in the fewest digits that read back the same.
QByteArray jsonText(const Json& json);

/// A number as jsonText() writes it: "355.2", "10000", "1e27".
QByteArray jsonNumber(double number);

/// The member of an object, none where there is no such member or no object.
const Json* findMember(const Json& object, const char* key);

/// The text of a string, empty for anything else.
QString textOf(const Json& json);

/// The JSON pointer (RFC 6901) of a member or an element of what stands at `parent`.
QString memberPointer(const QString& parent, const QString& key);
QString elementPointer(const QString& parent, qsizetype index);

/// Faults in the order in which what they point to stands in `root`.
Faults inDocumentOrder(const Faults& faults, const Json& root);

} // namespace plume
