// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/methodology.h"

#include <QCoreApplication>

namespace plume {
namespace {

struct OmissionText {
    Q_DECLARE_TR_FUNCTIONS(Omission)
};

} // namespace

QString sentenceOf(const Omission& omission, const CompletePlan& plan) {
    const QString activity = plan.activities[omission.activity].stated.name;
    const QString indicator = nameOf(omission.indicator);
    switch (omission.reason) {
    case Omission::Reason::MissingInput:
        //: %1 an activity, %2 a quantity such as "Water", %3 an input such as "Grid intensity"
        return OmissionText::
            tr("“%1”: %2 is incomplete, because “%3” is not known. State it, or choose a preset "
               "that knows it.")
                .arg(activity, indicator, nameOf(omission.missing));
    case Omission::Reason::NotInMethod:
        return OmissionText::tr("“%1”: %2 is not known, because only emissions are stated.")
            .arg(activity, indicator);
    case Omission::Reason::ExcludedByStudy:
        return OmissionText::tr("“%1”: %2 is left out on purpose.").arg(activity, indicator);
    }
    Q_UNREACHABLE();
}

} // namespace plume
