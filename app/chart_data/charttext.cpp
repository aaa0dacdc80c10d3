// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/charttext.h"

#include <cmath>

#include "chart_data/indicatortext.h"
#include "quantity/displaytext.h"
#include "quantity/quantitytext.h"

namespace plume {

QString emissionText(double kg, const QLocale& locale) {
    constexpr int digits = 4; // "192.5 t": a tenth of a per cent of the whole is still seen
    return displayText(kg, dim::emission, locale, digits);
}

QString emissionTickText(double kg, const QLocale& locale) {
    constexpr double kgPerTonne = 1000.0;
    const double tonnes = kg / kgPerTonne;
    if (tonnes < 1.0 || tonnes >= 1e6)
        return displayText(kg, dim::emission, locale);
    return displayNumber(kg, {QStringLiteral("t"), {}, {}, kgPerTonne, true}, locale, 6) +
           QStringLiteral(" t");
}

QString monthsText(int months, const QLocale& locale) {
    const auto unit = findUnit(dim::time, QStringLiteral("months"));
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

QList<double> roundSteps(double high) {
    const double decade = std::pow(10.0, std::floor(std::log10(high)));
    const double size = high / decade;
    const double step = decade * (size <= 2.0 ? 0.5 : size <= 5.0 ? 1.0 : 2.0);
    constexpr double roundingError = 1e-9;
    const int count = int(std::ceil(high / step - roundingError));
    QList<double> steps;
    for (int i = 0; i <= count; ++i)
        steps.append(i * step);
    return steps;
}

double roundStep(double size, int parts) {
    constexpr double roundingError = 1e-9;
    const double decade = std::pow(10.0, std::floor(std::log10(size / parts)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (size / (factor * decade) <= parts * (1.0 + roundingError))
            return factor * decade;
    }
    return 10.0 * decade;
}

QList<double> roundStepsWithin(const Range& range, int parts) {
    constexpr double roundingError = 1e-9;
    const double step = roundStep(range.high - range.low, parts);
    QList<double> steps;
    const double first = std::ceil(range.low / step - roundingError);
    const int count = int(std::floor(range.high / step + roundingError) - first) + 1;
    for (int i = 0; i < count; ++i)
        steps.append((first + i) * step);
    return steps;
}

QString dataNote(const QString& version) {
    if (version.isEmpty())
        return ChartText::tr("Source: Plume.");
    return ChartText::tr("Source: Plume, data version %1.").arg(version);
}

} // namespace plume
