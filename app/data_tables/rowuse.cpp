// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/rowuse.h"

#include "chart_data/drawname.h"
#include "data_tables/tabletext.h"
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

QString nameOfUse(Term term, const QString& address, const CompletePlan& plan, bool isOnePlan,
                  const QLocale& locale) {
    const QString name = drawName(term, {address}, plan, locale);
    //: an input with its activity, and its plan
    return isOnePlan ? name : TableText::tr("%1 (%2)").arg(name, plan.name);
}

} // namespace

QList<RowUse> usesOf(const QString& table, const QString& id, const Study& study,
                     const Catalogue& catalogue) {
    const Wanted wanted(table, id);
    QList<RowUse> uses;
    QSet<QString> known; // activities may share an input
    for (int i = 0; i < study.plans.size(); ++i) {
        const CompletePlan plan = complete(study, i, catalogue);
        for (const CompleteActivity& activity : plan.activities) {
            for (auto input = activity.inputs.cbegin(); input != activity.inputs.cend(); ++input) {
                if (!wanted.holds(input->estimate.provenance) || known.contains(input->address))
                    continue;
                known.insert(input->address);
                uses.append({nameOfUse(input.key(), input->address, plan, study.plans.size() == 1,
                                       QLocale()),
                             input->address});
            }
        }
    }
    return uses;
}

} // namespace plume
