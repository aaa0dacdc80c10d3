// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/inputplace.h"

#include <QTest>

using namespace plume;

class TestInputPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyInputIsFoundAtItsAddress();
    void whatIsNoInputHasNoPlace_data();
    void whatIsNoInputHasNoPlace();
};

void TestInputPlace::everyInputIsFoundAtItsAddress() {
    for (const InputSpec& spec : inputSpecs) {
        const QString address = inputAddress(2, 17, spec.term);
        const auto place = inputPlaceOf(address);
        QVERIFY2(place, qPrintable(address));
        QCOMPARE(*place, (InputPlace{2, 17, spec.term}));
    }
    QCOMPARE(inputPlaceOf(QStringLiteral("/plans/3/service_months")).value(),
             (InputPlace{3, -1, Term::ServiceLife}));
}

void TestInputPlace::whatIsNoInputHasNoPlace_data() {
    QTest::addColumn<QString>("address");
    for (const char* address :
         {"", "/", "/plans/0", "/plans/0/totals/emissions", "/plans/0/activities/1/water",
          "/plans/0/activities/1/site", "/plans/0/activities/1/site/pux", "/plans/x/service_months",
          "/plans/00/service_months", "/plans/0/service_months/1",
          "/plans/0/activities/01/site/pue", "/plans/99999999999/service_months",
          "x/plans/0/activities/1/site/pue"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestInputPlace::whatIsNoInputHasNoPlace() {
    QFETCH(QString, address);
    QVERIFY(!inputPlaceOf(address));
}

QTEST_APPLESS_MAIN(TestInputPlace)
#include "tst_inputplace.moc"
