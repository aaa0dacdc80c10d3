// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportinputs.h"

#include "explain/citation.h"
#include "explain/explainer.h"
#include "lifecycle/input.h"
#include "quantity/estimatetext.h"
#include "quantity/quantitytext.h"
#include "quantity/unittable.h"
#include "report/reporttext.h"

namespace plume {
namespace {

constexpr int shownDigits = 4;

/// The unit of a bare number in a study file, or that which suits the value.
DisplayUnit unitOf(const ExplainedNumber& number) {
    if (const InputSpec* spec = number.term ? findInputSpec(*number.term) : nullptr)
        return unitOfSize(number.dimension, spec->unitInBase);
    return suitableUnit(number.base, number.dimension);
}

QString assumptionOf(const ReportInput& input) {
    const QString name = input.activity.isEmpty()
                             ? input.name
                             //: %1 an activity, %2 an input such as "Grid intensity"
                             : ReportText::tr("“%1”, %2").arg(input.activity, input.name);
    if (input.source.isEmpty())
        //: %1 an input, %2 its value
        return ReportText::tr("%1 is not stated; %2 is taken by default.")
            .arg(name, input.valueText);
    //: %1 an input, %2 its value, %3 a source
    return ReportText::tr("%1 is not stated; %2 is taken by default (%3).")
        .arg(name, input.valueText, input.source);
}

class Inputs {
public:
    Inputs(const PlanResult& result, const Catalogue& catalogue, const QLocale& locale)
        : m_assessment(result.assessment)
        , m_graph(*result.assessment.calculation.graph)
        , m_catalogue(catalogue)
        , m_locale(locale)
        , m_explainer(result.assessment, catalogue, {locale, shownDigits, {}}) {}

    ReportInputs run() {
        for (const QString& address : m_explainer.addresses().addresses()) {
            const NodeId node = *m_explainer.addresses().nodeAt(address);
            if (m_graph.node(node).operation == Operation::Leaf)
                add(address, node);
        }
        for (const Warning& warning : m_assessment.plan().warnings)
            m_inputs.assumptions.append(sentenceOf(warning));
        return m_inputs;
    }

private:
    void add(const QString& address, NodeId node) {
        const auto sheet = m_explainer.formulaSheet(address);
        if (!sheet || !sheet->number.term)
            return;
        const ExplainedNumber& number = sheet->number;
        const Provenance& from = m_graph.leafOf(node).estimate.provenance;
        const DisplayUnit unit = unitOf(number);
        ReportInput input;
        const int activity = AddressBook::activityIn(address);
        if (activity != AddressBook::none)
            input.activity = m_assessment.plan().activities[activity].stated.name;
        input.name = nameOf(*number.term);
        input.value = double(inUnit(number.base, unit));
        input.unit = localSymbol(unit);
        if (number.interval)
            input.range = Range{double(inUnit(number.interval->low, unit)),
                                double(inUnit(number.interval->high, unit))};
        input.valueText = number.value;
        input.rangeText = number.range;
        input.setBy = number.setBy;
        input.quality = number.quality ? nameOf(*number.quality) : QString();
        input.note = m_catalogue.noteIn(m_locale, from.note);
        input.address = address;
        if (const auto cited = citedSource(from, input.name, m_catalogue)) {
            addSource(m_inputs.sources, *cited);
            input.source = shortCitation(cited->source);
        }
        if (input.setBy == SetBy::Default)
            m_inputs.assumptions.append(assumptionOf(input));
        m_inputs.inputs.append(input);
    }

    const Assessment& m_assessment;
    const Graph& m_graph;
    const Catalogue& m_catalogue;
    const QLocale m_locale;
    Explainer m_explainer;
    ReportInputs m_inputs;
};

} // namespace

ReportInputs reportInputsOf(const PlanResult& result, const Catalogue& catalogue,
                            const QLocale& locale) {
    return Inputs(result, catalogue, locale).run();
}

} // namespace plume
