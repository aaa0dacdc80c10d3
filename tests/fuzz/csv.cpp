// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "catalogue/catalogue.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace plume;

namespace {

/// The first lines of a file of the data sets.
QByteArray beginningOf(const QString& name) {
    constexpr int lines = 6;
    QFile file(QDir(QStringLiteral(PLUME_DATASETS)).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += file.readLine();
    return text;
}

/// A folder with one data set and a few sources for it: with so little many more inputs can be
/// tried. That the others are not there is said as well.
class Datasets {
public:
    Datasets() {
        const QDir folder(QStringLiteral(PLUME_DATASETS));
        m_names = folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
        write(QStringLiteral("VERSION"), beginningOf(QStringLiteral("VERSION")));
        write(sources(), beginningOf(sources()));
    }

    Checked<Catalogue> readWith(int number, const QByteArray& bytes) const {
        const QString name = m_names[number];
        write(name, bytes);
        auto catalogue = readCatalogue(m_folder.path());
        if (name == sources())
            write(name, beginningOf(name));
        else
            QFile::remove(m_folder.filePath(name));
        return catalogue;
    }
    int count() const { return int(m_names.size()); }

private:
    static QString sources() { return QStringLiteral("sources.csv"); }
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(name));
        test::require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                      "there is room for the file");
    }

    QTemporaryDir m_folder;
    QStringList m_names;
};

} // namespace

/// Any of the data sets is read or has faults that are said.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Datasets datasets;
    test::Choices choices(test::bytesOf(data, size));
    const int number = choices.below(datasets.count());
    const auto catalogue = datasets.readWith(number, choices.rest());
    test::require(catalogue || !catalogue.error().isEmpty(), "what is no data set has faults");
    return 0;
}
