// SPDX-License-Identifier: GPL-3.0-or-later
//
// slidertick PLACE WIDTHxHEIGHT TICKS: how long the whole window takes from the edit that a slider
// makes to the last chart drawn with its ranges, beside what drawing the same charts costs alone.
// What is computed only once a study is left alone comes after that. Draws into memory; prints
// JSON. Ticks and repaints take turns, so that both meet the same load of the machine.
#include "base/memory.h"
#include "benchmark/ordinarypath.h"
#include "charts/chartview.h"
#include "lifecycle/edits.h"
#include "shell/places.h"
#include "ui/shell/windowbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPointer>
#include <QSet>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <qcustomplot.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace {

using namespace plume;
using plume::ui::ChartView;

constexpr int warmUpTicks = 10;
constexpr int serving = 4; // of sixty.plume's activities
/// Nothing has happened for so long: whatever an edit sets off during a drag is done. Longer than
/// charts wait for ranges, shorter than what makes a study left alone.
constexpr double quietMilliseconds = 60.0;
constexpr auto pulse = std::chrono::milliseconds(5);

ChartView* chartAround(QObject* object) {
    for (; object; object = object->parent()) {
        if (auto* view = qobject_cast<ChartView*>(object))
            return view;
    }
    return nullptr;
}

/// What the window did since the last start(): when charts were painted, and for how long at a time
/// nothing else could be done.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    void start() {
        m_timer.start();
        m_lastPaint = m_lastEvent = m_longest = m_busy = 0.0;
        m_headlineChange = -1.0;
        m_charts.clear();
    }
    /// Something done outside of the event loop.
    template <typename Function>
    void run(Function&& function) {
        const double begin = now();
        function();
        ended(begin);
    }
    void watchHeadline(const QLabel* label) {
        m_headline = label;
        m_headlineText = label->text();
    }

    double now() const { return double(m_timer.nsecsElapsed()) * 1e-6; }
    double lastPaint() const { return m_lastPaint; }
    double lastEvent() const { return m_lastEvent; }
    double longest() const { return m_longest; }
    double busy() const { return m_busy; }
    double headlineChange() const { return m_headlineChange; }
    QSet<const ChartView*> charts() const { return m_charts; }

    /// Sleeps until there is something to do, as the program does, or for a moment at the most:
    /// polling would keep a processor from those who compute.
    void wait() {
        if (!m_pulse.isActive())
            m_pulse.start(pulse);
        processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }

    bool notify(QObject* receiver, QEvent* event) override {
        if (QThread::currentThread() != thread() || receiver == &m_pulse)
            return QApplication::notify(receiver, event);
        const double begin = now();
        ChartView* chart = event->type() == QEvent::Paint ? chartAround(receiver) : nullptr;
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        if (chart) {
            m_charts.insert(chart);
            m_lastPaint = now();
        }
        if (m_depth == 0)
            ended(begin);
        return result;
    }

private:
    void ended(double begin) {
        m_lastEvent = now();
        m_busy += m_lastEvent - begin;
        m_longest = std::max(m_longest, m_lastEvent - begin);
        if (m_headline && m_headline->text() != m_headlineText) {
            m_headlineText = m_headline->text();
            m_headlineChange = m_headlineChange < 0.0 ? m_lastEvent : m_headlineChange;
        }
    }

    QTimer m_pulse; ///< its events are not counted
    QElapsedTimer m_timer;
    double m_lastPaint = 0.0;
    double m_lastEvent = 0.0;
    double m_longest = 0.0;
    double m_busy = 0.0;
    double m_headlineChange = -1.0;
    int m_depth = 0;
    QSet<const ChartView*> m_charts;
    QPointer<const QLabel> m_headline;
    QString m_headlineText;
};

/// Goes on until nothing has happened for a while and nothing is computed.
template <typename IsComputing>
void settle(WatchedApplication& application, IsComputing isComputing) {
    double active = application.now();
    while (application.now() - active < quietMilliseconds) {
        const double before = application.lastEvent();
        application.wait();
        if (isComputing() || application.lastEvent() > before)
            active = application.now();
    }
}

/// Long after the last thing that an edit sets off during a drag.
void settleTick(WatchedApplication& application) {
    settle(application, [] { return false; });
}

void settleAll(WatchedApplication& application, const ui::MainWindow& window) {
    settle(application, [&window] { return window.isComputing(); });
}

void drawAgain(const ChartView& view) {
    for (auto* widget : view.findChildren<QWidget*>()) {
        if (auto* plot = qobject_cast<QCustomPlot*>(widget))
            plot->replot(QCustomPlot::rpQueuedReplot);
        else
            widget->update();
    }
}

class Series {
public:
    void add(double value) { m_values.push_back(value); }
    double at(double p) const {
        std::vector<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        return sorted.empty() ? 0.0 : sorted[std::size_t(p * double(sorted.size() - 1))];
    }
    QJsonObject json() const {
        return {{QStringLiteral("median_ms"), at(0.5)},
                {QStringLiteral("p95_ms"), at(0.95)},
                {QStringLiteral("minimum_ms"), at(0.0)}};
    }

private:
    std::vector<double> m_values;
};

struct Measured {
    Series tick;
    Series repaint;
    Series headline;
    Series longest;
    Series busy;
    QSet<const ChartView*> charts; ///< that the last tick drew
};

/// A slider of the requests a day stands at another place, never at the same one twice: the range
/// goes along with its value.
Study moved(const Study& study, int tick) {
    constexpr double goldenRatio = 0.6180339887498949;
    const double place = tick * goldenRatio;
    const double factor = 1.0 + 0.5 * (place - std::floor(place));
    EstimateData rate = study.plans[0].activities[serving].inputs.value(Term::RequestRate);
    rate.value *= factor;
    rate.range.low *= factor;
    rate.range.high *= factor;
    return withInput(study, 0, serving, Term::RequestRate, rate);
}

void measureTick(WatchedApplication& application, ui::MainWindow& window, Study next,
                 Measured& measured) {
    ui::StudyDocument& document = window.document();
    const ui::EditLabel label{QStringLiteral("Drag"), inputAddress(0, serving, Term::RequestRate),
                              1};
    application.start();
    application.run([&] { document.edit(label, std::move(next)); });
    settleTick(application);
    measured.tick.add(application.lastPaint());
    measured.longest.add(application.longest());
    measured.busy.add(application.busy());
    if (application.headlineChange() >= 0.0)
        measured.headline.add(application.headlineChange());
    measured.charts = application.charts();
    settleAll(application, window);
}

/// Of the charts that the tick drew.
void measureRepaint(WatchedApplication& application, Measured& measured) {
    application.start();
    application.run([&] {
        for (const ChartView* chart : std::as_const(measured.charts))
            drawAgain(*chart);
    });
    settleTick(application);
    measured.repaint.add(application.lastPaint());
}

QJsonObject json(const Measured& measured, const QString& place, const QSize& size, int draws) {
    return {{QStringLiteral("place"), place},
            {QStringLiteral("width"), size.width()},
            {QStringLiteral("height"), size.height()},
            {QStringLiteral("draws"), draws},
            {QStringLiteral("tick"), measured.tick.json()},
            {QStringLiteral("repaint"), measured.repaint.json()},
            {QStringLiteral("headline"), measured.headline.json()},
            {QStringLiteral("longest"), measured.longest.json()},
            {QStringLiteral("busy"), measured.busy.json()},
            {QStringLiteral("charts"), measured.charts.size()}};
}

} // namespace

int main(int argc, char* argv[]) {
    keepFreedMemory(); // as the program does
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    application.start();
    const QStringList arguments = QCoreApplication::arguments();
    const auto place = ui::placeOf(arguments.value(1));
    const QStringList size = arguments.value(2).split(QLatin1Char('x'));
    const QSize windowSize(size.value(0).toInt(), size.value(1).toInt());
    const int ticks = arguments.value(3).toInt();
    if (!place || windowSize.isEmpty() || ticks <= 0) {
        QTextStream(stderr) << "slidertick PLACE WIDTHxHEIGHT TICKS\n";
        return 2;
    }
    const Catalogue catalogue = plume::benchmark::readBenchmarkCatalogue();
    const Study study =
        plume::benchmark::readBenchmarkStudy(QStringLiteral("sixty.plume"), catalogue);
    ui::applyTheme(application, ui::ThemeName::Light);
    test::WindowBench bench(catalogue);
    bench.window.resize(windowSize);
    bench.window.document().reset(study);
    bench.window.places().open(*place);
    settleAll(application, bench.window);
    application.watchHeadline(bench.find<QLabel>(QStringLiteral("headlineAmount")));
    Measured measured;
    for (int i = 0; i < warmUpTicks + ticks; ++i) {
        if (i == warmUpTicks)
            measured = {};
        measureTick(application, bench.window, moved(study, i + 1), measured);
        measureRepaint(application, measured);
    }
    const int draws = plume::benchmark::drawCount(study, catalogue);
    QTextStream(stdout) << QJsonDocument(json(measured, ui::keyOf(*place), windowSize, draws))
                               .toJson(QJsonDocument::Compact)
                        << '\n';
    return 0;
}
