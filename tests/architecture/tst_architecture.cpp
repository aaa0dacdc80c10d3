// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sources.h"

#include <QFileInfo>
#include <QTest>

using namespace plume::test;

namespace {

const QString top = QStringLiteral(PLUME_SOURCES);

/// The folders of app/, lowest first: a folder links only folders of lower rank.
const QMap<QString, int> ranks{
    {QStringLiteral("base"), 0},        {QStringLiteral("quantity"), 1},
    {QStringLiteral("examples"), 1},    {QStringLiteral("calculation"), 2},
    {QStringLiteral("catalogue"), 2},   {QStringLiteral("lifecycle"), 3},
    {QStringLiteral("analysis"), 4},    {QStringLiteral("levers"), 5},
    {QStringLiteral("explain"), 5},     {QStringLiteral("document"), 5},
    {QStringLiteral("chart_data"), 6},  {QStringLiteral("validation"), 6},
    {QStringLiteral("report"), 7},      {QStringLiteral("exchange"), 8},
    {QStringLiteral("data_tables"), 7}, {QStringLiteral("command_line"), 9},
};

QMap<QString, QStringList> links() {
    QMap<QString, QStringList> result;
    for (const QString& folder : foldersOf(top, QStringLiteral("app")))
        result.insert(
            folder,
            linkedFolders(sourceText(top + QStringLiteral("/app/%1/CMakeLists.txt").arg(folder)),
                          folder));
    return result;
}

/// The folders of ui/ in the order in which they are built: who knows whom.
QStringList uiOrder() {
    static const QRegularExpression order(QStringLiteral("foreach\\(folder ([a-z ]+)\\)"));
    return order.match(sourceText(top + QStringLiteral("/ui/CMakeLists.txt")))
        .captured(1)
        .split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What the core includes of Qt beyond its core, which knows no screen.
QStringList screenIncludes(const QString& text) {
    QStringList found;
    const Includes includes = includesIn(text);
    for (const QString& header : includes.angled + includes.quoted) {
        const QString name = header.section(QLatin1Char('/'), -1);
        const bool isOfQt = header.startsWith(QLatin1Char('Q')) || header.startsWith(u"qcustom");
        const bool isOfCore = QFileInfo::exists(QStringLiteral(PLUME_QT_CORE "/") + name) &&
                              (header == name || header.startsWith(QLatin1String("QtCore/")));
        if (isOfQt && !isOfCore)
            found.append(header);
    }
    return found;
}

/// What a file includes of the libraries that draw charts.
QStringList chartIncludes(const QString& text) {
    static const QRegularExpression chart(
        QStringLiteral("^(qcustomplot\\.h|QtCharts\\b.*|Q[A-Za-z]*(Chart|Series|BarSet|PieSlice|"
                       "ValueAxis|LogValueAxis|BarCategoryAxis|CategoryAxis|LegendMarker)"
                       "[A-Za-z]*)$"));
    const Includes includes = includesIn(text);
    return (includes.angled + includes.quoted).filter(chart);
}

/// The folders of app/ that a file includes from.
QStringList coreFoldersIn(const QString& text) {
    QStringList folders;
    for (const QString& header : includesIn(text).quoted) {
        if (header.contains(QLatin1Char('/')))
            folders.append(header.section(QLatin1Char('/'), 0, 0));
    }
    return folders;
}

} // namespace

/// Dependencies point one way. Debian's include path lets a file include what its library does not
/// link, so that the compiler alone does not see to it.
class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChecksFindWhatTheyAreFor_data();
    void theChecksFindWhatTheyAreFor();
    void linksAreReadFromCMake();
    void theCoreKnowsNoScreen_data();
    void theCoreKnowsNoScreen();
    void theCoreHasNoObjects_data();
    void theCoreHasNoObjects();
    void linksPointDown_data();
    void linksPointDown();
    void aFileIncludesOnlyWhatItsFolderLinks_data();
    void aFileIncludesOnlyWhatItsFolderLinks();
    void theWindowIncludesOnlyWhatComesBefore_data();
    void theWindowIncludesOnlyWhatComesBefore();
    void onlyChartsKnowTheChartLibraries_data();
    void onlyChartsKnowTheChartLibraries();

private:
    static void filesOf(const QStringList& folders) {
        QTest::addColumn<QString>("path");
        for (const QString& folder : folders) {
            for (const QString& path : sourceFilesOf(top, folder))
                QTest::newRow(qPrintable(path)) << path;
        }
    }
};

void TestArchitecture::theChecksFindWhatTheyAreFor_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isOfAScreen");
    QTest::addColumn<bool>("isOfAChart");
    const auto row = [](const char* line, bool isOfAScreen, bool isOfAChart) {
        QTest::newRow(line) << QString::fromLatin1(line) << isOfAScreen << isOfAChart;
    };
    row("#include <QString>", false, false);
    row("#include <QtCore/QString>", false, false);
    row("#include <QCoreApplication>", false, false);
    row("#include <algorithm>", false, false);
    row("#include \"quantity/units.h\"", false, false);
    row("#include <QWidget>", true, false);
    row("#include <QtWidgets/QWidget>", true, false);
    row("#include <QtWidgets>", true, false);
    row("#include \"QApplication\"", true, false);
    row("#include <QColor>", true, false);
    row("#include <QtGui/QColor>", true, false);
    row("  #  include <QFont>", true, false);
    row("#include <QChartView>", true, true);
    row("#include <QtCharts/QPieSeries>", true, true);
    row("#include <QLogValueAxis>", true, true);
    row("#include <qcustomplot.h>", true, true);
    row("#include \"qcustomplot.h\"", true, true);
    row("// #include <QWidget>", false, false);
}

void TestArchitecture::theChecksFindWhatTheyAreFor() {
    QFETCH(QString, line);
    const QString text = QStringLiteral("#pragma once\n%1\n").arg(line);
    QTEST(!screenIncludes(text).isEmpty(), "isOfAScreen");
    QTEST(!chartIncludes(text).isEmpty(), "isOfAChart");
}

void TestArchitecture::linksAreReadFromCMake() {
    const QString cmake = QStringLiteral("plume_add_library(plume_x SOURCES a.h\n"
                                         "    LINKS plume_y\n    PRIVATE_LINKS z::z plume_w)\n");
    QStringList folders = linkedFolders(cmake, QStringLiteral("x"));
    folders.sort();
    QCOMPARE(folders, (QStringList{QStringLiteral("w"), QStringLiteral("y")}));
    QVERIFY(reachable(links(), QStringLiteral("lifecycle")).contains(QStringLiteral("base")));
    QVERIFY(!reachable(links(), QStringLiteral("lifecycle")).contains(QStringLiteral("analysis")));
}

void TestArchitecture::theCoreKnowsNoScreen_data() {
    filesOf({QStringLiteral("app")});
}

void TestArchitecture::theCoreKnowsNoScreen() {
    QFETCH(QString, path);
    const QStringList found = screenIncludes(sourceText(top + QLatin1Char('/') + path));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char(' '))));
}

void TestArchitecture::theCoreHasNoObjects_data() {
    filesOf({QStringLiteral("app")});
}

void TestArchitecture::theCoreHasNoObjects() {
    QFETCH(QString, path);
    static const QRegularExpression object(QStringLiteral("\\bQ_OBJECT\\b"));
    QVERIFY(!sourceText(top + QLatin1Char('/') + path).contains(object));
}

void TestArchitecture::linksPointDown_data() {
    QTest::addColumn<QString>("folder");
    const QStringList folders = foldersOf(top, QStringLiteral("app"));
    QVERIFY(folders.size() >= 9);
    for (const QString& folder : folders)
        QTest::newRow(qPrintable(folder)) << folder;
}

void TestArchitecture::linksPointDown() {
    QFETCH(QString, folder);
    QVERIFY2(ranks.contains(folder), "A new folder: say in this test where it stands.");
    for (const QString& linked : links().value(folder))
        QVERIFY2(ranks.value(linked, 100) < ranks[folder], qPrintable(linked));
}

void TestArchitecture::aFileIncludesOnlyWhatItsFolderLinks_data() {
    filesOf({QStringLiteral("app")});
}

void TestArchitecture::aFileIncludesOnlyWhatItsFolderLinks() {
    QFETCH(QString, path);
    static const QMap<QString, QStringList> all = links();
    const QString folder = path.section(QLatin1Char('/'), 1, 1);
    QSet<QString> allowed = reachable(all, folder);
    allowed.insert(folder);
    for (const QString& included : coreFoldersIn(sourceText(top + QLatin1Char('/') + path)))
        QVERIFY2(allowed.contains(included), qPrintable(included));
}

void TestArchitecture::theWindowIncludesOnlyWhatComesBefore_data() {
    filesOf({QStringLiteral("ui")});
}

void TestArchitecture::theWindowIncludesOnlyWhatComesBefore() {
    QFETCH(QString, path);
    const QStringList order = uiOrder();
    QVERIFY(!order.isEmpty());
    const QString folder = path.section(QLatin1Char('/'), 1, 1);
    const qsizetype own =
        path.count(QLatin1Char('/')) > 1 ? order.indexOf(folder) : order.size(); // main.cpp
    QVERIFY2(own >= 0, "A new folder: add it to ui/CMakeLists.txt.");
    for (const QString& header : includesIn(sourceText(top + QLatin1Char('/') + path)).quoted) {
        const qsizetype other = order.indexOf(header.section(QLatin1Char('/'), 0, 0));
        const bool isOfWindow = QFileInfo::exists(top + QStringLiteral("/ui/") + header);
        QVERIFY2(!isOfWindow || other <= own, qPrintable(header)); // main.cpp may know all
    }
}

void TestArchitecture::onlyChartsKnowTheChartLibraries_data() {
    filesOf({QStringLiteral("app"), QStringLiteral("ui")});
}

void TestArchitecture::onlyChartsKnowTheChartLibraries() {
    QFETCH(QString, path);
    if (path.startsWith(QLatin1String("ui/charts/")))
        return;
    const QStringList found = chartIncludes(sourceText(top + QLatin1Char('/') + path));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char(' '))));
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
