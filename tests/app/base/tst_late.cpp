// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/late.h"

#include <QString>
#include <QTest>

using namespace plume;

class TestLate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isMadeOnceWhenItIsRead();
    void standsForAValue();
};

void TestLate::isMadeOnceWhenItIsRead() {
    int made = 0;
    const auto late = Late<QString>::madeBy([&made] { return QString::number(++made); });
    const Late<QString> copy = late;
    QCOMPARE(made, 0);
    QCOMPARE(*copy, QStringLiteral("1"));
    QCOMPARE(late->size(), 1);
    QCOMPARE(*late, QStringLiteral("1"));
    QCOMPARE(made, 1);
}

void TestLate::standsForAValue() {
    const Late<QString> late = QStringLiteral("now");
    const QString& value = late;
    QCOMPARE(value, QStringLiteral("now"));
    QCOMPARE(*Late<QString>(), QString());
}

QTEST_GUILESS_MAIN(TestLate)
#include "tst_late.moc"
