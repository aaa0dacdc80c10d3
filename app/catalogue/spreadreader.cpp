// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/spreadreader.h"

#include "quantity/units.h"

#include <QCoreApplication>

namespace plume {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

std::optional<double> unitInBase(const QString& unit) {
    if (unit == QLatin1String("1") || unit == QLatin1String("L/kWh"))
        return 1.0;
    return unit == QLatin1String("year") ? std::optional(unit::year.inBase) : std::nullopt;
}

/// "embodied_method=analogy|assumption" into the spread; empty: no condition.
void readCondition(const Row& row, Spread& spread) {
    const QString text = row.text("applies_when");
    if (text.isEmpty())
        return;
    spread.conditionColumn = text.section(QLatin1Char('='), 0, 0);
    spread.conditionTexts = text.section(QLatin1Char('='), 1).split(QLatin1Char('|'));
    if (text.count(QLatin1Char('=')) != 1 || spread.conditionColumn.isEmpty() ||
        spread.conditionTexts.contains(QString()) || spread.columns.isEmpty())
        row.fault("applies_when", Texts::tr("Write column=text or column=text|text, for the values "
                                            "that applies_to names."));
}

/// Shape, form and numbers of a spread.
void readDistribution(const Row& row, Spread& spread) {
    const auto shape = shapeOf(row.text("shape"));
    if (!shape || *shape == Shape::Fixed)
        row.fault("shape", Texts::tr("Write lognormal, normal, uniform or triangular."));
    spread.shape = shape.value_or(Shape::Lognormal);
    const bool hasEnds = spread.shape == Shape::Uniform || spread.shape == Shape::Triangular;
    if (row.text("interval") != QLatin1String(hasEnds ? "ends" : "p5-p95"))
        row.fault("interval", Texts::tr("Write ends for a uniform or triangular shape and p5-p95 "
                                        "for a lognormal or normal one."));
    const bool isMultiplier = row.text("form") == QLatin1String("multiplier");
    if (!isMultiplier && row.text("form") != QLatin1String("absolute"))
        row.fault("form", Texts::tr("Write multiplier or absolute."));
    spread.form = isMultiplier ? Spread::Form::Multiplier : Spread::Form::Absolute;
    const double inBase = unitInBase(row);
    const auto low = row.number("low");
    const auto central = row.number("central");
    const auto high = row.number("high");
    if (!low || !central || !high) {
        row.fault("central", Texts::tr("A value is missing."));
        return;
    }
    spread.central = *central * inBase;
    spread.range = {*low * inBase, *high * inBase};
    if (const auto why = whyNotDrawable({spread.central, spread.shape, spread.range, {}}))
        row.fault("central", *why);
    if (!spread.columns.isEmpty() && !(isMultiplier && *central == 1.0))
        row.fault("applies_to", Texts::tr("What is applied to values of the data must be a "
                                          "multiplier whose central value is 1."));
}

} // namespace

double unitInBase(const Row& row) {
    const auto inBase = unitInBase(row.text("unit"));
    if (!inBase)
        row.fault("unit", Texts::tr("Write 1, L/kWh or year."));
    return inBase.value_or(1.0);
}

Spread readSpread(const Row& row) {
    const auto words = [&row](const char* column) {
        return row.text(column).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    Spread spread;
    spread.id = SpreadId(row.required("id"));
    spread.name = row.localName("name");
    spread.columns = words("applies_to");
    spread.offeredFor = words("offered_for");
    if (spread.columns.isEmpty() && spread.offeredFor.isEmpty())
        row.fault("offered_for", Texts::tr("The spread is neither applied nor offered anywhere."));
    readCondition(row, spread);
    readDistribution(row, spread);
    spread.correlation = row.required("correlation");
    const auto sharing = sharingOf(row.text("sharing"));
    if (!sharing)
        row.fault("sharing", Texts::tr("Write study or activity."));
    spread.sharing = sharing.value_or(Sharing::Study);
    spread.quality = row.quality("quality");
    spread.source = row.source("source");
    spread.year = row.year("year");
    spread.note = row.text("note");
    return spread;
}

} // namespace plume
