// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/ladderchart.h"
#include "data_tables/rowuse.h"
#include "data_tables/tabletext.h"

#include <algorithm>
#include <array>

namespace plume {
namespace {

constexpr std::array ladderIndicators{Term::Emissions, Term::FacilityEnergy, Term::Water};

/// "3.4 car lifetimes", as the ladder says it; empty where the plan has no such total.
QString ratioOf(const EquivalenceId& id, Term indicator, const PlanResult& result,
                const Catalogue& catalogue, const QLocale& locale) {
    const ChartTable table = ladderChartOf(result, catalogue, {id}, locale, indicator).table;
    const auto column =
        std::ranges::find(table.columns, QStringLiteral("plan_ratio"), &ChartColumn::key);
    const qsizetype row = table.addresses.indexOf(addressOf(id));
    if (row < 0 || column == table.columns.end())
        return {};
    return table.rows[row][column - table.columns.begin()].text;
}

QString ladderIn(Term indicator) {
    switch (indicator) {
    case Term::FacilityEnergy:
        return TableText::tr("“How big is that?” of energy");
    case Term::Water:
        return TableText::tr("“How big is that?” of water");
    default:
        return TableText::tr("“How big is that?” of emissions");
    }
}

QString withRatio(const QString& ladder, const QString& ratio, const PlanResult& result,
                  bool isOnePlan) {
    if (ratio.isEmpty())
        //: %1 a chart, in which the plan has no total to compare
        return TableText::tr("%1: the plan has no total yet").arg(ladder);
    if (isOnePlan)
        //: %1 a chart, %2 a number of things
        return TableText::tr("%1: the plan is %2").arg(ladder, ratio);
    //: %1 a chart, %2 a plan, %3 a number of things
    return TableText::tr("%1: “%2” is %3").arg(ladder, result.assessment.plan().name, ratio);
}

} // namespace

RowUses comparisonsWith(const EquivalenceId& id, const ShownComparisons& shown, const Study& study,
                        const Catalogue& catalogue, const QLocale& locale) {
    const Equivalence* thing = catalogue.equivalence(id);
    if (!thing)
        return {};
    const bool isChosen = shown.chosen.contains(id);
    const bool isDefault = defaultComparisons(catalogue).contains(id);
    RowUses found;
    for (const Term indicator : ladderIndicators) {
        if (!isChosen || !canCompare(*thing, indicator))
            continue;
        QString name = ladderIn(indicator);
        if (shown.result)
            name = withRatio(name, ratioOf(id, indicator, *shown.result, catalogue, locale),
                             *shown.result, study.plans.size() == 1);
        found.uses.append({name, {}, true, indicator});
    }
    if (isDefault && canCompare(*thing))
        found.uses.append({TableText::tr("Reports on the study, under “Familiar things”")});
    if (found.uses.isEmpty())
        found.intro = TableText::tr("Nothing in the open study is compared with it now. Choose it "
                                    "at “How big is that?” in Results.");
    else if (isChosen && !isDefault)
        found.intro = TableText::tr("Chosen by you, and compared with in:");
    else if (isChosen)
        found.intro = TableText::tr("Compared with in:");
    return found;
}

} // namespace plume
