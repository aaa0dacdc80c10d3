// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "catalogue/catalogue.h"
#include "catalogue/datachange.h"
#include "catalogue/gridyears.h"
#include "catalogue/lookuptable.h"
#include "catalogue/notewords.h"
#include "data_tables/datatable.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>

using namespace plume;

namespace {

/// By the first byte of an input. New data sets come last, so that the corpus keeps its meaning.
constexpr std::array dataSets{"sources",
                              "spreads",
                              "grids",
                              "hardware",
                              "servers",
                              "models",
                              "requests",
                              "equivalences",
                              "levers",
                              "defaults",
                              "cloud_regions",
                              "grid_years",
                              "changes",
                              "grid_mixes",
                              "electricity_sources",
                              "data_centres",
                              "embodied_factors",
                              "lifecycle_shares",
                              "water_sources",
                              "notes"};

QList<QByteArray> linesOf(const QString& name) {
    QFile file(QDir(QStringLiteral(PLUME_DATASETS)).filePath(name));
    test::require(file.open(QIODevice::ReadOnly), "the data sets are where they were built");
    return file.readAll().split('\n');
}

QByteArray beginningOf(const QString& name, int lines) {
    return linesOf(name).mid(0, lines).join('\n') + '\n';
}

/// The header of a file, and its rows whose keys are fields of `text`.
QByteArray rowsNamedIn(const QByteArray& text, const QString& name) {
    QList<QByteArray> lines = linesOf(name);
    QByteArray rows = lines.takeFirst() + '\n';
    for (const QByteArray& line : lines) {
        const QByteArray key = ',' + line.left(line.indexOf(','));
        if (key.size() > 1 && (text.contains(key + ',') || text.contains(key + '\n')))
            rows += line + '\n';
    }
    return rows;
}

QString fileOf(const char* dataSet) {
    return QLatin1String(dataSet) + QStringLiteral(".csv");
}

/// A folder of data sets without rows but for what others refer to: with so little many inputs can
/// be tried.
class Datasets {
public:
    Datasets() {
        const auto all = QDir(QStringLiteral(PLUME_DATASETS)).entryList({QStringLiteral("*.csv")});
        test::require(all.size() == qsizetype(dataSets.size()), "every data set is tried");
        write(QStringLiteral("VERSION"), beginningOf(QStringLiteral("VERSION"), 1));
        chooseRows();
        for (auto text = m_usual.cbegin(); text != m_usual.cend(); ++text)
            write(text.key(), text.value());
        auto catalogue = readCatalogue(m_folder.path());
        test::require(catalogue.has_value(), "beginnings of data sets are data sets");
        m_catalogue = *catalogue;
        for (const Source& source : m_catalogue.sources)
            m_known.sources.insert(source.key);
        m_known.spreads = SpreadRules(m_catalogue.spreads);
    }

    /// Reads a data set with other text in it.
    void read(const char* dataSet, const QByteArray& text) const {
        const QString file = fileOf(dataSet);
        write(file, text);
        readParts(file);
        write(file, m_usual.value(file));
    }

private:
    /// Headers; a few grids; and what the first rows of all data sets refer to.
    void chooseRows() {
        constexpr int someLines = 5;
        QByteArray beginnings;
        for (const char* dataSet : dataSets) {
            m_usual.insert(fileOf(dataSet), beginningOf(fileOf(dataSet), 1));
            beginnings += beginningOf(fileOf(dataSet), someLines);
        }
        m_usual.insert(fileOf("grids"), beginningOf(fileOf("grids"), someLines));
        const QByteArray spreads = rowsNamedIn(beginnings, fileOf("spreads"));
        m_usual.insert(fileOf("spreads"), spreads);
        m_usual.insert(fileOf("sources"), rowsNamedIn(beginnings + spreads, fileOf("sources")));
    }

    void readParts(const QString& file) const {
        const QString path = m_folder.filePath(file);
        if (const auto table = readDataTable(path)) {
            for (const QStringList& row : table->rows)
                test::require(row.size() == table->columns.size(), "a row has all columns");
        }
        if (file == QLatin1String("changes.csv"))
            return readChanges();
        if (file == QLatin1String("grid_years.csv"))
            return readYears();
        if (file == QLatin1String("notes.csv"))
            return readNotes();
        for (const LookupTable& table : lookupTables) {
            if (file == QLatin1String(table.file))
                requireFaults(readLookupTable(m_folder.path(), table, m_catalogue));
        }
        if (file == QLatin1String("cloud_regions.csv") || !isLookupTable(file))
            readWhole();
    }

    static bool isLookupTable(const QString& file) {
        return std::ranges::any_of(lookupTables, [&](const LookupTable& table) {
            return file == QLatin1String(table.file);
        });
    }

    template <typename Value>
    static bool requireFaults(const Checked<Value>& read) {
        if (read)
            return true;
        test::require(!read.error().isEmpty(), "what is no data set has faults");
        for (const Error& fault : read.error())
            test::require(!fault.where.isEmpty() && !fault.message.isEmpty(),
                          "a fault has its place and a sentence");
        return false;
    }

    static void requireFinite(const EstimateData& estimate) {
        test::require(std::isfinite(estimate.value), "a value that is read is finite");
        test::require(estimate.shape == Shape::Fixed ||
                          (std::isfinite(estimate.range.low) && std::isfinite(estimate.range.high)),
                      "the ends of a range that is read are finite");
    }

    void readWhole() const {
        const auto catalogue = readCatalogue(m_folder.path());
        if (!requireFaults(catalogue))
            return;
        for (const Grid& grid : catalogue->grids) {
            requireFinite(grid.intensity);
            test::require(catalogue->grid(grid.id), "a grid that was read is found");
        }
        for (const RequestEnergy& request : catalogue->requests)
            requireFinite(request.energy);
        for (const Equivalence& equivalence : catalogue->equivalences)
            requireFinite(equivalence.amount);
        for (const EstimateData& assumed : catalogue->defaults)
            requireFinite(assumed);
    }

    void readYears() const {
        const GridYears years(m_folder.path(), m_catalogue.grids, m_known);
        if (!years.faults().isEmpty())
            return;
        for (const Grid& grid : years.rows())
            requireFinite(grid.intensity);
    }

    void readNotes() const {
        const NoteWords notes(m_folder.path());
        if (!notes.faults().isEmpty())
            return;
        for (const QString& sentence : notes.known())
            (void)notes.vietnameseOf(sentence + QStringLiteral(". 1,234.5 kg.") + sentence);
    }

    void readChanges() const {
        const auto changes = readDataChanges(m_folder.path(), m_catalogue);
        if (!requireFaults(changes))
            return;
        for (const Grid& grid : asOf(firstDataVersion, m_catalogue, *changes).grids)
            requireFinite(grid.intensity);
    }

    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(name));
        test::require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                      "there is room for the file");
    }

    QTemporaryDir m_folder;
    QHash<QString, QByteArray> m_usual; ///< by file
    Catalogue m_catalogue;
    KnownRows m_known;
};

} // namespace

/// Any of the data sets is read or has faults that are said.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Datasets datasets;
    test::Choices choices(test::bytesOf(data, size));
    const int number = choices.below(int(dataSets.size()));
    datasets.read(dataSets[std::size_t(number)], choices.rest());
    return 0;
}
