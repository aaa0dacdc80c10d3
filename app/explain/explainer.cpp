// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explainer.h"

#include "explain/citation.h"
#include "explain/explaintext.h"
#include "lifecycle/ownrows.h"
#include "quantity/quantitytext.h"

#include <algorithm>

namespace plume {
namespace {

constexpr int formulaDigits = 4;

bool isLeaf(const Graph& graph, NodeId node) {
    return graph.node(node).operation == Operation::Leaf;
}

/// The terms whose values are incomplete where one of `omitted` is.
bool lacks(Term indicator, Term omitted) {
    const auto isAny = [indicator](std::initializer_list<Term> terms) {
        return std::find(terms.begin(), terms.end(), indicator) != terms.end();
    };
    if (indicator == Term::UseShare)
        return lacks(Term::Emissions, omitted);
    switch (omitted) {
    case Term::FacilityEnergy:
        return indicator != Term::EmbodiedEmissions;
    case Term::Emissions:
    case Term::OperationalEmissions:
        return isAny({Term::OperationalEmissions, Term::MarketBasedEmissions, Term::Emissions});
    case Term::EmbodiedEmissions:
        return isAny({Term::EmbodiedEmissions, Term::Emissions});
    case Term::SiteWater:
        return isAny({Term::SiteWater, Term::Water});
    case Term::GridWater:
        return isAny({Term::GridWater, Term::Water});
    case Term::Water:
        return isAny({Term::SiteWater, Term::GridWater, Term::Water});
    default:
        return indicator == omitted;
    }
}

bool isIndicator(std::optional<Term> term) {
    if (term == Term::UseShare)
        return true;
    return term && std::find(indicators.begin(), indicators.end(), *term) != indicators.end();
}

const Formula* scheduleIn(const Formula& formula) {
    if (formula.kind == Formula::Kind::Schedule)
        return &formula;
    for (const Formula& part : formula.parts) {
        if (const Formula* found = scheduleIn(part))
            return found;
    }
    return nullptr;
}

QString whenText(const Formula& formula, const QLocale& locale) {
    const Formula* found = scheduleIn(formula);
    if (!found)
        return {};
    const auto number = [&locale](double months) {
        return displayNumber(months, DisplayUnit{}, locale);
    };
    const Schedule& schedule = found->schedule;
    if (schedule.every > 0.0)
        return ExplainText::tr(
                   "Starts at month %1 and again every %2 months; the plan ends at month %3.")
            .arg(number(schedule.start), number(schedule.every), number(schedule.horizon));
    return ExplainText::tr("Starts at month %1; the plan ends at month %2.")
        .arg(number(schedule.start), number(schedule.horizon));
}

QString rangeOfTimes(const Range& range, const QLocale& locale) {
    return displayNumber(range.low, DisplayUnit{}, locale) + QChar(0x2013) +
           displayNumber(range.high, DisplayUnit{}, locale);
}

void collectConstants(const Formula& formula, QList<NodeId>& nodes) {
    if (formula.kind == Formula::Kind::Factor)
        nodes.append(formula.node);
    for (const Formula& part : formula.parts)
        collectConstants(part, nodes);
}

} // namespace

QString nameOf(SetBy setBy) {
    switch (setBy) {
    case SetBy::You:
        return ExplainText::tr("stated in the study", "who set a value");
    case SetBy::Data:
        return ExplainText::tr("from the data", "who set a value");
    case SetBy::Default:
        return ExplainText::tr("by default", "who set a value");
    case SetBy::Follows:
        return ExplainText::tr("follows from the study", "who set a value");
    case SetBy::Computed:
        return ExplainText::tr("computed", "who set a value");
    }
    Q_UNREACHABLE();
}

Explainer::Explainer(const Assessment& assessment, const Catalogue& catalogue, ExplainStyle style)
    : m_assessment(assessment)
    , m_graph(*assessment.calculation.graph)
    , m_catalogue(catalogue)
    , m_style(std::move(style))
    , m_addresses(assessment) {
    m_stated.insert(assessment.plan().serviceLife.address);
    for (const CompleteActivity& activity : assessment.plan().activities) {
        for (auto each = activity.inputs.cbegin(); each != activity.inputs.cend(); ++each) {
            if (activity.stated.inputs.contains(each.key()))
                m_stated.insert(each->address);
        }
    }
    for (const Assumption& assumption : assessment.plan().assumptions)
        m_assumed.insert(assumption.address);
    for (NodeId user = 0; user < NodeId(m_graph.nodes().size()); ++user) {
        if (m_graph.node(user).operation != Operation::Name)
            continue;
        for (const NodeId factor : factorsOf(formulaOf(m_graph, user), m_graph))
            m_users[factor].append(user);
    }
}

std::optional<ExplainSheet> Explainer::formulaSheet(const QString& address) const {
    const auto node = m_addresses.nodeAt(address);
    if (!node)
        return std::nullopt;
    const int activity = AddressBook::activityIn(address);
    ExplainSheet sheet;
    sheet.number = numberAt(address, *node, activity);
    sheet.title = numberAt(address, *node, AddressBook::none).name;
    sheet.meaning = sheet.number.term ? meaningOf(*sheet.number.term) : QString();
    sheet.dataVersion = m_assessment.dataVersion;
    if (isLeaf(m_graph, *node))
        sheet.origin = originOf(m_graph.leafOf(*node), sheet.number.setBy);
    else
        explainFormula(sheet, *node, activity);
    return sheet;
}

std::optional<ExplainSheet> Explainer::sheet(const QString& address) const {
    auto sheet = formulaSheet(address);
    if (!sheet)
        return std::nullopt;
    const int activity = AddressBook::activityIn(address);
    sheet->inputs = inputsBelow(sheet->number.node, activity);
    for (const ExplainedNumber& input : sheet->inputs) {
        const Provenance& from = m_graph.leafOf(input.node).estimate.provenance;
        if (const auto cited = citedSource(from, input.name, m_catalogue))
            addSource(sheet->sources, *cited);
    }
    sheet->usedBy = usersOf(sheet->number.node, activity);
    sheet->limits = limitsOf(*sheet);
    return sheet;
}

QStringList Explainer::addressesOf(Term term) const {
    const auto& totals = m_assessment.calculation.whole().totals;
    if (totals.contains(term))
        return {totalAddress(m_assessment.number, term)};
    QStringList found;
    for (const QString& address : m_addresses.addresses()) {
        if (termOf(m_graph, *m_addresses.nodeAt(address)) == term)
            found.append(address);
    }
    return found;
}

void Explainer::explainFormula(ExplainSheet& sheet, NodeId node, int activity) const {
    sheet.formula = formulaOf(m_graph, node);
    sheet.when = whenText(sheet.formula, m_style.locale);
    QList<NodeId> nodes;
    collectConstants(sheet.formula, nodes);
    for (const NodeId factor : nodes) {
        ExplainedNumber shown = number(factor, activity);
        shown.value = inStudyCurrency(
            valueText(m_graph, m_assessment.values, factor, m_style.locale, formulaDigits));
        sheet.texts.insert(factor, shown);
    }
    for (const NodeId factor : factorsOf(sheet.formula, m_graph))
        sheet.factors.append(number(factor, activity));
    sheet.formulaInWords = formulaText(sheet.formula, [&sheet](NodeId factor) {
        const ExplainedNumber& shown = sheet.texts[factor];
        return shown.term ? shown.name : shown.value;
    });
    sheet.formulaInNumbers =
        formulaText(sheet.formula, [&sheet](NodeId factor) { return sheet.texts[factor].value; });
}

ExplainedNumber Explainer::number(NodeId node, int activity) const {
    return numberAt(m_addresses.addressOf(node, activity), node, activity);
}

/// Named as it is called within `activity`: what belongs to another says to which.
ExplainedNumber Explainer::numberAt(const QString& address, NodeId node, int activity) const {
    ExplainedNumber result;
    result.node = node;
    result.address = address;
    result.term = termOf(m_graph, node);
    result.value = inStudyCurrency(
        valueText(m_graph, m_assessment.values, node, m_style.locale, m_style.digits));
    result.base = m_assessment.values[std::size_t(node)];
    result.dimension = m_graph.node(node).dimension;
    result.interval = intervalOf(node);
    result.range = rangeText(result);
    if (result.term)
        result.name = nameOf(*result.term);
    const int own = AddressBook::activityIn(address);
    if (own != AddressBook::none && own != activity)
        //: %1 an activity, %2 a quantity such as "Emissions"
        result.name = ExplainText::tr("“%1”: %2")
                          .arg(m_assessment.plan().activities[own].stated.name, result.name);
    else if (own == AddressBook::none && activity != own && !isLeaf(m_graph, node))
        //: %1 a quantity such as "Emissions"
        result.name = ExplainText::tr("%1 of the whole plan").arg(result.name);
    if (isLeaf(m_graph, node) && result.term) {
        const Leaf& leaf = m_graph.leafOf(node);
        result.setBy = setterOf(leaf);
        result.quality = leaf.estimate.provenance.quality;
        result.note = m_catalogue.noteIn(m_style.locale, leaf.estimate.provenance.note);
    }
    return result;
}

SetBy Explainer::setterOf(const Leaf& leaf) const {
    const QString& row = leaf.estimate.provenance.row;
    if (isOwnRow(row))
        return SetBy::You;
    if (m_assumed.contains(leaf.address))
        return row.isEmpty() || row.startsWith(QLatin1String("defaults/")) ? SetBy::Default
                                                                           : SetBy::Data;
    return m_stated.contains(leaf.address) ? SetBy::You : SetBy::Follows;
}

QString Explainer::originOf(const Leaf& leaf, SetBy setBy) const {
    const QString& row = leaf.estimate.provenance.row;
    switch (setBy) {
    case SetBy::Data:
    case SetBy::Default:
        if (row.isEmpty())
            return ExplainText::tr("not stated at %1; taken by default").arg(leaf.address);
        return ExplainText::tr("not stated at %1; taken from the data, row %2")
            .arg(leaf.address, row);
    case SetBy::You:
        if (isOwnRow(row))
            return ExplainText::tr("not stated at %1; taken from a row of your own, %2")
                .arg(leaf.address, row);
        return ExplainText::tr("stated by the study at %1").arg(leaf.address);
    case SetBy::Follows:
        return ExplainText::tr("not stated at %1; follows from what is stated").arg(leaf.address);
    case SetBy::Computed:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<Range> Explainer::intervalOf(NodeId node) const {
    std::optional<Range> range;
    if (!isLeaf(m_graph, node))
        range = m_style.rangeOf ? m_style.rangeOf(node) : std::nullopt;
    else if (m_graph.leafOf(node).estimate.shape != Shape::Fixed)
        range = m_graph.leafOf(node).estimate.range;
    return range && range->low < range->high ? range : std::nullopt;
}

QString Explainer::rangeText(const ExplainedNumber& number) const {
    if (!number.interval)
        return {};
    return number.term == Term::Occurrences
               ? rangeOfTimes(*number.interval, m_style.locale)
               : inStudyCurrency(displayRange(*number.interval, number.dimension, m_style.locale));
}

QString Explainer::inStudyCurrency(const QString& text) const {
    return inCurrency(text, m_assessment.plan().currency);
}

QList<ExplainedNumber> Explainer::inputsBelow(NodeId node, int activity) const {
    const std::vector<bool> needed = neededFor(m_graph, std::array{node});
    QList<ExplainedNumber> inputs;
    for (NodeId below = 0; below < NodeId(needed.size()); ++below) {
        if (needed[std::size_t(below)] && isLeaf(m_graph, below) && termOf(m_graph, below))
            inputs.append(number(below, activity));
    }
    return inputs;
}

QList<ExplainedNumber> Explainer::usersOf(NodeId node, int activity) const {
    QList<ExplainedNumber> users;
    for (const NodeId user : m_users.value(node)) {
        const ExplainedNumber found = number(user, activity);
        if (!found.address.isEmpty())
            users.append(found);
    }
    return users;
}

QStringList Explainer::omissionsAbout(const ExplainedNumber& number) const {
    const int activity = AddressBook::activityIn(number.address);
    QStringList sentences;
    if (!isIndicator(number.term))
        return sentences;
    for (const Omission& omission : m_assessment.calculation.omissions) {
        const bool isHere = activity == AddressBook::none || omission.activity == activity;
        if (isHere && lacks(*number.term, omission.indicator))
            sentences.append(sentenceOf(omission, m_assessment.plan()));
    }
    for (const Warning& warning : m_assessment.plan().warnings) {
        if (warning.activity == activity)
            sentences.append(sentenceOf(warning));
    }
    return sentences;
}

QStringList Explainer::limitsOf(const ExplainSheet& sheet) const {
    QStringList limits = omissionsAbout(sheet.number);
    for (const ExplainedNumber& factor : sheet.factors) {
        if (!factor.note.isEmpty())
            //: %1 an input such as "Grid intensity", %2 a note on it
            limits.append(ExplainText::tr("%1: %2").arg(factor.name, factor.note));
    }
    if (!isLeaf(m_graph, sheet.number.node))
        return limits;
    const Provenance& from = m_graph.leafOf(sheet.number.node).estimate.provenance;
    if (!from.note.isEmpty())
        limits.append(m_catalogue.noteIn(m_style.locale, from.note));
    if (const Spread* spread = m_catalogue.spread(SpreadId(from.spread)))
        limits.append(sentenceOf(*spread, m_style.locale));
    const bool hasSource = !from.source.isEmpty() && !isJudgement(from.source);
    if (from.quality == Quality::Assumed && !hasSource)
        limits.append(ExplainText::tr("No good source found; this is an assumption."));
    return limits;
}

std::optional<ExplainSheet> explainSheet(const Assessment& assessment, const QString& address,
                                         const Catalogue& catalogue, const ExplainStyle& style) {
    if (auto sheet = equivalenceSheet(address, catalogue, style))
        return sheet;
    return Explainer(assessment, catalogue, style).sheet(address);
}

} // namespace plume
