// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/studyfile.h"

#include "app/document/examples.h"
#include "app/document/randomstudy.h"

#include <QTest>

#include <random>

using namespace plume;

namespace {

/// The file with one to three bits turned, bytes put in, pieces cut out or pieces doubled.
QByteArray damaged(QByteArray file, std::mt19937& random) {
    const QByteArray bytes("\"{}[]:,\\0123456789.eE+-/~%abcxyz \n\xC3\x28\xFF");
    const auto below = [&](qsizetype count) {
        return qsizetype(random() % std::mt19937::result_type(count));
    };
    for (qsizetype changes = below(3) + 1; changes > 0; --changes) {
        const qsizetype at = below(file.size());
        switch (below(4)) {
        case 0:
            file[at] = char(file[at] ^ (1 << below(8)));
            break;
        case 1:
            file.insert(at, bytes[below(bytes.size())]);
            break;
        case 2:
            file.remove(at, below(12) + 1);
            break;
        default:
            file.insert(at, file.mid(below(file.size()), below(40)));
        }
    }
    return file;
}

} // namespace

/// What no hand would write: studies and files from seeds.
class TestStudyRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStudyReadsBackExactly();
    void everyInputReadsBackExactly_data();
    void everyInputReadsBackExactly();
    void everyDamagedFileGivesAStudyOrFaults();
    void everyCutFileGivesFaults();
};

void TestStudyRandom::everyStudyReadsBackExactly() {
    const Catalogue catalogue = test::smallCatalogue();
    test::RandomStudies studies(20261, catalogue);
    for (int i = 0; i < 500; ++i) {
        const Study study = studies.next();
        const QByteArray json = writeStudy(study);
        const auto read = readStudy(json, catalogue);
        if (!read) {
            const Error& fault = read.error().first();
            QFAIL(qPrintable(fault.where + QStringLiteral(": ") + fault.message));
        }
        QCOMPARE(writeStudy(*read), json);
        QVERIFY2(*read == study, json.constData());
    }
}

void TestStudyRandom::everyInputReadsBackExactly_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < inputSpecs.size(); ++i)
        QTest::addRow("%s (%d)", inputSpecs[i].key, int(inputSpecs[i].section)) << int(i);
}

/// Of any size and with all digits, also where no number in the unit of the key is rounded to them.
void TestStudyRandom::everyInputReadsBackExactly() {
    QFETCH(int, index);
    const InputSpec& spec = inputSpecs[std::size_t(index)];
    const Catalogue catalogue = test::smallCatalogue();
    std::mt19937 random(unsigned(index) + 1);
    std::uniform_real_distribution<double> position(0.0, 1.0);
    Study study{{}, {}, Boundary::Lifecycle, {Plan{{}, 1, {}, {Activity()}}}};
    Activity& activity = study.plans[0].activities[0];
    for (const WorkMethod method : allWorkMethods) {
        for (const EmbodiedMethod embodied : allEmbodiedMethods) {
            if (!isUsed(spec.term, method, embodied))
                continue;
            activity.method = method;
            activity.embodied = embodied;
            const InputField field = fieldOf(spec, activity);
            for (int i = 0; i < 20; ++i) {
                const double value =
                    field.minimum + position(random) * (field.maximum - field.minimum);
                activity.inputs = {{spec.term, EstimateData{value, Shape::Fixed, {}, {}}}};
                const auto read = readStudy(writeStudy(study), catalogue);
                QVERIFY2(read && *read == study, writeStudy(study).constData());
            }
        }
    }
}

void TestStudyRandom::everyDamagedFileGivesAStudyOrFaults() {
    const Catalogue catalogue = test::smallCatalogue();
    const QList<QByteArray> files{test::publishedExample(), test::wideExample()};
    std::mt19937 random(99);
    int studies = 0;
    for (int i = 0; i < 5000; ++i) {
        const QByteArray file = damaged(files[i % 2], random);
        const auto study = readStudy(file, catalogue);
        QVERIFY(study || !study.error().isEmpty());
        if (!study)
            continue;
        ++studies;
        const auto again = readStudy(writeStudy(*study), catalogue);
        QVERIFY2(again && *again == *study, file.constData());
    }
    QVERIFY(studies > 100); // else the damage is too coarse to reach past the syntax
}

void TestStudyRandom::everyCutFileGivesFaults() {
    const Catalogue catalogue = test::smallCatalogue();
    const QByteArray file = test::publishedExample().trimmed();
    for (qsizetype size = 0; size < file.size(); ++size) {
        const auto study = readStudy(file.left(size), catalogue);
        QVERIFY(!study);
        QCOMPARE(study.error().size(), 1);
        QVERIFY(!study.error().first().message.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestStudyRandom)
#include "tst_studyrandom.moc"
