// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/explaincommand.h"

#include "command_line/explanationtext.h"
#include "command_line/namedquantity.h"
#include "command_line/report.h"
#include "command_line/textlayout.h"

namespace plume {
namespace {

/// What is asked about: an address, or a term in every plan.
struct Question {
    QString address;
    std::optional<Term> term;
};

/// Where a term stands in a plan: the total of an indicator, else each input or step of that name.
QList<NodeId> nodesOf(Term term, const Assessment& assessment) {
    const auto& totals = assessment.calculation.whole().totals;
    if (const auto total = totals.constFind(term); total != totals.cend())
        return {*total};
    const Graph& graph = *assessment.calculation.graph;
    QList<NodeId> nodes;
    for (NodeId id = 0; id < NodeId(graph.nodes().size()); ++id) {
        const Node& node = graph.node(id);
        const bool isStep = node.operation == Operation::Name && Term(node.detail) == term;
        const bool isInput = node.operation == Operation::Leaf && graph.leafOf(id).term == term;
        if (isStep || isInput)
            nodes.append(id);
    }
    return nodes;
}

QList<NodeId> answersTo(const Question& question, const Assessment& assessment) {
    if (question.term)
        return nodesOf(*question.term, assessment);
    const auto node = nodeAt(assessment, question.address);
    return node ? QList{*node} : QList<NodeId>();
}

/// Whether an address is one of this plan: both results and inputs begin with the plan's.
bool concerns(const Question& question, int plan) {
    return question.term || question.address.startsWith(planAddress(plan) + QLatin1Char('/'));
}

QString whyUnknown(const Question& question, const QList<Assessment>& assessments) {
    const QString asked = question.term ? keyOf(*question.term) : question.address;
    QString text = CommandLineText::tr("“%1” is not known in this study.").arg(asked);
    QStringList known;
    for (int plan = 0; plan < assessments.size(); ++plan) {
        known += addressesOf(assessments[plan], plan);
        for (const Omission& omission : assessments[plan].calculation.omissions)
            text += QLatin1Char(' ') + sentenceOf(omission, assessments[plan].plan());
    }
    const QString near = nearest(asked, known);
    if (!question.term && !near.isEmpty())
        text += QLatin1Char(' ') + CommandLineText::tr("The nearest address is %1.").arg(near);
    return text;
}

Question questionOf(const Options& options) {
    if (options.arguments.size() < 2)
        return {QString(), Term::Emissions};
    const QString asked = options.arguments[1];
    if (asked.startsWith(QLatin1Char('/')))
        return {asked, std::nullopt};
    return {QString(), termOf(asked)};
}

QString textOn(const QList<NodeId>& nodes, const Assessment& assessment, const Options& options,
               const Catalogue& catalogue) {
    ExplanationText explanation(assessment, catalogue, options.locale);
    if (options.all)
        return explanation.all();
    QString text;
    for (const NodeId node : nodes)
        text += explanation.unfolded(node);
    return text;
}

} // namespace

int runExplain(const Options& options, const Catalogue& catalogue, Console& console) {
    const Question question = questionOf(options);
    if (!question.term && question.address.isEmpty())
        return complainOfWord(options.arguments[1], console);
    const auto study = readNamedStudy(options.arguments.first(), catalogue, console);
    if (!study) {
        console.complain(study.error());
        return status::failed;
    }
    QList<Assessment> assessments;
    for (int plan = 0; plan < study->plans.size(); ++plan)
        assessments.append(assess(*study, plan, catalogue));
    bool isAnswered = false;
    for (int plan = 0; plan < assessments.size(); ++plan) {
        const QList<NodeId> nodes = answersTo(question, assessments[plan]);
        if (!options.all && (!concerns(question, plan) || nodes.isEmpty()))
            continue;
        if (assessments.size() > 1)
            console.write(QStringLiteral("%1\n\n").arg(assessments[plan].plan().name));
        console.write(textOn(nodes, assessments[plan], options, catalogue) + QLatin1Char('\n'));
        isAnswered = true;
    }
    if (!isAnswered)
        console.complain(whyUnknown(question, assessments));
    return isAnswered ? status::done : status::failed;
}

} // namespace plume
