// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json.h"

#include <array>
#include <charconv>
#include <cmath>

namespace plume {
namespace {

void write(const Json& json, int depth, QByteArray& text);

QByteArray quoted(const std::string& string) {
    return QByteArray::fromStdString(Json(string).dump());
}

/// The members or elements of a container, one a line. `writeHead` writes what precedes a value.
template <typename WriteHead>
void writeEach(const Json& container, int depth, QByteArray& text, WriteHead writeHead) {
    const QByteArray indent(2 * (depth + 1), ' ');
    const char* separator = "\n";
    for (auto each = container.begin(); each != container.end(); ++each) {
        text += separator + indent;
        writeHead(each);
        write(*each, depth + 1, text);
        separator = ",\n";
    }
    if (!container.empty())
        text += '\n' + QByteArray(2 * depth, ' ');
}

void write(const Json& json, int depth, QByteArray& text) {
    if (json.is_object()) {
        text += '{';
        writeEach(json, depth, text,
                  [&](const auto& member) { text += quoted(member.key()) + ": "; });
        text += '}';
    } else if (json.is_array()) {
        text += '[';
        writeEach(json, depth, text, [](const auto&) {});
        text += ']';
    } else if (json.is_number_float()) {
        text += jsonNumber(json.get<double>());
    } else {
        text += QByteArray::fromStdString(json.dump());
    }
}

} // namespace

QByteArray jsonNumber(double number) {
    constexpr double largestSpelledOut = 1e15;
    std::array<char, 64> digits{};
    const bool spelledOut = number == std::trunc(number) && std::abs(number) < largestSpelledOut;
    const auto written =
        spelledOut ? std::to_chars(digits.begin(), digits.end(), number, std::chars_format::fixed)
                   : std::to_chars(digits.begin(), digits.end(), number);
    QByteArray text(digits.data(), written.ptr - digits.data());
    if (std::signbit(number) && number == 0.0)
        return "-0.0"; // "-0" would be read as a whole number, without its sign
    text.replace("e+", "e");
    text.replace("e-0", "e-");
    return text;
}

QByteArray jsonText(const Json& json) {
    QByteArray text;
    write(json, 0, text);
    return text + '\n';
}

} // namespace plume
