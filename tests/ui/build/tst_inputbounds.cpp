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
    Study m_study;
    PlanResult m_result;
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
    // What stands in for other inputs is shown where it is stated.
    activities.append(test::activity(ActivityKind::Training, "F", WorkMethod::Compute,
                                     {{Term::Compute, test::fixed(unit::flop(1e21))}}));
    activities.append(test::activity(ActivityKind::Training, "E", WorkMethod::StatedEmissions,
                                     {{Term::StatedEmissions, test::fixed(unit::kilogram(1000))}}));
    return test::studyOf(activities, 12);
}

} // namespace

void TestInputBounds::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    m_study = allMethods();
    m_result.assessment = assess(m_study, 0, m_catalogue);
}

InputContent TestInputBounds::contentOf(Term term, const QLocale& locale) const {
    const CardQuestion question{m_study, 0, m_result, m_catalogue, true, locale};
    for (int i = 0; i < m_study.plans[0].activities.size(); ++i) {
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
    QCOMPARE(text.isEmpty(), findInputSpec(Term(term))->section == Section::Prices);
    static const QRegularExpression power(QStringLiteral("[0-9][eE][+-]?[0-9]"));
    static const QRegularExpression digits(QStringLiteral("[0-9][0-9.,]{8,}"));
    QVERIFY2(!power.match(text).hasMatch(), qPrintable(text));
    QVERIFY2(!digits.match(text).hasMatch(), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral(" 0 k")), qPrintable(text)); // "0 kW"
}

void TestInputBounds::aShareEndsAtOne() {
    QCOMPARE(boundsText(contentOf(Term::Load, english), english),
             QStringLiteral("It can be from 0% to 100%."));
    QCOMPARE(boundsText(contentOf(Term::Pue, english), english),
             QStringLiteral("Usually from 1 to 2.5. It can be from 1 to 10."));
    QCOMPARE(boundsText(contentOf(Term::ComputeUtilisation, english), english),
             QStringLiteral("Usually from 5% to 80%. It can be at most 100%."));
}

void TestInputBounds::aLimitThatNobodyReachesIsNotSaid() {
    const InputContent content = contentOf(Term::MeasuredEnergy, english);
    QVERIFY(content.maximum > 1e12);
    QCOMPARE(boundsText(content, english), QStringLiteral("Usually from 1 kWh to 100 GWh."));
    QCOMPARE(boundsText(contentOf(Term::IdlePower, english), english),
             QStringLiteral("Usually up to 50 W."));
}

QTEST_MAIN(TestInputBounds)
#include "tst_inputbounds.moc"
