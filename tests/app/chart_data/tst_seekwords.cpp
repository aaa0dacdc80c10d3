// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "chart_data/seekwords.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

constexpr auto total = "/plans/0/totals/emissions";

/// What is said of one input of a study.
QString said(const Study& study, const char* output, double wish, const QString& input,
             const QLocale& locale = english) {
    const Catalogue catalogue;
    const Assessment assessment = assess(study, 0, catalogue);
    const SeekQuestion question{study, 0, catalogue, assessment, QString::fromLatin1(output), wish};
    return seekSentence(question, seek(question, unknownAt(question, input).value()), locale);
}

QString input(int activity, Term term) {
    return inputAddress(0, activity, term);
}

} // namespace

class TestSeekWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValueThatDoesIsSaidWithItsFactor();
    void theKnownRangeIsNamed();
    void whatIsAlreadySoIsSaidToBeSo();
    void whatNothingDoesNamesTheClosest();
    void monthsAreWhole();
    void whatHasNoBearingIsSaidToHaveNone();
    void aResultOfAnActivityIsCalledByBoth();
    void numbersFollowTheLocale();
    void theTableHasARowForEachAnswer();
};

void TestSeekWords::aValueThatDoesIsSaidWithItsFactor() {
    // 90,000 kg of 365 days of 0.5 g: 493,150.7 requests a day, of a million.
    QCOMPARE(said(roundNumbers(), total, 100'000.0, input(3, Term::RequestRate)),
             QStringLiteral("For “Emissions” to come to 100 t, “Requests” of “Chat” would have to "
                            "be 493,151 requests/day, 0.493 times as much as now. Its range is "
                            "not known; the value is a usual one."));
}

void TestSeekWords::theKnownRangeIsNamed() {
    Activity trained = training();
    trained.inputs[Term::RunTime] = {
        .value = 100.0, .shape = Shape::Lognormal, .range = {50.0, 200.0}, .provenance = {}};
    // 153.6 kg in 100 h.
    QVERIFY(said(studyOf({trained}, 12), total, 153.6 * 1.2, input(0, Term::RunTime))
                .endsWith(QStringLiteral("That is within its known range, 2.08–8.33 days.")));
    QVERIFY(said(studyOf({trained}, 12), total, 153.6 * 3.0, input(0, Term::RunTime))
                .endsWith(QStringLiteral("That is outside its known range, 2.08–8.33 days.")));
}

void TestSeekWords::whatIsAlreadySoIsSaidToBeSo() {
    QCOMPARE(
        said(roundNumbers(), total, 192'500.0, input(3, Term::RequestRate)),
        QStringLiteral("“Requests” of “Chat” does this as it is now: 1 million requests/day."));
}

void TestSeekWords::whatNothingDoesNamesTheClosest() {
    QCOMPARE(said(roundNumbers(), total, 9'000.0, input(3, Term::RequestRate)),
             QStringLiteral("No value of “Requests” of “Chat” between 0 requests/day and 1,000 "
                            "trillion requests/day does this; the closest, 0 requests/day, gives "
                            "10 t."));
}

void TestSeekWords::monthsAreWhole() {
    // 500 kg a day: 5 months of 30.4375 days are 76,093.75 kg, 6 are 91,312.5 kg, and 10,000 kg.
    QCOMPARE(said(roundNumbers(), total, 100'000.0, input(0, Term::ServiceLife)),
             QStringLiteral("“Service life” can only be whole months: 5 months give 86.09 t, 6 "
                            "months give 101.3 t."));
}

void TestSeekWords::whatHasNoBearingIsSaidToHaveNone() {
    QCOMPARE(said(studyOf({training()}, 12), total, 100.0, input(0, Term::SiteWaterUse)),
             QStringLiteral("“Water use on site (WUE)” of “Training” has no bearing on this."));
}

void TestSeekWords::aResultOfAnActivityIsCalledByBoth() {
    const QString text = said(studyOf({training()}, 12), "/plans/0/activities/0/energy", 768.0,
                              input(0, Term::RunTime));
    QVERIFY2(text.startsWith(QStringLiteral("For “Training: Energy” to come to 768 kWh, ")),
             qPrintable(text));
}

void TestSeekWords::numbersFollowTheLocale() {
    const QString text = said(roundNumbers(), total, 100'000.0, input(3, Term::RequestRate),
                              QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    QVERIFY(text.contains(QStringLiteral("493.151")));
    QVERIFY(text.contains(QStringLiteral("0,493")));
}

void TestSeekWords::theTableHasARowForEachAnswer() {
    const Catalogue catalogue;
    const Study study = roundNumbers();
    const Assessment assessment = assess(study, 0, catalogue);
    const SeekQuestion question{study,    0, catalogue, assessment, QString::fromLatin1(total),
                                100'000.0};
    const QList<SeekAnswer> answers = seekAll(question);
    const ChartTable table = seekTable(question, answers, english);
    QCOMPARE(table.rows.size(), answers.size());
    QCOMPARE(table.columns.size(), 6);
    QStringList firstRows;
    for (const auto& row : table.rows)
        firstRows.append(row[0].text + QLatin1Char('|') + row[1].text + QLatin1Char('|') +
                         row[3].text + QLatin1Char('|') + row[4].text);
    QVERIFY(firstRows.contains(
        QStringLiteral("“Requests” of “Chat”|493,151 requests/day|× 0.493|100 t")));
    QVERIFY(firstRows.contains(QStringLiteral("“Service life”|about 6 months|× 0.5|101.3 t")));
    // Without the 2,000 kg of experiments, 190,500 kg are left.
    QVERIFY(firstRows.contains(
        QStringLiteral("“Stated emissions” of “Experiments”|none; closest 0 kg|× 0|190.5 t")));
    QCOMPARE(table.rows.last()[5].text, QStringLiteral("No value does this"));
}

QTEST_APPLESS_MAIN(TestSeekWords)
#include "tst_seekwords.moc"
