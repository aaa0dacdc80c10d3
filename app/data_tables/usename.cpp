// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/usename.h"

#include "chart_data/drawname.h"
#include "data_tables/tabletext.h"

namespace plume {

QString nameOfUse(Term term, const QString& address, const CompletePlan& plan, bool isOnePlan) {
    const QString name = drawName(term, {address}, plan, QLocale());
    //: an input with its activity, and its plan
    return isOnePlan ? name : TableText::tr("%1 (%2)").arg(name, plan.name);
}

} // namespace plume
