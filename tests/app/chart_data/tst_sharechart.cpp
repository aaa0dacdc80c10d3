// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_data/ranges.h"
#include "chart_data/barlabels.h"
#include "chart_data/sharechart.h"

#include <QTest>

#include <cmath>

using namespace plume;
using namespace plume::test;

class TestShareChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hardwareIsAPartOfItsOwn();
    void hardwareMayStayWithItsActivity();
    void partsSumToTheTotal();
    void theAnswerNamesTheShareWithAndWithoutHardware();
    void aPlanWithoutEmissionsHasNoSegments_data();
    void aPlanWithoutEmissionsHasNoSegments();
    void unknownIsARowAndNoSegment();
    void onlyOneActivityIsAllOfIt();
    void theFileHoldsExactNumbers();
    void everyPartHasItsRangeAndItsAddress();
    void textWithCommasIsQuotedInTheFile();
    void labelsNeverOverlap();
    void labelsThatFindNoRoomAreThoseOfTheSmallest();
    void neighboursAboutTheMiddleBothHaveLabels();
    void labelsKeepClearOfTheMark();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

QStringList namesOf(const ShareChart& chart) {
    QStringList names;
    for (const ShareSegment& segment : chart.segments)
        names.append(segment.name);
    return names;
}

double sumOf(const ShareChart& chart) {
    double sum = 0.0;
    for (const ShareSegment& segment : chart.segments)
        sum += segment.base;
    return sum;
}

ShareChart chartOf(const Study& study, HardwareParts hardware = HardwareParts::Joined) {
    return shareChartOf(resultOf(study, 0, {}), english, hardware);
}

} // namespace

void TestShareChart::hardwareIsAPartOfItsOwn() {
    const ShareChart chart = chartOf(roundNumbers());
    QCOMPARE(namesOf(chart), (QStringList{QStringLiteral("Experiments"), QStringLiteral("Training"),
                                          QStringLiteral("Fine-tuning"), QStringLiteral("Chat"),
                                          QStringLiteral("Hardware manufacture")}));
    QCOMPARE(chart.segments[1].base, 6000.0);
    QCOMPARE(chart.segments[4].base, 1500.0);
    QCOMPARE(chart.segments[4].phase, Phase::Hardware);
    QCOMPARE(chart.segments[3].shareText, QStringLiteral("94.8%"));
}

void TestShareChart::hardwareMayStayWithItsActivity() {
    const ShareChart chart = chartOf(roundNumbers(), HardwareParts::WithActivities);
    QCOMPARE(chart.segments.size(), 4);
    QCOMPARE(chart.segments[1].base, 7500.0);
}

void TestShareChart::partsSumToTheTotal() {
    for (const auto hardware : {HardwareParts::Joined, HardwareParts::WithActivities}) {
        const ShareChart chart = chartOf(roundNumbers(), hardware);
        QCOMPARE(chart.total, 192500.0);
        QVERIFY(std::abs(sumOf(chart) - chart.total) < 1e-6);
        QCOMPARE(chart.table->rows.size(), chart.segments.size() + 1);
        QCOMPARE(chart.table->rows.last()[2].number.value(), 192500.0);
    }
}

void TestShareChart::theAnswerNamesTheShareWithAndWithoutHardware() {
    const ShareChart chart = chartOf(roundNumbers());
    // 182.5 of 192.5 t, and of the 191 t without 1.5 t of hardware.
    QCOMPARE(chart.words.answer,
             QStringLiteral("“Chat” emits most: 182.5 t. Inference is 94.8% with hardware, "
                            "95.5% without."));
    QVERIFY(chart.words.description.contains(QStringLiteral("Training: 6 t CO₂e, 3.1%")));
    QCOMPARE(chart.centre, QStringLiteral("94.8%"));
}

void TestShareChart::aPlanWithoutEmissionsHasNoSegments_data() {
    QTest::addColumn<QList<Activity>>("activities");
    QTest::addColumn<int>("rows");
    const Activity zero = activity(ActivityKind::Training, "Training", WorkMethod::StatedEmissions,
                                   {{Term::StatedEmissions, fixed(unit::kilogram(0))}});
    QTest::newRow("no activities") << QList<Activity>() << 0;
    QTest::newRow("zero") << QList<Activity>{zero} << 2;
}

void TestShareChart::aPlanWithoutEmissionsHasNoSegments() {
    QFETCH(QList<Activity>, activities);
    const ShareChart chart = chartOf(studyOf(activities, 12));
    QVERIFY(chart.isEmpty());
    QTEST(int(chart.table->rows.size()), "rows");
    QVERIFY(!chart.words.answer.isEmpty());
}

void TestShareChart::unknownIsARowAndNoSegment() {
    Study study = roundNumbers();
    study.plans[0].activities[0].inputs.clear();
    const ShareChart chart = chartOf(study);
    QCOMPARE(chart.segments.first().name, QStringLiteral("Training"));
    QCOMPARE(chart.table->rows.first()[2].text, QStringLiteral("not known"));
    QVERIFY(!chart.table->rows.first()[2].number);
    QVERIFY(csvOf(chart.table).contains("Experiments,Experimentation,,,,,\r\n"));
}

void TestShareChart::onlyOneActivityIsAllOfIt() {
    const ShareChart chart = chartOf(studyOf({training()}, 12));
    QCOMPARE(chart.segments.size(), 1);
    QCOMPARE(chart.segments.first().shareText, QStringLiteral("100%"));
    QCOMPARE(chart.words.answer,
             QStringLiteral("“Training” emits most: 153.6 kg. Inference is 0% of all."));
}

void TestShareChart::theFileHoldsExactNumbers() {
    const ShareChart chart =
        shareChartOf(resultOf(roundNumbers(), 0, {}), QLocale(QLocale::Vietnamese));
    const QByteArrayList lines = csvOf(chart.table).split('\n');
    QCOMPARE(lines.first(), QByteArray("part,phase,emissions_kg,share,p5_kg,p50_kg,p95_kg\r"));
    QCOMPARE(lines.size(), chart.table->rows.size() + 2);
    const QByteArrayList cells = lines[4].trimmed().split(',');
    QCOMPARE(cells[0], QByteArray("Chat"));
    QCOMPARE(cells[2].toDouble(), 182500.0);
    QCOMPARE(cells[3].toDouble(), 182500.0 / 192500.0);
}

void TestShareChart::everyPartHasItsRangeAndItsAddress() {
    PlanResult result = withUseShares(wideResult(), evenly(0.6981, 0.9972));
    result.sampled->activities[3].insert(Term::OperationalEmissions,
                                         {67'000, 85'000, 104'000, 140'000, 204'000});
    result.sampled->activities[1].insert(Term::OperationalEmissions,
                                         {6000, 6000, 6000, 6000, 6000});
    result.sampled->totals.insert(Term::EmbodiedEmissions, {1000, 1200, 1500, 1800, 2250});
    const ShareChart chart = shareChartOf(result, english);
    QCOMPARE(chart.rangeText, QStringLiteral("9 of 10 runs: 77–214 t"));
    QCOMPARE(chart.centreRange, QStringLiteral("71–98%"));
    QCOMPARE(chart.segments[3].announcement,
             QStringLiteral("Chat: 182.5 t CO₂e, 94.8%; 9 of 10 runs: 67–204 t"));
    QCOMPARE(chart.segments[3].address,
             QStringLiteral("/plans/0/activities/3/operational_emissions"));
    QVERIFY(!chart.segments[1].range);
    QCOMPARE(chart.segments[4].range.value().p95, 2250.0);
    QCOMPARE(chart.table->addresses.last(), QStringLiteral("/plans/0/totals/emissions"));
    QCOMPARE(chart.table->rows.last()[4].text, QStringLiteral("77 t"));
    QCOMPARE(chart.table->rows.last()[6].number.value(), 213'800.0);
    QVERIFY(chart.words.answer.contains(QStringLiteral("94.8% (9 of 10 runs: 71–98%)")));
    QVERIFY(chart.words.description.contains(QStringLiteral("The total: 9 of 10 runs: 77–214 t")));
}

void TestShareChart::textWithCommasIsQuotedInTheFile() {
    ChartTable table;
    table.columns = {{QString(), QStringLiteral("what"), false}};
    table.rows = {{{QStringLiteral("a, \"b\""), {}}}};
    QCOMPARE(csvOf(table), QByteArray("what\r\n\"a, \"\"b\"\"\"\r\n"));
}

void TestShareChart::labelsNeverOverlap() {
    constexpr double width = 500;
    QList<BarPart> parts;
    for (const double left : {0.0, 5.0, 20.0, 22.0, 470.0, 490.0})
        parts.append({left, left + 3.0, 90.0, 90.0});
    parts.append({30.0, 465.0, 120.0, 120.0});
    const QList<BarLabel> labels = placeBarLabels(parts, width, 4);
    QCOMPARE(labels.last().place, BarLabel::Place::Inside);
    for (qsizetype i = 0; i + 1 < labels.size(); ++i) {
        const BarLabel& one = labels[i];
        QCOMPARE(one.place, BarLabel::Place::Below);
        QVERIFY(one.x >= 0.0 && one.x + 90.0 <= width);
        for (qsizetype k = 0; k + 1 < labels.size(); ++k) {
            const BarLabel& other = labels[k];
            const bool crosses = other.pole > one.x && other.pole < one.x + 90.0;
            QVERIFY2(k == i || other.row < one.row || !crosses || other.pole == one.pole,
                     qPrintable(QStringLiteral("%1 through %2").arg(k).arg(i)));
        }
    }
}

void TestShareChart::labelsThatFindNoRoomAreThoseOfTheSmallest() {
    QList<BarPart> parts{{0, 8, 90, 90}, {8, 10, 90, 90}, {10, 22, 90, 90}};
    const QList<BarLabel> labels = placeBarLabels(parts, 500, 2);
    QCOMPARE(labels[0].place, BarLabel::Place::Below);
    QCOMPARE(labels[1].place, BarLabel::Place::None);
    QCOMPARE(labels[2].place, BarLabel::Place::Below);
}

/// As in BLOOM's bar: both would fly to the middle, and each in the way of the other's pole.
void TestShareChart::neighboursAboutTheMiddleBothHaveLabels() {
    const QList<BarPart> parts{{0, 220, 190, 180},  {220, 255, 180, 170}, {255, 407, 210, 200},
                               {407, 497, 100, 95}, {497, 499, 100, 95},  {499, 500, 100, 95},
                               {500, 569, 160, 150}};
    const QList<BarLabel> labels = placeBarLabels(parts, 569, 3, 512);
    for (const BarLabel& label : labels.mid(0, 4))
        QVERIFY(label.place != BarLabel::Place::None);
    for (qsizetype i = 1; i < 4; ++i) {
        for (qsizetype k = 1; k < 4; ++k) {
            const bool crosses =
                labels[k].pole > labels[i].x && labels[k].pole < labels[i].x + parts[i].widthBelow;
            QVERIFY(k == i || labels[k].row < labels[i].row || !crosses);
        }
    }
}

void TestShareChart::labelsKeepClearOfTheMark() {
    const QList<BarPart> parts{{0, 400, 100, 90}};
    const auto at = [&](double mark) { return placeBarLabels(parts, 400, 2, mark).first(); };
    QCOMPARE(at(200).place, BarLabel::Place::Inside);
    QVERIFY(at(200).x + 100 < 200);
    QCOMPARE(at(50).place, BarLabel::Place::Inside);
    QVERIFY(at(50).x > 50 && at(50).x + 100 < 400);
    const QList<BarPart> narrow{{0, 150, 100, 90}, {150, 400, 100, 90}};
    QCOMPARE(placeBarLabels(narrow, 400, 2, 75).first().place, BarLabel::Place::Below);
    QCOMPARE(placeBarLabels(narrow, 400, 2).first().place, BarLabel::Place::Inside);
}

QTEST_APPLESS_MAIN(TestShareChart)
#include "tst_sharechart.moc"
