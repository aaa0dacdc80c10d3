// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"
#include "catalogue/catalogue.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <QString>

namespace plume {

/// Writes out what numbers of an assessment are made of, down to the inputs and their sources. What
/// has been unfolded once is referred to afterwards.
class ExplanationText {
public:
    ExplanationText(const Assessment& assessment, const Catalogue& catalogue,
                    const QLocale& locale);

    /// The number, its formula in words and in numbers, and all that it is made of, indented.
    QString unfolded(NodeId node);
    /// Every named step in the order of the calculation, then every input.
    QString all();

private:
    QString unfolded(NodeId node, int depth);
    QString step(NodeId node, int depth) const;
    QString input(NodeId node, int depth) const;
    QString origin(const Leaf& leaf) const;
    QString citation(const Provenance& from) const;
    QString label(NodeId node) const;
    QString value(NodeId node) const;

    const Assessment& m_assessment;
    const Graph& m_graph;
    const Catalogue& m_catalogue;
    QLocale m_locale;
    QHash<NodeId, QString> m_activities; ///< whose result a node is
    QSet<QString> m_stated;              ///< addresses of what the study states
    QSet<NodeId> m_shown;
};

/// The nearest named values and inputs below a node, each once.
QList<NodeId> namedParts(const Graph& graph, NodeId node);

} // namespace plume
