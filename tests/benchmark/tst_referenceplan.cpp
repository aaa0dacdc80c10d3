// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/ordinarypath.h"

#include "analysis/montecarlo.h"

#include <QTest>

using namespace plume;
using namespace plume::benchmark;

/// A benchmark only says something where all programs compute the same.
class TestReferencePlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLoopByHandComesToTheSame();
    void whatIsMeasuredIsUncertain_data();
    void whatIsMeasuredIsUncertain();
    void otherRangesAreDrawnFromAnew();

private:
    const Catalogue m_catalogue = readBenchmarkCatalogue();
};

/// Tolerances: four standard errors of 10,000 independent samples. The standard error of a
/// percentile is sqrt(p (1 - p) / n) over the density there, for example of the median
/// 0.005 / (0.4 / 0.31) = 0.4 %, where 0.31 is the deviation of the total's logarithm.
void TestReferencePlan::aLoopByHandComesToTheSame() {
    const PlanFigures exact = HandWrittenPlan(1'000'000).run();
    const PlanFigures ours =
        OrdinaryPath(m_catalogue, defaultSamples)
            .run(readBenchmarkStudy(QStringLiteral("reference.plume"), m_catalogue));
    QVERIFY2(qAbs(ours.p5 / exact.p5 - 1.0) < 0.02, qPrintable(QString::number(ours.p5)));
    QVERIFY2(qAbs(ours.p50 / exact.p50 - 1.0) < 0.016, qPrintable(QString::number(ours.p50)));
    QVERIFY2(qAbs(ours.p95 / exact.p95 - 1.0) < 0.032, qPrintable(QString::number(ours.p95)));
    QVERIFY2(qAbs(ours.share / exact.share - 1.0) < 0.04, qPrintable(QString::number(ours.share)));
}

void TestReferencePlan::whatIsMeasuredIsUncertain_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("activities");
    QTest::addColumn<int>("draws");
    // The reference plan's twelve, and what the data assume of water on site.
    QTest::newRow("reference") << QStringLiteral("reference.plume") << 4 << 13;
    QTest::newRow("sixty") << QStringLiteral("sixty.plume") << 8 << 60;
}

void TestReferencePlan::whatIsMeasuredIsUncertain() {
    QFETCH(QString, name);
    const Study study = readBenchmarkStudy(name, m_catalogue);
    QTEST(int(study.plans[0].activities.size()), "activities");
    QTEST(drawCount(study, m_catalogue), "draws");
}

/// Nothing that was computed from the first ranges is used for the second.
void TestReferencePlan::otherRangesAreDrawnFromAnew() {
    const Study study = studyOfActivities(3);
    OrdinaryPath path(m_catalogue, 1000);
    const PlanFigures first = path.run(study);
    const PlanFigures second = path.run(withRangesTimes(study, 0.5));
    // Emissions are a product of four ranges: devices, hours, power, intensity.
    QVERIFY(qAbs(second.p50 / first.p50 - 1.0 / 16.0) < 1e-9);
    QVERIFY(qAbs(second.p95 / first.p95 - 1.0 / 16.0) < 1e-9);
    QVERIFY(qAbs(second.share / first.share - 1.0) < 1e-9);
}

QTEST_APPLESS_MAIN(TestReferencePlan)
#include "tst_referenceplan.moc"
