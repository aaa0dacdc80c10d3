// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/inputfield.h"
#include "document/words.h"
#include "lifecycle/study.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <vector>

namespace plume::test {

/// Studies of every shape that a file can hold, from a seed.
class RandomStudies {
public:
    RandomStudies(unsigned seed, const Catalogue& catalogue)
        : m_random(seed)
        , m_catalogue(catalogue) {}

    Study next() {
        Study study;
        study.title = text();
        study.note = chance() ? text() : QString();
        study.boundary = pick(allBoundaries);
        study.currency = pick(std::array{QString(), QStringLiteral("USD"), QStringLiteral("₫")});
        const int plans = number(1, 3);
        for (int i = 0; i < plans; ++i) {
            study.plans.append(plan());
            study.plans[i].followsBaseline = i > 0 && chance();
        }
        return study;
    }

private:
    bool chance() { return number(0, 1) == 1; }
    int number(int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(m_random);
    }
    double fraction() { return std::uniform_real_distribution<double>(0.0, 1.0)(m_random); }
    template <typename Values>
    typename Values::value_type pick(const Values& values) {
        return values[std::size_t(number(0, int(values.size()) - 1))];
    }
    template <typename Id, typename Row>
    void pickRow(const QList<Row>& rows, Id& id) {
        if (chance())
            id = rows[number(0, int(rows.size()) - 1)].id;
    }

    QString text() {
        static const QStringList parts{
            QStringLiteral("Huấn luyện đợt đầu"),
            QStringLiteral("\"quoted\""),
            QStringLiteral("two\nlines\t"),
            QStringLiteral("🌱🦜"),
            QStringLiteral("back\\slash"),
            QStringLiteral("a/b~c~1"),
            QStringLiteral("%1 %2"),
            QString(QChar(1)) + QChar(0),
            QStringLiteral("\u2028\u00a0"),
            QStringLiteral("plain"),
        };
        QString text;
        const int count = number(0, 3);
        for (int i = 0; i < count; ++i)
            text += parts[number(0, int(parts.size()) - 1)];
        return text;
    }

    Plan plan() {
        Plan plan;
        plan.name = text();
        plan.serviceMonths = number(1, maximumServiceMonths);
        if (chance())
            plan.startYear = number(2000, 2060);
        const int count = number(0, 6);
        for (int i = 0; i < count; ++i) {
            plan.activities.append(activity(plan.serviceMonths));
            plan.activities[i].name = text() + QString::number(i);
            // What comes before it is a multiple of nothing that comes after it: no circle.
            if (i > 0 && usesProportion(plan.activities[i].method) && chance())
                plan.activities[i].proportionOf = plan.activities[number(0, i - 1)].name;
        }
        return plan;
    }

    Activity activity(int serviceMonths) {
        Activity activity;
        activity.kind = pick(allActivityKinds);
        activity.method = pick(allWorkMethods);
        activity.embodied = pick(allEmbodiedMethods);
        if (usesScope(activity.method) && chance())
            activity.scope = pick(allEnergyScopes);
        pickRow(m_catalogue.devices, activity.device);
        pickRow(m_catalogue.models, activity.model);
        pickRow(m_catalogue.grids, activity.grid);
        if (usesRequest(activity.method))
            pickRow(m_catalogue.requests, activity.request);
        activity.startMonth = chance() ? number(0, serviceMonths - 1) : 0;
        activity.repeatEveryMonths = chance() ? number(0, 24) : 0;
        for (const InputSpec& spec : inputSpecs) {
            if (isUsed(spec.term, activity.method, activity.embodied) && chance())
                activity.inputs.insert(spec.term, estimate(fieldOf(spec, activity)));
        }
        return activity;
    }

    /// An amount within the limits: round, from the slider's span, or of any size and all digits.
    double amount(const InputField& field) {
        if (chance())
            return std::clamp(toBase(number(0, 1000) / 4.0, field.unit), field.minimum,
                              field.maximum);
        if (field.minimum < 0.0 && chance())
            return field.minimum * fraction();
        const double least = std::max(field.minimum, field.maximum * 1e-30);
        return std::clamp(least * std::pow(field.maximum / least, fraction()), field.minimum,
                          field.maximum);
    }

    EstimateData estimate(const InputField& field) {
        EstimateData estimate;
        std::vector<double> amounts{amount(field), amount(field), amount(field)};
        std::ranges::sort(amounts);
        estimate.value = amounts[1];
        if (chance()) {
            estimate.shape = pick(rangeShapes);
            estimate.range = {amounts.front(), amounts.back()};
            if (estimate.shape == Shape::Lognormal && estimate.range.low <= 0.0)
                estimate.shape = Shape::Uniform;
            if (chance())
                estimate.value = centralOf(estimate.shape, estimate.range);
        }
        if (chance())
            estimate.provenance = {text(), text(), text(), text(), pick(allQualities)};
        return estimate;
    }

    std::mt19937 m_random;
    const Catalogue& m_catalogue;
};

} // namespace plume::test
