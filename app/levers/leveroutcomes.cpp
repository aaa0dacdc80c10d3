// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/leveroutcomes.h"

#include "levers/levertext.h"

#include <algorithm>
#include <functional>

namespace plume {
namespace {

/// What bears on a total of emissions or energy.
bool isWeighty(const Omission& omission) {
    return omission.reason == Omission::Reason::MissingInput &&
           (omission.indicator == Term::Emissions || omission.indicator == Term::FacilityEnergy ||
            omission.indicator == Term::OperationalEmissions ||
            omission.indicator == Term::EmbodiedEmissions);
}

QStringList newlyLeftOut(const Assessment& before, const Assessment& after,
                         const ChangedPlan& now) {
    QStringList sentences;
    for (Omission omission : after.calculation.omissions) {
        const QString sentence = sentenceOf(omission, after.plan());
        omission.activity = now.origins[omission.activity];
        if (isWeighty(omission) && !before.calculation.omissions.contains(omission))
            sentences.append(sentence);
    }
    return sentences;
}

/// Levers one after another.
struct Combination {
    ChangedPlan plan;
    QList<LeverId> applied;
    QList<RefusedLever> refused;
};

Combination combinationOf(const LeverQuestion& question, const QList<Lever>& levers) {
    Combination result{unchanged(question.study, question.plan), {}, {}};
    QStringList used;
    for (const Lever& lever : inOrder(levers)) {
        LeverTrial trial = tryLever(result.plan, lever, question.catalogue, used);
        if (!trial.result) {
            result.refused.append({lever.id, trial.whyNot});
            continue;
        }
        result.plan = std::move(*trial.result);
        result.applied.append(lever.id);
        if (!lever.group.isEmpty())
            used.append(lever.group);
    }
    return result;
}

void addRanges(LeverOutcome& outcome, const Column& before, const Column& after) {
    if (before.empty() || after.empty())
        return;
    Column saved(before.size());
    std::ranges::transform(before, after, saved.begin(), std::minus());
    Column shares(before.size());
    std::ranges::transform(saved, before, shares.begin(), std::divides());
    outcome.shareRange = knownQuantilesOf(shares);
    outcome.afterRange = knownQuantilesOf(after);
    outcome.savingRange = knownQuantilesOf(saved);
    const auto saving = std::ranges::count_if(saved, [](double each) { return each > 0.0; });
    outcome.runsSaving = double(saving) / double(saved.size());
}

/// `runs`: of the plan before, of the single levers and of the combination.
void addRanges(LeverOutcomes& outcomes, const std::vector<Column>& runs) {
    const Column& before = runs.front();
    if (!before.empty())
        outcomes.beforeRange = knownQuantilesOf(before);
    for (qsizetype i = 0; i < outcomes.singles.size(); ++i)
        addRanges(outcomes.singles[i], before, runs[std::size_t(i) + 1]);
    if (outcomes.combination)
        addRanges(*outcomes.combination, before, runs.back());
}

void setOverlap(LeverOutcomes& outcomes) {
    if (!outcomes.combination)
        return;
    for (const LeverOutcome& single : std::as_const(outcomes.singles)) {
        if (outcomes.combination->levers.contains(single.levers.first()))
            outcomes.overlap += single.saving;
    }
    outcomes.overlap -= outcomes.combination->saving;
}

double medianSaving(const LeverOutcome& outcome) {
    return outcome.savingRange ? outcome.savingRange->p50 : outcome.saving;
}

class Outcomes {
public:
    Outcomes(const LeverQuestion& question, Assessment before)
        : m_question(question)
        , m_before(std::move(before)) {}

    std::optional<LeverOutcome> of(const ChangedPlan& now, const QList<LeverId>& levers) const {
        const Assessment after = assess(now.study, now.plan, m_question.catalogue);
        const auto total = after.total(m_question.indicator);
        const double before = m_before.total(m_question.indicator).value_or(0.0);
        if (!total)
            return std::nullopt;
        LeverOutcome outcome;
        outcome.levers = levers;
        outcome.after = *total;
        outcome.saving = before - *total;
        if (before != 0.0)
            outcome.share = outcome.saving / before;
        outcome.leftOut = newlyLeftOut(m_before, after, now);
        return outcome;
    }

private:
    const LeverQuestion& m_question;
    Assessment m_before;
};

QString whyUnknown() {
    return LeverText::tr("The total would no longer be known.");
}

} // namespace

LeverOutcomes leverOutcomes(const LeverQuestion& question, const QList<Lever>& levers,
                            const QList<LeverId>& chosen, Draws* draws,
                            const std::stop_token& stop) {
    LeverOutcomes result;
    Assessment before = assess(question.study, question.plan, question.catalogue);
    result.before = before.total(question.indicator);
    if (!result.before)
        return result;
    const Outcomes outcomes(question, std::move(before));
    std::vector<ChangedPlan> plans;
    QList<Lever> taken;
    for (const Lever& lever : levers) {
        if (lever.kind == LeverKind::Measure)
            continue;
        if (chosen.contains(lever.id))
            taken.append(lever);
        LeverTrial trial = tryLever(question.study, question.plan, lever, question.catalogue);
        const auto outcome = trial.result ? outcomes.of(*trial.result, {lever.id}) : std::nullopt;
        if (!outcome) {
            result.refused.append({lever.id, trial.result ? whyUnknown() : trial.whyNot});
            continue;
        }
        result.singles.append(*outcome);
        plans.push_back(std::move(*trial.result));
    }
    Combination combination = combinationOf(question, taken);
    result.combinationRefused = combination.refused;
    if (!combination.applied.isEmpty()) {
        result.combination = outcomes.of(combination.plan, combination.applied);
        result.combined = std::move(combination.plan);
    }
    if (result.combination)
        plans.push_back(*result.combined);
    if (draws && !stop.stop_requested())
        addRanges(result, pairedRuns(question, plans, *draws, stop));
    setOverlap(result);
    std::ranges::stable_sort(result.singles, std::ranges::greater(), medianSaving);
    return result;
}

QStringList unknownLevers(const Catalogue& catalogue, const QList<LeverId>& chosen) {
    QStringList unknown;
    for (const LeverId& id : chosen) {
        if (!catalogue.lever(id))
            unknown.append(id.text());
    }
    return unknown;
}

} // namespace plume
