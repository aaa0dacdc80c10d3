// SPDX-License-Identifier: GPL-3.0-or-later
//
// minimalwindow PICTURE [WIDTHxHEIGHT]: the least that a window with a chart can be, to measure the
// start of the program against. Shown, drawn and saved just as `plume-desktop --screenshot` does.
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QMainWindow>

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QStringList size = arguments.value(2, QStringLiteral("1280x800")).split(u'x');
    auto* series = new QLineSeries;
    for (int i = 0; i <= 36; ++i)
        series->append(i, i * i);
    auto* chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    chart->setTitle(QStringLiteral("Emissions"));
    QMainWindow window;
    window.setCentralWidget(new QChartView(chart));
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    constexpr int rounds = 20;
    for (int i = 0; i < rounds; ++i)
        QCoreApplication::processEvents();
    return window.grab().save(arguments.value(1)) ? 0 : 1;
}
