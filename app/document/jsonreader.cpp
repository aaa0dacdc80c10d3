// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json.h"

#include "document/sentences.h"

#include <QList>

#include <algorithm>
#include <array>
#include <iterator>

namespace plume {
namespace {

/// A part of what the parser says, and how the file's writer is told.
struct Hint {
    const char* part;
    const char* sentence;
};

constexpr std::array hints{
    Hint{"ill-formed UTF-8", sentence::notUtf8},
    Hint{"missing closing quote", sentence::openText},
    Hint{"control character", sentence::controlCharacter},
    Hint{"surrogate", sentence::halfSurrogate},
    Hint{"invalid string", sentence::wrongEscape},
    Hint{"number overflow", sentence::hugeNumber},
    Hint{"invalid number", sentence::wrongNumber},
    Hint{"while parsing object key", sentence::expectedKey},
    Hint{"while parsing object separator", sentence::expectedColon},
    Hint{"while parsing object ", sentence::expectedBrace},
    Hint{"while parsing array ", sentence::expectedBracket},
    Hint{"expected end of input", sentence::expectedEnd},
};

const char* sentenceFor(const std::string& said) {
    for (const Hint& hint : hints) {
        if (said.find(hint.part) != std::string::npos)
            return hint.sentence;
    }
    return sentence::expectedValue;
}

struct Place {
    QString line;
    QString column;
};

/// Line and column, from 1 and in characters, of the last of the first `count` bytes.
Place placeOf(const QByteArray& text, std::size_t count) {
    const auto end = text.cbegin() + std::min(qsizetype(count), text.size());
    const auto isCharacter = [](char byte) { return (byte & 0xC0) != 0x80; };
    const auto before = end == text.cbegin() ? end : end - 1;
    const auto line = std::count(text.cbegin(), before, '\n') + 1;
    auto lineStart = before;
    while (lineStart != text.cbegin() && *(lineStart - 1) != '\n')
        --lineStart;
    const auto column = std::count_if(lineStart, end, isCharacter);
    return {QString::number(line), QString::number(std::max<qsizetype>(column, 1))};
}

/// Whether a number is written without any digit but 0, and so is not one that became zero for
/// being too small.
bool isZero(const std::string& number) {
    return number.substr(0, number.find_first_of("eE")).find_first_of("123456789") ==
           std::string::npos;
}

/// Receives the parser's events and builds the tree. Does not search an object for each of its
/// keys, so that a long object takes no longer than a long list.
class TreeBuilder {
public:
    explicit TreeBuilder(const QByteArray& text)
        : m_text(text) {}

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(Json::number_integer_t value) { return add(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return add(value); }
    bool number_float(Json::number_float_t value, const std::string& text) {
        if (value != 0.0 || isZero(text))
            return add(value);
        m_fault = {Error::Kind::Format, pointer(), sentence::said(sentence::tinyNumber)};
        return false;
    }
    bool string(std::string& value) { return add(std::move(value)); }
    bool binary(Json::binary_t& value) { return add(std::move(value)); }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string& text) {
        m_key = std::move(text);
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const std::exception& fault) {
        const Place place = placeOf(m_text, position);
        const char* sentence = sentenceFor(fault.what());
        m_fault.kind = Error::Kind::Format;
        m_fault.message = sentence::said(sentence, place.line, place.column);
        if (sentence == sentence::hugeNumber) // well-formed, so it has an address
            m_fault.where = pointer();
        return false;
    }

    Json takeTree() { return std::move(m_tree); }
    bool isTooDeep() const { return m_open.size() > maximumJsonDepth; }
    bool isTooLong() const { return m_count > maximumJsonValues; }
    Error tooLong() const {
        return {Error::Kind::Format, pointer(),
                sentence::said(sentence::tooManyValues, QString::number(maximumJsonValues))};
    }
    const Error& fault() const { return m_fault; }

private:
    Json& place(Json value) {
        ++m_count;
        if (m_open.isEmpty())
            return m_tree = std::move(value);
        Json& parent = *m_open.last();
        if (parent.is_array())
            return parent.get_ref<Json::array_t&>().emplace_back(std::move(value));
        return parent.get_ref<Json::object_t&>().emplace_back(m_key, std::move(value)).second;
    }

    bool add(Json value) {
        place(std::move(value));
        return !isTooLong();
    }

    bool open(Json value) {
        m_open.append(&place(std::move(value)));
        return !isTooDeep() && !isTooLong();
    }

    bool close() {
        m_open.removeLast();
        return true;
    }

    /// Of the value that is next.
    QString pointer() const {
        QString at;
        for (const Json* container : m_open) {
            const bool isLast = container == m_open.last();
            if (container->is_array())
                at = elementPointer(at, qsizetype(container->size()) - (isLast ? 0 : 1));
            else
                at = memberPointer(
                    at, QString::fromStdString(isLast ? m_key : std::prev(container->end()).key()));
        }
        return at;
    }

    const QByteArray& m_text;
    Json m_tree;
    QList<Json*> m_open; ///< the objects and arrays not closed yet; stay where they are until then
    std::string m_key;
    int m_count = 0;
    Error m_fault;
};

/// Whether a text is in UTF-16 or UTF-32: it begins with their mark, or every other byte of its
/// first characters is zero.
bool isWide(const QByteArray& text) {
    const bool isMarked = text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF");
    return isMarked || (text.size() > 1 && (text[0] == '\0') != (text[1] == '\0'));
}

/// Where the brackets become too deep, for the sentence about it.
Place tooDeepPlace(const QByteArray& text) {
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        if (quoted && byte == '\\')
            ++i;
        else if (byte == '"')
            quoted = !quoted;
        else if (!quoted && (byte == '[' || byte == '{') && ++depth > maximumJsonDepth)
            return placeOf(text, std::size_t(i) + 1);
        else if (!quoted && (byte == ']' || byte == '}'))
            --depth;
    }
    return placeOf(text, std::size_t(text.size()));
}

/// The indices that lead to what a pointer points to, as far as it is there.
QList<qsizetype> pathTo(const QString& pointer, const Json& root) {
    QList<qsizetype> path;
    const Json* json = &root;
    const QStringList steps = pointer.split(QLatin1Char('/')).mid(1);
    for (QString step : steps) {
        step.replace(QLatin1String("~1"), QLatin1String("/"));
        step.replace(QLatin1String("~0"), QLatin1String("~"));
        const std::string key = step.toStdString();
        auto found = json->end();
        if (json->is_object())
            found = json->find(key);
        else if (json->is_array() && step.toLongLong() < qsizetype(json->size()))
            found = json->begin() + step.toLongLong();
        if (found == json->end())
            break;
        path.append(std::distance(json->begin(), found));
        json = &*found;
    }
    return path;
}

} // namespace

Result<Json> parseJson(const QByteArray& text) {
    const auto fault = [](const QString& message) {
        return Error{Error::Kind::Format, QString(), message};
    };
    if (text.trimmed().isEmpty())
        return fault(sentence::said(sentence::emptyFile));
    if (isWide(text))
        return fault(sentence::said(sentence::utf16));
    // To the parser it would be the end.
    if (const qsizetype zero = text.indexOf('\0'); zero >= 0) {
        const Place place = placeOf(text, std::size_t(zero) + 1);
        return fault(sentence::said(sentence::zeroByte, place.line, place.column));
    }
    TreeBuilder builder(text);
    if (Json::sax_parse(text.cbegin(), text.cend(), &builder))
        return builder.takeTree();
    if (builder.isTooLong())
        return builder.tooLong();
    if (!builder.isTooDeep())
        return builder.fault();
    const Place place = tooDeepPlace(text);
    return fault(sentence::said(sentence::tooDeep, place.line, place.column,
                                QString::number(maximumJsonDepth)));
}

const Json* findMember(const Json& object, const char* key) {
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found == object.end() ? nullptr : &*found;
}

QString textOf(const Json& json) {
    return json.is_string() ? QString::fromStdString(json.get_ref<const std::string&>())
                            : QString();
}

QString memberPointer(const QString& parent, const QString& key) {
    QString escaped = key;
    escaped.replace(QLatin1Char('~'), QLatin1String("~0"));
    escaped.replace(QLatin1Char('/'), QLatin1String("~1"));
    return parent + QLatin1Char('/') + escaped;
}

QString elementPointer(const QString& parent, qsizetype index) {
    return parent + QLatin1Char('/') + QString::number(index);
}

Faults inDocumentOrder(const Faults& faults, const Json& root) {
    struct Placed {
        QList<qsizetype> path;
        Error fault;
    };
    QList<Placed> placed;
    for (const Error& fault : faults)
        placed.append({pathTo(fault.where, root), fault});
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed& a, const Placed& b) { return a.path < b.path; });
    Faults ordered;
    for (const Placed& each : placed)
        ordered.append(each.fault);
    return ordered;
}

} // namespace plume
