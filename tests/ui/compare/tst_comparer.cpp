// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plans.h"
#include "compare/comparer.h"

#include <QSignalSpy>
#include <QTest>

using namespace plume;
using namespace plume::ui;

class TestComparer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void centralValuesAreKnownWithoutRuns();
    void rangesComeWithRuns();
    void whatDiffersIsAttributedWhereItIsWanted();
    void rangesStayWhileMoreIsAskedOfTheSame();
    void theNewestOfManyRequestsIsAnswered();
    void equalRequestsHaveEqualDigits();
    void itEndsWhileSomethingIsStillToCome();

private:
    CompareRequest request(const Study& study, int months = 24) const {
        CompareRequest asked;
        asked.study = study;
        asked.months = months;
        return asked;
    }

    const CompareResult& answer(Comparer& comparer, const CompareRequest& asked) {
        comparer.compare(asked);
        [&comparer] { QTRY_VERIFY_WITH_TIMEOUT(!comparer.isBusy(), 60'000); }();
        return *comparer.result();
    }

    Catalogue m_catalogue;
    Assessor::Sampling m_sampling{2000, 20240601};
};

/// 62,000 and 36,500 kg; see scratchOrFineTune().
void TestComparer::centralValuesAreKnownWithoutRuns() {
    Comparer comparer(m_catalogue);
    QSignalSpy announced(&comparer, &Comparer::compared);
    const CompareResult& result = answer(comparer, request(test::scratchOrFineTune()));
    QCOMPARE(announced.count(), 1);
    const IndicatorComparison* emissions = result.comparison.of(Term::Emissions);
    QVERIFY(emissions);
    QCOMPARE(*emissions->totals[0].central, 62'000.0);
    QCOMPARE(*emissions->totals[1].central, 36'500.0);
    QCOMPARE(result.comparison.samples, std::size_t(0));
    QCOMPARE(result.courses.months, 24);
    const QList<Crossing> crossings = result.courses.crossings[1]->crossings;
    QCOMPARE(crossings.size(), 1);
    QCOMPARE(crossings[0].month, 49.5);
    QVERIFY(!result.attribution);
}

void TestComparer::rangesComeWithRuns() {
    Comparer comparer(m_catalogue);
    CompareRequest asked = request(test::uncertainTotals(), 12);
    asked.sampling = m_sampling;
    const CompareResult& result = answer(comparer, asked);
    QCOMPARE(result.comparison.samples, m_sampling.samples);
    const auto odds = result.comparison.of(Term::Emissions)->odds[0][1];
    QVERIFY(odds);
    // P(A < B) = 0.8776; four standard errors of 2,000 runs are 0.0293.
    QVERIFY(std::abs(odds->lower - 0.8776) < 0.0293);
}

/// The parts add up to the difference: 36,500 - 62,000 kg.
void TestComparer::whatDiffersIsAttributedWhereItIsWanted() {
    Comparer comparer(m_catalogue);
    CompareRequest asked = request(test::scratchOrFineTune());
    asked.isAttributionWanted = true;
    const CompareResult& result = answer(comparer, asked);
    QVERIFY(result.attribution);
    double sum = 0.0;
    for (const AttributedPart& part : result.attribution->indicators[Term::Emissions].parts)
        sum += part.amount;
    QVERIFY(std::abs(sum + 25'500.0) < 1e-6);
}

void TestComparer::rangesStayWhileMoreIsAskedOfTheSame() {
    Comparer comparer(m_catalogue);
    CompareRequest asked = request(test::uncertainTotals());
    asked.sampling = m_sampling;
    answer(comparer, asked);
    QSignalSpy announced(&comparer, &Comparer::compared);
    asked.isAttributionWanted = true;
    const CompareResult& result = answer(comparer, asked);
    QVERIFY(result.attribution);
    QCOMPARE(result.comparison.samples, m_sampling.samples);
    QCOMPARE(announced.count(), 1); // central values alone were not shown in between
}

void TestComparer::theNewestOfManyRequestsIsAnswered() {
    Comparer comparer(m_catalogue);
    CompareRequest asked = request(test::uncertainTotals());
    asked.sampling = m_sampling;
    for (asked.months = 1; asked.months < 60; ++asked.months)
        comparer.compare(asked);
    QVERIFY(comparer.isBusy());
    const CompareResult& result = answer(comparer, asked);
    QVERIFY(result.request == asked);
    QCOMPARE(result.comparison.months, 60);
    QCOMPARE(result.comparison.samples, m_sampling.samples);
}

void TestComparer::equalRequestsHaveEqualDigits() {
    CompareRequest asked = request(test::uncertainTotals());
    asked.sampling = m_sampling;
    Comparer one(m_catalogue);
    Comparer other(m_catalogue);
    answer(other, request(test::scratchOrFineTune())); // what was drawn before does not matter
    const Comparison a = answer(one, asked).comparison;
    const Comparison b = answer(other, asked).comparison;
    const std::optional<PlanDifference>& first = a.of(Term::Emissions)->differences[1];
    const std::optional<PlanDifference>& second = b.of(Term::Emissions)->differences[1];
    QVERIFY(first && second);
    QVERIFY(first->quantiles == second->quantiles);
    QVERIFY(first->odds == second->odds);
}

void TestComparer::itEndsWhileSomethingIsStillToCome() {
    CompareRequest asked = request(test::uncertainTotals(), 120);
    asked.sampling = Assessor::Sampling{100'000, 1};
    Comparer comparer(m_catalogue);
    comparer.compare(asked);
    QVERIFY(comparer.isBusy()); // its end waits for the worker, which reads the catalogue
}

QTEST_GUILESS_MAIN(TestComparer)
#include "tst_comparer.moc"
