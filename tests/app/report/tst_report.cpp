// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "app/plans.h"
#include "exchange/wholefile.h"
#include "exchange/workbook.h"
#include "report/htmlreport.h"

#include <cmath>
#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace plume;
using namespace plume::test;

namespace {

const ReportStyle style{QLocale(QLocale::English, QLocale::UnitedStates), QDate(2026, 3, 1),
                        QStringLiteral("1.2")};

Report reportOn(const Study& study, const QList<int>& plans = {}) {
    ReportOptions options;
    options.plans = plans;
    options.samples = 500;
    return reportOf(reportResultsOf(study, options, {}), {}, style);
}

/// Of the total of emissions of the plan at `place`, in the column of this key.
double emissions(const Report& report, int place, const char* key) {
    for (qsizetype column = 0; column < report.totals.columns.size(); ++column) {
        if (report.totals.columns[column].key == QLatin1String(key))
            return report.totals.rows[5 * place + 1][column].number.value_or(std::nan(""));
    }
    return std::nan("");
}

const ReportView* viewOf(const Report& report, const char* key) {
    static QList<ReportView> views;
    views = report.views();
    for (const ReportView& view : views) {
        if (view.key == QLatin1String(key))
            return &view;
    }
    return nullptr;
}

/// The cells of all sheets, read by another program: "Sheet!A1=text or number" a line.
QStringList reopened(const QString& path) {
    static const QString script = QStringLiteral(R"(
import sys, zipfile, xml.etree.ElementTree as E
n = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
z = zipfile.ZipFile(sys.argv[1])
texts = [''.join(t.text or '' for t in i.iter(n + 't'))
         for i in E.fromstring(z.read('xl/sharedStrings.xml'))]
names = [s.get('name') for s in E.fromstring(z.read('xl/workbook.xml')).iter(n + 'sheet')]
for k, name in enumerate(names, 1):
    sheet = E.fromstring(z.read('xl/worksheets/sheet%d.xml' % k))
    pane = next(sheet.iter(n + 'pane'), None)
    print('%s!frozen=%s' % (name, pane.get('ySplit') if pane is not None else '0'))
    for c in sheet.iter(n + 'c'):
        v = c.find(n + 'v')
        if v is not None:
            print('%s!%s=%s' % (name, c.get('r'),
                  texts[int(v.text)] if c.get('t') == 's' else 'number ' + v.text))
)");
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), script, path});
    if (!python.waitForFinished())
        return {};
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n');
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void totalsAndSummaryMatchHandCalculation();
    void partsSumToTheTotal();
    void leavingAPlanOutChangesNoDigitOfTheOthers();
    void inputsSayWhoSetThem();
    void costsStandThereWhereThereArePrices();
    void everyLeverIsNamedWithItsCondition();
    void thePageIsWellFormedAndNeedsNothingElse();
    void aPictureStandsInItsPlace();
    void theWorkbookHoldsTheNumbersOfTheTables();
    void sheetNamesAreShortAndUnique();
    void aFolderThatIsNotThereIsSaid();
    void aWriteThatFailsHalfWayLeavesTheOldFile();
};

/// 24 months: 62,000 and 36,500 kg; see scratchOrFineTune().
void TestReport::totalsAndSummaryMatchHandCalculation() {
    const Report report = reportOn(scratchOrFineTune());
    QVERIFY(std::abs(emissions(report, 0, "central") - 62'000.0) < 1e-6);
    QVERIFY(std::abs(emissions(report, 1, "central") - 36'500.0) < 1e-6);
    QCOMPARE(report.summary.size(), 1);
    QVERIFY2(report.summary[0].contains(QStringLiteral("25.5")), qPrintable(report.summary[0]));
    QVERIFY2(report.summary[0].contains(QStringLiteral("49.5")), qPrintable(report.summary[0]));
    QVERIFY(report.limits.size() >= 6);
}

void TestReport::partsSumToTheTotal() {
    const Report report = reportOn(roundNumbers());
    const ReportView* shares = viewOf(report, "shares-1");
    QVERIFY(shares);
    double sum = 0.0;
    for (const ShareSegment& segment : std::get<ShareChart>(shares->chart).segments)
        sum += segment.base;
    QVERIFY(std::abs(sum - 192'500.0) < 1e-6); // see roundNumbers()
    QVERIFY(std::abs(emissions(report, 0, "central") - sum) < 1e-6);
    QVERIFY(report.summary.isEmpty()); // nothing to compare with
    QVERIFY(report.comparison.isEmpty());
}

void TestReport::leavingAPlanOutChangesNoDigitOfTheOthers() {
    Study study = uncertainTotals();
    Plan third = study.plans[1];
    third.name = QStringLiteral("C");
    third.activities[0].inputs[Term::StatedEmissions] = lognormal(1'000, 9'000);
    study.plans.append(third);
    const Report all = reportOn(study);
    const Report two = reportOn(study, {0, 2});
    QCOMPARE(two.plans.size(), 2);
    QCOMPARE(two.plans[1].name, QStringLiteral("C"));
    for (const char* key : {"central", "p5", "p50", "p95"})
        QCOMPARE(emissions(two, 1, key), emissions(all, 2, key));
    QVERIFY(viewOf(two, "certainty"));
    QVERIFY(viewOf(all, "certainty-3"));
}

void TestReport::inputsSayWhoSetThem() {
    const Report report = reportOn(studyOf({training()}, 12));
    const QList<ReportInput>& inputs = report.plans[0].inputs.inputs;
    const auto pue = std::find_if(inputs.begin(), inputs.end(), [](const ReportInput& input) {
        return input.address.endsWith(QLatin1String("/site/pue"));
    });
    QVERIFY(pue != inputs.end());
    QCOMPARE(pue->value, 1.2);
    QCOMPARE(pue->activity, QStringLiteral("Training"));
    QVERIFY(pue->setBy == SetBy::You);
}

void TestReport::costsStandThereWhereThereArePrices() {
    Study study = sharedFactor();
    QCOMPARE(reportOn(study).totals.rows.size(), 2 * 5);
    QVERIFY(!viewOf(reportOn(study), "now-cost"));
    study.currency = QStringLiteral("EUR");
    for (Plan& plan : study.plans)
        plan.activities[0].inputs[Term::ElectricityPrice] = {
            .value = 0.1, .range = {}, .provenance = {}};
    const Report report = reportOn(study);
    QCOMPARE(report.totals.rows.size(), 2 * 6);
    const QList<ChartCell>& energy = report.totals.rows[0];
    const QList<ChartCell>& cost = report.totals.rows[5];
    QCOMPARE(cost[3].text, QStringLiteral("EUR"));
    QVERIFY(std::abs(cost[4].number.value() - 0.1 * energy[4].number.value()) < 1e-9);
    QVERIFY2(cost[6].text.contains(QStringLiteral("EUR")), qPrintable(cost[6].text));
    QVERIFY(viewOf(report, "now-cost"));
}

void TestReport::everyLeverIsNamedWithItsCondition() {
    const auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    const Study study = studyOf({training()}, 12);
    ReportOptions options;
    options.samples = 500;
    const Report report = reportOf(reportResultsOf(study, options, *catalogue), *catalogue, style);
    const ReportView* levers = viewOf(report, "levers-1");
    QVERIFY(levers && levers->hasPicture());
    const ChartTable table = levers->paperTable();
    QCOMPARE(table.columns.size(), 4);
    QCOMPARE(table.rows.size(), std::get<LeverChart>(levers->chart).bars.size());
    for (const QList<ChartCell>& row : table.rows) {
        for (const ChartCell& cell : row)
            QVERIFY(!cell.text.isEmpty());
    }
    QVERIFY(htmlOf(report, {}).contains(table.rows[0][1].text.toHtmlEscaped().toUtf8()));
}

void TestReport::thePageIsWellFormedAndNeedsNothingElse() {
    Study study = scratchOrFineTune();
    study.title = QStringLiteral("<b>\"A\" & B</b> – đắt");
    const QByteArray page = htmlOf(reportOn(study), {});
    QXmlStreamReader reader(page);
    int headers = 0;
    QString title;
    QString language;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        QVERIFY(reader.name() != QLatin1String("script") && reader.name() != QLatin1String("link"));
        for (const char* reference : {"src", "href"})
            QVERIFY(!reader.attributes().hasAttribute(QLatin1String(reference)));
        headers += reader.name() == QLatin1String("th");
        if (reader.name() == QLatin1String("html"))
            language = reader.attributes().value(QLatin1String("lang")).toString();
        if (reader.name() == QLatin1String("title"))
            title = reader.readElementText();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(title, study.title);
    QCOMPARE(language, QStringLiteral("en"));
    QVERIFY(headers > 10);
}

void TestReport::aPictureStandsInItsPlace() {
    const QByteArray page =
        htmlOf(reportOn(scratchOrFineTune()),
               {{QStringLiteral("over-time"),
                 QByteArray("<?xml version=\"1.0\"?>\n<svg><text>curve</text></svg>")}});
    QCOMPARE(page.count("<svg>"), 1);
    QVERIFY(!page.contains("<?xml"));
    QVERIFY(page.indexOf("<figure>") < page.indexOf("<svg>"));
}

void TestReport::theWorkbookHoldsTheNumbersOfTheTables() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    const Result<QByteArray> bytes = workbookOf(reportOn(scratchOrFineTune()));
    QVERIFY(bytes);
    QVERIFY(writeWhole(path, *bytes));
    const QStringList cells = reopened(path);
    const auto has = [&cells](const char* cell) { return cells.contains(QString::fromUtf8(cell)); };
    QVERIFY(has("Totals!frozen=1"));
    QVERIFY(has("Totals!E3=number 62000")); // emissions of the first plan, below its energy
    QVERIFY(has("Now Emissions!A1=Plan"));
    QVERIFY2(cells.join(u'\n').contains(QStringLiteral("(kg)")), "units in headers");
    QVERIFY(cells.join(u'\n').contains(QStringLiteral("Over time!A2=number 0")));
}

void TestReport::sheetNamesAreShortAndUnique() {
    QStringList taken;
    for (int i = 0; i < 3; ++i) {
        const QString name =
            sheetName(QStringLiteral("'A [very] long: name * of a sheet / table'"), taken);
        QVERIFY(name.size() <= 31);
        QVERIFY(!taken.contains(name, Qt::CaseInsensitive));
        QVERIFY(!name.contains(u'[') && !name.contains(u'/') && !name.startsWith(u'\''));
        taken.append(name);
    }
    QCOMPARE(sheetName(QString(), {}), QStringLiteral("-"));
}

void TestReport::aFolderThatIsNotThereIsSaid() {
    const Done done = writeWhole(QStringLiteral("/nowhere/at/all/a.xlsx"), "x");
    QVERIFY(!done);
    QCOMPARE(done.error().where, QStringLiteral("/nowhere/at/all/a.xlsx"));
    QVERIFY(!done.error().message.isEmpty());
}

/// A limit on the size of files stands in for a full disk: what was there stays whole.
void TestReport::aWriteThatFailsHalfWayLeavesTheOldFile() {
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.html"));
    QVERIFY(writeWhole(path, "old"));
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit kilobyte{1024, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &kilobyte), 0);
    const Done done = writeWhole(path, QByteArray(10'000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!done);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
#else
    QSKIP("Needs a limit on the size of files.");
#endif
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
