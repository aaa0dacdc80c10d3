// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/studypreview.h"

#include "chart_data/charttext.h"
#include "chart_data/comparewords.h"
#include "chart_data/sharechart.h"
#include "chart_data/usewords.h"

#include <algorithm>

namespace plume {
namespace {

PreviewBar barOf(const PlanResult& result, const QString& name, const QLocale& locale) {
    PreviewBar bar;
    bar.name = name;
    const auto total = result.assessment.total(Term::Emissions);
    if (!total) {
        bar.amount = ChartText::tr("Emissions not known yet");
        return bar;
    }
    bar.kg = *total;
    //: %1 an amount such as "192.5 t"
    bar.amount = ChartText::tr("%1 CO₂e").arg(emissionText(bar.kg, locale));
    for (const ShareSegment& segment : shareChartOf(result, locale).segments)
        bar.parts.append({segment.phase, segment.share});
    return bar;
}

/// Which of several plans emits least, and which most.
QString extremesSentence(const QList<PreviewBar>& bars) {
    const bool areKnown =
        std::ranges::none_of(bars, [](const PreviewBar& bar) { return bar.parts.isEmpty(); });
    if (!areKnown)
        return {};
    const auto [least, most] = std::ranges::minmax_element(bars, {}, &PreviewBar::kg);
    if (least->kg == most->kg)
        return ChartText::tr("All plans emit the same.");
    //: %1 and %3 plans, %2 and %4 amounts
    return ChartText::tr("%1 emits least (%2), %3 most (%4).")
        .arg(quotedName(least->name), least->amount, quotedName(most->name), most->amount);
}

QString sentenceOf(const PlanResult& result, const QLocale& locale) {
    const QString nothing = whyNothingToShow(result.assessment);
    return nothing.isEmpty() ? useSentence(result, locale) : nothing;
}

} // namespace

StudyPreview studyPreviewOf(const Study& study, const Catalogue& catalogue, const QLocale& locale) {
    StudyPreview preview;
    preview.title = study.title;
    for (int plan = 0; plan < int(study.plans.size()); ++plan) {
        const PlanResult result = resultOf(study, plan, catalogue);
        preview.bars.append(barOf(result, study.plans[plan].name, locale));
        preview.largest = std::max(preview.largest, preview.bars.last().kg);
        if (study.plans.size() == 1)
            preview.sentence = sentenceOf(result, locale);
    }
    if (study.plans.size() > 1)
        preview.sentence = extremesSentence(preview.bars);
    return preview;
}

} // namespace plume
