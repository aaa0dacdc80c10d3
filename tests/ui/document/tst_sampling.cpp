// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/sampling.h"
#include "document/setting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plume;
using namespace plume::ui;

class TestSampling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithRangesAndTheUsualDraws();
    void aChoiceIsAnnouncedOnceAndKept();
    void drawsStayWithinTheirLimits_data();
    void drawsStayWithinTheirLimits();
    void aSettingThatIsOutOfBoundsIsBroughtBack();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    QTemporaryDir m_folder;
};

void TestSampling::beginsWithRangesAndTheUsualDraws() {
    QSettings settings(m_folder.filePath(QStringLiteral("none.ini")), QSettings::IniFormat);
    const Sampling sampling(settings);
    QVERIFY(sampling.hasRanges());
    QCOMPARE(sampling.draws(), 10'000);
    QCOMPARE(sampling.seed(), quint64(20240601));
}

void TestSampling::aChoiceIsAnnouncedOnceAndKept() {
    constexpr quint64 large = 9'999'999'999'999'999'999U; // more than a signed number holds
    {
        QSettings settings(path(), QSettings::IniFormat);
        Sampling sampling(settings);
        const QSignalSpy ranges(&sampling, &Sampling::rangesChanged);
        const QSignalSpy draws(&sampling, &Sampling::drawsChanged);
        sampling.setRanges(false);
        sampling.setRanges(false);
        QCOMPARE(ranges.count(), 1);
        QCOMPARE(ranges.first().first().toBool(), false);
        sampling.setDraws(2000, large);
        sampling.setDraws(2000, large);
        QCOMPARE(draws.count(), 1);
        QCOMPARE(draws.first().at(0).toInt(), 2000);
        QCOMPARE(draws.first().at(1).toULongLong(), large);
    }
    QSettings settings(path(), QSettings::IniFormat);
    const Sampling again(settings);
    QVERIFY(!again.hasRanges());
    QCOMPARE(again.draws(), 2000);
    QCOMPARE(again.seed(), large);
}

void TestSampling::drawsStayWithinTheirLimits_data() {
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("kept");
    QTest::newRow("too few") << 99 << 100;
    QTest::newRow("fewest") << 100 << 100;
    QTest::newRow("most") << 1'000'000 << 1'000'000;
    QTest::newRow("too many") << 1'000'001 << 1'000'000;
}

void TestSampling::drawsStayWithinTheirLimits() {
    QFETCH(int, asked);
    QSettings settings(path(), QSettings::IniFormat);
    Sampling sampling(settings);
    sampling.setDraws(asked, 1);
    QTEST(sampling.draws(), "kept");
}

void TestSampling::aSettingThatIsOutOfBoundsIsBroughtBack() {
    QSettings settings(path(), QSettings::IniFormat);
    setting::draws.write(settings, 7);
    const Sampling sampling(settings);
    QCOMPARE(sampling.draws(), 100);
}

QTEST_GUILESS_MAIN(TestSampling)
#include "tst_sampling.moc"
