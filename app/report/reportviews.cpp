// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportviews.h"

#include "report/reporttext.h"

#include <algorithm>
#include <vector>

namespace plume {
namespace {

constexpr qsizetype mostReadableRows = 16;
constexpr qsizetype mostReadableColumns = 8;

/// Of an indicator: "energy", "water".
QString shortKey(Term indicator) {
    return indicator == Term::FacilityEnergy ? QStringLiteral("energy") : keyOf(indicator);
}

/// "Certainty", or "Certainty, plan 3" likewise.
QString pairTitle(const QString& title, int plan, const Comparison& comparison) {
    //: the name of a table: %1 such as "Shares", %2 the number of a plan
    return comparison.planCount() > 2 ? ReportText::tr("%1, plan %2").arg(title).arg(plan + 1)
                                      : title;
}

/// "certainty", or "certainty-3" where there are several plans to compare with the first.
QString pairKey(const QString& key, int plan, const Comparison& comparison) {
    return comparison.planCount() > 2 ? QStringLiteral("%1-%2").arg(key).arg(plan + 1) : key;
}

/// The columns of these keys alone.
ChartTable withColumns(const ChartTable& table, const std::vector<QLatin1String>& keys) {
    ChartTable result;
    result.addresses = table.addresses;
    result.rows.resize(table.rows.size());
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (std::ranges::find(keys, table.columns[i].key) == keys.end())
            continue;
        result.columns.append(table.columns[i]);
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            result.rows[row].append(table.rows[row][i]);
    }
    return result;
}

} // namespace

const ChartWords& ReportView::words() const {
    return std::visit([](const auto& each) -> const ChartWords& { return each.words; }, chart);
}

const ChartTable& ReportView::table() const {
    return std::visit([](const auto& each) -> const ChartTable& { return each.table; }, chart);
}

bool ReportView::hasPicture() const {
    return std::visit([](const auto& each) { return !each.isEmpty(); }, chart);
}

ChartTable ReportView::paperTable() const {
    const ChartTable& rows = table();
    if (std::holds_alternative<DiffersTable>(chart))
        return rows;
    if (!hasPicture())
        return {};
    if (std::holds_alternative<LeverChart>(chart))
        return withColumns(rows, {QLatin1String("lever"), QLatin1String("condition"),
                                  QLatin1String("quality"), QLatin1String("source")});
    const bool isReadable =
        rows.rows.size() <= mostReadableRows && rows.columns.size() <= mostReadableColumns;
    return isReadable ? rows : ChartTable();
}

QList<ReportView> comparisonViews(const ReportResults& results, const Catalogue& catalogue,
                                  const QLocale& locale) {
    QList<ReportView> views;
    if (!results.comparison)
        return views;
    const Comparison& comparison = *results.comparison;
    for (const IndicatorComparison& each : comparison.indicators) {
        const QString key = QStringLiteral("now-") + shortKey(each.indicator);
        //: the name of a table: what plans cause in all; %1 "Emissions"
        views.append({key, ReportText::tr("Now: %1").arg(nameOf(each.indicator)), -1,
                      nowChartOf(comparison, each.indicator, locale)});
    }
    //: the name of a table: what plans have emitted month by month
    views.append({QStringLiteral("over-time"), ReportText::tr("Over time"), -1,
                  overTimeChartOf(comparison, results.courses, locale)});
    for (int plan = 1; plan < comparison.planCount(); ++plan)
        //: the name of a table: in how many runs one plan emits less
        views.append({pairKey(QStringLiteral("certainty"), plan, comparison),
                      pairTitle(ReportText::tr("Certainty"), plan, comparison), -1,
                      certaintyChartOf(comparison, Term::Emissions, plan, locale)});
    //: the name of a table: inputs that are not the same in all plans
    views.append({QStringLiteral("differs"), ReportText::tr("What differs"), -1,
                  differsTableOf(comparison, catalogue, locale)});
    for (int plan = 1; plan < results.attributions.size(); ++plan)
        //: the name of a table: what a difference comes from
        views.append(
            {pairKey(QStringLiteral("causes"), plan, comparison), ReportText::tr("Why they differ"),
             -1,
             waterfallChartOf(comparison, results.attributions[plan], Term::Emissions, locale)});
    return views;
}

QList<ReportView> planViews(const ReportResults& results, int place, const Catalogue& catalogue,
                            const QLocale& locale) {
    const PlanResult& result = results.plans[place];
    const auto view = [place](const char* key, const QString& title, ReportChart chart) {
        return ReportView{QStringLiteral("%1-%2").arg(QLatin1String(key)).arg(place + 1), title,
                          place, std::move(chart)};
    };
    QList<ReportView> views{
        //: the name of a table, as those that follow
        view("shares", ReportText::tr("Shares"), shareChartOf(result, locale)),
        view("use-share", ReportText::tr("Inference share"), useShareChartOf(result, locale)),
        view("distribution", ReportText::tr("How sure"), distributionChartOf(result, locale)),
        view("matters-most", ReportText::tr("What matters most"),
             sensitivityChartOf(result, locale)),
        view("course", ReportText::tr("Month by month"), cumulativeChartOf(result, locale)),
        view("comparisons", ReportText::tr("Familiar things"),
             ladderChartOf(result, catalogue, defaultComparisons(catalogue), locale)),
    };
    LeverChart levers = leverChartOf(results.levers[place], catalogue.levers, catalogue, locale);
    if (!levers.isEmpty())
        views.append(view("levers", ReportText::tr("Levers"), std::move(levers)));
    return views;
}

} // namespace plume
