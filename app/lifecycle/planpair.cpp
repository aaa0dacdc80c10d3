// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/planpair.h"

namespace plume {
namespace {

int targetIn(const CompletePlan& plan, int index) {
    const Activity& multiple = plan.activities[index].stated;
    if (multiple.method != WorkMethod::Proportional)
        return PlanPair::none;
    for (int i = 0; i < plan.activities.size(); ++i) {
        if (i != index && plan.activities[i].stated.name == multiple.proportionOf)
            return i;
    }
    return PlanPair::none;
}

int siteIn(const CompletePlan& plan, int index) {
    for (const CompleteInput& input : plan.activities[index].inputs) {
        const int owner = ownerOf(input);
        if (owner != index && owner != PlanPair::none)
            return owner;
    }
    return PlanPair::none;
}

} // namespace

int ownerOf(const CompleteInput& input) {
    constexpr int place = 4; // "/plans/0/activities/1/..."
    bool isNumber = false;
    const int index = input.address.section(QLatin1Char('/'), place, place).toInt(&isNumber);
    return isNumber ? index : PlanPair::none;
}

QMap<Term, EstimateData> ownInputs(const CompletePlan& plan, int index) {
    QMap<Term, EstimateData> own;
    const auto& inputs = plan.activities[index].inputs;
    for (auto input = inputs.cbegin(); input != inputs.cend(); ++input) {
        if (ownerOf(*input) == index)
            own.insert(input.key(), input->estimate);
    }
    return own;
}

PlanPair::PlanPair(const CompletePlan& first, const CompletePlan& second)
    : m_first(first)
    , m_second(second)
    , m_matches(matchedActivities(first, second))
    , m_numberOfSecond(second.activities.size(), none)
    , m_count(int(first.activities.size())) {
    for (const ActivityMatch& match : m_matches)
        m_numberOfSecond[match.second] = match.first;
    for (int& number : m_numberOfSecond) {
        if (number == none)
            number = m_count++;
    }
}

QList<int> PlanPair::onlyInFirst() const {
    QList<int> only;
    for (int i = 0; i < m_first.activities.size(); ++i) {
        if (!m_numberOfSecond.contains(i))
            only.append(i);
    }
    return only;
}

QList<int> PlanPair::onlyInSecond() const {
    QList<int> only;
    for (int i = 0; i < m_second.activities.size(); ++i) {
        if (m_numberOfSecond[i] >= m_first.activities.size())
            only.append(i);
    }
    return only;
}

int PlanPair::targetOfFirst(int index) const {
    return targetIn(m_first, index);
}

int PlanPair::targetOfSecond(int index) const {
    const int target = targetIn(m_second, index);
    return target == none ? none : numberOfSecond(target);
}

int PlanPair::siteOfFirst(int index) const {
    return siteIn(m_first, index);
}

int PlanPair::siteOfSecond(int index) const {
    const int site = siteIn(m_second, index);
    return site == none ? none : numberOfSecond(site);
}

} // namespace plume
