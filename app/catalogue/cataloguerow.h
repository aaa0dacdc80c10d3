// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/csvtable.h"
#include "catalogue/spread.h"
#include "quantity/estimate.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <utility>

namespace plume {

class Row;

/// The spreads by what they complete and by id.
class SpreadRules {
public:
    SpreadRules() = default;
    explicit SpreadRules(const QList<Spread>& spreads);

    /// Those whose conditions hold for a value in `column` ("servers.embodied_kg") of `row`.
    QList<const Spread*> applyingTo(const Row& row, const QString& column) const;
    const Spread* find(const QString& id) const;
    QStringList ids() const;

private:
    QList<Spread> m_spreads;
    QHash<QString, QList<qsizetype>> m_byColumn;
};

/// What rows may refer to.
struct KnownRows {
    QSet<QString> sources;
    SpreadRules spreads;
};

/// "grids.year" for the column "year" of "grids.csv".
QString columnKey(const QString& fileName, const QString& column);

/// The fields of one row of a data file. What is wrong with them is added to `faults`.
class Row {
public:
    Row(const CsvTable& table, qsizetype index, const KnownRows& known, Faults& faults);

    QString text(const char* column) const;
    QString text(const QString& column) const;
    QString required(const char* column) const;
    std::optional<double> number(const char* column) const;
    /// None, without a fault, where a number is not whole or lies beyond these limits.
    std::optional<int> wholeNumber(const char* column, int low, int high) const;
    LocalName localName(const char* stem) const; ///< in the columns stem_en and stem_vi
    int year(const char* column) const;
    QString source(const char* column) const;
    Quality quality(const char* column) const;
    /// The spread whose id a column holds.
    const Spread* namedSpread(const char* column) const;

    /// What the columns of one estimate are called; low and high may be null.
    struct Columns {
        const char* value;
        const char* low = nullptr;
        const char* high = nullptr;
        const char* source = "source";
        const char* quality = "quality";
    };

    /// An estimate in base units; none where the value's field is empty. A model known only by the
    /// ends of a range has their geometric mean; a value without a range has the spread that
    /// applies to it, if any.
    std::optional<EstimateData> estimate(const QString& name, const Columns& columns, double inBase,
                                         Shape shape = Shape::Lognormal) const;

    void fault(const char* column, const QString& message) const;
    /// Whether the table was read with this column.
    bool hasColumn(const char* column) const;

private:
    std::optional<Range> range(const Columns& columns) const;
    void addSpread(const char* column, EstimateData& estimate) const;
    QString idText() const;

    const CsvTable& m_table;
    qsizetype m_index;
    const KnownRows& m_known;
    Faults& m_faults;
};

/// What `readRow` makes of each row of a file.
template <typename Read>
auto readRows(const QString& path, const QStringList& columns, const KnownRows& known,
              Faults& faults, Read&& readRow) {
    QList<decltype(readRow(std::declval<const Row&>()))> values;
    const auto table = readCsv(path, columns);
    if (!table) {
        faults.append(table.error());
        return values;
    }
    values.reserve(table->rows.size());
    for (qsizetype i = 0; i < table->rows.size(); ++i)
        values.append(readRow(Row(*table, i, known, faults)));
    return values;
}

} // namespace plume
