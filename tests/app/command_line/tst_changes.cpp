// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/ranprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace plume;
using test::Ran;
using test::run;

namespace {

constexpr auto text = R"({
  "format": "plume-study", "version": 1, "title": "Chat",
  "plans": [
    {"name": "%1", "service_months": 12, "activities": [
      {"kind": "training", "name": "Training",
       "work": {"method": "measured", "energy": "%2 MWh", "scope": "facility"},
       "site": {"intensity": "%3 g/kWh"}, "embodied": "excluded"},
      {"kind": "serving", "name": "Chat",
       "work": {"method": "requests", "requests_per_day": "%4", "energy_per_request": "1 Wh",
                "scope": "facility"},
       "site": {"intensity": "%3 g/kWh"}, "embodied": "excluded"}]}]})";

QString study(const char* name, int energy, int intensity, const char* requests) {
    return QString::fromUtf8(text)
        .arg(QString::fromLatin1(name))
        .arg(energy)
        .arg(intensity)
        .arg(QString::fromLatin1(requests));
}

} // namespace

class TestChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void decisionsAndAssumptionsAreApart();
    void theRecordsAddUp();
    void theCsvHasEveryChange();
    void itSaysWhichPlansAreNewAndWhichAreGone();
    void onePlanAlone();
    void faultsOfBothStudiesAreReported();
    void itTakesTwoStudies();

private:
    QString written(const char* name, const QString& content) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        file.open(QIODevice::WriteOnly);
        file.write(content.toUtf8());
        return file.fileName();
    }
    Ran changes(const QStringList& more = {}) {
        return run(QStringList{QStringLiteral("changes"), m_before, m_now} + more);
    }

    QTemporaryDir m_folder;
    QString m_before;
    QString m_now;
};

void TestChanges::init() {
    m_before = written("before.plume", study("Plan", 100, 400, "1000"));
    m_now = written("now.plume", study("Plan", 100, 200, "5000"));
}

/// Energy 100,000 and 365.25 kWh, then 100,000 and 1,826.25 kWh.
void TestChanges::decisionsAndAssumptionsAreApart() {
    const Ran ran = changes();
    QCOMPARE(ran.status, 0);
    const QString out = ran.text();
    QVERIFY2(out.contains(QStringLiteral("Decisions")), qPrintable(out));
    QVERIFY(out.indexOf(QStringLiteral("Decisions")) < out.indexOf(QStringLiteral("Assumptions")));
    QVERIFY2(out.contains(QStringLiteral("“Chat”: Requests")), qPrintable(out));
    QVERIFY2(out.contains(QStringLiteral("400 g/kWh")), qPrintable(out));
}

void TestChanges::theRecordsAddUp() {
    const Ran ran = changes({QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(ran.status, 0);
    const QJsonObject plan =
        QJsonDocument::fromJson(ran.out).object()[QStringLiteral("plans")].toArray()[0].toObject();
    const QJsonObject total =
        plan[QStringLiteral("totals")].toObject()[QStringLiteral("emissions_kg")].toObject();
    const auto of = [&](const char* key) { return total[QLatin1String(key)].toDouble(NAN); };
    QVERIFY(std::abs(of("before") - 100'365.25 * 0.4) < 1e-6);
    QVERIFY(std::abs(of("now") - 101'826.25 * 0.2) < 1e-6);
    QVERIFY(std::abs(of("decisions") + of("assumptions") - of("difference")) < 1e-9);
    double sum = 0.0;
    const QJsonArray list = plan[QStringLiteral("changes")].toArray();
    for (const auto& change : list)
        sum += change.toObject()[QStringLiteral("adds")]
                   .toObject()[QStringLiteral("emissions_kg")]
                   .toDouble();
    QCOMPARE(list.size(), 3); // the requests, and the intensity of both
    QVERIFY(std::abs(sum - of("difference")) < 1e-9);
    // The requests: 1,461 kWh at 0.4 or at 0.2 kg/kWh.
    QVERIFY(std::abs(of("decisions") - 1'461.0 * 0.3) < 1e-6);
}

void TestChanges::theCsvHasEveryChange() {
    const Ran ran = changes({QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(ran.status, 0);
    int decisions = 0;
    for (const QByteArray& line : ran.lines())
        decisions += line.contains(",emissions_kg,change,decision,") ? 1 : 0;
    QCOMPARE(decisions, 1);
    QVERIFY(ran.out.contains("/plans/0/activities/1/work/requests_per_day,kg,"));
}

void TestChanges::itSaysWhichPlansAreNewAndWhichAreGone() {
    QString two = study("A", 100, 400, "1000");
    const QString other = study("B", 100, 400, "1000");
    const auto planOf = [](const QString& content) {
        const auto from = content.indexOf(QStringLiteral("{\"name\""));
        return content.mid(from, content.size() - from - 2);
    };
    two.insert(two.size() - 2, QStringLiteral(",") + planOf(other));
    m_before = written("two.plume", two);
    m_now = written("one.plume", study("B", 50, 400, "1000"));
    const Ran fewer = changes();
    QVERIFY2(fewer.text().contains(QStringLiteral("The plan “A” is no longer there.")),
             qPrintable(fewer.text() + fewer.complaints()));
    QVERIFY2(fewer.text().contains(QStringLiteral("100 MWh")), qPrintable(fewer.text()));
    std::swap(m_before, m_now);
    const Ran more = changes();
    QVERIFY2(more.text().contains(QStringLiteral("This plan is new.")), qPrintable(more.text()));
}

void TestChanges::onePlanAlone() {
    const QString option = QStringLiteral("--plan");
    QCOMPARE(changes({option, QStringLiteral("0")}).status, 0);
    const Ran ran = changes({option, QStringLiteral("1")});
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.complaints().contains(QStringLiteral("The study has no plan 1")));
}

void TestChanges::faultsOfBothStudiesAreReported() {
    m_before = written("broken.plume", QStringLiteral("{"));
    m_now = m_folder.filePath(QStringLiteral("absent.plume"));
    const Ran ran = changes();
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.complaints().contains(QStringLiteral("broken.plume")));
    QVERIFY(ran.complaints().contains(QStringLiteral("absent.plume")));
}

void TestChanges::itTakesTwoStudies() {
    QCOMPARE(run({QStringLiteral("changes"), m_before}).status, 2);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
