// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/plandifference.h"
#include "lifecycle/planpair.h"

namespace plume {
namespace {

using Kind = PlanDifferenceFactor::Kind;

QString nameOf(int number) {
    return QString::number(number);
}

/// One activity of the mixture, by its number in the pair.
struct Mixed {
    int number = PlanPair::none;
    CompleteActivity activity;
    QMap<Term, EstimateData> inputs; ///< its own
    int target = PlanPair::none;     ///< numbers
    int site = PlanPair::none;
};

Mixed ofFirst(const PlanPair& pair, int index) {
    return {index, pair.first().activities[index], ownInputs(pair.first(), index),
            pair.targetOfFirst(index), pair.siteOfFirst(index)};
}

Mixed ofSecond(const PlanPair& pair, int index) {
    return {pair.numberOfSecond(index), pair.second().activities[index],
            ownInputs(pair.second(), index), pair.targetOfSecond(index), pair.siteOfSecond(index)};
}

bool isOfWork(Kind kind) {
    return kind == Kind::Work || kind == Kind::WorkAndEmbodied;
}

/// Takes one factor of an activity from the second plan.
void take(const PlanDifferenceFactor& factor, const Mixed& from, Mixed& into) {
    for (const Term term : factor.terms) {
        if (const auto input = from.inputs.constFind(term); input != from.inputs.cend())
            into.inputs.insert(term, *input);
        else
            into.inputs.remove(term);
    }
    Activity& stated = into.activity.stated;
    const Activity& other = from.activity.stated;
    if (factor.kind == Kind::Grid || factor.terms.contains(Term::GridIntensity))
        into.activity.gridYear = from.activity.gridYear;
    if (isOfWork(factor.kind)) {
        stated.method = other.method;
        stated.inputs = other.inputs;
        into.activity.scope = from.activity.scope;
        into.target = from.target;
        into.site = from.site;
    }
    if (factor.kind == Kind::Embodied || factor.kind == Kind::WorkAndEmbodied)
        stated.embodied = other.embodied;
    if (factor.kind == Kind::Schedule) {
        stated.startMonth = other.startMonth;
        stated.repeatEveryMonths = other.repeatEveryMonths;
    }
}

class Mixture {
public:
    Mixture(const PlanPair& pair, const QList<PlanDifferenceFactor>& factors,
            const std::vector<bool>& isTaken)
        : m_pair(pair)
        , m_factors(factors)
        , m_isTaken(isTaken) {}

    CompletePlan run() {
        for (int i = 0; i < m_pair.first().activities.size(); ++i) {
            if (!takes(Kind::OnlyInFirst, i, PlanPair::none))
                m_activities.append(ofFirst(m_pair, i));
        }
        CompletePlan result = m_pair.first();
        if (takes(Kind::StartYear, PlanPair::none, PlanPair::none))
            result.startYear = m_pair.second().startYear;
        if (takes(Kind::ServiceLife, PlanPair::none, PlanPair::none)) {
            result.serviceMonths = m_pair.second().serviceMonths;
            result.serviceLife.estimate = m_pair.second().serviceLife.estimate;
        }
        for (qsizetype i = 0; i < m_factors.size(); ++i) {
            if (m_isTaken[std::size_t(i)])
                take(m_factors[i]);
        }
        result.assumptions.clear();
        result.warnings.clear();
        result.activities.clear();
        for (const Mixed& mixed : m_activities)
            result.activities.append(completed(mixed));
        return result;
    }

private:
    bool takes(Kind kind, int first, int second) const {
        for (qsizetype i = 0; i < m_factors.size(); ++i) {
            const PlanDifferenceFactor& factor = m_factors[i];
            if (m_isTaken[std::size_t(i)] && factor.kind == kind && factor.first == first &&
                factor.second == second)
                return true;
        }
        return false;
    }

    void take(const PlanDifferenceFactor& factor) {
        if (factor.kind == Kind::OnlyInSecond) {
            m_activities.append(ofSecond(m_pair, factor.second));
            return;
        }
        if (factor.first == PlanPair::none || factor.second == PlanPair::none)
            return;
        for (Mixed& mixed : m_activities) {
            if (mixed.number == factor.first)
                plume::take(factor, ofSecond(m_pair, factor.second), mixed);
        }
    }

    int placeOf(int number) const {
        for (int i = 0; i < m_activities.size(); ++i) {
            if (m_activities[i].number == number)
                return i;
        }
        return PlanPair::none;
    }

    void addInputs(const Mixed& from, bool onlySite, CompleteActivity& into) const {
        const int place = placeOf(from.number);
        for (auto input = from.inputs.cbegin(); input != from.inputs.cend(); ++input) {
            const bool isSite = findInputSpec(input.key())->section == Section::Site;
            if ((isSite || !onlySite) && !into.inputs.contains(input.key()))
                into.inputs.insert(input.key(), {inputAddress(0, place, input.key()), *input});
        }
    }

    CompleteActivity completed(const Mixed& mixed) const {
        CompleteActivity result = mixed.activity;
        result.stated.name = nameOf(mixed.number);
        result.stated.proportionOf =
            mixed.target == PlanPair::none ? QString() : nameOf(mixed.target);
        result.inputs.clear();
        addInputs(mixed, false, result);
        if (const int site = placeOf(mixed.site); site != PlanPair::none) {
            addInputs(m_activities[site], true, result);
            result.gridYear = m_activities[site].activity.gridYear;
        }
        return result;
    }

    const PlanPair& m_pair;
    const QList<PlanDifferenceFactor>& m_factors;
    const std::vector<bool>& m_isTaken;
    QList<Mixed> m_activities;
};

} // namespace

CompletePlan mixed(const CompletePlan& first, const CompletePlan& second,
                   const QList<PlanDifferenceFactor>& factors, const std::vector<bool>& isTaken) {
    Q_ASSERT(std::size_t(factors.size()) == isTaken.size());
    const PlanPair pair(first, second);
    return Mixture(pair, factors, isTaken).run();
}

} // namespace plume
