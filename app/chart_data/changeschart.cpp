// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/changeschart.h"

#include "chart_data/charttext.h"
#include "chart_data/factorwords.h"

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

using Kind = PlanDifferenceFactor::Kind;

constexpr qsizetype mostParts = 6; ///< of a role; the table has them all

/// What is smaller than this share of the totals is rounding.
constexpr double nothing = 1e-9;

bool isOfRow(Kind kind) {
    return kind == Kind::Grid || kind == Kind::Device || kind == Kind::Model ||
           kind == Kind::Request;
}

/// An input of the plan of today at which one sees what changed.
QString addressOf(const PlanDifferenceFactor& factor, const Attribution& changes) {
    if (factor.kind == Kind::ServiceLife)
        return inputAddress(changes.plan, 0, Term::ServiceLife);
    if (factor.second < 0)
        return {};
    const CompleteActivity& activity = changes.comparedPlan.activities[factor.second];
    for (const Term term : factor.terms + inputsOf(activity.stated)) {
        const auto input = activity.inputs.constFind(term);
        if (input != activity.inputs.cend())
            return input->address;
    }
    return {};
}

const IndicatorAttribution* amountsOf(const Attribution& changes, Term indicator) {
    const auto found = changes.indicators.constFind(indicator);
    return found == changes.indicators.cend() ? nullptr : &*found;
}

QString changedText(const ChangedInput& input, const IndicatorAttribution* amounts,
                    const IndicatorText& text) {
    if (!input.amount || !amounts)
        return ChartText::tr("not known");
    const double scale = std::max(std::abs(amounts->baseline), std::abs(amounts->plan));
    //: of a changed input: the total is the same with and without it
    return std::abs(*input.amount) <= nothing * scale ? ChartText::tr("no effect")
                                                      : text.change(*input.amount);
}

QString valuesText(const ChangedInput& input) {
    if (input.before.isEmpty() && input.now.isEmpty())
        return {};
    const QString none = QString(QChar(0x2014)); // a dash for what is not there
    return (input.before.isEmpty() ? none : input.before) + QStringLiteral(" → ") +
           (input.now.isEmpty() ? none : input.now);
}

/// Lines the steps up: before, each role with its parts, now.
class Steps {
public:
    Steps(const Attribution& changes, const IndicatorAttribution* amounts,
          const IndicatorText& text)
        : m_changes(changes)
        , m_amounts(amounts)
        , m_text(text) {}

    QList<WaterfallStep> of(const QList<ChangedInput>& inputs) {
        if (m_amounts)
            //: a state of the study: before what changed
            addTotal(WaterfallStep::Kind::Baseline, ChartText::tr("Before"), m_amounts->baseline);
        for (const InputRole role : allInputRoles) {
            QList<ChangedInput> own;
            std::ranges::copy_if(inputs, std::back_inserter(own),
                                 [role](const ChangedInput& input) { return input.role == role; });
            if (!own.isEmpty())
                addRole(role, own);
        }
        if (m_amounts)
            //: a state of the study: as it is
            addTotal(WaterfallStep::Kind::Plan, ChartText::tr("Now"), m_amounts->plan);
        return m_steps;
    }

private:
    void addTotal(WaterfallStep::Kind kind, const QString& name, double amount) {
        WaterfallStep step;
        step.kind = kind;
        step.name = name;
        step.to = amount;
        step.text = m_text.amount(amount);
        if (kind == WaterfallStep::Kind::Plan)
            step.address = totalAddress(m_changes.plan, m_text.indicator);
        m_at = amount;
        append(step);
    }

    void addRole(InputRole role, const QList<ChangedInput>& inputs) {
        WaterfallStep step;
        step.kind = WaterfallStep::Kind::Group;
        step.name = nameOfAll(role);
        //: how many inputs were changed
        step.values = ChartText::tr("Changes: %1").arg(m_text.locale.toString(inputs.size()));
        const double start = m_at;
        place(step, sumOf(inputs, role));
        m_at = start; // its parts begin where it does
        const bool isLong = inputs.size() > mostParts;
        for (const ChangedInput& input : inputs.mid(0, isLong ? mostParts - 1 : mostParts))
            addPart(input);
        if (isLong)
            addRest(role, inputs.mid(mostParts - 1));
    }

    void addPart(const ChangedInput& input) {
        WaterfallStep step;
        step.name = input.name;
        step.values = valuesText(input);
        step.address = input.address;
        place(step, input.amount.value_or(0.0), changedText(input, m_amounts, m_text));
    }

    void addRest(InputRole role, const QList<ChangedInput>& inputs) {
        WaterfallStep step;
        step.kind = WaterfallStep::Kind::Rest;
        step.name = ChartText::tr("The rest (%1)").arg(m_text.locale.toString(inputs.size()));
        place(step, sumOf(inputs, role));
    }

    void place(WaterfallStep step, double amount, const QString& text = {}) {
        step.from = m_at;
        step.to = m_at + amount;
        step.direction = amount < 0.0   ? Direction::Lower
                         : amount > 0.0 ? Direction::Higher
                                        : Direction::Same;
        step.text = !text.isEmpty() ? text
                    : m_amounts     ? m_text.change(amount)
                                    : ChartText::tr("not known");
        m_at = step.to;
        append(step);
    }

    void append(WaterfallStep step) {
        const QString amount = m_amounts ? m_text.named(step.text) : step.text;
        step.announcement = step.values.isEmpty()
                                ? ChartText::tr("%1: %2.").arg(step.name, amount)
                                : ChartText::tr("%1: %2 (%3).").arg(step.name, amount, step.values);
        m_steps.append(step);
    }

    const Attribution& m_changes;
    const IndicatorAttribution* m_amounts;
    const IndicatorText& m_text;
    double m_at = 0.0;
    QList<WaterfallStep> m_steps;
};

class Table {
public:
    Table(const IndicatorAttribution* amounts, const IndicatorText& text)
        : m_amounts(amounts)
        , m_text(text) {
        const QString unit = text.unitKey();
        m_table.columns = {
            //: decisions or assumptions
            {ChartText::tr("Kind"), QStringLiteral("role"), false},
            {ChartText::tr("What changed"), QStringLiteral("factor"), false},
            {ChartText::tr("Before"), QStringLiteral("before"), false},
            {ChartText::tr("Now"), QStringLiteral("now"), false},
            {ChartText::tr("What it adds"), QStringLiteral("effect_") + unit, true},
            {ChartText::tr("Standard error"), QStringLiteral("standard_error_") + unit, true}};
    }

    ChartTable of(const QList<ChangedInput>& inputs, const QString& totalAddress, bool isExact) {
        for (const InputRole role : allInputRoles) {
            bool isThere = false;
            for (const ChangedInput& input : inputs) {
                if (input.role != role)
                    continue;
                isThere = true;
                const QString error =
                    isExact || !input.amount ? QString() : m_text.amount(input.error);
                add(nameOfAll(role), {input.name, input.before, input.now},
                    {changedText(input, m_amounts, m_text), input.amount},
                    {error, input.amount ? std::optional(input.error) : std::nullopt});
                m_table.addresses.append(input.address);
            }
            if (isThere && m_amounts)
                addSum(nameOfAll(role), sumOf(inputs, role), QString());
        }
        if (m_amounts)
            addSum({}, m_amounts->difference(), totalAddress);
        return m_table;
    }

private:
    void add(const QString& role, const QStringList& texts, const ChartCell& amount,
             const ChartCell& error) {
        QList<ChartCell> row{{role, {}}};
        for (const QString& text : texts)
            row.append({text, {}});
        m_table.rows.append(row << amount << error);
    }

    void addSum(const QString& role, double amount, const QString& address) {
        add(role, {ChartText::tr("Together"), {}, {}}, m_text.changeCell(amount), {});
        m_table.addresses.append(address);
    }

    const IndicatorAttribution* m_amounts;
    const IndicatorText& m_text;
    ChartTable m_table;
};

QString answerOf(const QList<ChangedInput>& inputs, const IndicatorAttribution* amounts,
                 const IndicatorText& text) {
    if (inputs.isEmpty())
        return ChartText::tr("Nothing that counts has changed.");
    const QString what = nameOf(text.indicator);
    if (!amounts)
        return ChartText::tr("%1: what the changes add is not known, because not every total is.")
            .arg(what);
    const auto has = [&](InputRole role) {
        return std::ranges::any_of(
            inputs, [role](const ChangedInput& input) { return input.role == role; });
    };
    const QString from = text.amount(amounts->baseline);
    const QString to = text.named(text.amount(amounts->plan));
    const QString whole = text.change(amounts->difference());
    if (!has(InputRole::Assumption))
        //: %1 emissions, energy or water, %2 to %4 amounts
        return ChartText::tr("%1 went from %2 to %3 (%4), all of it by decisions.")
            .arg(what, from, to, whole);
    if (!has(InputRole::Decision))
        return ChartText::tr("%1 went from %2 to %3 (%4), all of it by assumptions.")
            .arg(what, from, to, whole);
    //: %1 emissions, energy or water, %2 to %6 amounts
    return ChartText::tr("%1 went from %2 to %3 (%4): %5 by decisions, %6 by assumptions.")
        .arg(what, from, to, whole, text.change(sumOf(inputs, InputRole::Decision)),
             text.change(sumOf(inputs, InputRole::Assumption)));
}

QStringList notesOf(const Attribution& changes, const IndicatorAttribution* amounts,
                    const IndicatorText& text, const QString& version) {
    QStringList notes{
        ChartText::tr("Decisions are what one chooses: how much is done, on what, where and how "
                      "long. Assumptions are what is taken to be so."),
        ChartText::tr("With every input at its central value: to change a range alone has no "
                      "effect.")};
    if (amounts)
        notes.append(attributionNote(changes, *amounts, text));
    notes.append(dataNote(version));
    return notes;
}

} // namespace

QList<ChangedInput> changedInputsOf(const Attribution& changes, Term indicator,
                                    const Catalogue& catalogue, const QLocale& locale) {
    const IndicatorAttribution* amounts = amountsOf(changes, indicator);
    const CompletePlan& before = changes.baselinePlan;
    const CompletePlan& now = changes.comparedPlan;
    QList<ChangedInput> inputs;
    for (qsizetype i = 0; i < changes.factors.size(); ++i) {
        const PlanDifferenceFactor& factor = changes.factors[i];
        const FactorValues values = valuesOf(factor, before, now, locale);
        ChangedInput input{roleOf(factor),
                           factor,
                           nameOf(factor, before, now),
                           values.before,
                           values.after,
                           {},
                           0.0,
                           addressOf(factor, changes)};
        if (isOfRow(factor.kind)) {
            input.before =
                rowName(before.activities[factor.first].stated, factor.kind, catalogue, locale);
            input.now =
                rowName(now.activities[factor.second].stated, factor.kind, catalogue, locale);
        }
        if (amounts) {
            input.amount = amounts->parts[i].amount;
            input.error = amounts->parts[i].error;
        }
        inputs.append(input);
    }
    std::ranges::stable_sort(inputs, [](const ChangedInput& a, const ChangedInput& b) {
        const auto size = [](const ChangedInput& input) {
            return -std::abs(input.amount.value_or(0.0));
        };
        return std::pair(a.role, size(a)) < std::pair(b.role, size(b));
    });
    return inputs;
}

double sumOf(const QList<ChangedInput>& inputs, InputRole role) {
    double sum = 0.0;
    for (const ChangedInput& input : inputs)
        sum += input.role == role ? input.amount.value_or(0.0) : 0.0;
    return sum;
}

WaterfallChart changesChartOf(const Attribution& changes, Term indicator,
                              const Catalogue& catalogue, const QLocale& locale) {
    const IndicatorText text{indicator, locale, changes.comparedPlan.currency};
    const IndicatorAttribution* amounts = amountsOf(changes, indicator);
    const QList<ChangedInput> inputs = changedInputsOf(changes, indicator, catalogue, locale);
    WaterfallChart chart;
    chart.words.question = ChartText::tr("What changed?");
    chart.words.answer = answerOf(inputs, amounts, text);
    chart.words.description = chart.words.answer;
    chart.words.notes = notesOf(changes, amounts, text, catalogue.version);
    if (inputs.isEmpty())
        return chart;
    chart.steps = Steps(changes, amounts, text).of(inputs);
    if (amounts)
        setAxis(chart, text);
    chart.table =
        Table(amounts, text).of(inputs, totalAddress(changes.plan, indicator), changes.isExact());
    QStringList parts;
    for (const WaterfallStep& step : chart.steps)
        parts.append(step.announcement);
    chart.words.description = chart.words.answer + QLatin1Char(' ') + parts.join(u' ');
    return chart;
}

} // namespace plume
