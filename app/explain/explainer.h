// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/addressbook.h"
#include "catalogue/catalogue.h"
#include "explain/explainsheet.h"

#include <QLocale>
#include <QSet>

#include <functional>
#include <optional>

namespace plume {

/// The 5th and 95th percentile (base units) of a computed node, where ranges are known.
using RangeOf = std::function<std::optional<Range>(NodeId)>;

/// How an explanation is to be worded.
struct ExplainStyle {
    QLocale locale = QLocale::c();
    int digits = 6; ///< of values; a formula's numbers have four
    RangeOf rangeOf = {};
};

/// Explains the numbers of one assessment, at their addresses or nodes. Assessment and catalogue
/// must outlive it.
class Explainer {
public:
    Explainer(const Assessment& assessment, const Catalogue& catalogue, ExplainStyle style);

    /// None where the address leads nowhere in this assessment.
    std::optional<ExplainSheet> sheet(const QString& address) const;
    /// The same without inputs, sources, limits and users: the number and its formula.
    std::optional<ExplainSheet> formulaSheet(const QString& address) const;
    const AddressBook& addresses() const { return m_addresses; }
    /// The totals, or else the inputs and steps, that are this term.
    QStringList addressesOf(Term term) const;

private:
    void explainFormula(ExplainSheet& sheet, NodeId node, int activity) const;
    ExplainedNumber number(NodeId node, int activity) const;
    ExplainedNumber numberAt(const QString& address, NodeId node, int activity) const;
    QString spelled(const ExplainedNumber& number) const;
    SetBy setterOf(const Leaf& leaf) const;
    QString originOf(const Leaf& leaf, SetBy setBy) const;
    std::optional<Range> intervalOf(NodeId node) const;
    QString rangeText(const ExplainedNumber& number) const;
    QString inStudyCurrency(const QString& text) const;
    QList<ExplainedNumber> inputsBelow(NodeId node, int activity) const;
    QList<ExplainedNumber> usersOf(NodeId node, int activity) const;
    QStringList limitsOf(const ExplainSheet& sheet) const;
    QStringList omissionsAbout(const ExplainedNumber& number) const;

    const Assessment& m_assessment;
    const Graph& m_graph;
    const Catalogue& m_catalogue;
    ExplainStyle m_style;
    AddressBook m_addresses;
    QSet<QString> m_stated;               ///< addresses of what the study states
    QHash<NodeId, QList<NodeId>> m_users; ///< named values by what their formulas speak of
    QSet<QString> m_assumed;              ///< addresses of what it does not, taken from data
};

/// The sheet of one address: an equivalence ("equivalences/flight-transatlantic-seat") or a number
/// of the assessment. Pure.
std::optional<ExplainSheet> explainSheet(const Assessment& assessment, const QString& address,
                                         const Catalogue& catalogue, const ExplainStyle& style);

/// None where the address is not that of an equivalence that the data have.
std::optional<ExplainSheet> equivalenceSheet(const QString& address, const Catalogue& catalogue,
                                             const ExplainStyle& style);

} // namespace plume
