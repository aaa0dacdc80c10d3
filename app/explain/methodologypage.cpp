// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/methodologypage.h"

#include "explain/explainer.h"
#include "explain/explaintext.h"
#include "explain/methodologyplans.h"
#include "quantity/unittable.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <map>

namespace plume {
namespace {

/// A formula as it was met, before it has its place.
struct Met {
    Term term;
    bool isTotal = false;
    Dimension dimension;
    MethodologyFormula formula;
    QList<WorkMethod> methods;
    QMap<WorkMethod, QSet<EnergyScope>> scopes; ///< of methods that state one

    QStringList namesOfMethods() const;
};

/// "Requests", or "Requests (Chip alone)" where it does not hold for every scope.
QStringList Met::namesOfMethods() const {
    constexpr qsizetype allScopes = 3;
    QStringList names;
    for (const WorkMethod method : methods) {
        const QSet<EnergyScope> stated = scopes.value(method);
        if (stated.isEmpty() || stated.size() == allScopes)
            names.append(nameOf(method));
        for (const EnergyScope scope :
             {EnergyScope::Chip, EnergyScope::Server, EnergyScope::Facility}) {
            if (stated.size() < allScopes && stated.contains(scope))
                //: %1 a work method such as "Requests", %2 what its energy covers
                names.append(ExplainText::tr("%1 (%2)").arg(nameOf(method), nameOf(scope)));
        }
    }
    return names;
}

bool isOfHardware(Term term) {
    return term == Term::EmbodiedPerDeviceHour || term == Term::EmbodiedEmissions;
}

bool isOfTime(Term term) {
    return term == Term::ActiveTime || term == Term::Occurrences || term == Term::Requests;
}

bool isOfEmissions(Term term) {
    return term == Term::OperationalEmissions || term == Term::MarketBasedEmissions ||
           term == Term::Emissions;
}

bool isOfWater(Term term) {
    return term == Term::SiteWater || term == Term::GridWater || term == Term::Water;
}

bool isOfMoney(Term term) {
    return term == Term::Cost;
}

QString unitText(const Dimension& dimension, double inBase) {
    for (const DisplayUnit& unit : unitsOf(dimension)) {
        if (unit.inBase == inBase)
            return localSymbol(unit);
    }
    return localSymbol(unitsOf(dimension).first());
}

/// Gathers the formulas of all graphs, each once.
class Collector {
public:
    void add(const MethodologyPlan& shown) {
        const Catalogue nothing;
        const Assessment assessment = assess(shown.study, 0, nothing);
        const Explainer explainer(assessment, nothing, {});
        const Graph& graph = *assessment.calculation.graph;
        for (const QString& address : explainer.addresses().addresses()) {
            const NodeId node = *explainer.addresses().nodeAt(address);
            const bool isTotal = address.startsWith(QLatin1String("/plans/0/totals/"));
            const bool isMeant =
                shown.showsTotals ? isTotal : AddressBook::activityIn(address) == shown.activity;
            if (graph.node(node).operation == Operation::Leaf)
                addInput(graph.leafOf(node));
            else if (isMeant)
                addFormula(*explainer.formulaSheet(address), isTotal, graph, shown.shown());
        }
    }

    QList<Met> formulas() const {
        QList<Met> result = m_met;
        for (Met& met : result) {
            if (met.formula.holdsFor.isEmpty() && !met.isTotal)
                met.formula.holdsFor = met.namesOfMethods();
        }
        return result;
    }
    QList<MethodologyInput> inputs() const {
        QList<MethodologyInput> result;
        for (const auto& [term, input] : m_inputs)
            result.append(input);
        return result;
    }

private:
    void addFormula(const ExplainSheet& sheet, bool isTotal, const Graph& graph,
                    const Activity& activity) {
        const Term term = *sheet.number.term;
        auto known = std::find_if(m_met.begin(), m_met.end(), [&](const Met& met) {
            return met.term == term && met.isTotal == isTotal &&
                   met.formula.words == sheet.formulaInWords;
        });
        if (known == m_met.end()) {
            Met met{term, isTotal, graph.node(sheet.number.node).dimension, {}, {}, {}};
            met.formula.words = sheet.formulaInWords;
            met.formula.formula = sheet.formula;
            met.formula.texts = sheet.texts;
            for (const ExplainedNumber& factor : sheet.factors)
                met.formula.inputs.append(*factor.term);
            known = m_met.insert(m_met.end(), met);
        }
        if (!known->methods.contains(activity.method))
            known->methods.append(activity.method);
        if (activity.scope)
            known->scopes[activity.method].insert(*activity.scope);
        const QString hardware = nameOf(activity.embodied);
        if (isOfHardware(term) && !known->formula.holdsFor.contains(hardware))
            known->formula.holdsFor.append(hardware);
    }

    void addInput(const Leaf& leaf) {
        if (!leaf.term || m_inputs.contains(*leaf.term))
            return;
        const InputSpec* spec = findInputSpec(*leaf.term);
        const double inBase = spec ? spec->unitInBase : unit::month.inBase;
        m_inputs[*leaf.term] = {*leaf.term, nameOf(*leaf.term), meaningOf(*leaf.term),
                                unitText(leaf.dimension, inBase),
                                leaf.address.section(QLatin1Char('/'), spec ? 5 : 3)};
    }

    QList<Met> m_met;
    std::map<Term, MethodologyInput> m_inputs;
};

/// Puts what belongs into one section together, by term, in the order of the calculation.
class Section {
public:
    explicit Section(const QString& title)
        : m_section{title, {}} {}

    void add(const Met& met) {
        auto& terms = m_section.terms;
        auto known = std::find_if(terms.begin(), terms.end(), [&met](const MethodologyTerm& entry) {
            return entry.term == met.term;
        });
        if (known == terms.end()) {
            const auto place = std::find_if(terms.begin(), terms.end(), [&met](const auto& entry) {
                return entry.term > met.term;
            });
            known = terms.insert(place, {met.term,
                                         nameOf(met.term),
                                         meaningOf(met.term),
                                         unitText(met.dimension, 1.0),
                                         {}});
        }
        known->formulas.append(met.formula);
    }

    void appendTo(QList<MethodologySection>& sections) const {
        if (!m_section.terms.isEmpty())
            sections.append(m_section);
    }

private:
    MethodologySection m_section;
};

QList<MethodologySection> sectionsOf(const QList<Met>& formulas) {
    Section time(ExplainText::tr("How long and how often"));
    std::map<WorkMethod, Section> methods;
    for (const WorkMethod method : allWorkMethods)
        //: %1 a work method such as "Device time"
        methods.emplace(method, Section(ExplainText::tr("Energy: %1").arg(nameOf(method))));
    Section facility(ExplainText::tr("From the chip to the facility"));
    Section emissions(ExplainText::tr("Emissions of electricity, and all together"));
    Section hardware(ExplainText::tr("Hardware"));
    Section water(ExplainText::tr("Water"));
    Section cost(ExplainText::tr("Cost, in the currency of the study (¤)"));
    Section totals(ExplainText::tr("Totals of a plan"));
    for (const Met& met : formulas) {
        if (met.isTotal)
            totals.add(met);
        else if (isOfTime(met.term))
            time.add(met);
        else if (isOfHardware(met.term))
            hardware.add(met);
        else if (isOfWater(met.term))
            water.add(met);
        else if (isOfEmissions(met.term))
            emissions.add(met);
        else if (isOfMoney(met.term))
            cost.add(met);
        else if (met.methods.size() == 1)
            methods.at(met.methods.first()).add(met);
        else
            facility.add(met);
    }
    QList<MethodologySection> sections;
    time.appendTo(sections);
    for (const auto& [method, section] : methods)
        section.appendTo(sections);
    for (const Section& section : {facility, emissions, hardware, water, cost, totals})
        section.appendTo(sections);
    return sections;
}

QString withUnitIn(const QString& name, const QString& unit) {
    return unit.isEmpty() ? name : QStringLiteral("%1 [%2]").arg(name, unit);
}

QString textOf(const MethodologyTerm& term) {
    QString text =
        QStringLiteral("%1\n    %2\n").arg(withUnitIn(term.name, term.unit), term.meaning);
    for (const MethodologyFormula& formula : term.formulas) {
        text += QStringLiteral("    = %1\n").arg(formula.words);
        if (!formula.holdsFor.isEmpty())
            text +=
                QStringLiteral("        (%1)\n").arg(formula.holdsFor.join(QStringLiteral("; ")));
    }
    return text;
}

} // namespace

MethodologyPage methodologyPage() {
    Collector collector;
    for (const MethodologyPlan& plan : methodologyPlans())
        collector.add(plan);
    return {sectionsOf(collector.formulas()), collector.inputs()};
}

QString plainText(const MethodologyPage& page) {
    QString text;
    for (const MethodologySection& section : page.sections) {
        text += section.title + QStringLiteral("\n\n");
        for (const MethodologyTerm& term : section.terms)
            text += textOf(term);
        text += QLatin1Char('\n');
    }
    text += ExplainText::tr("Inputs") + QStringLiteral("\n\n");
    for (const MethodologyInput& input : page.inputs)
        text += QStringLiteral("%1\n    %2\n    %3\n")
                    .arg(withUnitIn(input.name, input.unit), input.meaning, input.place);
    return text;
}

} // namespace plume
