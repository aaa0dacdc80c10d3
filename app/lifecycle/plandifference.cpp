// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/plandifference.h"

#include "lifecycle/planpair.h"

#include <algorithm>

namespace plume {
namespace {

using Kind = PlanDifferenceFactor::Kind;
using Inputs = QMap<Term, EstimateData>;

Section sectionOf(Term term) {
    return findInputSpec(term)->section;
}

bool isSame(const EstimateData& a, const EstimateData& b) {
    return a.value == b.value && a.shape == b.shape && a.range == b.range;
}

/// What rows of the data give.
constexpr std::array gridTerms{Term::GridIntensity, Term::GridWaterUse};
constexpr std::array deviceTerms{
    Term::DevicePower,       Term::ActivePower,       Term::PeakFlopRate,    Term::HostPower,
    Term::EmbodiedPerDevice, Term::EmbodiedHostShare, Term::HardwareLifetime};
constexpr std::array modelTerms{Term::ActiveParameters, Term::ProcessedTokens};
constexpr std::array requestTerms{Term::EnergyPerRequest};
/// From which hardware is inferred where the work states only energy.
constexpr std::array impliedTerms{Term::DevicePower, Term::Load, Term::HostPower};

template <typename Terms>
bool holds(const Terms& terms, Term term) {
    return std::find(terms.begin(), terms.end(), term) != terms.end();
}

/// In what two activities differ that answer to each other.
class ActivityDifference {
public:
    ActivityDifference(const PlanPair& pair, const ActivityMatch& match)
        : m_pair(pair)
        , m_match(match)
        , m_first(pair.first().activities[match.first])
        , m_second(pair.second().activities[match.second])
        , m_ofFirst(ownInputs(pair.first(), match.first))
        , m_ofSecond(ownInputs(pair.second(), match.second)) {}

    QList<PlanDifferenceFactor> run() {
        addMethods();
        addRow(Kind::Grid, m_first.stated.grid != m_second.stated.grid, gridTerms);
        addRow(Kind::Device, m_first.stated.device != m_second.stated.device, deviceTerms);
        addRow(Kind::Model, m_first.stated.model != m_second.stated.model, modelTerms);
        addRow(Kind::Request, m_first.stated.request != m_second.stated.request, requestTerms);
        addSchedule();
        for (const Term term : allTerms()) {
            if (differs(term) && !isTaken(term))
                add(Kind::Input, {term});
        }
        return m_factors;
    }

private:
    /// Those that a card shows first come first.
    QList<Term> allTerms() const {
        QList<Term> terms = inputsOf(m_first.stated);
        for (const Term term : inputsOf(m_second.stated) + m_ofFirst.keys() + m_ofSecond.keys()) {
            if (!terms.contains(term))
                terms.append(term);
        }
        return terms;
    }

    bool isInOne(Term term) const { return m_ofFirst.contains(term) != m_ofSecond.contains(term); }
    bool differs(Term term) const {
        if (!m_ofFirst.contains(term) && !m_ofSecond.contains(term))
            return false;
        return isInOne(term) || !isSame(m_ofFirst[term], m_ofSecond[term]);
    }
    bool isStated(Term term) const {
        return m_first.stated.inputs.contains(term) || m_second.stated.inputs.contains(term);
    }
    bool isTaken(Term term) const {
        return std::any_of(m_factors.cbegin(), m_factors.cend(),
                           [term](const auto& factor) { return factor.terms.contains(term); });
    }
    void add(Kind kind, const QList<Term>& terms) {
        m_factors.append({kind, m_match.first, m_match.second, terms});
    }

    /// Whether the equations of the work are others.
    bool isOtherWork() const {
        const Activity& a = m_first.stated;
        const Activity& b = m_second.stated;
        const auto givesCompute = [](const Activity& activity) {
            return activity.method == WorkMethod::Compute &&
                   activity.inputs.contains(Term::Compute);
        };
        return a.method != b.method || m_first.scope != m_second.scope ||
               statesEmissionsPerRequest(a) != statesEmissionsPerRequest(b) ||
               givesCompute(a) != givesCompute(b) ||
               m_pair.targetOfFirst(m_match.first) != m_pair.targetOfSecond(m_match.second) ||
               m_pair.siteOfFirst(m_match.first) != m_pair.siteOfSecond(m_match.second);
    }

    void addMethods() {
        const bool isOtherEmbodied = m_first.stated.embodied != m_second.stated.embodied;
        if (isOtherWork())
            addWork(isOtherEmbodied);
        else if (isOtherEmbodied)
            add(Kind::Embodied, termsWhere([this](Term term) {
                    return sectionOf(term) == Section::Embodied ||
                           (holds(impliedTerms, term) && isInOne(term));
                }));
    }

    /// What only one of the methods needs goes with it, lest a mixture lack it.
    void addWork(bool isOtherEmbodied) {
        const QList<Term> all = allTerms();
        const bool isTogether =
            isOtherEmbodied || std::any_of(all.cbegin(), all.cend(), [this](Term term) {
                return sectionOf(term) == Section::Embodied && isInOne(term);
            });
        add(isTogether ? Kind::WorkAndEmbodied : Kind::Work, termsWhere([&](Term term) {
                const Section section = sectionOf(term);
                return section == Section::Work || (section == Section::Site && isInOne(term)) ||
                       (section == Section::Embodied && isTogether);
            }));
    }

    template <typename Belongs>
    QList<Term> termsWhere(Belongs&& belongs) const {
        QList<Term> terms;
        for (const Term term : allTerms()) {
            const bool isThere = m_ofFirst.contains(term) || m_ofSecond.contains(term);
            if (isThere && belongs(term))
                terms.append(term);
        }
        return terms;
    }

    template <typename Terms>
    void addRow(Kind kind, bool isOther, const Terms& given) {
        if (!isOther)
            return;
        const QList<Term> terms = termsWhere([&](Term term) {
            return holds(given, term) && differs(term) && !isStated(term) && !isTaken(term);
        });
        const bool isOtherYear = kind == Kind::Grid && m_first.gridYear != m_second.gridYear &&
                                 !isStated(Term::GridIntensity) && !isTaken(Term::GridIntensity);
        if (!terms.isEmpty() || isOtherYear)
            add(kind, terms);
    }

    void addSchedule() {
        const bool isOther = m_first.stated.startMonth != m_second.stated.startMonth ||
                             m_first.stated.repeatEveryMonths != m_second.stated.repeatEveryMonths;
        const bool isOtherLength = differs(Term::ActivityLength);
        if (isOther || isOtherLength)
            add(Kind::Schedule, isOtherLength ? QList{Term::ActivityLength} : QList<Term>());
    }

    const PlanPair& m_pair;
    ActivityMatch m_match;
    const CompleteActivity& m_first;
    const CompleteActivity& m_second;
    Inputs m_ofFirst;
    Inputs m_ofSecond;
    QList<PlanDifferenceFactor> m_factors;
};

} // namespace

QList<PlanDifferenceFactor> differencesOf(const CompletePlan& first, const CompletePlan& second) {
    const PlanPair pair(first, second);
    QList<PlanDifferenceFactor> factors;
    if (first.startYear != second.startYear)
        factors.append({Kind::StartYear, -1, -1, {}});
    if (first.serviceMonths != second.serviceMonths)
        factors.append({Kind::ServiceLife, -1, -1, {}});
    const QList<int> onlyInFirst = pair.onlyInFirst();
    auto match = pair.matches().cbegin();
    for (int i = 0; i < first.activities.size(); ++i) {
        if (onlyInFirst.contains(i))
            factors.append({Kind::OnlyInFirst, i, -1, {}});
        else
            factors += ActivityDifference(pair, *match++).run();
    }
    for (const int i : pair.onlyInSecond())
        factors.append({Kind::OnlyInSecond, -1, i, {}});
    return factors;
}

int sharedInputCount(const CompletePlan& first, const CompletePlan& second) {
    int count = 0;
    for (const ActivityMatch& match : matchedActivities(first, second)) {
        const Inputs ofFirst = ownInputs(first, match.first);
        const Inputs ofSecond = ownInputs(second, match.second);
        for (auto input = ofFirst.cbegin(); input != ofFirst.cend(); ++input) {
            const auto other = ofSecond.constFind(input.key());
            if (other != ofSecond.cend() && isSame(*input, *other))
                ++count;
        }
    }
    return count;
}

} // namespace plume
