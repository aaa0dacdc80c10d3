// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "document/assessor.h"

#include <QSignalSpy>
#include <QTest>

using namespace plume;
using ui::Assessor;

class TestAssessor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void announcesOnceForEveryRequest();
    void endsWithTheResultOfTheLastRequest();

private:
    Catalogue m_catalogue;
};

void TestAssessor::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

void TestAssessor::announcesOnceForEveryRequest() {
    Assessor assessor(m_catalogue);
    QSignalSpy spy(&assessor, &Assessor::assessed);
    assessor.assess(test::roundNumbers(), 0);
    QCOMPARE(spy.count(), 1); // small plans are computed within the call
    QCOMPARE(assessor.result().assessment.total(Term::Emissions).value_or(0.0), 192'500.0);
}

void TestAssessor::endsWithTheResultOfTheLastRequest() {
    Assessor assessor(m_catalogue);
    // Slow enough, with 600 months, to be computed in another thread from the second request on.
    QList<Activity> many;
    for (int i = 0; i < 60; ++i) {
        Activity activity = test::training();
        activity.name = QString::number(i);
        activity.repeatEveryMonths = 1;
        many.append(activity);
    }
    assessor.assess(test::studyOf(many, maximumServiceMonths), 0);
    for (int months = 1; months <= 50; ++months)
        assessor.assess(test::studyOf({test::training()}, months), 0);
    QTRY_COMPARE(assessor.result().assessment.plan().serviceMonths, 50);
    QCOMPARE(assessor.result().timeline.months(), 50.0);
}

QTEST_GUILESS_MAIN(TestAssessor)
#include "tst_assessor.moc"
