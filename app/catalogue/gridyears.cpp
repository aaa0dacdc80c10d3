// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/gridyears.h"

#include "quantity/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace plume {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

GridId idOf(const GridId& grid, int year) {
    return GridId(QStringLiteral("%1-%2").arg(grid.text()).arg(year));
}

/// A grid under the name of a year.
Grid inYear(Grid grid, int year) {
    grid.id = idOf(grid.id, year);
    grid.year = year;
    const QString name = QStringLiteral("%1, %2");
    grid.name = {name.arg(grid.name.english).arg(year), name.arg(grid.name.vietnamese).arg(year)};
    return grid;
}

} // namespace

bool namesAYear(const GridId& id) {
    constexpr qsizetype digits = 4;
    const QString& text = id.text();
    const QStringView year = QStringView(text).right(digits);
    return text.size() > digits + 1 && text[text.size() - digits - 1] == u'-' &&
           std::ranges::all_of(year, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

GridYears::GridYears(QString folder, QList<Grid> grids, KnownRows known)
    : m_folder(std::move(folder))
    , m_grids(std::move(grids))
    , m_known(std::move(known)) {}

const QList<Grid>& GridYears::rows() const {
    std::call_once(m_isRead, [this] { read(); });
    return m_rows;
}

const Faults& GridYears::faults() const {
    std::call_once(m_isRead, [this] { read(); });
    return m_faults;
}

QStringList GridYears::idsOf(const GridId& grid) const {
    QStringList ids;
    for (const Grid& each : rows()) {
        if (each.id == idOf(grid, each.year))
            ids.append(each.id.text());
    }
    return ids;
}

QStringList GridYears::columns() {
    return {QStringLiteral("id"),
            QStringLiteral("grid"),
            QStringLiteral("year"),
            QStringLiteral("intensity_g_per_kwh"),
            QStringLiteral("intensity_spread"),
            QStringLiteral("quality"),
            QStringLiteral("source")};
}

Grid GridYears::readYear(const Row& row) const {
    const GridId id(row.required("grid"));
    const auto found = std::ranges::lower_bound(m_grids, id, std::less(), &Grid::id);
    const bool isThere = found != m_grids.end() && found->id == id;
    if (!isThere)
        row.fault("grid", Texts::tr("No grid has the id “%1”.").arg(id.text()));
    Grid grid = inYear(isThere ? *found : Grid{}, row.year("year"));
    if (grid.id.text() != row.required("id"))
        row.fault("id", Texts::tr("The id of a year is “%1”.").arg(idOf(id, grid.year).text()));
    const auto intensity =
        row.estimate(QStringLiteral("intensity"), {"intensity_g_per_kwh"}, unit::gramPerKWh.inBase);
    if (!intensity)
        row.fault("intensity_g_per_kwh", Texts::tr("A value is missing."));
    grid.intensity = intensity.value_or(EstimateData{});
    if (!row.text("intensity_spread").isEmpty())
        row.namedSpread("intensity_spread");
    return grid;
}

void GridYears::read() const {
    m_rows = readRows(m_folder + QStringLiteral("/grid_years.csv"), columns(), m_known, m_faults,
                      [this](const Row& row) { return readYear(row); });
    for (const Grid& grid : m_grids) {
        if (grid.area.isEmpty())
            m_rows.append(inYear(grid, grid.year));
    }
    std::ranges::sort(m_rows, std::less(), &Grid::id);
    for (qsizetype i = 1; i < m_rows.size(); ++i) {
        if (m_rows[i].id == m_rows[i - 1].id)
            m_faults.append({Error::Kind::Value, QStringLiteral("grid_years.csv"),
                             Texts::tr("The id “%1” comes twice.").arg(m_rows[i].id.text())});
    }
}

} // namespace plume
