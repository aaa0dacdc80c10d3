// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/csvtable.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace plume;

namespace {

const QString folder = QStringLiteral(PLUME_DATASETS);

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// What the folder of the data says of itself, beside what is in it.
class TestDatasets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReadmeListsEveryFileWithItsRows();
    void everyFileShips();
    void everyLicenceHasAFile();
};

void TestDatasets::theReadmeListsEveryFileWithItsRows() {
    const QString readme = textOf(folder + QStringLiteral("/README.md"));
    const QStringList files =
        QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 15);
    for (const QString& file : files) {
        if (file == QLatin1String("defaults.csv"))
            continue; // has a section of its own
        const QRegularExpression line(
            QStringLiteral("\\| `%1` \\| ([0-9,]+) \\|").arg(QRegularExpression::escape(file)));
        const QRegularExpressionMatch match = line.match(readme);
        QVERIFY2(match.hasMatch(), qPrintable(file));
        const QString path = folder + QLatin1Char('/') + file;
        const auto table = readCsv(path, {headerOf(path).first()});
        QVERIFY(table);
        QCOMPARE(match.captured(1).remove(u',').toInt(), int(table->rows.size()));
    }
}

void TestDatasets::everyFileShips() {
    for (const QString& file : QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files))
        QVERIFY2(QFile::exists(QStringLiteral(":/datasets/") + file), qPrintable(file));
}

void TestDatasets::everyLicenceHasAFile() {
    const auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    QString licences;
    const QDir files(folder + QStringLiteral("/licences"));
    for (const QString& name : files.entryList({QStringLiteral("*.md")}, QDir::Files))
        licences += textOf(files.filePath(name));
    for (const Source& source : catalogue->sources) {
        if (source.licence != QLatin1String("facts")) // single figures have one file together
            QVERIFY2(licences.contains(u'`' + source.key + u'`'), qPrintable(source.key));
    }
}

QTEST_GUILESS_MAIN(TestDatasets)
#include "tst_datasets.moc"
