// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "build/cardcontent.h"
#include "controls/inputtexts.h"
#include "document/words.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace plume;
using namespace plume::ui;

/// What help says of the values that an input can have.
class TestInputBounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyInputSaysWhatIsUsual_data();
    void everyInputSaysWhatIsUsual();
    void aShareEndsAtOne();
    void aLimitThatNobodyReachesIsNotSaid();

private:
    InputContent contentOf(Term term, const QLocale& locale) const;

    Catalogue m_catalogue;
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);

/// An activity for every way to know the work and to count the hardware.
Study allMethods() {
    QList<Activity> activities;
    for (int method = 0; method <= int(WorkMethod::StatedEmissions); ++method) {
        for (const EmbodiedMethod embodied : countedEmbodiedMethods) {
            Activity activity = test::activity(ActivityKind::Serving, "A", WorkMethod(method), {});
            activity.embodied = embodied;
            activity.scope = EnergyScope::Facility;
            activities.append(activity);
        }
    }
    return test::studyOf(activities, 12);
}

} // namespace

void TestInputBounds::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

InputContent TestInputBounds::contentOf(Term term, const QLocale& locale) const {
    const Study study = allMethods();
    const PlanResult result = test::resultOf(study, 0, m_catalogue);
    const CardQuestion question{study, 0, result, m_catalogue, true, locale};
    for (int i = 0; i < study.plans[0].activities.size(); ++i) {
        for (const TermContent& each : activityInputs(question, i) + hardwareInputs(question, i)) {
            if (each.term == term)
                return each.content;
        }
    }
    return {};
}

void TestInputBounds::everyInputSaysWhatIsUsual_data() {
    QTest::addColumn<int>("term");
    QTest::addColumn<QLocale>("locale");
    for (const InputSpec& spec : inputSpecs) {
        QTest::addRow("%s, English", qPrintable(keyOf(spec.term))) << int(spec.term) << english;
        QTest::addRow("%s, Vietnamese", qPrintable(keyOf(spec.term)))
            << int(spec.term) << vietnamese;
    }
}

void TestInputBounds::everyInputSaysWhatIsUsual() {
    QFETCH(const int, term);
    QFETCH(const QLocale, locale);
    const InputContent content = contentOf(Term(term), locale);
    QVERIFY(!content.label.isEmpty());
    const QString text = boundsText(content, locale);
    qInfo("%s", qPrintable(text));
    QVERIFY(!text.isEmpty());
    static const QRegularExpression power(QStringLiteral("[0-9][eE][+-]?[0-9]"));
    static const QRegularExpression long_(QStringLiteral("[0-9][0-9.,]{8,}"));
    QVERIFY2(!power.match(text).hasMatch(), qPrintable(text));
    QVERIFY2(!long_.match(text).hasMatch(), qPrintable(text));
}

void TestInputBounds::aShareEndsAtOne() {
    QCOMPARE(boundsText(contentOf(Term::Load, english), english),
             QStringLiteral("It can be from 0 to 1."));
    QCOMPARE(boundsText(contentOf(Term::Pue, english), english),
             QStringLiteral("Usually from 1 to 2.5. It can be from 1 to 10."));
    QCOMPARE(boundsText(contentOf(Term::ComputeUtilisation, english), english),
             QStringLiteral("Usually from 0.05 to 0.8. It can be at most 1."));
}

void TestInputBounds::aLimitThatNobodyReachesIsNotSaid() {
    const InputContent content = contentOf(Term::MeasuredEnergy, english);
    QVERIFY(content.maximum > 1e12);
    QCOMPARE(boundsText(content, english), QStringLiteral("Usually from 1 kWh to 100 GWh."));
}

QTEST_MAIN(TestInputBounds)
#include "tst_inputbounds.moc"
