// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gridsweep.h"

#include "app/studies.h"
#include "lifecycle/edits.h"

#include <QTest>

#include <algorithm>

using namespace plume;
using namespace plume::test;

namespace {

const Catalogue noData;

/// Training as in studies.h, 153.6 kg, and a chat of 1,000 requests a day of 2 g for 12 months.
Study trainedAndServed() {
    const Activity chat = activity(ActivityKind::Serving, "Chat", WorkMethod::StatedEmissions,
                                   {{Term::RequestRate, fixed(unit::requestPerDay(1000))},
                                    {Term::EmissionsPerRequest, fixed(unit::gramPerRequest(2))}});
    return studyOf({training(), chat}, 12);
}

SweepAxis axisOf(const Study& study, const QString& address, double from, double to, qint64 count) {
    const QList<SweepInput> inputs = sweepInputsOf(assess(study, 0, {}));
    const auto input = std::ranges::find(inputs, address, &SweepInput::address);
    Q_ASSERT(input != inputs.end());
    return {.input = *input, .from = from, .to = to, .count = count};
}

/// All rows of a sweep, inputs before outputs; what is not known is -1.
QList<QList<double>> rowsOf(const SweepQuestion& question, QList<std::size_t>* sizes = nullptr) {
    QList<QList<double>> rows;
    sweepGrid(question, [&](const SweepBlock& block) {
        if (sizes)
            sizes->append(block.size);
        for (std::size_t row = 0; row < block.size; ++row) {
            QList<double> cells;
            for (const Column& column : block.inputs)
                cells.append(column[row]);
            for (const Column& column : block.outputs)
                cells.append(column.empty() ? -1.0 : column[column.size() == 1 ? 0 : row]);
            rows.append(cells);
        }
        return true;
    });
    return rows;
}

const QString pue = QStringLiteral("/plans/0/activities/0/site/pue");
const QString intensity = QStringLiteral("/plans/0/activities/0/site/intensity");
const QString life = QStringLiteral("/plans/0/service_months");
const QString emissions = QStringLiteral("/plans/0/totals/emissions");
const QString energy = QStringLiteral("/plans/0/totals/energy");

} // namespace

class TestGridSweep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyInputHasTheUnitOfItsLimits();
    void valuesAreEvenlySpaced_data();
    void valuesAreEvenlySpaced();
    void everyCombinationIsComputed();
    void rowsAreWhatTheStudyComesTo();
    void whatDoesNotVaryIsOneNumber();
    void blocksJoinWithoutAGap();
    void theServiceLifeIsComputedAnew();
    void theServiceLifeChangesSlowest();
    void whatIsNotKnownStaysEmpty();
    void itEndsWhenNoMoreIsWanted();
    void sizesThatNoNumberHoldsAreNone();
};

void TestGridSweep::everyInputHasTheUnitOfItsLimits() {
    for (const InputSpec& spec : inputSpecs) {
        const DisplayUnit unit = unitOfSize(spec.dimension, spec.unitInBase);
        QVERIFY2(qFuzzyCompare(unit.inBase, spec.unitInBase), spec.key);
    }
    const Study study = trainedAndServed();
    const SweepAxis axis = axisOf(study, intensity, 0, 1, 2);
    QCOMPARE(axis.input.unit.symbol, QStringLiteral("g/kWh"));
    QCOMPARE(axis.input.limits.high, 1e5);
    QCOMPARE(axisOf(study, life, 1, 2, 2).input.limits.high, 600.0);
}

void TestGridSweep::valuesAreEvenlySpaced_data() {
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<bool>("isLogarithmic");
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("up") << 1.0 << 2.0 << false << QList{1.0, 1.25, 1.5, 1.75, 2.0};
    QTest::newRow("down") << 2.0 << 1.0 << false << QList{2.0, 1.75, 1.5, 1.25, 1.0};
    // 0.1 + 2 x 0.1 is 0.30000000000000004 in doubles.
    QTest::newRow("tenths") << 0.1 << 0.7 << false << QList{0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7};
    QTest::newRow("tens") << 1e-3 << 1e3 << true << QList{1e-3, 1e-2, 0.1, 1.0, 10.0, 100.0, 1e3};
    QTest::newRow("one") << 0.1 << 9.0 << false << QList{0.1};
    // The ends are as stated, whatever their digits.
    QTest::newRow("ends") << 1.0 / 3.0 << 2.0 / 3.0 << false << QList{1.0 / 3.0, 2.0 / 3.0};
}

void TestGridSweep::valuesAreEvenlySpaced() {
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(bool, isLogarithmic);
    QFETCH(QList<double>, values);
    const SweepAxis axis{.input = {},
                         .from = from,
                         .to = to,
                         .count = values.size(),
                         .isLogarithmic = isLogarithmic};
    for (qsizetype i = 0; i < values.size(); ++i)
        QVERIFY2(axis.at(i) == values[i], qPrintable(QString::number(axis.at(i), 'g', 17)));
}

/// 320 kWh of the servers x PUE x g/kWh, and 0.002 kg x 1,000 x 365.25 = 730.5 kg of the chat.
void TestGridSweep::everyCombinationIsComputed() {
    const Study study = trainedAndServed();
    const SweepQuestion question{
        study,
        0,
        noData,
        {axisOf(study, pue, 1, 2, 2), axisOf(study, intensity, 100, 300, 3)},
        {emissions, energy}};
    const QList<QList<double>> rows = rowsOf(question);
    const QList<QList<double>> expected{{1, 100, 32 + 730.5, 320},  {1, 200, 64 + 730.5, 320},
                                        {1, 300, 96 + 730.5, 320},  {2, 100, 64 + 730.5, 640},
                                        {2, 200, 128 + 730.5, 640}, {2, 300, 192 + 730.5, 640}};
    QCOMPARE(rows.size(), expected.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype i = 0; i < 4; ++i)
            QVERIFY(std::abs(rows[row][i] - expected[row][i]) < 1e-9);
    }
}

/// A row has the digits of an evaluation of the study with those values.
void TestGridSweep::rowsAreWhatTheStudyComesTo() {
    const Study study = trainedAndServed();
    const SweepQuestion question{
        study, 0, noData, {axisOf(study, intensity, 37, 911, 7)}, {emissions}};
    for (const QList<double>& row : rowsOf(question)) {
        const Study changed =
            withInput(study, 0, 0, Term::GridIntensity, fixed(unit::gramPerKWh(row[0])));
        QCOMPARE(row[1], *assess(changed, 0, {}).total(Term::Emissions));
    }
}

void TestGridSweep::whatDoesNotVaryIsOneNumber() {
    const Study study = trainedAndServed();
    const SweepQuestion question{
        study, 0, noData, {axisOf(study, intensity, 100, 300, 3)}, {energy, emissions}};
    sweepGrid(question, [](const SweepBlock& block) {
        [&] {
            QCOMPARE(block.outputs[0], Column{384.0});
            QCOMPARE(block.outputs[1].size(), std::size_t(3));
        }();
        return true;
    });
}

void TestGridSweep::blocksJoinWithoutAGap() {
    const Study study = trainedAndServed();
    const SweepQuestion question{
        study,
        0,
        noData,
        {axisOf(study, pue, 1, 10, 10), axisOf(study, intensity, 1, 1999, 1999)},
        {emissions}};
    QList<std::size_t> sizes;
    const QList<QList<double>> rows = rowsOf(question, &sizes);
    QCOMPARE(rows.size(), 19'990);
    QVERIFY(sizes.size() > 1);
    QVERIFY(*std::ranges::max_element(sizes) <= 10'000); // however large the grid is
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QCOMPARE(rows[row][0], double(1 + row / 1999));
        QCOMPARE(rows[row][1], double(1 + row % 1999));
        const double trained = 0.32 * rows[row][0] * rows[row][1];
        QVERIFY(std::abs(rows[row][2] - trained - 730.5) < 1e-7);
    }
}

/// 153.6 kg of training and 60.875 kg a month.
void TestGridSweep::theServiceLifeIsComputedAnew() {
    const Study study = trainedAndServed();
    const SweepQuestion question{study, 0, noData, {axisOf(study, life, 12, 36, 3)}, {emissions}};
    const QList<QList<double>> rows = rowsOf(question);
    QCOMPARE(rows.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(rows[i][0], 12.0 * double(i + 1));
        QVERIFY(std::abs(rows[i][1] - (153.6 + 60.875 * rows[i][0])) < 1e-9);
    }
}

void TestGridSweep::theServiceLifeChangesSlowest() {
    const Study study = trainedAndServed();
    const QList<SweepAxis> axes =
        inSweepOrder({axisOf(study, pue, 1, 2, 2), axisOf(study, life, 6, 12, 2)});
    QCOMPARE(axes[0].input.address, life);
    const QList<QList<double>> rows = rowsOf({study, 0, noData, axes, {emissions}});
    QCOMPARE(rows.size(), 4);
    const QList<QList<double>> expected{
        {6, 1, 128 + 365.25}, {6, 2, 256 + 365.25}, {12, 1, 128 + 730.5}, {12, 2, 256 + 730.5}};
    for (qsizetype row = 0; row < 4; ++row) {
        for (qsizetype i = 0; i < 3; ++i)
            QVERIFY(std::abs(rows[row][i] - expected[row][i]) < 1e-9);
    }
}

void TestGridSweep::whatIsNotKnownStaysEmpty() {
    const Study study = roundNumbers(); // stated emissions: no energy
    const QString rate = QStringLiteral("/plans/0/activities/3/work/requests_per_day");
    const SweepQuestion question{
        study, 0, noData, {axisOf(study, rate, 0, 10, 3)}, {energy, emissions}};
    for (const QList<double>& row : rowsOf(question)) {
        QCOMPARE(row[1], -1.0);
        // 10,000 kg, and 0.0005 kg x 365 days a request a day
        QVERIFY(std::abs(row[2] - 10'000 - 0.1825 * row[0]) < 1e-9);
    }
}

void TestGridSweep::itEndsWhenNoMoreIsWanted() {
    const Study study = trainedAndServed();
    SweepQuestion question{
        study, 0, noData, {axisOf(study, intensity, 1, 1000, 1'000'000'000)}, {emissions}};
    int blocks = 0;
    const auto twice = [&blocks](const SweepBlock&) { return ++blocks < 2; };
    QVERIFY(!sweepGrid(question, twice));
    QCOMPARE(blocks, 2);
    question.axes = {axisOf(study, life, 1, 600, 600)};
    blocks = 0;
    QVERIFY(!sweepGrid(question, twice));
    QCOMPARE(blocks, 2);
}

void TestGridSweep::sizesThatNoNumberHoldsAreNone() {
    SweepAxis axis;
    axis.count = 3'000'000'000;
    QCOMPARE(gridSize({axis, axis}).value_or(0), 9'000'000'000'000'000'000);
    QCOMPARE(gridSize({axis, axis, axis}), std::nullopt);
    QCOMPARE(gridSize({}).value_or(0), 1);
}

QTEST_APPLESS_MAIN(TestGridSweep)
#include "tst_gridsweep.moc"
