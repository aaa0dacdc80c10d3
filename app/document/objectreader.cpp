// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/objectreader.h"

#include "catalogue/catalogue.h"
#include "document/sentences.h"

#include <QSet>

#include <cmath>
#include <limits>

namespace plume {
namespace {

/// More than anyone corrects at once; a file that is no study at all may have millions.
constexpr int maximumFaults = 1000;
constexpr int faultsWithAdvice = 20;

const char* typeOf(const Json& json) {
    if (json.is_object())
        return sentence::anObject;
    if (json.is_array())
        return sentence::aList;
    if (json.is_string())
        return sentence::aText;
    if (json.is_boolean())
        return sentence::aTruthValue;
    return json.is_null() ? sentence::nothing : sentence::aNumber;
}

/// The words as a sentence lists them.
QString listed(const QStringList& words) {
    return words.join(QStringLiteral(", "));
}

QString unknownKeyMessage(const QString& key, const QList<Member>& members,
                          const FaultList& faults) {
    QStringList known;
    for (const Member& member : members) {
        if (member.refusal.isEmpty())
            known.append(member.key);
    }
    const QString near = faults.meant(key, known);
    if (near.isEmpty())
        return sentence::said(sentence::unknownKey, sentence::quotable(key), listed(known));
    return sentence::said(sentence::unknownKeyNear, sentence::quotable(key), near);
}

void readMember(const Node& node, const QList<Member>& members, FaultList& faults) {
    const QString key = node.key();
    for (const Member& member : members) {
        if (member.key != key)
            continue;
        if (!member.refusal.isEmpty())
            return faults.add(Error::Kind::Format, node.at, member.refusal);
        return member.read(node);
    }
    faults.add(Error::Kind::Format, node.at, unknownKeyMessage(key, members, faults));
}

} // namespace

QString Node::key() const {
    QString last = at.mid(at.lastIndexOf(QLatin1Char('/')) + 1);
    last.replace(QLatin1String("~1"), QLatin1String("/"));
    last.replace(QLatin1String("~0"), QLatin1String("~"));
    return last;
}

void FaultList::add(Error::Kind kind, const QString& at, const QString& message) {
    if (m_faults.size() < maximumFaults)
        m_faults.append(Error{kind, at, message});
    else
        m_isFull = true;
}

QString FaultList::meant(const QString& word, const QStringList& known) const {
    return m_faults.size() < faultsWithAdvice ? nearest(word, known) : QString();
}

Faults FaultList::inOrder(const Json& root) const {
    Faults faults = inDocumentOrder(m_faults, root);
    if (m_isFull) {
        faults.append(Error{Error::Kind::Format, QString(),
                            sentence::said(sentence::moreFaults, QString::number(maximumFaults))});
    }
    return faults;
}

Member requiredMember(const char* key, std::function<void(const Node&)> read) {
    return {QString::fromLatin1(key), std::move(read), true, QString()};
}

Member optionalMember(const char* key, std::function<void(const Node&)> read) {
    return {QString::fromLatin1(key), std::move(read), false, QString()};
}

Member refusedMember(const char* key, const QString& refusal) {
    return {QString::fromLatin1(key), {}, false, refusal};
}

void readObject(const Node& node, const QList<Member>& members, FaultList& faults) {
    if (!node.json.is_object())
        return addWrongType(node, sentence::anObject, faults);
    QSet<QString> seen;
    for (const auto& [name, json] : node.json.get_ref<const Json::object_t&>()) {
        if (faults.isFull())
            return;
        const QString key = QString::fromStdString(name);
        const Node member{json, memberPointer(node.at, key)};
        if (seen.contains(key)) {
            faults.add(Error::Kind::Format, member.at,
                       sentence::said(sentence::duplicateKey, sentence::quotable(key)));
            continue;
        }
        seen.insert(key);
        readMember(member, members, faults);
    }
    for (const Member& member : members) {
        if (member.isRequired && !seen.contains(member.key))
            faults.add(Error::Kind::Format, node.at,
                       sentence::said(sentence::missingKey, member.key));
    }
}

qsizetype readList(const Node& node, qsizetype limit, const std::function<void(const Node&)>& read,
                   FaultList& faults) {
    if (!node.json.is_array()) {
        addWrongType(node, sentence::aList, faults);
        return 0;
    }
    const auto count = qsizetype(node.json.size());
    for (qsizetype i = 0; i < std::min(count, limit) && !faults.isFull(); ++i)
        read({node.json[std::size_t(i)], elementPointer(node.at, i)});
    return count;
}

std::optional<QString> readText(const Node& node, FaultList& faults) {
    if (node.json.is_string())
        return textOf(node.json);
    addWrongType(node, sentence::aText, faults);
    return std::nullopt;
}

std::optional<int> readWholeNumber(const Node& node, int low, std::optional<int> high,
                                   FaultList& faults) {
    if (!node.json.is_number()) {
        addWrongType(node, sentence::aWholeNumber, faults);
        return std::nullopt;
    }
    const double number = node.json.get<double>();
    const int highest = high.value_or(std::numeric_limits<int>::max());
    if (number == std::trunc(number) && number >= low && number <= highest)
        return int(number);
    const QString found = QString::fromLatin1(jsonNumber(number));
    const QString least = QString::number(low);
    QString message = sentence::said(sentence::belowWhole, node.key(), least, found);
    if (high)
        message = low == *high ? sentence::said(sentence::otherWhole, node.key(), least, found)
                               : sentence::said(sentence::outsideWhole, node.key(), least,
                                                QString::number(*high), found);
    faults.add(Error::Kind::Value, node.at, message);
    return std::nullopt;
}

std::optional<bool> readTruth(const Node& node, FaultList& faults) {
    if (node.json.is_boolean())
        return node.json.get<bool>();
    addWrongType(node, sentence::aTruthValue, faults);
    return std::nullopt;
}

void addWrongType(const Node& node, const char* expected, FaultList& faults) {
    const QString must = sentence::said(expected);
    const QString is = sentence::said(typeOf(node.json));
    bool isEntry = false;
    const int index = node.key().toInt(&isEntry);
    const QString list = node.at.section(QLatin1Char('/'), -2, -2);
    QString message = sentence::said(sentence::wrongType, sentence::quotable(node.key()), must, is);
    if (node.at.isEmpty())
        message = sentence::said(sentence::wrongFile, must, is);
    else if (isEntry && !list.isEmpty())
        message = sentence::said(sentence::wrongEntry, QString::number(index + 1), list, must, is);
    faults.add(Error::Kind::Format, node.at, message);
}

void addUnknownWord(const Node& node, const QStringList& words, FaultList& faults) {
    const QString word = textOf(node.json);
    const QString near = faults.meant(word, words);
    const QString message =
        near.isEmpty()
            ? sentence::said(sentence::unknownWord, sentence::quotable(word), listed(words))
            : sentence::said(sentence::unknownWordNear, sentence::quotable(word), listed(words),
                             near);
    faults.add(Error::Kind::Value, node.at, message);
}

} // namespace plume
