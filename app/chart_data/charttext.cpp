// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/charttext.h"

#include <cmath>

#include "chart_data/indicatortext.h"
#include "quantity/displaytext.h"
#include "quantity/massunits.h"
#include "quantity/quantitytext.h"

namespace plume {

QString emissionText(double kg, const QLocale& locale) {
    constexpr int digits = 4; // "192.5 t": a tenth of a per cent of the whole is still seen
    return displayText(kg, dim::emission, locale, digits);
}

QString emissionTickText(double kg, const QLocale& locale) {
    const bool isInPounds = massUnits() == MassUnits::Pounds;
    const DisplayUnit unit = unitOfSize(dim::emission, isInPounds ? kilogramsPerPound : 1e3);
    const double least = isInPounds ? 1e-3 : 1.0; // powers of ten of a pound are round below it too
    const double amount = kg / unit.inBase;
    constexpr double roundingError = 1e-9;
    if (amount < least * (1.0 - roundingError) || amount >= 1e6)
        return displayText(kg, dim::emission, locale);
    return withUnit(displayNumber(kg, unit, locale, 6), unit);
}

QString monthsText(int months, const QLocale& locale) {
    static const auto unit = findUnit(dim::time, QStringLiteral("months"));
    return withUnit(locale.toString(months), unit.value_or(DisplayUnit()));
}

QString enumerated(const QStringList& items) {
    if (items.size() < 2)
        return items.join(QString());
    //: the last two of a list: "A, B and C" where %1 is "A, B" and %2 is "C"
    return ChartText::tr("%1 and %2")
        .arg(items.mid(0, items.size() - 1).join(QStringLiteral(", ")), items.last());
}

ChartCell emissionCell(std::optional<double> kg, const QLocale& locale) {
    return {kg ? emissionText(*kg, locale) : ChartText::tr("not known"), kg};
}

ChartCell shareCell(std::optional<double> share, const QLocale& locale) {
    return {share ? displayShare(*share, locale) : ChartText::tr("not known"), share};
}

QString whyNothingToShow(const Assessment& assessment, Term indicator) {
    if (assessment.activityCount() == 0)
        return saidOf(
            indicator,
            ChartText::tr("The plan has no activities yet. Add one to see its emissions."),
            ChartText::tr("The plan has no activities yet. Add one to see its energy."),
            ChartText::tr("The plan has no activities yet. Add one to see its water."));
    const auto total = assessment.total(indicator);
    if (!total)
        return saidOf(indicator,
                      ChartText::tr("The emissions are not known yet, because inputs are missing."),
                      ChartText::tr("The energy is not known: inputs are missing, or emissions are "
                                    "stated without it."),
                      ChartText::tr("The water is not known: inputs are missing, or emissions are "
                                    "stated without it."));
    if (*total <= 0.0)
        return saidOf(indicator, ChartText::tr("The plan causes no emissions."),
                      ChartText::tr("The plan uses no energy."),
                      ChartText::tr("The plan uses no water."));
    return {};
}

QList<double> roundSteps(double high, const Dimension& dimension) {
    const double unit = roundUnitOf(dimension, high);
    const double decade = std::pow(10.0, std::floor(std::log10(high / unit)));
    const double size = high / unit / decade;
    const double step = decade * (size <= 2.0 ? 0.5 : size <= 5.0 ? 1.0 : 2.0);
    constexpr double roundingError = 1e-9;
    const int count = int(std::ceil(high / unit / step - roundingError));
    QList<double> steps;
    for (int i = 0; i <= count; ++i)
        steps.append(i * step * unit);
    return steps;
}

double roundStep(double size, int parts, const Dimension& dimension) {
    constexpr double roundingError = 1e-9;
    const double unit = roundUnitOf(dimension, size);
    const double shown = size / unit;
    const double decade = std::pow(10.0, std::floor(std::log10(shown / parts)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (shown / (factor * decade) <= parts * (1.0 + roundingError))
            return factor * decade * unit;
    }
    return 10.0 * decade * unit;
}

QList<double> roundStepsWithin(const Range& range, int parts, const Dimension& dimension) {
    constexpr double roundingError = 1e-9;
    const double step = roundStep(range.high - range.low, parts, dimension);
    QList<double> steps;
    const double first = std::ceil(range.low / step - roundingError);
    const int count = int(std::floor(range.high / step + roundingError) - first) + 1;
    for (int i = 0; i < count; ++i)
        steps.append((first + i) * step);
    return steps;
}

QList<double> decadesAround(const Range& range, const Dimension& dimension) {
    const double unit = roundUnitOf(dimension, range.high);
    const int first = int(std::floor(std::log10(range.low / unit)));
    const int last = std::max(first + 1, int(std::ceil(std::log10(range.high / unit))));
    QList<double> decades;
    for (int decade = first; decade <= last; ++decade)
        decades.append(std::pow(10.0, decade) * unit);
    return decades;
}

QString dataNote(const QString& version) {
    if (version.isEmpty())
        return ChartText::tr("Source: Plume.");
    return ChartText::tr("Source: Plume, data version %1.").arg(version);
}

} // namespace plume
