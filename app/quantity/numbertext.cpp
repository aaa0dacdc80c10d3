// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity/numbertext.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

#include "quantity/quantitytexttr.h"

namespace plume {
namespace {

constexpr int deepestNesting = 20;

Error fault(Error::Kind kind, const QString& message) {
    return Error{kind, QString(), message};
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isDigitAt(QStringView text, qsizetype i) {
    return i >= 0 && i < text.size() && isDigit(text[i]);
}

qsizetype digitsFrom(QStringView text, qsizetype begin) {
    qsizetype end = begin;
    while (isDigitAt(text, end))
        ++end;
    return end - begin;
}

/// Whether the sign at `i` belongs to the number around it. A space does only before a group of
/// three digits: two numbers side by side are not one.
bool isSeparatorAt(QStringView text, qsizetype i) {
    if (i >= text.size() || !isDigitAt(text, i + 1))
        return false;
    if (text[i] == u' ')
        return isDigitAt(text, i - 1) && digitsFrom(text, i + 1) == 3;
    return text[i] == u'.' || text[i] == u',' || text[i] == u'\'';
}

/// "e6", "E-3" at `begin`, or nothing: "EFLOP" is no exponent.
qsizetype exponentLength(QStringView text, qsizetype begin) {
    if (begin >= text.size() || text[begin].toLower() != u'e')
        return 0;
    qsizetype digits = begin + 1;
    if (digits < text.size() && (text[digits] == u'+' || text[digits] == u'-'))
        ++digits;
    const qsizetype count = digitsFrom(text, digits);
    return count == 0 ? 0 : digits + count - begin;
}

/// Length of the digits and separators at the start, whether or not they make sense.
qsizetype mantissaLength(QStringView text) {
    qsizetype end = 0;
    while (isDigitAt(text, end) || isSeparatorAt(text, end))
        ++end;
    const auto isDecimalSign = [](QChar c) { return c == u'.' || c == u','; };
    const bool isUnfinished = end > 0 && end < text.size() && isDecimalSign(text[end]) &&
                              std::ranges::none_of(text.first(end), isDecimalSign);
    return isUnfinished ? end + 1 : end; // "5." is on its way to "5.2"
}

/// The digits without the separators of groups, or none where they do not separate threes.
std::optional<QString> withoutGroups(QStringView whole) {
    const auto separator = std::ranges::find_if_not(whole, isDigit);
    if (separator == whole.end())
        return whole.toString();
    const auto groups = whole.split(*separator);
    const bool fits = !groups.first().isEmpty() && groups.first().size() <= 3 &&
                      groups.first().front() != u'0' &&
                      std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) {
                          return group.size() == 3 && std::ranges::all_of(group, isDigit);
                      });
    if (!fits || !std::ranges::all_of(groups.first(), isDigit))
        return std::nullopt;
    return whole.toString().remove(*separator);
}

/// The mantissa in the C locale, or none where its separators do not fit the style.
std::optional<QByteArray> plainDigits(QStringView mantissa, NumberStyle style, bool mayGroup) {
    const QChar decimal = style == NumberStyle::Comma ? u',' : u'.';
    const qsizetype at = mantissa.indexOf(decimal);
    const QStringView whole = at < 0 ? mantissa : mantissa.first(at);
    const QStringView fraction = at < 0 ? QStringView() : mantissa.sliced(at + 1);
    if (!std::ranges::all_of(fraction, isDigit))
        return std::nullopt;
    const auto digits = withoutGroups(whole);
    if (!digits || (!mayGroup && digits->size() != whole.size()))
        return std::nullopt;
    return digits->toLatin1() + '.' + fraction.toLatin1();
}

Error separatorFault(QStringView mantissa, NumberStyle style) {
    const QString shown = mantissa.toString();
    if (style == NumberStyle::File) {
        return fault(
            Error::Kind::Format,
            QuantityText::tr("“%1” is not a number as files hold it: write a point before the "
                             "decimals and nothing between groups of digits, as in 1234.5.")
                .arg(shown));
    }
    return fault(
        Error::Kind::Format,
        QuantityText::tr("The separators in “%1” do not fit together: write the number without "
                         "separators between groups of digits.")
            .arg(shown));
}

class ExpressionReader {
public:
    ExpressionReader(QStringView text, NumberRules rules)
        : m_text(text)
        , m_rules(rules) {}

    Result<long double> sum();
    qsizetype position() const { return m_position; }

private:
    Result<long double> product();
    Result<long double> factor();
    Result<long double> parenthesis();
    Result<long double> literal();
    QChar next();
    bool accept(QStringView signs);
    bool acceptDivision();

    QStringView m_text;
    NumberRules m_rules;
    qsizetype m_position = 0;
    int m_depth = 0;
};

/// The next sign that is not a space, which becomes the position; null at the end.
QChar ExpressionReader::next() {
    qsizetype i = m_position;
    while (i < m_text.size() && m_text[i].isSpace())
        ++i;
    if (i == m_text.size())
        return QChar();
    m_position = i;
    return m_text[i];
}

bool ExpressionReader::accept(QStringView signs) {
    const qsizetype before = m_position;
    const QChar sign = next();
    if (!sign.isNull() && signs.contains(sign)) {
        ++m_position;
        return true;
    }
    m_position = before;
    return false;
}

/// A slash before a letter begins a unit: "5k/day".
bool ExpressionReader::acceptDivision() {
    const qsizetype before = m_position;
    if (!accept(u"/"))
        return false;
    const QChar operand = next();
    if (isDigit(operand) || QStringView(u"(.,-–+").contains(operand))
        return true;
    m_position = before;
    return false;
}

Result<long double> ExpressionReader::sum() {
    Result<long double> total = product();
    while (total) {
        const bool adds = m_rules.subtracts && accept(u"+");
        if (!adds && !(m_rules.subtracts && accept(u"-")))
            break;
        const auto term = product();
        if (!term)
            return term;
        total = adds ? *total + *term : *total - *term;
    }
    return total;
}

Result<long double> ExpressionReader::product() {
    Result<long double> total = factor();
    while (total) {
        const bool multiplies = accept(u"*");
        if (!multiplies && !acceptDivision())
            break;
        const auto operand = factor();
        if (!operand)
            return operand;
        total = multiplies ? *total * *operand : *total / *operand;
    }
    return total;
}

Result<long double> ExpressionReader::factor() {
    bool isNegative = false;
    for (int signs = 0; accept(u"+-–"); ++signs) {
        if (signs == 1)
            return fault(Error::Kind::Value,
                         QuantityText::tr("There are too many signs before a number."));
        isNegative = m_text[m_position - 1] != u'+';
    }
    const auto magnitude = accept(u"(") ? parenthesis() : literal();
    if (!magnitude || !isNegative)
        return magnitude;
    return -*magnitude;
}

Result<long double> ExpressionReader::parenthesis() {
    if (++m_depth > deepestNesting)
        return fault(Error::Kind::Value,
                     QuantityText::tr("The parentheses are nested too deeply."));
    const auto inner = sum();
    --m_depth;
    if (inner && !accept(u")"))
        return fault(Error::Kind::Value, QuantityText::tr("A closing parenthesis is missing."));
    return inner;
}

Result<long double> ExpressionReader::literal() {
    next();
    const QStringView rest = m_text.sliced(m_position);
    const qsizetype length = mantissaLength(rest);
    if (length == 0 || std::ranges::none_of(rest.first(length), isDigit)) {
        return fault(Error::Kind::Value, rest.trimmed().isEmpty()
                                             ? QuantityText::tr("A number is missing at the end.")
                                             : QuantityText::tr("There is no number at “%1”.")
                                                   .arg(rest.first(qMin(20, rest.size()))));
    }
    const QStringView mantissa = rest.first(length);
    const qsizetype exponent = exponentLength(rest, length);
    const bool mayGroup = exponent == 0 && m_rules.style != NumberStyle::File;
    const auto digits = plainDigits(mantissa, m_rules.style, mayGroup);
    if (!digits)
        return separatorFault(mantissa, m_rules.style);
    const auto value = decimalValue(*digits + rest.sliced(length, exponent).toLatin1());
    if (!value) {
        return fault(Error::Kind::Value,
                     QuantityText::tr("The number “%1” is too large or too small.")
                         .arg(rest.first(length + exponent)));
    }
    m_position += length + exponent;
    return *value;
}

QChar plainSign(QChar c) {
    switch (c.unicode()) {
    case 0x2212: // minus
    case 0x2010: // hyphens
    case 0x2011:
        return u'-';
    case 0x2012: // figure dash, em dash, horizontal bar
    case 0x2014:
    case 0x2015:
        return u'–';
    case 0x2018: // quotation marks and the letter apostrophe
    case 0x2019:
    case 0x02BC:
        return u'\'';
    case 0x00D7: // times, asterisk, dot operator
    case 0x2217:
    case 0x22C5:
        return u'*';
    case 0x00F7: // division sign, division slash
    case 0x2215:
        return u'/';
    case 0x00A0: // spaces that may stand in a number
    case 0x2007:
    case 0x2009:
    case 0x202F:
        return u' ';
    default:
        return c;
    }
}

/// Zero width, direction marks, soft hyphen: copied along, never seen.
bool isInvisible(QChar c) {
    return c.category() == QChar::Other_Format;
}

template <typename Float>
std::optional<long double> parsed(const QByteArray& digits) {
    Float value = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), value);
    if (error != std::errc() || end != digits.end() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace

QString plainText(const QString& text) {
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (!isInvisible(c))
            result.append(plainSign(c));
    }
    result.replace(QStringLiteral("+/-"), QStringLiteral("±"));
    result.replace(QStringLiteral("+-"), QStringLiteral("±"));
    return result.trimmed();
}

bool hasOperators(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool followsExponentSign =
            i > 1 && text[i - 1].toLower() == u'e' && isDigitAt(text, i - 2);
        if (text[i] == u'*' || text[i] == u'(')
            return true;
        if (text[i] == u'+' && i > 0 && !followsExponentSign)
            return true;
        const QStringView after = text.sliced(i + 1).trimmed();
        if (text[i] == u'/' && !after.isEmpty() && isDigit(after.front()))
            return true;
    }
    return false;
}

Result<NumberText> readNumber(QStringView text, NumberRules rules) {
    ExpressionReader reader(text, rules);
    const auto value = reader.sum();
    if (!value)
        return value.error();
    if (!std::isfinite(*value)) // a division by zero, or a product out of range
        return fault(Error::Kind::Value,
                     QuantityText::tr("The result of the calculation is not a number."));
    return NumberText{*value, reader.position()};
}

std::optional<long double> decimalValue(const QByteArray& digits) {
    const auto exponent = std::ranges::find_if(digits, [](char c) { return c == 'e' || c == 'E'; });
    QByteArray significant = digits.first(exponent - digits.begin()).replace('.', "");
    while (significant.startsWith('0'))
        significant.remove(0, 1);
    const auto rounded = parsed<double>(digits);
    if (!rounded || significant.size() <= std::numeric_limits<double>::max_digits10)
        return rounded;
    return parsed<long double>(digits);
}

} // namespace plume
