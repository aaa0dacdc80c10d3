// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "lifecycle/study.h"
#include "quantity/numbertext.h"
#include "quantity/quantitytext.h"

#include <array>
#include <cmath>

using namespace plume;

namespace {

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

} // namespace

/// A text that a person types or pastes, or that stands in a file, is a quantity in each language
/// or is told why not.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    test::Choices choices(test::bytesOf(data, size));
    const InputSpec& spec = inputSpecs[std::size_t(choices.below(int(std::size(inputSpecs))))];
    const std::array locales{QLocale(QLocale::English, QLocale::UnitedStates),
                             QLocale(QLocale::Vietnamese, QLocale::Vietnam)};
    const QLocale& locale = locales[std::size_t(choices.below(2))];
    const auto origin = choices.below(2) == 0 ? TextOrigin::Typed : TextOrigin::Pasted;
    const Dimension dimension = inputDimension(Activity(), spec.term);
    const DisplayUnit unit = unitOfSize(dimension, spec.unitInBase);
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
