// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/citation.h"
#include "explain/explainer.h"
#include "explain/explaintext.h"
#include "lifecycle/ownrows.h"
#include "quantity/quantitytext.h"
#include "quantity/units.h"

namespace plume {
namespace {

Dimension dimensionOf(const Equivalence& equivalence) {
    if (equivalence.indicator == QLatin1String("energy"))
        return dim::facilityEnergy;
    return equivalence.indicator == QLatin1String("water") ? dim::water : dim::emission;
}

/// "Region: WLD. Year: 2025."
QString whereAndWhen(const Equivalence& equivalence) {
    QStringList parts;
    if (!equivalence.region.isEmpty())
        parts.append(ExplainText::tr("Region: %1.").arg(equivalence.region));
    if (equivalence.year != 0)
        parts.append(ExplainText::tr("Year: %1.").arg(equivalence.year));
    return parts.join(QLatin1Char(' '));
}

QStringList limitsOf(const Equivalence& equivalence, const QString& note) {
    QStringList limits;
    if (!note.isEmpty())
        limits.append(note);
    const Provenance& from = equivalence.amount.provenance;
    const bool hasSource = !from.source.isEmpty() && !isJudgement(from.source);
    if (from.quality == Quality::Assumed && !hasSource)
        limits.append(ExplainText::tr("No good source found; this is an assumption."));
    return limits;
}

} // namespace

std::optional<ExplainSheet> equivalenceSheet(const QString& address, const Catalogue& catalogue,
                                             const ExplainStyle& style) {
    const EquivalenceId id(address.section(QLatin1Char('/'), 1));
    const Equivalence* found = catalogue.equivalence(id);
    if (!found || address != addressOf(id))
        return std::nullopt;
    const EstimateData& amount = found->amount;
    const Dimension dimension = dimensionOf(*found);
    ExplainSheet sheet;
    ExplainedNumber& number = sheet.number;
    number.address = address;
    number.base = amount.value;
    number.dimension = dimension;
    number.name = found->name.in(style.locale);
    number.value = displayText(amount.value, dimension, style.locale, style.digits);
    const bool isOwn = isOwnRow(amount.provenance.row);
    number.setBy = isOwn ? SetBy::You : SetBy::Data;
    number.quality = amount.provenance.quality;
    number.note = catalogue.noteIn(style.locale, found->note);
    if (amount.shape != Shape::Fixed) {
        number.interval = amount.range;
        number.range = displayRange(amount.range, dimension, style.locale);
    }
    sheet.title = sheet.number.name;
    sheet.meaning = found->basis.in(style.locale);
    sheet.origin = (isOwn ? ExplainText::tr("from a row of your own, %1")
                          : ExplainText::tr("from the data, row %1"))
                       .arg(amount.provenance.row);
    sheet.when = whereAndWhen(*found);
    sheet.limits = limitsOf(*found, number.note);
    sheet.dataVersion = catalogue.version;
    if (const auto cited = citedSource(amount.provenance, sheet.title, catalogue))
        sheet.sources.append(*cited);
    return sheet;
}

} // namespace plume
