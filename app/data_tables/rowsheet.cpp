// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/rowsheet.h"

#include "catalogue/catalogue.h"
#include "data_tables/columnwords.h"
#include "data_tables/tabletext.h"

namespace plume {

QList<RowFact> sourceFacts(const QString& key, const QString& locator, const Catalogue& catalogue) {
    const Source* source = catalogue.source(key);
    if (!source)
        return {{TableText::tr("Title"), key}, {TableText::tr("Place in the source"), locator}};
    return sourceFacts(*source, locator, catalogue);
}

QList<RowFact> sourceFacts(const Source& source, const QString& locator,
                           const Catalogue& catalogue) {
    const QString year = source.year == 0 ? QString() : QString::number(source.year);
    const QString licence =
        shownField(QStringLiteral("licence"), source.licence, catalogue, QLocale());
    QList<RowFact> facts{{TableText::tr("Title"), source.title},
                         {TableText::tr("Authors"), source.authors},
                         {TableText::tr("Year"), year},
                         {TableText::tr("Place in the source"), locator},
                         {TableText::tr("Licence"), licence},
                         {TableText::tr("Address"), source.url},
                         {TableText::tr("To be credited as"), source.attribution},
                         {TableText::tr("Note"), catalogue.noteIn(QLocale::c(), source.note)}};
    facts.removeIf([](const RowFact& fact) { return fact.text.isEmpty(); });
    return facts;
}

} // namespace plume
