// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "exchange/sweepfile.h"

#include <QTest>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <random>

using namespace plume;
using namespace plume::test;

namespace {

const Catalogue noData;

SweepAxis axisOf(const Study& study, const QString& address, double from, double to, qint64 count) {
    const QList<SweepInput> inputs = sweepInputsOf(assess(study, 0, {}));
    const auto input = std::ranges::find(inputs, address, &SweepInput::address);
    Q_ASSERT(input != inputs.end());
    return {.input = *input, .from = from, .to = to, .count = count};
}

const QString pue = QStringLiteral("/plans/0/activities/0/site/pue");
const QString intensity = QStringLiteral("/plans/0/activities/0/site/intensity");
const QStringList outputs{QStringLiteral("/plans/0/totals/energy"),
                          QStringLiteral("/plans/0/totals/water"),
                          QStringLiteral("/plans/0/totals/use_share")};

QByteArray textOf(const SweepQuestion& question, const QList<SweepColumn>& columns) {
    QByteArray text;
    const bool isDone = writeSweep(question, columns, [&text](const QByteArray& piece) {
        text += piece;
        return true;
    });
    return isDone ? text : QByteArray();
}

} // namespace

class TestSweepFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersReadBackTheSame();
    void rowsAreAsAPersonWouldWriteThem();
    void resultsStandInTheirUnits();
    void aFullSinkEndsIt();
};

void TestSweepFile::numbersReadBackTheSame() {
    std::mt19937_64 random(3);
    for (int i = 0; i < 10'000; ++i) {
        const auto bits = random();
        const auto number = std::bit_cast<double>(bits);
        if (!std::isfinite(number))
            continue;
        QByteArray text;
        appendNumber(text, number);
        QCOMPARE(std::bit_cast<std::uint64_t>(text.toDouble()), bits);
    }
    for (const double number :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        QByteArray text("x");
        appendNumber(text, number);
        QCOMPARE(text, QByteArray("x"));
    }
    QByteArray text;
    appendNumber(text, 0.1 + 0.2);
    QCOMPARE(text, QByteArray("0.30000000000000004"));
}

/// 320 kWh of the servers times PUE; 320 L on site and 2 L for each kWh. Nothing is of use.
void TestSweepFile::rowsAreAsAPersonWouldWriteThem() {
    const Study study = studyOf({training()}, 12);
    const SweepQuestion question{study,
                                 0,
                                 noData,
                                 {axisOf(study, pue, 1, 2, 3), axisOf(study, intensity, 0, 400, 2)},
                                 outputs};
    QCOMPARE(textOf(question, {{"energy_kwh", {}}, {"water_l", {}}, {"use_share", {}}}),
             QByteArray("/plans/0/activities/0/site/pue,"
                        "/plans/0/activities/0/site/intensity (g/kWh),"
                        "energy_kwh,water_l,use_share\r\n"
                        "1,0,320,960,\r\n"
                        "1,400,320,960,\r\n"
                        "1.5,0,480,1280,\r\n"
                        "1.5,400,480,1280,\r\n"
                        "2,0,640,1600,\r\n"
                        "2,400,640,1600,\r\n"));
}

void TestSweepFile::resultsStandInTheirUnits() {
    const Study study = studyOf({training()}, 12);
    const SweepQuestion question{study, 0, noData, {axisOf(study, pue, 1, 2, 2)}, {outputs[0]}};
    const DisplayUnit megawattHour = *findUnit(dim::facilityEnergy, QStringLiteral("MWh"));
    QCOMPARE(textOf(question, {{columnHeading(outputs[0], megawattHour, QString()), megawattHour}}),
             QByteArray("/plans/0/activities/0/site/pue,/plans/0/totals/energy (MWh)\r\n"
                        "1,0.32\r\n"
                        "2,0.64\r\n"));
}

void TestSweepFile::aFullSinkEndsIt() {
    const Study study = studyOf({training()}, 12);
    const SweepQuestion question{
        study, 0, noData, {axisOf(study, pue, 1, 2, 1'000'000'000)}, {outputs[0]}};
    int pieces = 0;
    const auto write = [&](int most) {
        pieces = 0;
        return writeSweep(question, {{"energy_kwh", {}}},
                          [&](const QByteArray&) { return ++pieces < most; });
    };
    QVERIFY(!write(1)); // the header
    QCOMPARE(pieces, 1);
    QVERIFY(!write(3));
    QCOMPARE(pieces, 3);
}

QTEST_APPLESS_MAIN(TestSweepFile)
#include "tst_sweepfile.moc"
