// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/leverscommand.h"

#include "app/command_line/ranprogram.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace plume;
using test::Ran;
using test::run;

namespace {

const QString fx1 = QStringLiteral(":/examples/fx1.plume");
const QString chatbot = QStringLiteral(":/examples/chatbot.plume");

Ran levers(const QStringList& more = {}, const QString& study = fx1) {
    return run(QStringList{QStringLiteral("levers"), study} + more);
}

QStringList words(const char* text) {
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

QJsonObject planOf(const Ran& ran) {
    return QJsonDocument::fromJson(ran.out).array().at(0).toObject();
}

QJsonObject leverOf(const QJsonObject& plan, const char* id) {
    for (const QJsonValue& each : plan[QStringLiteral("levers")].toArray()) {
        if (each[QStringLiteral("id")].toString() == QLatin1String(id))
            return each.toObject();
    }
    return {};
}

double centralOf(const QJsonObject& outcome, const char* key) {
    return outcome[QLatin1String(key)][QStringLiteral("central")].toDouble();
}

bool isNear(double a, double b) {
    return std::abs(a - b) <= 1e-6 * std::abs(b);
}

} // namespace

class TestLevers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListIsRanked();
    void togetherIsComputed();
    void anAmountOfOnesOwnCounts();
    void whatDoesNotApplyIsSaid();
    void jsonHoldsRanges();
    void csvHasARowALever();
    void gridsAreListed();
    void aPlanIsChosen();
    void theAnswerIsReadInBothLanguages();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void helpSaysHow();
};

/// FX1: 192.5 t, of which 182.5 t are the chat. The largest shipped lever on it is the model made
/// for the task: 182,500 x (1 - 0.029) = 177,207.5 kg.
void TestLevers::theListIsRanked() {
    const Ran ran = levers(words("--at-central --format json"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    const QJsonArray list = planOf(ran)[QStringLiteral("levers")].toArray();
    QVERIFY(list.size() >= 6);
    QCOMPARE(list[0][QStringLiteral("id")].toString(), QStringLiteral("task-model"));
    QVERIFY(isNear(centralOf(list[0].toObject(), "saving_kg"), 177'207.5));
    for (qsizetype i = 1; i < list.size(); ++i)
        QVERIFY(centralOf(list[i - 1].toObject(), "saving_kg") >=
                centralOf(list[i].toObject(), "saving_kg"));
    const Ran text = levers(words("--at-central"));
    QVERIFY2(text.text().simplified().contains(QStringLiteral("saves most: 177.2 t, 92.1%.")),
             text.out.constData());
}

/// 0.7 of the requests at 0.686 of the energy: 182,500 x (1 - 0.4802) = 94,863.5; alone 54,750 and
/// 57,305, 17,191.5 of it twice.
void TestLevers::togetherIsComputed() {
    const Ran ran = levers(words("--at-central --format json --apply quantised,fewer-requests"));
    const QJsonObject together = planOf(ran)[QStringLiteral("combination")].toObject();
    QVERIFY(isNear(centralOf(together, "saving_kg"), 94'863.5));
    QVERIFY(isNear(together[QStringLiteral("overlap_kg")].toDouble(), 17'191.5));
    QCOMPARE(together[QStringLiteral("levers")].toArray().at(0).toString(),
             QStringLiteral("fewer-requests"));
    const Ran text = levers(words("--at-central --apply quantised,fewer-requests"));
    QVERIFY2(text.text().simplified().contains(
                 QStringLiteral("Together the 2 chosen levers save 94.86 t, 49.3%. One by one they "
                                "would come to 112.1 t: 17.19 t of that is counted twice.")),
             text.out.constData());
}

void TestLevers::anAmountOfOnesOwnCounts() {
    const QJsonObject plan =
        planOf(levers(words("--at-central --format json --apply fewer-requests=0.5")));
    const QJsonObject lever = leverOf(plan, "fewer-requests");
    QVERIFY(isNear(centralOf(lever, "saving_kg"), 91'250));
    QCOMPARE(lever[QStringLiteral("quality")].toString(), QStringLiteral("assumed"));
    QVERIFY(isNear(centralOf(plan[QStringLiteral("combination")].toObject(), "saving_kg"), 91'250));
}

void TestLevers::whatDoesNotApplyIsSaid() {
    const Ran ran = levers(words("--at-central --apply existing-model,fine-tune"));
    QVERIFY(ran.text().contains(QStringLiteral("What does not apply:")));
    QVERIFY(ran.text().contains(QStringLiteral("  run-in-quebec: ")));
    QVERIFY(ran.text().contains(QStringLiteral("Behind the others this no longer applies:")));
    QVERIFY(ran.text().contains(QStringLiteral("  fine-tune: ")));
}

void TestLevers::jsonHoldsRanges() {
    const Ran ran = levers(words("--samples 500 --format json"), chatbot);
    const QJsonObject plan = planOf(ran);
    const QJsonObject lever = leverOf(plan, "smaller-model");
    const QJsonObject saving = lever[QStringLiteral("saving_kg")].toObject();
    QVERIFY(saving[QStringLiteral("p5")].toDouble() < saving[QStringLiteral("p50")].toDouble());
    QVERIFY(saving[QStringLiteral("p50")].toDouble() < saving[QStringLiteral("p95")].toDouble());
    const QJsonArray information = plan[QStringLiteral("information")].toArray();
    QVERIFY(information.size() > 3);
    QVERIFY(information[0][QStringLiteral("narrowing_share")].toDouble() > 0.0);
    QVERIFY(plan[QStringLiteral("quality")][QStringLiteral("per_point_high_kg")].toDouble() > 0.0);
    QCOMPARE(levers(words("--samples 500 --format json"), chatbot).out, ran.out);
}

void TestLevers::csvHasARowALever() {
    const Ran ran = levers(words("--at-central --format csv --apply quantised,fewer-requests"));
    const QList<QByteArray> lines = ran.lines();
    QVERIFY(lines[0].startsWith("plan,plan_name,lever_id,lever,saving_kg,"));
    QVERIFY(lines[1].contains(",task-model,"));
    QVERIFY(lines.last().contains(",fewer-requests+quantised,,"));
    for (const QByteArray& line : lines)
        QVERIFY(line.count(',') >= lines[0].count(','));
}

void TestLevers::gridsAreListed() {
    const Ran csv = levers(words("--at-central --format csv --grids"), chatbot);
    QVERIFY(csv.lines().size() > 200);
    QVERIFY(csv.lines()[0].startsWith("plan,plan_name,grid_id,"));
    QVERIFY(!csv.out.contains("-direct,")); // of the other boundary
    const Ran text = levers(words("--at-central --grids"), chatbot);
    QVERIFY(text.text().contains(QStringLiteral("Where would it emit least?")));
    QVERIFY(text.text().contains(QStringLiteral("Canada - Quebec: ")));
    QVERIFY(text.text().simplified().contains(QStringLiteral("Where it runs now, in Vietnam, ")));
    QVERIFY(planOf(levers(words("--at-central --format json --grids"), chatbot))
                .contains(QStringLiteral("grids")));
}

void TestLevers::aPlanIsChosen() {
    const QString fleet = QStringLiteral(":/examples/tinyml-fleet.plume");
    const auto count = [&](const QStringList& more) {
        return QJsonDocument::fromJson(
                   levers(words("--at-central --format json") + more, fleet).out)
            .array()
            .size();
    };
    QCOMPARE(count({}), 2);
    QCOMPARE(count(words("--plan 1")), 1);
    const Ran none = levers(words("--plan 2"), fleet);
    QCOMPARE(none.status, 1);
    QVERIFY(none.complaints().contains(QStringLiteral("no plan 2")));
}

void TestLevers::theAnswerIsReadInBothLanguages() {
    const Ran ran = levers(words("--at-central --lang vi"));
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.text().contains(QStringLiteral("Chỉ dùng khi thật sự cần")));
}

void TestLevers::wrongUsageIsTold_data() {
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("no study") << "" << 2 << "plume levers STUDY";
    QTest::newRow("an unknown lever") << "fx1 --apply quantized" << 1 << "quantised";
    QTest::newRow("no amount") << "fx1 --apply quantised=much" << 1 << "above zero";
    QTest::newRow("an amount without end") << "fx1 --apply quantised=inf" << 1 << "above zero";
    QTest::newRow("an amount of what has none")
        << "fx1 --apply existing-model=2" << 1 << "above zero";
    QTest::newRow("no plan number") << "fx1 --plan first" << 2 << "“first”";
    QTest::newRow("an unread study") << "nowhere.plume" << 1 << "nowhere.plume";
    QTest::newRow("an unknown format") << "fx1 --format latex" << 2 << "latex";
}

void TestLevers::wrongUsageIsTold() {
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    QStringList list = arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    list.replaceInStrings(QStringLiteral("fx1"), fx1);
    const Ran ran = run(QStringList{QStringLiteral("levers")} + list);
    QTEST(ran.status, "status");
    QVERIFY2(ran.complaints().contains(says), ran.err.constData());
    QCOMPARE(ran.out, QByteArray());
}

void TestLevers::helpSaysHow() {
    const Ran ran = run(words("levers --help"));
    QCOMPARE(ran.status, 0);
    for (const char* option : {"--plan", "--apply", "--grids", "--at-central", "--samples"})
        QVERIFY2(ran.out.contains(option), option);
}

QTEST_APPLESS_MAIN(TestLevers)
#include "tst_levers.moc"
