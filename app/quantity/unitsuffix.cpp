// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity/unitsuffix.h"

#include <algorithm>
#include <array>

#include "quantity/quantitytexttr.h"

namespace plume {
namespace {

struct Magnitude {
    QStringView text;
    double factor;
    Qt::CaseSensitivity capitals;
};

constexpr auto letter = Qt::CaseSensitive;
constexpr auto word = Qt::CaseInsensitive;

// No small "m": it is milli, minute or month to somebody, never a million.
constexpr std::array magnitudes{
    Magnitude{u"k", 1e3, word},       Magnitude{u"thousand", 1e3, word},
    Magnitude{u"nghìn", 1e3, word},   Magnitude{u"ngàn", 1e3, word},
    Magnitude{u"nghin", 1e3, word},   Magnitude{u"ngan", 1e3, word},
    Magnitude{u"M", 1e6, letter},     Magnitude{u"million", 1e6, word},
    Magnitude{u"mn", 1e6, word},      Magnitude{u"triệu", 1e6, word},
    Magnitude{u"trieu", 1e6, word},   Magnitude{u"tr", 1e6, word},
    Magnitude{u"G", 1e9, letter},     Magnitude{u"B", 1e9, letter},
    Magnitude{u"billion", 1e9, word}, Magnitude{u"bn", 1e9, word},
    Magnitude{u"tỷ", 1e9, word},      Magnitude{u"tỉ", 1e9, word},
    Magnitude{u"T", 1e12, letter},    Magnitude{u"trillion", 1e12, word},
};

constexpr std::array<QStringView, 4> rangeWords{u"to", u"đến", u"tới", u"den"};

qsizetype wordLength(QStringView text) {
    const auto end = std::ranges::find_if_not(text, [](QChar c) { return c.isLetter(); });
    return end - text.begin();
}

/// The magnitude at the start, which ends where a word ends: "5k/day" has one, "5kW" has none.
const Magnitude* magnitudeAt(QStringView text) {
    const qsizetype length = wordLength(text);
    if (length < text.size() && !text[length].isSpace() && text[length] != u'/')
        return nullptr;
    const auto found = std::ranges::find_if(magnitudes, [&](const Magnitude& magnitude) {
        return text.first(length).compare(magnitude.text, magnitude.capitals) == 0;
    });
    return found == magnitudes.end() ? nullptr : &*found;
}

Error unknownUnit(QStringView text, const Dimension& dimension) {
    const QString shown = text.first(qMin(text.size(), qsizetype(40))).toString();
    QStringList symbols;
    for (const auto& unit : unitsOf(dimension)) {
        if (unit.automatic && !unit.symbol.isEmpty())
            symbols.append(localSymbol(unit));
    }
    if (symbols.isEmpty()) {
        return Error{
            Error::Kind::Value, QString(),
            QuantityText::tr("“%1” cannot follow this number, which has no unit.").arg(shown)};
    }
    return Error{Error::Kind::Value, QString(),
                 QuantityText::tr("“%1” is not a unit that fits here: use one of %2.")
                     .arg(shown, symbols.join(QStringLiteral(", ")))};
}

bool isBeforeNumber(QStringView text) {
    const QStringView rest = text.trimmed();
    return !rest.isEmpty() && (QStringView(u".,(-–").contains(rest.front()) ||
                               (rest.front() >= u'0' && rest.front() <= u'9'));
}

} // namespace

qsizetype rangeSignLength(QStringView text) {
    if (text.startsWith(u'–'))
        return 1;
    if (text.startsWith(u'-') && isBeforeNumber(text.sliced(1)))
        return 1;
    const qsizetype length = wordLength(text);
    const bool isWord = std::ranges::any_of(rangeWords, [&](QStringView rangeWord) {
        return text.first(length).compare(rangeWord, Qt::CaseInsensitive) == 0;
    });
    return isWord ? length : 0;
}

qsizetype suffixLength(QStringView text) {
    qsizetype i = 0;
    while (i < text.size() && text[i] != u'±') {
        const bool isInsideWord = i > 0 && text[i].isLetter() && text[i - 1].isLetter();
        if (!isInsideWord && rangeSignLength(text.sliced(i)) > 0)
            break;
        ++i;
    }
    return i;
}

Result<UnitSuffix> readSuffix(QStringView text, const Dimension& dimension) {
    constexpr int mostMagnitudes = 2; // "nghìn tỷ"
    QStringView rest = text.trimmed();
    while (!rest.isEmpty() && QStringView(u".,;:!").contains(rest.back()))
        rest = rest.chopped(1).trimmed(); // the end of a sentence
    if (rest.size() < text.trimmed().size() && rest.isEmpty())
        return unknownUnit(text.trimmed(), dimension);
    UnitSuffix result;
    for (int read = 0; !rest.isEmpty(); ++read) {
        result.unit = findUnit(dimension, rest.toString());
        if (result.unit)
            return result;
        const Magnitude* magnitude = read < mostMagnitudes ? magnitudeAt(rest) : nullptr;
        if (!magnitude)
            return unknownUnit(rest, dimension);
        result.factor = result.factor.value_or(1.0) * magnitude->factor;
        rest = rest.sliced(wordLength(rest)).trimmed();
    }
    return result;
}

} // namespace plume
