// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/indicatortext.h"

#include "chart_data/charttext.h"
#include "quantity/quantitytext.h"
#include "quantity/units.h"

#include <cmath>

namespace plume {
namespace {

constexpr int digits = 4; // as emissionText()

/// With its sign in front; "< 0.1%" has none.
QString withSign(double value, const QString& text) {
    return value > 0.0 && text.front().isDigit() ? u'+' + text : text;
}

} // namespace

Dimension IndicatorText::dimension() const {
    switch (indicator) {
    case Term::FacilityEnergy:
        return dim::facilityEnergy;
    case Term::Water:
    case Term::SiteWater:
    case Term::GridWater:
        return dim::water;
    case Term::Cost:
        return dim::money;
    default:
        return dim::emission;
    }
}

QString IndicatorText::key() const {
    switch (indicator) {
    case Term::FacilityEnergy:
        return QStringLiteral("energy_kwh");
    case Term::OperationalEmissions:
        return QStringLiteral("operational_kg");
    case Term::MarketBasedEmissions:
        return QStringLiteral("market_based_kg");
    case Term::EmbodiedEmissions:
        return QStringLiteral("embodied_kg");
    case Term::SiteWater:
        return QStringLiteral("site_water_l");
    case Term::GridWater:
        return QStringLiteral("grid_water_l");
    case Term::Water:
        return QStringLiteral("water_l");
    case Term::Cost:
        return QStringLiteral("cost");
    default:
        return QStringLiteral("emissions_kg");
    }
}

QString IndicatorText::header() const {
    return saidOf(indicator, ChartText::tr("Emissions (CO₂e)"), nameOf(Term::FacilityEnergy),
                  nameOf(Term::Water));
}

QString IndicatorText::unitKey() const {
    if (indicator == Term::Cost)
        return currency.toLower();
    return key().section(QLatin1Char('_'), -1);
}

QString IndicatorText::fileUnit() const {
    if (dimension() == dim::facilityEnergy)
        return QStringLiteral("kWh");
    if (dimension() == dim::money)
        return priced(localSymbol(unitsOf(dim::money).first()));
    return dimension() == dim::water ? QStringLiteral("L") : QStringLiteral("kg");
}

QString IndicatorText::axisUnit(const DisplayUnit& unit) const {
    if (dimension() != dim::emission)
        return priced(localSymbol(unit));
    //: the unit of an axis: %1 "t"
    return ChartText::tr("%1 CO₂e").arg(localSymbol(unit));
}

QString IndicatorText::priced(const QString& amount) const {
    return inCurrency(amount, currency);
}

QString IndicatorText::tick(double base) const {
    return dimension() == dim::emission ? emissionTickText(base, locale)
                                        : displayText(base, dimension(), locale);
}

QString IndicatorText::amount(double base) const {
    return priced(displayText(base, dimension(), locale, digits));
}

QString IndicatorText::named(const QString& amount) const {
    //: an amount of emissions in a sentence: %1 "25.5 t"
    return dimension() == dim::emission ? ChartText::tr("%1 CO₂e").arg(amount) : amount;
}

QString IndicatorText::change(double base) const {
    return withSign(base, amount(base));
}

ChartCell IndicatorText::cell(std::optional<double> base) const {
    return {base ? amount(*base) : ChartText::tr("not known"), base};
}

ChartCell IndicatorText::changeCell(std::optional<double> base) const {
    return {base ? change(*base) : ChartText::tr("not known"), base};
}

QString saidOf(Term indicator, const QString& emissions, const QString& energy,
               const QString& water) {
    if (indicator == Term::FacilityEnergy)
        return energy;
    return indicator == Term::Water ? water : emissions;
}

QString changeShareText(double ratio, const QLocale& locale) {
    return withSign(ratio, displayShare(ratio, locale));
}

} // namespace plume
