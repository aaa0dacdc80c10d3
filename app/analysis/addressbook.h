// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace plume {

/// The addresses of everything in an assessment that has a name: inputs at their JSON pointers,
/// totals below "totals", and below each activity its results and the steps on the way to them by
/// their terms. Where a term comes up again in an activity, it stands below what it is part of:
/// "/plans/0/activities/1/grid_weighted_energy/server_energy". Addresses follow from the structure
/// of a plan alone, never from its values.
class AddressBook {
public:
    explicit AddressBook(const Assessment& assessment);

    std::optional<NodeId> nodeAt(const QString& address) const;
    /// The address of a node, by preference below activity number `activity`, which may share it
    /// with others; empty for what has none.
    QString addressOf(NodeId node, int activity = none) const;
    /// The activity that an address lies in, or `none`: totals, and inputs of the whole plan.
    static int activityIn(const QString& address);
    /// Totals, then each activity's results and steps, then inputs; each once.
    const QStringList& addresses() const { return m_addresses; }

    static constexpr int none = -1;

private:
    void add(const QString& address, NodeId node, int activity);
    /// Where steps are being named.
    struct Place {
        QString parent;   ///< the address of what they are part of
        QString activity; ///< the address of the activity
        int number = none;
        bool isMultiple = false;
    };
    void addStepsOf(const Assessment& assessment, int activity, QSet<int>& walked);
    void addSteps(const Graph& graph, NodeId below, const Place& place);
    bool isOwnCount(const Graph& graph, NodeId node, const Place& place) const;
    QString freeAddress(const QString& key, const Place& place) const;

    QStringList m_addresses;
    QHash<QString, NodeId> m_nodes;
    QHash<NodeId, QString> m_first;                      ///< the first address of a node
    QHash<std::pair<NodeId, int>, QString> m_ofActivity; ///< and that within an activity
};

} // namespace plume
