// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/factorwords.h"

#include "chart_data/charttext.h"
#include "chart_data/comparewords.h"
#include "quantity/quantitytext.h"

namespace plume {
namespace {

using Kind = PlanDifferenceFactor::Kind;

QString whatOf(const PlanDifferenceFactor& factor) {
    switch (factor.kind) {
    case Kind::Input:
        return nameOf(factor.terms.first());
    case Kind::Grid:
        return ChartText::tr("Grid");
    case Kind::Device:
        return ChartText::tr("Device");
    case Kind::Model:
        return ChartText::tr("Model");
    case Kind::Request:
        return ChartText::tr("Kind of request");
    case Kind::Work:
        return ChartText::tr("How the work is known");
    case Kind::Embodied:
        return ChartText::tr("How the hardware is counted");
    case Kind::WorkAndEmbodied:
        return ChartText::tr("How the work is known and the hardware counted");
    case Kind::Schedule:
        return ChartText::tr("When it is done");
    case Kind::OnlyInFirst:
    case Kind::OnlyInSecond:
    case Kind::StartYear:
        break;
    case Kind::ServiceLife:
        return nameOf(Term::ServiceLife);
    }
    return ChartText::tr("Year in which the plan starts");
}

QString arrow(const QString& before, const QString& after) {
    const QString none = QString(QChar(0x2014)); // a dash for what is not there
    return (before.isEmpty() ? none : before) + QStringLiteral(" → ") +
           (after.isEmpty() ? none : after);
}

QString yearText(std::optional<int> year) {
    return year ? QString::number(*year) : QString();
}

QString rowOf(const Activity& activity, Kind kind) {
    switch (kind) {
    case Kind::Grid:
        return activity.grid.text();
    case Kind::Device:
        return activity.device.text();
    case Kind::Model:
        return activity.model.text();
    case Kind::Request:
        return activity.request.text();
    default:
        return {};
    }
}

} // namespace

QString rowName(const Activity& activity, Kind kind, const Catalogue& catalogue,
                const QLocale& locale) {
    if (const Grid* row = kind == Kind::Grid ? catalogue.grid(activity.grid) : nullptr)
        return row->name.in(locale);
    if (const Device* row = kind == Kind::Device ? catalogue.device(activity.device) : nullptr)
        return row->name;
    if (const Model* row = kind == Kind::Model ? catalogue.model(activity.model) : nullptr)
        return row->name;
    if (const RequestEnergy* row =
            kind == Kind::Request ? catalogue.request(activity.request) : nullptr)
        return row->name.in(locale);
    return rowOf(activity, kind);
}

QString inputText(const CompleteActivity& activity, Term term, const QLocale& locale) {
    const auto input = activity.inputs.constFind(term);
    if (input == activity.inputs.cend())
        return {};
    Activity scoped = activity.stated;
    scoped.scope = activity.scope;
    const Dimension dimension = inputDimension(scoped, term);
    const EstimateData& estimate = input->estimate;
    const QString value = displayText(estimate.value, dimension, locale);
    if (estimate.shape == Shape::Fixed)
        return value;
    //: an amount and its range: "110 t (77–214 t)"
    return ChartText::tr("%1 (%2)").arg(value, displayRange(estimate.range, dimension, locale));
}

QString nameOf(const PlanDifferenceFactor& factor, const CompletePlan& first,
               const CompletePlan& second) {
    if (factor.kind == Kind::OnlyInFirst)
        //: a difference: the activity %1 is not done
        return ChartText::tr("Without %1")
            .arg(quotedName(first.activities[factor.first].stated.name));
    if (factor.kind == Kind::OnlyInSecond)
        //: a difference: the activity %1 is done in addition
        return ChartText::tr("With %1").arg(
            quotedName(second.activities[factor.second].stated.name));
    if (factor.kind == Kind::StartYear || factor.kind == Kind::ServiceLife)
        return whatOf(factor);
    //: an activity and what of it: "“Chat”: Grid intensity"
    return ChartText::tr("“%1”: %2")
        .arg(first.activities[factor.first].stated.name, whatOf(factor));
}

FactorValues valuesOf(const PlanDifferenceFactor& factor, const CompletePlan& first,
                      const CompletePlan& second, const QLocale& locale) {
    if (factor.kind == Kind::StartYear)
        return {yearText(first.startYear), yearText(second.startYear)};
    if (factor.kind == Kind::ServiceLife)
        return {monthsText(first.serviceMonths, locale), monthsText(second.serviceMonths, locale)};
    if (factor.first < 0 || factor.second < 0)
        return {};
    const CompleteActivity& a = first.activities[factor.first];
    const CompleteActivity& b = second.activities[factor.second];
    switch (factor.kind) {
    case Kind::Input: {
        const Term term = factor.terms.first();
        return {inCurrency(inputText(a, term, locale), first.currency),
                inCurrency(inputText(b, term, locale), second.currency)};
    }
    case Kind::Work:
    case Kind::WorkAndEmbodied:
        if (a.stated.method == b.stated.method)
            return {};
        return {nameOf(a.stated.method), nameOf(b.stated.method)};
    case Kind::Embodied:
        return {nameOf(a.stated.embodied), nameOf(b.stated.embodied)};
    default:
        return {rowOf(a.stated, factor.kind), rowOf(b.stated, factor.kind)};
    }
}

QString changeOf(const PlanDifferenceFactor& factor, const CompletePlan& first,
                 const CompletePlan& second, const QLocale& locale) {
    const FactorValues values = valuesOf(factor, first, second, locale);
    const bool isNothing = values.before.isEmpty() && values.after.isEmpty();
    return isNothing ? QString() : arrow(values.before, values.after);
}

} // namespace plume
