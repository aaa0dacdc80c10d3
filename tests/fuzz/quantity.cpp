// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "document/ownrowsfile.h"
#include "quantity/numbertext.h"
#include "quantity/quantitytext.h"

#include <array>
#include <cmath>

using namespace plume;

namespace {

constexpr std::array indicators{"climate", "energy", "water"};

/// What stands in a field when a number is edited must mean that number again.
void requireRoundTrip(const EstimateData& estimate, const Dimension& dimension,
                      const DisplayUnit& unit, const QLocale& locale) {
    test::require(std::isfinite(estimate.value), "a value that is read is finite");
    const QString edited = editText(estimate.value, unit, locale);
    const ReadText typed = readQuantity(edited, dimension, unit, locale, TextOrigin::Typed);
    test::require(!typed.readings.isEmpty(), "a text to be edited can be read");
    const double back = typed.readings.first().estimate.value;
    test::require(back == estimate.value ||
                      std::abs(back - estimate.value) <= 1e-14 * std::abs(estimate.value),
                  "a text to be edited is the same value");
    (void)displayText(estimate.value, dimension, locale);
}

/// The inputs of a study, then what comparisons of the user's own are amounts of.
InputField fieldNumber(int number) {
    constexpr int inputs = int(std::size(inputSpecs));
    if (number < inputs)
        return fieldOf(inputSpecs[std::size_t(number)], Activity());
    return ownValueField(QStringLiteral("amount"),
                         QString::fromLatin1(indicators[std::size_t(number - inputs)]));
}

} // namespace

/// A text that a person types or pastes, or that stands in a file, is a quantity in each language
/// or is told why not.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    test::Choices choices(test::bytesOf(data, size));
    const InputField field =
        fieldNumber(choices.below(int(std::size(inputSpecs) + std::size(indicators))));
    const std::array locales{QLocale(QLocale::English, QLocale::UnitedStates),
                             QLocale(QLocale::Vietnamese, QLocale::Vietnam)};
    const QLocale& locale = locales[std::size_t(choices.below(2))];
    const auto origin = choices.below(2) == 0 ? TextOrigin::Typed : TextOrigin::Pasted;
    const Dimension dimension = field.dimension;
    const DisplayUnit unit = field.unit;
    const QString text = QString::fromUtf8(choices.rest());
    for (const ReadText& read : {readQuantity(text, dimension, unit, locale, origin),
                                 readFileQuantity(text, dimension, unit)}) {
        test::require(read.readings.isEmpty() != read.whyNot.isEmpty(),
                      "a text is read, or it is said why not");
        for (const Reading& reading : read.readings)
            requireRoundTrip(reading.estimate, dimension, reading.unit, locale);
    }
    return 0;
}
