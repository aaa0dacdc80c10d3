// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "chart_data/charttext.h"
#include "chart_data/comparewords.h"
#include "chart_data/headline.h"
#include "chart_data/omissionwords.h"
#include "explain/citation.h"
#include "report/modellimits.h"
#include "report/reporttext.h"
#include "report/totalstable.h"

#include <algorithm>

namespace plume {
namespace {

QStringList withoutEmpty(QStringList sentences) {
    sentences.removeAll(QString());
    return sentences;
}

QString sentence(const QString& text) {
    return text.endsWith(u'.') || text.isEmpty() ? text : text + u'.';
}

QStringList summaryOf(const PlanResult& result, const QLocale& locale) {
    const Headline headline = headlineOf(result, locale);
    return withoutEmpty({sentence(headline.amount), headline.range, headline.share});
}

/// What the totals of the plan leave out, whatever the indicator.
QStringList leftOutOf(const PlanResult& result) {
    QStringList sentences;
    for (const Omission& omission : result.assessment.calculation.omissions)
        sentences.append(sentenceOf(omission, result.assessment.plan()));
    sentences.removeDuplicates();
    return sentences;
}

QStringList comparisonSummary(const ReportResults& results, const QLocale& locale) {
    QStringList sentences;
    if (!results.comparison)
        return sentences;
    const Comparison& comparison = *results.comparison;
    if (comparison.planCount() > 2)
        sentences.append(lowestPlanSentence(comparison, Term::Emissions, locale));
    for (int plan = 1; plan < comparison.planCount(); ++plan) {
        const QString why = whyNoComparison(comparison, Term::Emissions, plan);
        sentences.append(why.isEmpty() ? compareHeadlineOf(comparison, Term::Emissions, plan,
                                                           &results.courses, locale)
                                             .text()
                                       : why);
    }
    return withoutEmpty(sentences);
}

QStringList factsOf(const ReportResults& results, const Catalogue& catalogue,
                    const ReportStyle& style) {
    QStringList facts;
    if (style.date.isValid())
        facts.append(
            ReportText::tr("Date: %1").arg(style.locale.toString(style.date, QLocale::LongFormat)));
    facts.append(ReportText::tr("Program: Plume %1").arg(style.programVersion));
    facts.append(ReportText::tr("Data version: %1").arg(catalogue.version));
    const ReportOptions& options = results.options;
    if (options.isSampled)
        facts.append(ReportText::tr("Draws: %1, seed %2")
                         .arg(style.locale.toString(qulonglong(options.samples)))
                         .arg(options.seed));
    else
        facts.append(ReportText::tr("Central values alone, without draws"));
    return facts;
}

void addEquivalences(QList<CitedSource>& sources, const Catalogue& catalogue,
                     const QLocale& locale) {
    for (const EquivalenceId& id : defaultComparisons(catalogue)) {
        const Equivalence* equivalence = catalogue.equivalence(id);
        const auto cited =
            citedSource(equivalence->amount.provenance, equivalence->name.in(locale), catalogue);
        if (cited)
            addSource(sources, *cited);
    }
}

QList<CitedSource> sourcesOf(const QList<ReportPlan>& plans, const Catalogue& catalogue,
                             const QLocale& locale) {
    QList<CitedSource> sources;
    for (const ReportPlan& plan : plans) {
        for (const CitedSource& cited : plan.inputs.sources)
            addSource(sources, cited);
    }
    addEquivalences(sources, catalogue, locale);
    std::stable_sort(sources.begin(), sources.end(), [](const auto& a, const auto& b) {
        return a.source.title.localeAwareCompare(b.source.title) < 0;
    });
    return sources;
}

QString sourceText(const ReportInput& input) {
    const QStringList parts = withoutEmpty({input.source, input.quality});
    return parts.join(QStringLiteral("; "));
}

} // namespace

QList<ReportView> Report::views() const {
    QList<ReportView> all = comparison;
    for (const ReportPlan& plan : plans)
        all += plan.views;
    return all;
}

Report reportOf(const ReportResults& results, const Catalogue& catalogue,
                const ReportStyle& style) {
    const QLocale& locale = style.locale;
    Report report;
    report.title = results.study.title;
    report.date = style.date;
    report.note = results.study.note;
    report.facts = factsOf(results, catalogue, style);
    report.footer =
        ReportText::tr("Plume %1, data version %2").arg(style.programVersion, catalogue.version);
    report.language = LocalName{QStringLiteral("en"), QStringLiteral("vi")}.in(locale);
    report.summary = comparisonSummary(results, locale);
    if (results.comparison)
        report.horizon = ReportText::tr("The plans are compared over %1.")
                             .arg(monthsText(results.comparison->months, locale));
    report.totals = totalsTable(results, locale);
    report.comparison = comparisonViews(results, catalogue, locale);
    for (int i = 0; i < int(results.plans.size()); ++i) {
        const PlanResult& result = results.plans[i];
        report.plans.append({result.assessment.plan().name, summaryOf(result, locale),
                             planViews(results, i, catalogue, locale),
                             reportInputsOf(result, catalogue, locale), leftOutOf(result)});
    }
    report.sources = sourcesOf(report.plans, catalogue, locale);
    report.limits = modelLimits();
    return report;
}

ChartTable totalsText(const Report& report) {
    ChartTable table = report.totals;
    for (qsizetype i = table.columns.size() - 1; i >= 0; --i) {
        if (table.columns[i].key != QLatin1String("unit"))
            continue;
        table.columns.removeAt(i);
        for (QList<ChartCell>& row : table.rows)
            row.removeAt(i);
    }
    return table;
}

ChartTable inputsText(const ReportPlan& plan) {
    ChartTable table;
    table.columns = {{ReportText::tr("Activity"), QStringLiteral("activity"), false},
                     {ReportText::tr("Input"), QStringLiteral("input"), false},
                     {ReportText::tr("Value"), QStringLiteral("value"), true},
                     {ReportText::tr("Range"), QStringLiteral("range"), true},
                     {ReportText::tr("Set by"), QStringLiteral("set_by"), false},
                     {ReportText::tr("Source, quality"), QStringLiteral("source"), false}};
    for (const ReportInput& input : plan.inputs.inputs) {
        table.rows.append({{input.activity, {}},
                           {input.name, {}},
                           {input.valueText, {}},
                           {input.rangeText, {}},
                           {nameOf(input.setBy), {}},
                           {sourceText(input), {}}});
        table.addresses.append(input.address);
    }
    return table;
}

ChartTable inputNumbers(const Report& report) {
    ChartTable table;
    table.columns = {{ReportText::tr("Plan"), QStringLiteral("plan"), false},
                     {ReportText::tr("Activity"), QStringLiteral("activity"), false},
                     {ReportText::tr("Input"), QStringLiteral("input"), false},
                     {ReportText::tr("Value"), QStringLiteral("value"), true},
                     {ReportText::tr("Unit"), QStringLiteral("unit"), false},
                     {ReportText::tr("Low"), QStringLiteral("low"), true},
                     {ReportText::tr("High"), QStringLiteral("high"), true},
                     {ReportText::tr("Set by"), QStringLiteral("set_by"), false},
                     {ReportText::tr("Source"), QStringLiteral("source"), false},
                     {ReportText::tr("Quality"), QStringLiteral("quality"), false},
                     {ReportText::tr("Note"), QStringLiteral("note"), false},
                     {ReportText::tr("Address"), QStringLiteral("address"), false}};
    for (const ReportPlan& plan : report.plans) {
        for (const ReportInput& input : plan.inputs.inputs) {
            const auto low = input.range ? std::optional(input.range->low) : std::nullopt;
            const auto high = input.range ? std::optional(input.range->high) : std::nullopt;
            table.rows.append({{plan.name, {}},
                               {input.activity, {}},
                               {input.name, {}},
                               {input.valueText, input.value},
                               {input.unit, {}},
                               {QString(), low},
                               {QString(), high},
                               {nameOf(input.setBy), {}},
                               {input.source, {}},
                               {input.quality, {}},
                               {input.note, {}},
                               {input.address, {}}});
        }
    }
    return table;
}

ChartTable sourcesTable(const Report& report) {
    ChartTable table;
    table.columns = {{ReportText::tr("Source"), QStringLiteral("source"), false},
                     {ReportText::tr("For"), QStringLiteral("for"), false}};
    for (const CitedSource& cited : report.sources)
        table.rows.append(
            {{fullCitation(cited), {}}, {cited.citedFor.join(QStringLiteral(", ")), {}}});
    return table;
}

} // namespace plume
