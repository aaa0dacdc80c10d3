// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "catalogue/catalogue.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace plume;

namespace {

/// The data sets in a folder where each can be another file for once.
class Datasets {
public:
    Datasets() {
        const QDir folder(QStringLiteral(PLUME_DATASETS));
        m_names = folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
        for (const QString& name : folder.entryList(QDir::Files))
            QFile::copy(folder.filePath(name), m_folder.filePath(name));
    }

    Checked<Catalogue> readWith(int number, const QByteArray& bytes) const {
        const QString name = m_names[number];
        const QString path = m_folder.filePath(name);
        QFile file(path);
        test::require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                      "there is room for the file");
        file.close();
        auto catalogue = readCatalogue(m_folder.path());
        QFile::remove(path);
        QFile::copy(QDir(QStringLiteral(PLUME_DATASETS)).filePath(name), path);
        return catalogue;
    }
    int count() const { return int(m_names.size()); }

private:
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
