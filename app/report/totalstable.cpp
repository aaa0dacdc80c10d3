// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/totalstable.h"

#include "chart_data/charttext.h"
#include "chart_data/indicatortext.h"
#include "chart_data/rangewords.h"
#include "quantity/displaytext.h"
#include "quantity/intervaltext.h"
#include "report/reporttext.h"

namespace plume {
namespace {

/// Cost is of interest where the study has prices.
QList<Term> reportedIn(const Study& study) {
    QList<Term> terms{Term::FacilityEnergy, Term::Emissions, Term::OperationalEmissions,
                      Term::EmbodiedEmissions, Term::Water};
    if (comparedIndicatorsOf(study).contains(Term::Cost))
        terms.append(Term::Cost);
    return terms;
}

/// A number for each percentile; texts beside their range, so that all have its unit and digits.
QList<ChartCell> percentiles(const std::optional<Quantiles>& quantiles, const IndicatorText& text) {
    if (!quantiles)
        return {{}, {}, {}};
    const auto range = shownRange(quantiles);
    QList<ChartCell> cells;
    for (const double base : {quantiles->p5, quantiles->p50, quantiles->p95})
        cells.append({range ? text.priced(textBesideInterval(base, outerRange(*range),
                                                             text.dimension(), text.locale))
                            : text.amount(base),
                      base});
    return cells;
}

} // namespace

ChartTable totalsTable(const ReportResults& results, const QLocale& locale) {
    ChartTable table;
    table.columns = {{ReportText::tr("Plan"), QStringLiteral("plan"), false},
                     {ReportText::tr("Months"), QStringLiteral("months"), true},
                     {ReportText::tr("Quantity"), QStringLiteral("quantity"), false},
                     {ReportText::tr("Unit"), QStringLiteral("unit"), false},
                     {ReportText::tr("Central"), QStringLiteral("central"), true},
                     {ReportText::tr("5th percentile"), QStringLiteral("p5"), true},
                     {ReportText::tr("Median"), QStringLiteral("p50"), true},
                     {ReportText::tr("95th percentile"), QStringLiteral("p95"), true}};
    const QList<Term> reported = reportedIn(results.study);
    for (const PlanResult& result : results.plans) {
        const CompletePlan& plan = result.assessment.plan();
        for (const Term term : reported) {
            const IndicatorText text{term, locale, plan.currency};
            QList<ChartCell> row{{plan.name, {}},
                                 {locale.toString(plan.serviceMonths), double(plan.serviceMonths)},
                                 {nameOf(term), {}},
                                 {text.fileUnit(), {}},
                                 text.cell(result.assessment.total(term))};
            row += percentiles(result.rangeOf(term), text);
            table.rows.append(row);
            table.addresses.append(totalAddress(result.assessment.number, term));
        }
    }
    return table;
}

} // namespace plume
