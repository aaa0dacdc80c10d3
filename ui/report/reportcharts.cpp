// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportcharts.h"

#include "charts/certaintyview.h"
#include "charts/cumulativeview.h"
#include "charts/distributionview.h"
#include "charts/ladderview.h"
#include "charts/leverview.h"
#include "charts/nowview.h"
#include "charts/overtimeview.h"
#include "charts/sensitivityview.h"
#include "charts/shareview.h"
#include "charts/useshareview.h"
#include "charts/waterfallview.h"
#include "theme/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace plume::ui {
namespace {

constexpr int chartWidth = 680;    // logical pixels; 174 mm on paper, so that 12 of them are 9 pt
constexpr int growingHeight = 270; // of charts that take what room there is
constexpr int pixelsPerInch = 96;  // as CSS has it

/// Makes the view for each kind of chart.
struct Maker {
    template <typename View, typename Chart>
    static std::unique_ptr<ChartView> filled(const Chart& chart) {
        auto view = std::make_unique<View>();
        view->setPalette(paletteOf(themeNamed(ThemeName::Light)));
        view->setChart(chart);
        return view;
    }

    std::unique_ptr<ChartView> operator()(const ShareChart& chart) const {
        return filled<ShareView>(chart);
    }
    std::unique_ptr<ChartView> operator()(const UseShareChart& chart) const {
        return filled<UseShareView>(chart);
    }
    std::unique_ptr<ChartView> operator()(const DistributionChart& chart) const {
        return filled<DistributionView>(chart);
    }
    std::unique_ptr<ChartView> operator()(const SensitivityChart& chart) const {
        return filled<SensitivityView>(chart);
    }
    std::unique_ptr<ChartView> operator()(const CumulativeChart& chart) const {
        return filled<CumulativeView>(chart);
    }
    std::unique_ptr<ChartView> operator()(const LadderChart& chart) const {
        return filled<LadderView>(chart);
    }
    std::unique_ptr<ChartView> operator()(const LeverChart& chart) const {
        return filled<LeverView>(chart);
    }
    std::unique_ptr<ChartView> operator()(const NowChart& chart) const {
        return filled<NowView>(chart);
    }
    std::unique_ptr<ChartView> operator()(const OverTimeChart& chart) const {
        return filled<OverTimeView>(chart);
    }
    std::unique_ptr<ChartView> operator()(const CertaintyChart& chart) const {
        return filled<CertaintyView>(chart);
    }
    /// Its rows are texts: a table wraps them where a picture would cut them.
    std::unique_ptr<ChartView> operator()(const DiffersTable&) const { return nullptr; }
    std::unique_ptr<ChartView> operator()(const WaterfallChart& chart) const {
        return filled<WaterfallView>(chart);
    }
};

/// The plans that a waterfall goes between have their own colours.
int planAt(const ReportView& view) {
    bool isNumber = false;
    const int number = view.key.section(u'-', -1).toInt(&isNumber);
    return isNumber ? number - 1 : 1;
}

int heightOf(const ChartView& view) {
    const bool grows = view.sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag;
    const int wanted = std::max({grows ? growingHeight : 0, view.sizeHint().height(),
                                 view.minimumSizeHint().height(), view.minimumHeight()});
    return std::min(wanted, view.maximumHeight());
}

} // namespace

std::unique_ptr<ChartView> reportChart(const ReportView& view, const Report& report) {
    if (!view.hasPicture())
        return nullptr;
    std::unique_ptr<ChartView> chart = std::visit(Maker(), view.chart);
    if (!chart)
        return nullptr;
    if (auto* waterfall = qobject_cast<WaterfallView*>(chart.get()))
        waterfall->setPlans(0, std::min(planAt(view), int(report.plans.size()) - 1));
    chart->setWords(view.words());
    chart->setAttribute(Qt::WA_DontShowOnScreen);
    chart->setAttribute(Qt::WA_ShowWithoutActivating);
    chart->resize(chartWidth, heightOf(*chart));
    chart->show(); // lays out what is inside
    return chart;
}

QByteArray svgOf(ChartView& chart) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chart.size());
    generator.setResolution(pixelsPerInch);
    generator.setViewBox(chart.rect());
    QPainter painter(&generator);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    chart.drawPicture(painter);
    painter.end();
    return bytes;
}

} // namespace plume::ui
