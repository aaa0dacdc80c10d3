// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <cstdlib>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "base/memory.h"

using namespace plume;

class TestMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsFreedIsKept_data();
    void whatIsFreedIsKept();
};

void TestMemory::whatIsFreedIsKept_data() {
    QTest::addColumn<int>("samples");
    QTest::newRow("ten thousand samples") << 10'000;
    QTest::newRow("a million samples") << 1'000'000;
}

/// Without it, what a round of columns took is the system's again after each round.
void TestMemory::whatIsFreedIsKept() {
#if !defined(__GLIBC__) || defined(PLUME_SANITIZED)
    QSKIP("Memory is not managed by the GNU C library.");
#else
    QFETCH(int, samples);
    keepFreedMemory();
    constexpr int columns = 20;
    {
        const std::vector<double> column(std::size_t(samples), 1.0);
        const std::vector<std::vector<double>> round(columns, column);
    }
    const struct mallinfo2 memory = mallinfo2();
    const auto bytes = std::size_t(samples) * sizeof(double) * columns;
    QCOMPARE(memory.hblks, std::size_t(0)); // none is the system's own
    QVERIFY2(memory.fordblks >= bytes, qPrintable(QString::number(memory.fordblks)));
#endif
}

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
