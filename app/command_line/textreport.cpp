// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/textreport.h"

#include "chart_data/usewords.h"
#include "command_line/options.h"
#include "command_line/textlayout.h"
#include "quantity/intervaltext.h"
#include "quantity/quantitytext.h"

namespace plume {
namespace {

/// An amount as people read it: its value, or its median and the interval that 90 % of draws lie
/// in.
struct ShownAmount {
    QString amount;
    QString interval; ///< empty where the amount does not vary
};

class PlanText {
public:
    PlanText(const PlanReport& plan, const Catalogue& catalogue, const QLocale& locale)
        : m_plan(plan)
        , m_complete(plan.assessment.plan())
        , m_catalogue(catalogue)
        , m_locale(locale) {}

    QString text() const;

private:
    ShownAmount shown(std::optional<double> central, const std::optional<Quantiles>& quantiles,
                      const Dimension& dimension) const;
    ShownAmount shownTotal(Term term, const Dimension& dimension) const;
    QString headline() const;
    QString parts() const;
    QString otherTotals() const;
    QString useShareSentence(double share) const;
    QString equivalents() const;
    QString assumptions() const;
    QString omissions() const;
    QString warnings() const;

    const PlanReport& m_plan;
    const CompletePlan& m_complete;
    const Catalogue& m_catalogue;
    const QLocale& m_locale;
};

QString section(const QString& title, const QString& body) {
    return body.isEmpty() ? QString() : QLatin1Char('\n') + title + QLatin1Char('\n') + body;
}

QString item(const QString& sentence) {
    return wrapped(sentence, QStringLiteral("  - "));
}

/// An amount that no line break parts from its unit.
QString unbroken(QString amount) {
    return amount.replace(QLatin1Char(' '), QChar::Nbsp);
}

ShownAmount PlanText::shown(std::optional<double> central,
                            const std::optional<Quantiles>& quantiles,
                            const Dimension& dimension) const {
    constexpr int certainDigits = 4;
    if (!central)
        return {CommandLineText::tr("not known"), QString()};
    if (!quantiles || quantiles->p5 == quantiles->p95)
        return {displayText(*central, dimension, m_locale, certainDigits), QString()};
    const IntervalText text =
        intervalText(quantiles->p50, {quantiles->p5, quantiles->p95}, dimension, m_locale);
    const bool isOnePoint = text.both == text.high; // as rounded
    return {text.centre, isOnePoint ? QString() : text.both};
}

ShownAmount PlanText::shownTotal(Term term, const Dimension& dimension) const {
    return shown(centralTotal(m_plan, term), sampledTotal(m_plan, term), dimension);
}

QString PlanText::headline() const {
    if (!centralTotal(m_plan, Term::Emissions))
        return CommandLineText::tr("%1: what it emits is not known.").arg(m_complete.name);
    const ShownAmount emissions = shownTotal(Term::Emissions, dim::emission);
    //: %1 a plan, %2 an amount such as "192.5 t", %3 a time such as "3 years"
    const QString sentence =
        CommandLineText::tr("%1: %2 CO₂e over %3.")
            .arg(m_complete.name, unbroken(emissions.amount),
                 unbroken(displayText(m_complete.serviceLife.estimate.value, dim::time, m_locale)));
    if (emissions.interval.isEmpty())
        return sentence;
    return sentence + QLatin1Char(' ') +
           CommandLineText::tr("Nine of ten draws lie within %1.")
               .arg(unbroken(emissions.interval));
}

/// Activities with their operation, then everybody's hardware, then the total.
QString PlanText::parts() const {
    const double total = centralTotal(m_plan, Term::Emissions).value_or(0.0);
    const auto share = [&](std::optional<double> part) {
        return part && total > 0.0 ? displayShare(*part / total, m_locale) : QString();
    };
    TextTable table({1, 2, 3});
    table.addRow({QString(), CommandLineText::tr("CO₂e"), CommandLineText::tr("Share"),
                  CommandLineText::tr("90% interval")});
    const auto add = [&](const QString& name, std::optional<double> central,
                         const std::optional<Quantiles>& quantiles) {
        const ShownAmount amount = shown(central, quantiles, dim::emission);
        table.addRow({name, amount.amount, share(central), amount.interval});
    };
    for (qsizetype i = 0; i < m_plan.assessment.activityCount(); ++i)
        add(m_complete.activities[i].stated.name, centralOf(m_plan, i, Term::OperationalEmissions),
            sampledOf(m_plan, i, Term::OperationalEmissions));
    add(CommandLineText::tr("Hardware"), centralTotal(m_plan, Term::EmbodiedEmissions),
        sampledTotal(m_plan, Term::EmbodiedEmissions));
    add(CommandLineText::tr("Total"), centralTotal(m_plan, Term::Emissions),
        sampledTotal(m_plan, Term::Emissions));
    return QLatin1Char('\n') + table.text(2);
}

QString PlanText::otherTotals() const {
    TextTable table;
    const auto add = [&](const QString& name, Term term, const Dimension& dimension) {
        const ShownAmount amount = shownTotal(term, dimension);
        const QString interval =
            amount.interval.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(amount.interval);
        table.addRow({name, amount.amount + interval});
    };
    add(nameOf(Term::FacilityEnergy), Term::FacilityEnergy, dim::facilityEnergy);
    add(nameOf(Term::Water), Term::Water, dim::water);
    for (const Term part : {Term::SiteWater, Term::GridWater}) {
        if (centralTotal(m_plan, part))
            add(QStringLiteral("  ") + nameOf(part), part, dim::water);
    }
    if (centralTotal(m_plan, Term::Cost))
        add(nameOf(Term::Cost), Term::Cost, dim::money);
    if (centralTotal(m_plan, Term::MarketBasedEmissions))
        add(nameOf(Term::MarketBasedEmissions), Term::MarketBasedEmissions, dim::emission);
    if (const auto share = m_plan.assessment.useShare())
        table.addRow({CommandLineText::tr("Use"), useShareSentence(*share)});
    return QLatin1Char('\n') + inCurrency(table.text(2), m_complete.currency);
}

/// Hardware is in it only where it is known.
QString PlanText::useShareSentence(double share) const {
    const QString sentence =
        countsHardware(m_plan.assessment)
            ? CommandLineText::tr("%1 of all emissions, hardware included")
            : CommandLineText::tr("%1 of all emissions, without making the hardware");
    return sentence.arg(displayShare(share, m_locale));
}

QString PlanText::equivalents() const {
    const auto listed = [&](const char* indicator, const QString& title) {
        TextTable table({0});
        for (const EquivalentCount& each : equivalentsOf(m_plan, m_catalogue)) {
            if (each.equivalence->indicator == QLatin1String(indicator))
                table.addRow(
                    {displayNumber(each.count, DisplayUnit{}, m_locale, 2) + QStringLiteral(" ×"),
                     each.equivalence->name.in(m_locale)});
        }
        return section(title, table.text(2));
    };
    return listed("climate", CommandLineText::tr("That amounts to one of these:")) +
           listed("energy", CommandLineText::tr("Its energy amounts to one of these:")) +
           listed("water", CommandLineText::tr("Its water amounts to one of these:"));
}

QString PlanText::assumptions() const {
    QString text;
    for (const Assumption& assumption : m_complete.assumptions) {
        const EstimateData& estimate = assumption.estimate;
        const DisplayUnit unit = fileUnitOf(assumption, m_complete);
        const auto in = [&](double base) { return displayNumber(base, unit, m_locale); };
        QString value = in(estimate.value);
        if (estimate.shape != Shape::Fixed)
            value = CommandLineText::tr("%1 (%2 to %3)")
                        .arg(value, in(estimate.range.low), in(estimate.range.high));
        if (!unit.symbol.isEmpty())
            value += QLatin1Char(' ') + localSymbol(unit);
        const QString name = m_complete.activities[assumption.activity].stated.name;
        const QString source =
            sourceTitle(estimate, m_catalogue)
                .value_or(m_catalogue.noteIn(m_locale, estimate.provenance.note));
        //: %1 an activity, %2 an input such as "PUE", %3 its value, %4 a publication
        text +=
            item(source.isEmpty()
                     ? CommandLineText::tr("“%1”: %2 %3").arg(name, nameOf(assumption.term), value)
                     : CommandLineText::tr("“%1”: %2 %3, from %4")
                           .arg(name, nameOf(assumption.term), value, source));
    }
    return section(CommandLineText::tr("Assumed, as the study does not say:"), text);
}

QString PlanText::omissions() const {
    QString text;
    for (const Omission& omission : m_plan.assessment.calculation.omissions)
        text += item(sentenceOf(omission, m_complete));
    if (m_complete.activities.isEmpty())
        text += item(CommandLineText::tr("The plan has no activities."));
    return section(CommandLineText::tr("Left out:"), text);
}

QString PlanText::warnings() const {
    QString text;
    for (const Warning& warning : m_complete.warnings)
        text += item(sentenceOf(warning));
    return section(CommandLineText::tr("To be checked:"), text);
}

QString PlanText::text() const {
    return wrapped(headline()) + parts() + otherTotals() + equivalents() + assumptions() +
           omissions() + warnings();
}

} // namespace

QString studyText(const StudyReport& report, const Catalogue& catalogue, const QLocale& locale) {
    QString text = report.study.title + QLatin1Char('\n');
    for (const PlanReport& plan : report.plans)
        text += QLatin1Char('\n') + PlanText(plan, catalogue, locale).text();
    return text;
}

} // namespace plume
