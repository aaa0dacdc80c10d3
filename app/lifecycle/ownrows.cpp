// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/ownrows.h"

#include <algorithm>
#include <array>

namespace plume {
namespace {

const QString prefix = QStringLiteral("own/");

template <typename Row>
void insertInto(QList<Row>& rows, const Row& row) {
    const auto place = std::ranges::lower_bound(rows, row.id, std::less(), &Row::id);
    if (place != rows.end() && place->id == row.id)
        *place = row;
    else
        rows.insert(place, row);
}

template <typename Row>
void insertAll(QList<Row>& rows, const QList<Row>& own) {
    for (const Row& row : own)
        insertInto(rows, row);
}

/// The values of a row, with what each is called in its address.
struct Named {
    const char* name;
    EstimateData* value;
};

EstimateData* pointerTo(std::optional<EstimateData>& value) {
    return value ? &*value : nullptr;
}

std::array<Named, 4> valuesOf(Grid& row) {
    return {Named{"intensity", &row.intensity}, Named{"water", pointerTo(row.water)},
            Named{"pue", pointerTo(row.pue)}, Named{"wue", pointerTo(row.siteWater)}};
}

std::array<Named, 4> valuesOf(Device& row) {
    return {Named{"power", pointerTo(row.power)}, Named{"peak", pointerTo(row.peak)},
            Named{"embodied", pointerTo(row.embodied)}, Named{"lifetime", pointerTo(row.lifetime)}};
}

std::array<Named, 1> valuesOf(RequestEnergy& row) {
    return {Named{"energy", &row.energy}};
}

std::array<Named, 1> valuesOf(Equivalence& row) {
    return {Named{"amount", &row.amount}};
}

/// Where the values of a row come from: the row, so that they are one draw wherever it is used.
template <typename Row>
void sign(Row& row, const QString& source) {
    for (const Named& each : valuesOf(row)) {
        if (!each.value)
            continue;
        Provenance& provenance = each.value->provenance;
        provenance = {};
        provenance.source = source;
        provenance.row = prefix + row.id.text() + QLatin1Char('#') + QString::fromLatin1(each.name);
        provenance.note = row.note;
        provenance.quality = Quality::Assumed;
    }
}

template <typename Row>
QString citedBy(Row row) {
    for (const Named& each : valuesOf(row)) {
        if (each.value && !each.value->provenance.source.isEmpty())
            return each.value->provenance.source;
    }
    return {};
}

template <typename Row>
void put(QList<Row>& rows, Row row, const QString& source) {
    sign(row, source);
    insertInto(rows, row);
}

template <typename Row, typename Id>
void take(QList<Row>& rows, const Id& id) {
    rows.removeIf([&id](const Row& row) { return row.id == id; });
}

} // namespace

Catalogue withOwnRows(Catalogue catalogue, const OwnRows& own) {
    insertAll(catalogue.grids, own.grids);
    insertAll(catalogue.devices, own.devices);
    insertAll(catalogue.requests, own.requests);
    insertAll(catalogue.equivalences, own.equivalences);
    return catalogue;
}

bool isOwnRow(const QString& row) {
    return row.startsWith(prefix);
}

// clang-format off
Study withOwnRow(Study study, Grid row, const QString& source) { put(study.own.grids, std::move(row), source); return study; }
Study withOwnRow(Study study, Device row, const QString& source) { put(study.own.devices, std::move(row), source); return study; }
Study withOwnRow(Study study, RequestEnergy row, const QString& source) { put(study.own.requests, std::move(row), source); return study; }
Study withOwnRow(Study study, Equivalence row, const QString& source) { put(study.own.equivalences, std::move(row), source); return study; }

Study withoutOwnRow(Study study, const GridId& id) { take(study.own.grids, id); return study; }
Study withoutOwnRow(Study study, const DeviceId& id) { take(study.own.devices, id); return study; }
Study withoutOwnRow(Study study, const RequestId& id) { take(study.own.requests, id); return study; }
Study withoutOwnRow(Study study, const EquivalenceId& id) { take(study.own.equivalences, id); return study; }

QString sourceOf(const Grid& row) { return citedBy(row); }
QString sourceOf(const Device& row) { return citedBy(row); }
QString sourceOf(const RequestEnergy& row) { return citedBy(row); }
QString sourceOf(const Equivalence& row) { return citedBy(row); }
// clang-format on

} // namespace plume
