// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "document/json.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace plume {

/// A part of the file and its JSON pointer.
struct Node {
    const Json& json;
    QString at;

    /// The last step of the pointer: what the sentences call this part.
    QString key() const;
};

/// The faults found so far; of very many, the first.
class FaultList {
public:
    void add(Error::Kind kind, const QString& at, const QString& message);
    bool isEmpty() const { return m_faults.isEmpty(); }
    /// Whether there were more faults than are kept: what follows need not be read.
    bool isFull() const { return m_isFull; }
    /// What may have been meant by a word that is none of those known, or nothing. Only for the
    /// first faults: looking takes time, and of a file with many the rest is no slip of the hand.
    QString meant(const QString& word, const QStringList& known) const;
    /// In the order of the file, which is that of `root`.
    Faults inOrder(const Json& root) const;

private:
    Faults m_faults;
    bool m_isFull = false;
};

/// A key that an object may have, and what reads its value.
struct Member {
    QString key;
    std::function<void(const Node&)> read;
    bool isRequired = false;
    QString refusal; ///< why the key, though known, may not stand here; empty: it may
};

Member requiredMember(const char* key, std::function<void(const Node&)> read);
Member optionalMember(const char* key, std::function<void(const Node&)> read);
Member refusedMember(const char* key, const QString& refusal);

/// Reads the members of an object in the order of the file.
void readObject(const Node& node, const QList<Member>& members, FaultList& faults);
/// Calls `read` for at most `limit` elements of a list; gives how many there are.
qsizetype readList(const Node& node, qsizetype limit, const std::function<void(const Node&)>& read,
                   FaultList& faults);

std::optional<QString> readText(const Node& node, FaultList& faults);
/// A whole number from `low` to `high`, or of any size from `low` where there is no `high`.
std::optional<int> readWholeNumber(const Node& node, int low, std::optional<int> high,
                                   FaultList& faults);

/// true or false.
std::optional<bool> readTruth(const Node& node, FaultList& faults);

void addWrongType(const Node& node, const char* expected, FaultList& faults);
void addUnknownWord(const Node& node, const QStringList& words, FaultList& faults);

template <typename Enums>
QStringList wordsOf(const Enums& values) {
    QStringList words;
    for (const auto value : values)
        words.append(keyOf(value));
    return words;
}

/// One of the values, as keyOf() spells it.
template <typename Enums>
std::optional<typename Enums::value_type> findWord(const QString& word, const Enums& values) {
    for (const auto value : values) {
        if (word == keyOf(value))
            return value;
    }
    return std::nullopt;
}

template <typename Enums>
std::optional<typename Enums::value_type> readWord(const Node& node, const Enums& values,
                                                   FaultList& faults) {
    const auto word = readText(node, faults);
    if (!word)
        return std::nullopt;
    const auto value = findWord(*word, values);
    if (!value)
        addUnknownWord(node, wordsOf(values), faults);
    return value;
}

} // namespace plume
