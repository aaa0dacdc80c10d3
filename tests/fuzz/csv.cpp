// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "catalogue/catalogue.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace plume;

namespace {

/// A file of the data sets, or its first lines: with few rows many more inputs can be tried.
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

/// The data sets in a folder where each can be another file for once.
class Datasets {
public:
    Datasets() {
        const QDir folder(QStringLiteral(PLUME_DATASETS));
        m_names = folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
        write(QStringLiteral("VERSION"), beginningOf(QStringLiteral("VERSION")));
        for (const QString& name : m_names)
            write(name, beginningOf(name));
    }

    Checked<Catalogue> readWith(int number, const QByteArray& bytes) const {
        const QString name = m_names[number];
        write(name, bytes);
        auto catalogue = readCatalogue(m_folder.path());
        write(name, beginningOf(name));
        return catalogue;
    }
    int count() const { return int(m_names.size()); }

private:
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(name));
        test::require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                      "there is room for the file");
    }

    QTemporaryDir m_folder;
    QStringList m_names;
};

} // namespace

/// Any of the data sets is read with the others or has faults that are said.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Datasets datasets;
    test::Choices choices(test::bytesOf(data, size));
    const int number = choices.below(datasets.count());
    const auto catalogue = datasets.readWith(number, choices.rest());
    test::require(catalogue || !catalogue.error().isEmpty(), "what is no data set has faults");
    return 0;
}
