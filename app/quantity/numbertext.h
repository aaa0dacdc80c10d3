// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace plume {

/// Which sign separates the decimals; the other one, a space or an apostrophe then separates
/// groups of three digits. In files nothing separates groups.
enum class NumberStyle { Point, Comma, File };

/// How to read one text: the same for all the numbers in it.
struct NumberRules {
    NumberStyle style = NumberStyle::Point;
    bool subtracts = false; ///< "-" between numbers is a minus, not the dash of a range
};

/// A number at the start of a text, and how much of the text it takes up.
struct NumberText {
    long double value = 0.0L;
    qsizetype length = 0;
};

inline constexpr qsizetype longestNumberText = 200;

/// The text with one sign for each of the many that look alike: minus, en dash for ranges,
/// apostrophe, times, plus-minus, space; without invisible signs; composed (NFC).
QString plainText(const QString& text);

/// Whether the plain text calculates, so that a hyphen in it subtracts: "24*365-8", "(700-300)".
bool hasOperators(QStringView text);

/// Reads a number or an expression of + - * / ( ) from the start of a plain text, up to the first
/// sign that belongs to neither. Error::Kind::Format: the separators do not fit the style.
Result<NumberText> readNumber(QStringView text, NumberRules rules);

/// The value of decimal digits in the C locale, none where it is out of range. What is written
/// with more than 17 digits, be they zeros at the end, keeps more than a double holds.
std::optional<long double> decimalValue(const QByteArray& digits);

} // namespace plume
