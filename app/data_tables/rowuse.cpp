// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/rowuse.h"

#include "data_tables/tabletext.h"
#include "data_tables/usename.h"
#include "lifecycle/completion.h"

#include <QSet>

namespace plume {
namespace {

/// What rows are asked for, as provenances name them.
class Wanted {
public:
    Wanted(const QString& table, const QString& id)
        : m_table(table)
        , m_id(id)
        , m_row(table + u'/' + id) {}

    bool holds(const Provenance& from) const {
        if (m_table == QLatin1String("sources"))
            return from.source == m_id;
        if (m_table == QLatin1String("spreads"))
            return from.spread == m_id;
        return from.row == m_row || from.row.startsWith(m_row + u'#');
    }

private:
    QString m_table;
    QString m_id;
    QString m_row;
};

} // namespace

RowUses inputsThatUse(const QString& table, const QString& id, const Study& study,
                      const Catalogue& catalogue) {
    const Wanted wanted(table, id);
    RowUses found;
    QSet<QString> known; // activities may share an input
    for (int i = 0; i < study.plans.size(); ++i) {
        const CompletePlan plan = complete(study, i, catalogue);
        for (const CompleteActivity& activity : plan.activities) {
            for (auto input = activity.inputs.cbegin(); input != activity.inputs.cend(); ++input) {
                if (!wanted.holds(input->estimate.provenance) || known.contains(input->address))
                    continue;
                known.insert(input->address);
                found.uses.append(
                    {nameOfUse(input.key(), input->address, plan, study.plans.size() == 1),
                     input->address});
            }
        }
    }
    if (found.uses.isEmpty())
        found.intro = TableText::tr("No input of the open study uses this row.");
    return found;
}

} // namespace plume
