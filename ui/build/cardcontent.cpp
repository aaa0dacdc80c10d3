// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/cardcontent.h"

#include "lifecycle/followers.h"
#include "lifecycle/ownrows.h"
#include "quantity/quantitytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace plume::ui {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Build)
};

/// What simple mode leaves out although it is no expert's input: three a card are enough to begin.
constexpr std::array secondary{
    std::pair{WorkMethod::Compute, Term::ComputeUtilisation},
    std::pair{WorkMethod::Tokens, Term::InputTokens},
    std::pair{WorkMethod::Tokens, Term::GridIntensity},
    std::pair{WorkMethod::EdgeFleet, Term::GridIntensity},
};

bool isSimple(const Activity& activity, const InputSpec& spec) {
    const auto pair = std::pair{activity.method, spec.term};
    return !spec.expert && std::ranges::find(secondary, pair) == secondary.end();
}

bool isOfHardware(const InputSpec& spec) {
    return spec.section == Section::Embodied;
}

const Activity& activityOf(const CardQuestion& question, int activity) {
    return question.study.plans[question.plan].activities[activity];
}

/// The completed activity of the result, if the result is of a plan with the same activity there.
const CompleteActivity* completed(const CardQuestion& question, int activity) {
    const CompletePlan& plan = question.result.assessment.plan();
    if (activity >= plan.activities.size() ||
        plan.activities[activity].stated.name != activityOf(question, activity).name)
        return nullptr;
    return &plan.activities[activity];
}

QString amountText(std::optional<double> kilograms, const QLocale& locale) {
    constexpr int digits = 4; // as in the headline, so that parts and total can be added up
    return kilograms ? displayText(*kilograms, dim::emission, locale, digits)
                     : Texts::tr("not known");
}

QString shareText(std::optional<double> part, std::optional<double> total, const QLocale& locale) {
    if (!part || !total || *total <= 0.0)
        return {};
    return displayShare(*part / *total, locale);
}

/// The unit that a bare number in a file has; every input shows it until another is chosen.
DisplayUnit unitOf(const InputSpec& spec, const Dimension& dimension) {
    for (const DisplayUnit& unit : unitsOf(dimension)) {
        if (std::abs(unit.inBase / spec.unitInBase - 1.0) < 1e-9)
            return unit;
    }
    return unitsOf(dimension).first();
}

QString shortSource(const Provenance& provenance, const Catalogue& catalogue) {
    const Source* source = catalogue.source(provenance.source);
    if (!source)
        return provenance.source;
    return source->year > 0 ? QStringLiteral("%1 %2").arg(source->authors).arg(source->year)
                            : source->authors;
}

QString sourceDetail(const Provenance& provenance, const Catalogue& catalogue,
                     const QLocale& locale) {
    const Source* source = catalogue.source(provenance.source);
    QStringList lines;
    if (source)
        lines << source->title << shortSource(provenance, catalogue) << source->url
              << Texts::tr("Licence: %1").arg(source->licence);
    lines << provenance.locator << catalogue.noteIn(locale, provenance.note);
    if (const Spread* spread = catalogue.spread(SpreadId(provenance.spread)))
        lines << sentenceOf(*spread, locale);
    if (isOwnRow(provenance.row))
        lines << Texts::tr("Yours: row %1").arg(provenance.row) << provenance.source;
    else if (!provenance.row.isEmpty())
        lines << Texts::tr("Data %1, row %2").arg(catalogue.version, provenance.row);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

/// A price says in what it is: "Price of electricity (USD)".
QString labelOf(const InputSpec& spec, const QString& currency) {
    if (spec.section != Section::Prices || currency.isEmpty())
        return nameOf(spec.term);
    //: %1 an input such as "Price of electricity", %2 a currency
    return Texts::tr("%1 (%2)").arg(nameOf(spec.term), currency);
}

/// Beside the device's own emissions stands the grid's: the names of its rows tell which.
InputContent contentOf(const CardQuestion& question, int index, const InputSpec& spec) {
    const Activity& activity = activityOf(question, index);
    const CompleteActivity* complete = completed(question, index);
    Activity scoped = activity;
    if (complete)
        scoped.scope = complete->scope;
    InputContent content;
    content.address = inputAddress(question.plan, index, spec.term);
    content.label = labelOf(spec, question.study.currency);
    content.meaning = meaningOf(spec.term);
    content.term = keyOf(spec.term);
    content.role = roleOf(spec.term);
    content.spreads = question.catalogue.spreads;
    content.dimension = inputDimension(scoped, spec.term);
    content.unit = unitOf(spec, content.dimension);
    content.isStated = activity.inputs.contains(spec.term);
    content.differsFromBaseline =
        differsFromBaseline(question.study, question.plan, index, spec.term);
    if (content.isStated)
        content.estimate = activity.inputs.value(spec.term);
    else if (complete && complete->inputs.contains(spec.term))
        content.estimate = complete->inputs.value(spec.term).estimate;
    content.sliderLow = spec.sliderLow * spec.unitInBase;
    content.sliderHigh = spec.sliderHigh * spec.unitInBase;
    content.isLogarithmic = spec.logarithmic;
    content.minimum = spec.minimum * spec.unitInBase;
    content.maximum = spec.maximum * spec.unitInBase;
    if (content.estimate) {
        content.source = shortSource(content.estimate->provenance, question.catalogue);
        content.sourceDetail =
            sourceDetail(content.estimate->provenance, question.catalogue, question.locale);
        content.note =
            question.catalogue.noteIn(question.locale, content.estimate->provenance.note);
    }
    return content;
}

QList<TermContent> inputs(const CardQuestion& question, int index, bool ofHardware) {
    const Activity& activity = activityOf(question, index);
    Activity scoped = activity;
    if (const CompleteActivity* complete = completed(question, index))
        scoped.scope = complete->scope;
    QList<TermContent> result;
    for (const Term term : inputsOf(scoped)) {
        const InputSpec& spec = *findInputSpec(term);
        const bool isWanted = (question.isExpert || isSimple(activity, spec)) &&
                              (!question.isOnlyDecisions || roleOf(term) == InputRole::Decision);
        if (isOfHardware(spec) == ofHardware && isWanted)
            result.append({term, contentOf(question, index, spec)});
    }
    return result;
}

} // namespace

CardLine activityLine(const CardQuestion& question, int activity) {
    const Activity& stated = activityOf(question, activity);
    CardLine line{phaseOf(stated.kind), stated.name, {}, {}};
    if (!completed(question, activity))
        return line;
    const Assessment& assessment = question.result.assessment;
    const auto operational = assessment.ofActivity(activity, Term::OperationalEmissions);
    line.amount = amountText(operational, question.locale);
    if (operational)
        line.address = resultAddress(question.plan, activity, Term::OperationalEmissions);
    line.share = shareText(operational, assessment.total(Term::Emissions), question.locale);
    return line;
}

CardLine hardwareLine(const CardQuestion& question) {
    const Assessment& assessment = question.result.assessment;
    const auto embodied = assessment.total(Term::EmbodiedEmissions);
    return {Phase::Hardware, Texts::tr("Hardware manufacture"),
            amountText(embodied, question.locale),
            shareText(embodied, assessment.total(Term::Emissions), question.locale),
            embodied ? totalAddress(question.plan, Term::EmbodiedEmissions) : QString()};
}

QList<TermContent> activityInputs(const CardQuestion& question, int activity) {
    return inputs(question, activity, false);
}

QList<TermContent> hardwareInputs(const CardQuestion& question, int activity) {
    return inputs(question, activity, true);
}

int hiddenStated(const CardQuestion& question, int activity, const QList<TermContent>& shown,
                 bool ofHardware) {
    const auto isShown = [&shown](Term term) {
        return std::ranges::any_of(shown, [term](const TermContent& s) { return s.term == term; });
    };
    int count = 0;
    for (const Term term : activityOf(question, activity).inputs.keys()) {
        if (isOfHardware(*findInputSpec(term)) == ofHardware && !isShown(term))
            ++count;
    }
    return count;
}

InputContent serviceLifeInput(const CardQuestion& question) {
    const Plan& plan = question.study.plans[question.plan];
    InputContent content;
    content.address = inputAddress(question.plan, 0, Term::ServiceLife);
    content.label = nameOf(Term::ServiceLife);
    content.meaning = meaningOf(Term::ServiceLife);
    content.role = roleOf(Term::ServiceLife);
    content.dimension = dim::time;
    const double month = unit::hoursPerMonth;
    for (const DisplayUnit& unit : unitsOf(dim::time)) {
        if (std::abs(unit.inBase / month - 1.0) < 1e-9)
            content.unit = unit;
    }
    content.estimate =
        EstimateData{.value = plan.serviceMonths * month, .range = {}, .provenance = {}};
    content.sliderLow = month;
    content.sliderHigh = 120 * month;
    content.minimum = month;
    content.maximum = maximumServiceMonths * month;
    return content;
}

} // namespace plume::ui
