// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/gridyears.h"
#include "catalogue/notewords.h"

#include <QCoreApplication>
#include <algorithm>

namespace plume {
namespace {

template <typename Row, typename Id>
const Row* findRow(const QList<Row>& rows, const Id& id) {
    const auto row = std::lower_bound(rows.begin(), rows.end(), id,
                                      [](const Row& a, const Id& b) { return a.id < b; });
    return row != rows.end() && row->id == id ? &*row : nullptr;
}

} // namespace

// clang-format off
const Device* Catalogue::device(const DeviceId& id) const { return findRow(devices, id); }
const Server* Catalogue::server(const ServerId& id) const { return findRow(servers, id); }
const Model* Catalogue::model(const ModelId& id) const { return findRow(models, id); }
const RequestEnergy* Catalogue::request(const RequestId& id) const { return findRow(requests, id); }
const Equivalence* Catalogue::equivalence(const EquivalenceId& id) const { return findRow(equivalences, id); }
const Spread* Catalogue::spread(const SpreadId& id) const { return findRow(spreads, id); }
const Lever* Catalogue::lever(const LeverId& id) const { return findRow(levers, id); }
// clang-format on

const Grid* Catalogue::grid(const GridId& id) const {
    if (const Grid* latest = findRow(grids, id))
        return latest;
    return gridYears && namesAYear(id) ? findRow(gridYears->rows(), id) : nullptr;
}

const Source* Catalogue::source(const QString& key) const {
    const auto source = std::find_if(sources.begin(), sources.end(),
                                     [&key](const Source& s) { return s.key == key; });
    return source == sources.end() ? nullptr : &*source;
}

const QString& LocalName::in(const QLocale& locale) const {
    //: The code of the language of the interface, whatever the format of its numbers: en, vi
    const QString code = QCoreApplication::translate("LocalName", "en");
    const bool isVietnamese =
        locale.language() == QLocale::Vietnamese || code == QLatin1String("vi");
    return isVietnamese && !vietnamese.isEmpty() ? vietnamese : english;
}

QString Catalogue::noteIn(const QLocale& locale, const QString& note) const {
    if (!noteWords || note.isEmpty())
        return note;
    return LocalName{note, noteWords->vietnameseOf(note)}.in(locale);
}

QString unitOf(const Equivalence& thing, const QString& number, const QLocale& locale) {
    const QString& many = thing.unit.in(locale);
    const bool hasSingular = many == thing.unit.english && !thing.unitOne.isEmpty();
    return hasSingular && number == locale.toString(1) ? thing.unitOne : many;
}

QString addressOf(const EquivalenceId& id) {
    return QStringLiteral("equivalences/") + id.text();
}

QString keyOf(Boundary boundary) {
    return boundary == Boundary::Lifecycle ? QStringLiteral("lifecycle") : QStringLiteral("direct");
}

std::optional<Boundary> boundaryOf(const QString& key) {
    for (const Boundary boundary : {Boundary::Lifecycle, Boundary::Direct}) {
        if (key == keyOf(boundary))
            return boundary;
    }
    return std::nullopt;
}

} // namespace plume
