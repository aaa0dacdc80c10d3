// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/changesreport.h"

#include "chart_data/comparewords.h"
#include "command_line/options.h"
#include "command_line/textlayout.h"
#include "document/json.h"

#include <algorithm>

namespace plume {
namespace {

/// The table of the chart without the errors of what is exact.
QString tableText(const ChartTable& table, bool isExact) {
    const qsizetype columns = isExact ? table.columns.size() - 1 : table.columns.size();
    TextTable text({4, 5});
    QStringList header;
    for (const ChartColumn& column : table.columns.mid(0, columns))
        header.append(column.header);
    text.addRow(header);
    for (const QList<ChartCell>& row : table.rows) {
        QStringList cells;
        for (const ChartCell& cell : row.mid(0, columns))
            cells.append(cell.text);
        text.addRow(cells);
    }
    return text.text(2);
}

QString planText(const PlanChanges& plan, const Catalogue& catalogue, const QLocale& locale) {
    const WaterfallChart chart = changesChartOf(plan.changes, Term::Emissions, catalogue, locale);
    QString text = QLatin1Char('\n') + wrapped(quotedName(plan.name));
    if (!plan.nameBefore)
        text += wrapped(CommandLineText::tr("This plan is new."));
    else if (*plan.nameBefore != plan.name)
        text += wrapped(
            CommandLineText::tr("Before, this plan was called “%1”.").arg(*plan.nameBefore));
    text += wrapped(chart.words.answer);
    if (chart.table.rows.isEmpty())
        return text;
    text += tableText(chart.table, plan.changes.isExact());
    for (const QString& note : chart.words.notes)
        text += wrapped(note, QStringLiteral("  "));
    return text;
}

Json numberOf(const std::optional<double>& number) {
    return number ? Json(*number) : Json(nullptr);
}

/// Before, now, and the sums of both roles; null where a total is not known.
Json totalOf(const PlanChanges& plan, Term indicator, const ChangesReport& report,
             const QLocale& locale) {
    const auto found = plan.changes.indicators.constFind(indicator);
    if (found == plan.changes.indicators.cend())
        return nullptr;
    const auto inputs = changedInputsOf(plan.changes, indicator, report.catalogue, locale);
    return {{"before", found->baseline},
            {"now", found->plan},
            {"difference", found->difference()},
            {"decisions", sumOf(inputs, InputRole::Decision)},
            {"assumptions", sumOf(inputs, InputRole::Assumption)}};
}

/// The indicators that are known, with what their amounts are headed by: "emissions_kg".
QList<Term> knownOf(const PlanChanges& plan) {
    return plan.changes.indicators.keys();
}

IndicatorText textFor(const PlanChanges& plan, Term indicator) {
    return {indicator, QLocale::c(), plan.changes.comparedPlan.currency};
}

Json changeJson(const PlanChanges& plan, const ChangedInput& input) {
    Json amounts = Json::object();
    Json errors = Json::object();
    for (const Term indicator : knownOf(plan)) {
        const auto& parts = plan.changes.indicators[indicator].parts;
        const auto part = std::ranges::find(parts, input.factor, &AttributedPart::factor);
        const std::string key = textFor(plan, indicator).key().toStdString();
        amounts[key] = numberOf(part == parts.end() ? std::nullopt : std::optional(part->amount));
        errors[key] = numberOf(part == parts.end() ? std::nullopt : std::optional(part->error));
    }
    Json json{{"role", keyOf(input.role).toStdString()}, {"factor", input.name.toStdString()},
              {"before", input.before.toStdString()},    {"now", input.now.toStdString()},
              {"address", input.address.toStdString()},  {"adds", amounts}};
    if (!plan.changes.isExact())
        json["standard_error"] = errors;
    return json;
}

Json planJson(const PlanChanges& plan, const ChangesReport& report, const QLocale& locale) {
    Json totals = Json::object();
    for (const Term indicator : comparedIndicators)
        totals[textFor(plan, indicator).key().toStdString()] =
            totalOf(plan, indicator, report, locale);
    if (plan.changes.indicators.contains(Term::Cost))
        totals["cost"] = totalOf(plan, Term::Cost, report, locale);
    Json changes = Json::array();
    const auto inputs = changedInputsOf(plan.changes, Term::Emissions, report.catalogue, locale);
    for (const ChangedInput& input : inputs)
        changes.push_back(changeJson(plan, input));
    return {{"index", plan.changes.plan},
            {"name", plan.name.toStdString()},
            {"name_before", plan.nameBefore ? Json(plan.nameBefore->toStdString()) : Json(nullptr)},
            {"exact", plan.changes.isExact()},
            {"permutations", plan.changes.permutations},
            {"totals", totals},
            {"changes", changes}};
}

class CsvRows {
public:
    CsvRows(const ChangesReport& report, const QLocale& locale)
        : m_report(report)
        , m_locale(locale) {}

    QString of(const PlanChanges& plan, Term indicator) {
        const auto inputs = changedInputsOf(plan.changes, indicator, m_report.catalogue, m_locale);
        const IndicatorAttribution& amounts = plan.changes.indicators[indicator];
        m_text.clear();
        m_plan = &plan;
        m_indicator = indicator;
        add("before", {}, {}, amounts.baseline);
        for (const ChangedInput& input : inputs)
            add("change", keyOf(input.role), input, *input.amount);
        for (const InputRole role : allInputRoles)
            add("sum", keyOf(role), {}, sumOf(inputs, role));
        add("now", {}, {}, amounts.plan);
        return m_text;
    }

private:
    struct Changed {
        QString name;
        QString before;
        QString now;
        QString address;
        QString error;

        Changed() = default;
        Changed(const ChangedInput& input) // NOLINT(google-explicit-constructor)
            : name(input.name)
            , before(input.before)
            , now(input.now)
            , address(input.address)
            , error(QString::fromLatin1(jsonNumber(input.error))) {}
    };

    void add(const char* record, const QString& role, const Changed& changed, double amount) {
        const IndicatorText text = textFor(*m_plan, m_indicator);
        m_text += csvRow({m_report.path, QString::number(m_plan->changes.plan), m_plan->name,
                          text.key(), QString::fromLatin1(record), role, changed.name,
                          changed.before, changed.now, changed.address, text.fileUnit(),
                          QString::fromLatin1(jsonNumber(amount)), changed.error});
    }

    const ChangesReport& m_report;
    const QLocale& m_locale;
    const PlanChanges* m_plan = nullptr;
    Term m_indicator = Term::Emissions;
    QString m_text;
};

} // namespace

QString textOf(const ChangesReport& report, const QLocale& locale) {
    QString text = wrapped(report.title);
    text += wrapped(QStringLiteral("%1 → %2").arg(report.pathBefore, report.path));
    for (const PlanChanges& plan : report.plans)
        text += planText(plan, report.catalogue, locale);
    for (const QString& name : report.gone)
        text += QLatin1Char('\n') +
                wrapped(CommandLineText::tr("The plan “%1” is no longer there.").arg(name));
    return text;
}

QByteArray jsonOf(const ChangesReport& report, const QLocale& locale) {
    Json plans = Json::array();
    for (const PlanChanges& plan : report.plans)
        plans.push_back(planJson(plan, report, locale));
    Json gone = Json::array();
    for (const QString& name : report.gone)
        gone.push_back(name.toStdString());
    return jsonText({{"study_before", report.pathBefore.toStdString()},
                     {"study", report.path.toStdString()},
                     {"title", report.title.toStdString()},
                     {"plans", plans},
                     {"plans_gone", gone}});
}

QString csvOf(const ChangesReport& report, const QLocale& locale) {
    QString text = QStringLiteral("study,plan_index,plan,indicator,record,role,name,before,now,"
                                  "address,unit,amount,standard_error\n");
    for (const PlanChanges& plan : report.plans) {
        for (const Term indicator : knownOf(plan))
            text += CsvRows(report, locale).of(plan, indicator);
    }
    return text;
}

} // namespace plume
