// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QGraphicsRectItem>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QtCharts/QPieSeries>
#include <QtCharts/QPieSlice>

#include <algorithm>
#include <cmath>

#include "app/studies.h"
#include "charts/barlabelsitem.h"
#include "charts/cumulativeview.h"
#include "charts/ladderview.h"
#include "charts/sharebar.h"
#include "charts/shareview.h"
#include "charts/waterfallview.h"
#include "theme/theme.h"

using namespace plume;
using namespace plume::test;
using namespace plume::ui;

class TestChartViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyPartHasItsColourInEitherView_data();
    void everyPartHasItsColourInEitherView();
    void onlyThePlanIsColouredOnTheLadder();
    void aNewThemeRepaints();
    void waterOnSiteIsDrawnApart();
    void arrowsWalkTheMarksAndAnnounceThem();
    void keysAskForTableAndCopy();
    void lChangesTheScale();
    void aMarkIsFoundByThePointer();
    void marksThatGoAreNoLongerCurrent();
    void nothingToShowPaintsNothing();
    void aLongNameIsCutAtItsEndAndKeepsItsShare();
    void whatAStepChangesIsReadWhole_data();
    void whatAStepChangesIsReadWhole();
    void aChangeUnderAnOverlayLeavesNothingBehind_data();
    void aChangeUnderAnOverlayLeavesNothingBehind();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
constexpr QSize viewSize(600, 220);

Equivalence car() {
    Equivalence thing;
    thing.id = EquivalenceId(QStringLiteral("car"));
    thing.name = {QStringLiteral("One car"), QStringLiteral("Một ô tô")};
    thing.unit = {QStringLiteral("cars"), QStringLiteral("ô tô")};
    thing.indicator = QStringLiteral("climate");
    thing.amount.value = 57152.64;
    return thing;
}

/// What is written in and below the bar.
QStringList labelsOf(const ShareView& view) {
    QStringList texts;
    for (const QGraphicsItem* item : view.findChild<ShareBar*>()->scene()->items()) {
        if (const auto* labels = dynamic_cast<const BarLabelsItem*>(item)) {
            for (const auto& label : labels->labels())
                texts.append(label.text);
        }
    }
    return texts;
}

PlanResult result(const Study& study = roundNumbers()) {
    return resultOf(study, 0, {});
}

LadderChart ladder() {
    Catalogue catalogue;
    catalogue.equivalences = {car()};
    return ladderChartOf(result(), catalogue, {car().id}, english);
}

QImage pictureOf(ChartView& view) {
    view.resize(viewSize);
    QImage image(view.size(), QImage::Format_RGB32);
    image.fill(themeOf(view.palette()).raised);
    QPainter painter(&image);
    view.drawPicture(painter);
    return image;
}

qsizetype pixelsOf(const QImage& image, const QColor& colour) {
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    }
    return count;
}

QColor colourOf(Phase phase) {
    return themeNamed(ThemeName::Light).colorOf(phase);
}

/// What is on the screen; to grab a widget would paint it anew.
QImage onScreen(const QWidget& window) {
    return window.screen()->grabWindow(window.winId()).toImage();
}

void shown(QWidget& view) {
    view.resize(viewSize);
    view.show();
    view.setFocus();
}

} // namespace

void TestChartViews::initTestCase() {
    applyTheme(*qApp, ThemeName::Light);
}

void TestChartViews::init() {
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
}

void TestChartViews::everyPartHasItsColourInEitherView_data() {
    QTest::addColumn<bool>("isDonut");
    QTest::newRow("bar") << false;
    QTest::newRow("donut") << true;
}

void TestChartViews::everyPartHasItsColourInEitherView() {
    QFETCH(bool, isDonut);
    ShareView view;
    view.setDonut(isDonut);
    view.setChart(shareChartOf(result(), english));
    shown(view);
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QImage picture = pictureOf(view);
    for (const Phase phase : {Phase::Experimentation, Phase::Training, Phase::Inference})
        QVERIFY2(pixelsOf(picture, colourOf(phase)) > 20, qPrintable(nameOf(phase)));
    QVERIFY(pixelsOf(picture, colourOf(Phase::Inference)) >
            10 * pixelsOf(picture, colourOf(Phase::Training)));
}

void TestChartViews::onlyThePlanIsColouredOnTheLadder() {
    LadderView view;
    view.setChart(ladder());
    shown(view);
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QImage picture = pictureOf(view);
    const Theme& theme = themeNamed(ThemeName::Light);
    QVERIFY(pixelsOf(picture, theme.accent) > 20);
    QVERIFY(pixelsOf(picture, theme.mutedText) > 20);
    for (const Phase phase : allPhases)
        QCOMPARE(pixelsOf(picture, theme.colorOf(phase)), 0);
}

void TestChartViews::aNewThemeRepaints() {
    CumulativeView view;
    view.setChart(cumulativeChartOf(result(), english));
    shown(view);
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(pixelsOf(pictureOf(view), colourOf(Phase::Inference)) > 1000);
    applyTheme(*qApp, ThemeName::Dark);
    const Theme& dark = themeNamed(ThemeName::Dark);
    QTRY_COMPARE(pictureOf(view).pixelColor(viewSize.width() - 20, 4), dark.raised);
    QVERIFY(pixelsOf(pictureOf(view), dark.colorOf(Phase::Inference)) > 1000);
    applyTheme(*qApp, ThemeName::Light);
}

/// Training alone: 320 L on site of 1,088 L (see test::training()), so that waves end the bar and
/// cover 29.4 % of it; the legend has a key with waves and one without.
void TestChartViews::waterOnSiteIsDrawnApart() {
    const PlanResult trained = resultOf(studyOf({training()}, 12), 0, {});
    ShareView view;
    view.setChart(shareChartOf(trained, english, HardwareParts::Joined, Term::Water));
    shown(view);
    const auto wavesOf = [&view] {
        QList<QRectF> waves;
        for (const auto* item : view.findChild<ShareBar*>()->scene()->items()) {
            const auto* box = qgraphicsitem_cast<const QGraphicsRectItem*>(item);
            if (box && box->isVisible() && box->brush().style() == Qt::TexturePattern)
                waves.append(box->rect());
        }
        return waves;
    };
    const QList<QRectF> waves = wavesOf();
    QCOMPARE(waves.size(), 2);
    const auto inBar = std::ranges::max_element(waves, {}, &QRectF::width);
    const auto inKey = std::ranges::min_element(waves, {}, &QRectF::width);
    const double bar = view.findChild<ShareBar*>()->width() - 1.0;
    QVERIFY2(std::abs(inBar->width() - 320.0 / 1088.0 * bar) < 2.0,
             qPrintable(QString::number(inBar->width())));
    QVERIFY(std::abs(inBar->right() - bar) < 2.0);
    QVERIFY(inKey->top() > inBar->bottom());
    QVERIFY(inKey->bottom() < view.height());
    // Emissions have no place.
    view.setChart(shareChartOf(trained, english));
    QVERIFY(wavesOf().isEmpty());
    // The ring has a slice for each place, and one mark for both.
    view.setDonut(true);
    view.setChart(shareChartOf(trained, english, HardwareParts::Joined, Term::Water));
    QCOMPARE(view.markCount(), 1);
    const auto* pie = // the ring is made after the bar
        qobject_cast<QPieSeries*>(
            view.findChildren<QChartView*>().last()->chart()->series().first());
    QVERIFY(pie);
    const auto slices = pie->slices();
    QCOMPARE(slices.size(), 2);
    QVERIFY(std::abs(slices[1]->value() - 320.0) < 1e-9);
    QCOMPARE(slices[1]->brush().style(), Qt::TexturePattern);
}

void TestChartViews::arrowsWalkTheMarksAndAnnounceThem() {
    ShareView view;
    const ShareChart chart = shareChartOf(result(), english);
    view.setChart(chart);
    view.setWords(chart.words);
    shown(view);
    QCOMPARE(view.accessibleName(), chart.words.question);
    QCOMPARE(view.accessibleDescription(), chart.words.description);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentMark(), 1);
    QCOMPARE(view.accessibleName(), QStringLiteral("Training: 6 t CO₂e, 3.1%"));
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentMark(), 4);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.currentMark(), 3);
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.currentMark(), -1);
    QCOMPARE(view.accessibleName(), chart.words.question);
}

void TestChartViews::keysAskForTableAndCopy() {
    CumulativeView view;
    view.setChart(cumulativeChartOf(result(), english));
    shown(view);
    const QSignalSpy table(&view, &ChartView::tableRequested);
    const QSignalSpy copy(&view, &ChartView::copyRequested);
    QTest::keyClick(&view, Qt::Key_T);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(table.count(), 1);
    QCOMPARE(copy.count(), 1);
}

void TestChartViews::lChangesTheScale() {
    LadderView view;
    view.setChart(ladder());
    shown(view);
    const QString logarithmic = view.caption();
    QTest::keyClick(&view, Qt::Key_L);
    QVERIFY(view.isLinear());
    QVERIFY(view.caption() != logarithmic);
    QTest::keyClick(&view, Qt::Key_L);
    QVERIFY(!view.isLinear());
}

void TestChartViews::aMarkIsFoundByThePointer() {
    ShareView shares;
    shares.setChart(shareChartOf(result(), english));
    shown(shares);
    QVERIFY(QTest::qWaitForWindowExposed(&shares));
    const QPoint inBar(shares.width() / 2, 45);
    QCOMPARE(shares.markAt(inBar), 3);
    QCOMPARE(shares.markAt(QPoint(shares.width() / 2, 2)), -1);
    CumulativeView cumulative;
    cumulative.setChart(cumulativeChartOf(result(), english));
    shown(cumulative);
    QVERIFY(QTest::qWaitForWindowExposed(&cumulative));
    pictureOf(cumulative); // lays the plot out
    const QPoint lowerRight(cumulative.width() - 180, cumulative.height() / 2 + 20);
    QCOMPARE(cumulative.markText(cumulative.markAt(lowerRight)),
             QStringLiteral("Inference: 182.5 t CO₂e in all."));
}

void TestChartViews::marksThatGoAreNoLongerCurrent() {
    ShareView view;
    view.setChart(shareChartOf(result(), english));
    view.setCurrentMark(4);
    view.setChart(shareChartOf(result(studyOf({training()}, 12)), english));
    QCOMPARE(view.currentMark(), -1);
    QCOMPARE(view.markCount(), 1);
}

void TestChartViews::nothingToShowPaintsNothing() {
    const PlanResult nothing = result(studyOf({}, 12));
    ShareView shares;
    shares.setChart(shareChartOf(nothing, english));
    LadderView ladderView;
    ladderView.setChart(ladderChartOf(nothing, {}, {}, english));
    CumulativeView cumulative;
    cumulative.setChart(cumulativeChartOf(nothing, english));
    for (ChartView* view : std::initializer_list<ChartView*>{&shares, &ladderView, &cumulative}) {
        shown(*view);
        QCOMPARE(view->markCount(), 0);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->currentMark(), -1);
        const QImage picture = pictureOf(*view);
        for (const Phase phase : allPhases)
            QCOMPARE(pixelsOf(picture, colourOf(phase)), 0);
    }
}

void TestChartViews::aLongNameIsCutAtItsEndAndKeepsItsShare() {
    const QString name = QStringLiteral("Training of the model of one hundred and seventy-six "
                                        "billion parameters in many languages, the final run");
    Study study = roundNumbers();
    for (Activity& each : study.plans[0].activities)
        each.name = name;
    ShareView view;
    const ShareChart chart = shareChartOf(result(study), english);
    view.setChart(chart);
    view.resize(420, 220);
    view.show();
    int cut = 0;
    for (const QString& label : labelsOf(view)) {
        if (!label.startsWith(QStringLiteral("Tr")))
            continue;
        const QString share = label.section(QChar(QChar::Nbsp), -1);
        const QString shown = label.section(QChar(QChar::Nbsp), 0, -2);
        QVERIFY2(share.endsWith(QLatin1Char('%')), qPrintable(label));
        QVERIFY2(shown == name ||
                     (shown.endsWith(QChar(0x2026)) && name.startsWith(shown.chopped(1))),
                 qPrintable(shown));
        ++cut;
    }
    QVERIFY(cut > 1);
}

void TestChartViews::whatAStepChangesIsReadWhole_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    for (const int width : {520, 560, 900}) {
        QTest::addRow("requests %d", width) << width << "1 million requests/day"
                                            << "300,000 requests/day";
        QTest::addRow("range %d", width) << width << "461 g/kWh (382–555 g/kWh)"
                                         << "300 g/kWh";
        QTest::addRow("Vietnamese %d", width)
            << width << QStringLiteral("461 g/kWh (382–555 g/kWh)")
            << QStringLiteral("300.000 lượt/ngày");
    }
}

/// On one line, or what it was on one and what it is on the next; rows are as high as that needs.
void TestChartViews::whatAStepChangesIsReadWhole() {
    QFETCH(const int, width);
    QFETCH(const QString, before);
    QFETCH(const QString, now);
    WaterfallChart chart;
    WaterfallStep total;
    total.kind = WaterfallStep::Kind::Baseline;
    total.name = QStringLiteral("Before");
    total.to = 180.0;
    total.text = QStringLiteral("179.5 t");
    WaterfallStep step;
    step.name = QStringLiteral("“Answers”: Requests");
    step.values = before + QStringLiteral(" → ") + now;
    step.from = 180.0;
    step.to = 60.0;
    step.text = QStringLiteral("−120 t");
    chart.steps = {total, step, total};
    chart.ticks = {{0.0, QStringLiteral("0")}, {200.0, QStringLiteral("200")}};
    WaterfallView view;
    view.setChart(chart);
    view.resize(width, 200);
    view.show();
    const QString shown = view.shownValues(1).join(u' ');
    QVERIFY2(shown.endsWith(QStringLiteral("→ ") + now), qPrintable(shown));
    QVERIFY2(shown.startsWith(before), qPrintable(shown));
    const bool isOnTwoLines = view.shownValues(1).size() == 2;
    const int height = view.sizeHint().height();
    view.resize(2000, 200);
    QCOMPARE(view.shownValues(1).size(), 1);
    QCOMPARE(height > view.sizeHint().height(), isOnTwoLines);
    view.resize(width, view.sizeHint().height());
    for (int mark = 0; mark < 3; ++mark) // each where it is drawn
        QCOMPARE(view.markAt(QPointF(10, 20 + 42 * mark + (mark == 2 && isOnTwoLines ? 14 : 0))),
                 mark);
}

void TestChartViews::aChangeUnderAnOverlayLeavesNothingBehind_data() {
    everyPartHasItsColourInEitherView_data();
}

/// What lies over the chart and lets it shine through has a part of it painted before the scene
/// tells what moved.
void TestChartViews::aChangeUnderAnOverlayLeavesNothingBehind() {
    QFETCH(bool, isDonut);
    QWidget window;
    window.resize(viewSize);
    ShareView view(&window);
    view.setDonut(isDonut);
    view.setChart(shareChartOf(result(), english));
    view.resize(viewSize.width(), view.height());
    QLabel overlay(QStringLiteral("over it"), &window);
    overlay.setGeometry(60, 0, 300, viewSize.height()); // not where everything was before
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto settle = [] {
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    };
    Study less = roundNumbers();
    less.plans[0].activities[3].inputs[Term::RequestRate] = fixed(unit::requestPerDay(1e5));
    for (const Study& study : {less, roundNumbers(), less}) {
        settle();
        const QImage before = onScreen(window);
        view.setChart(shareChartOf(result(study), english));
        overlay.repaint();
        settle();
        const QImage after = onScreen(window);
        QVERIFY(after != before);
        QCOMPARE(after, window.grab().toImage().convertToFormat(after.format()));
    }
}

QTEST_MAIN(TestChartViews)
#include "tst_chartviews.moc"
