// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/modellimits.h"

#include "report/reporttext.h"

namespace plume {

QString modelLimitsTitle() {
    return ReportText::tr("What this model does not tell you");
}

QStringList modelLimits() {
    return {
        ReportText::tr("It does not measure anything. Every figure follows from the inputs listed "
                       "here, and is as good as they are."),
        ReportText::tr("The ranges hold what is not known about the inputs. They do not hold what "
                       "the model leaves out or describes too simply."),
        ReportText::tr("It does not say whether the system is worth its emissions, nor what it "
                       "saves or causes elsewhere: only the emissions, energy and water of the "
                       "system itself are counted."),
        ReportText::tr("It does not foresee demand. How much the system is used is an input, and "
                       "it is often the one that matters most."),
        ReportText::tr("Electricity is counted with the average of its grid. What one more server "
                       "adds in a certain hour may be more or less than that."),
        ReportText::tr("Figures for making hardware come from few published studies. They differ "
                       "between makers and years by a factor of two and more."),
        ReportText::tr("Water is counted in litres, wherever it is drawn; how scarce it is in that "
                       "place is not said."),
        ReportText::tr("Networks and the devices of users count only where the study has an "
                       "activity for them. Staff, offices and buildings are not in it."),
        ReportText::tr("It does not compare the quality of the plans. Two plans with the same "
                       "emissions may serve people very differently."),
    };
}

} // namespace plume
