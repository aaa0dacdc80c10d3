// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/report.h"

#include "chart_data/ladderchart.h"
#include "command_line/console.h"
#include "document/studyfile.h"
#include "lifecycle/ownrows.h"

namespace plume {

bool isReported(const PlanReport& plan, const ReportedIndicator& indicator) {
    const bool isOptional =
        indicator.term == Term::MarketBasedEmissions || indicator.term == Term::Cost;
    return !isOptional || centralTotal(plan, indicator.term).has_value();
}

std::optional<double> centralTotal(const PlanReport& plan, Term term) {
    return plan.assessment.total(term);
}

namespace {

std::optional<Quantiles> quantilesIn(const QMap<Term, Quantiles>& all, Term term) {
    const auto quantiles = all.constFind(term);
    return quantiles == all.cend() ? std::nullopt : std::optional(*quantiles);
}

/// The term whose amount an activity adds to the total of `term`.
Term contributed(const PlanReport& plan, qsizetype activity, Term term) {
    const bool hasContracts =
        plan.assessment.ofActivity(activity, Term::MarketBasedEmissions).has_value();
    return term == Term::MarketBasedEmissions && !hasContracts ? Term::OperationalEmissions : term;
}

} // namespace

std::optional<Quantiles> sampledTotal(const PlanReport& plan, Term term) {
    return plan.sampled ? quantilesIn(plan.sampled->totals, term) : std::nullopt;
}

std::optional<double> centralOf(const PlanReport& plan, qsizetype activity, Term term) {
    return plan.assessment.ofActivity(activity, contributed(plan, activity, term));
}

std::optional<Quantiles> sampledOf(const PlanReport& plan, qsizetype activity, Term term) {
    if (!plan.sampled)
        return std::nullopt;
    return quantilesIn(plan.sampled->activities[activity], contributed(plan, activity, term));
}

QList<EquivalentCount> equivalentsOf(const PlanReport& plan, const Catalogue& catalogue) {
    QList<EquivalentCount> counts;
    for (const Term term : {Term::Emissions, Term::FacilityEnergy, Term::Water}) {
        const auto total = centralTotal(plan, term);
        for (const EquivalenceId& id : defaultComparisons(catalogue)) {
            const Equivalence* equivalence = catalogue.equivalence(id);
            if (total && canCompare(*equivalence, term))
                counts.append({equivalence, *total / equivalence->amount.value});
        }
    }
    return counts;
}

DisplayUnit fileUnitOf(const Assumption& assumption, const CompletePlan& plan) {
    const CompleteActivity& activity = plan.activities[assumption.activity];
    Activity scoped = activity.stated;
    scoped.scope = activity.scope;
    return unitOfSize(inputDimension(scoped, assumption.term),
                      findInputSpec(assumption.term)->unitInBase);
}

std::optional<QString> sourceTitle(const EstimateData& estimate, const Catalogue& catalogue) {
    const Provenance& from = estimate.provenance;
    if (from.source.isEmpty())
        return std::nullopt;
    const Source* source = catalogue.source(from.source);
    if (!source)
        return from.source;
    if (source->year == 0)
        return source->title;
    return QStringLiteral("%1, %2").arg(source->title).arg(source->year);
}

std::optional<NamedStudy> readNamedStudy(const QString& path, const Catalogue& shipped,
                                         Console& console) {
    const bool isInput = path == QLatin1String("-");
    const Checked<Study> study = isInput ? readStudy(console.readAll(maximumStudySize + 1), shipped)
                                         : readStudyFile(path, shipped);
    if (study)
        return NamedStudy{*study, withOwnRows(shipped, study->own)};
    Faults faults = study.error();
    for (Error& fault : faults) {
        if (isInput)
            fault.where = path + QLatin1Char('#') + fault.where;
    }
    console.complain(faults);
    return std::nullopt;
}

} // namespace plume
