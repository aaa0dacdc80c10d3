// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/validation.h"

#include "analysis/assessment.h"

#include <QRegularExpression>

#include <cmath>

namespace plume {
namespace {

QList<Assessment> assessmentsOf(const Study& study, const Catalogue& catalogue) {
    QList<Assessment> assessments;
    for (int plan = 0; plan < study.plans.size(); ++plan)
        assessments.append(assess(study, plan, catalogue));
    return assessments;
}

/// The value at an address of the study; the second part of an address is the plan.
std::optional<double> valueAt(const QList<Assessment>& assessments, const QString& address) {
    bool isNumber = false;
    const int plan = address.section(QLatin1Char('/'), 2, 2).toInt(&isNumber);
    if (!isNumber || plan < 0 || plan >= assessments.size())
        return std::nullopt;
    const auto node = nodeAt(assessments[plan], address);
    return node ? std::optional(assessments[plan].values[std::size_t(*node)]) : std::nullopt;
}

/// The activity that an address names, or its plan where there are several.
QString partOf(const Study& study, const QString& address) {
    const auto step = [&address](int index) {
        return address.section(QLatin1Char('/'), index, index);
    };
    const Plan plan = study.plans.value(step(2).toInt());
    if (step(3) == QLatin1String("activities"))
        return plan.activities.value(step(4).toInt()).name;
    return study.plans.size() > 1 ? plan.name : QString();
}

Verdict verdictOf(const PublishedValue& published, std::optional<double> difference) {
    if (!difference)
        return Verdict::Fail;
    const bool meets = std::abs(*difference) <= published.tolerance;
    if (published.disagrees)
        return meets ? Verdict::Fail : Verdict::Disagrees;
    return meets ? Verdict::Pass : Verdict::Fail;
}

} // namespace

QString keyOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Pass:
        return QStringLiteral("pass");
    case Verdict::Fail:
        return QStringLiteral("fail");
    case Verdict::Disagrees:
        return QStringLiteral("disagrees");
    }
    Q_UNREACHABLE();
}

QString rowId(const QString& table, const ValidationResult& result) {
    static const QRegularExpression gap(QStringLiteral("[^a-z0-9]+"));
    const QStringList words =
        result.name.toLower().replace(gap, QStringLiteral(" ")).split(u' ', Qt::SkipEmptyParts);
    return table + u'/' + words.join(u'-') + result.published.address;
}

QList<ValidationResult> validate(const ValidationTable& table, const Catalogue& catalogue) {
    QList<ValidationResult> results;
    for (const ValidationCase& each : table.cases) {
        const QList<Assessment> assessments = assessmentsOf(each.study, catalogue);
        for (const PublishedValue& published : each.values) {
            ValidationResult result{each.name,
                                    each.locator,
                                    partOf(each.study, published.address),
                                    published,
                                    valueAt(assessments, published.address),
                                    std::nullopt,
                                    Verdict::Fail};
            if (result.ours)
                result.difference = (*result.ours - published.base) / published.base;
            result.verdict = verdictOf(published, result.difference);
            results.append(result);
        }
    }
    return results;
}

} // namespace plume
