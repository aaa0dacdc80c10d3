// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/findpages.h"

#include "library/librarypage.h"
#include "shell/findwords.h"

#include <QCoreApplication>
#include <QTranslator>

#include <array>

namespace plume::ui {
namespace {

struct FindText {
    Q_DECLARE_TR_FUNCTIONS(FindText)
};

struct ChartRow {
    const char* card;
    Place place;
    const char* question;
    const char* kind; ///< what such a chart is called, and what it shows
    std::optional<Term> indicator;
};

// clang-format off
constexpr std::array chartRows{
    ChartRow{"shares", Place::Results, QT_TRANSLATE_NOOP("ChartText", "Which part emits most?"), QT_TRANSLATE_NOOP("FindText", "stacked bar, donut: the share of each part"), Term::Emissions},
    ChartRow{"shares", Place::Results, QT_TRANSLATE_NOOP("ChartText", "Which part uses most energy?"), QT_TRANSLATE_NOOP("FindText", "stacked bar, donut: the share of each part"), Term::FacilityEnergy},
    ChartRow{"shares", Place::Results, QT_TRANSLATE_NOOP("ChartText", "Which part uses most water?"), QT_TRANSLATE_NOOP("FindText", "stacked bar, donut: the share of each part"), Term::Water},
    ChartRow{"useShare", Place::Results, QT_TRANSLATE_NOOP("ChartText", "Is it 90%?"), QT_TRANSLATE_NOOP("FindText", "bar: the share of use, up to 100%"), {}},
    ChartRow{"distribution", Place::Results, QT_TRANSLATE_NOOP("ChartText", "How sure is it?"), QT_TRANSLATE_NOOP("FindText", "histogram, cumulative distribution, dots: uncertainty"), {}},
    ChartRow{"sensitivity", Place::Results, QT_TRANSLATE_NOOP("ChartText", "What matters most?"), QT_TRANSLATE_NOOP("FindText", "tornado chart: sensitivity to each input"), {}},
    ChartRow{"comparisons", Place::Results, QT_TRANSLATE_NOOP("ChartText", "How big is that?"), QT_TRANSLATE_NOOP("FindText", "ladder of familiar things, logarithmic scale"), {}},
    ChartRow{"cumulative", Place::Results, QT_TRANSLATE_NOOP("ChartText", "When does it happen?"), QT_TRANSLATE_NOOP("FindText", "curves over time: cumulative amounts"), {}},
    ChartRow{"changes", Place::Results, QT_TRANSLATE_NOOP("ChartText", "What changed?"), QT_TRANSLATE_NOOP("FindText", "waterfall: from before to now"), {}},
    ChartRow{"compareNow", Place::Compare, QT_TRANSLATE_NOOP("ChartText", "What do the plans cause?"), QT_TRANSLATE_NOOP("FindText", "bars: the difference of plans"), {}},
    ChartRow{"compareOverTime", Place::Compare, QT_TRANSLATE_NOOP("ChartText", "When does one plan overtake the other?"), QT_TRANSLATE_NOOP("FindText", "curves over time: the break-even point of plans"), {}},
    ChartRow{"compareCertainty", Place::Compare, QT_TRANSLATE_NOOP("ChartText", "How sure is the difference?"), QT_TRANSLATE_NOOP("FindText", "histogram of differences: the probability that a plan is lower"), {}},
    ChartRow{"comparePairs", Place::Compare, QT_TRANSLATE_NOOP("ChartText", "How often is one plan lower than another?"), QT_TRANSLATE_NOOP("FindText", "table: the probability for each pair of plans"), {}},
    ChartRow{"compareDiffers", Place::Compare, QT_TRANSLATE_NOOP("ChartText", "What differs between the plans?"), QT_TRANSLATE_NOOP("FindText", "table: inputs that are not the same"), {}},
    ChartRow{"compareWaterfall", Place::Compare, QT_TRANSLATE_NOOP("ChartText", "What makes the difference?"), QT_TRANSLATE_NOOP("FindText", "waterfall: from plan to plan"), {}},
    ChartRow{"levers", Place::Compare, QT_TRANSLATE_NOOP("ChartText", "What would make it greener?"), QT_TRANSLATE_NOOP("FindText", "bars: what each lever saves"), {}},
    ChartRow{"leverGrids", Place::Compare, QT_TRANSLATE_NOOP("ChartText", "Where would it emit least?"), QT_TRANSLATE_NOOP("FindText", "dots: the same plan on every grid"), {}},
    ChartRow{"leverQuality", Place::Compare, QT_TRANSLATE_NOOP("ChartText", "What does a point of accuracy cost?"), QT_TRANSLATE_NOOP("FindText", "curve: accuracy and emissions"), {}},
    ChartRow{"leverInformation", Place::Compare, QT_TRANSLATE_NOOP("ChartText", "What is worth measuring?"), QT_TRANSLATE_NOOP("FindText", "bars: what a measurement would tell"), {}},
};
// clang-format on

QString detailOf(const QString& kind, const QString& more) {
    return QStringLiteral("%1 · %2").arg(kind, more);
}

} // namespace

std::vector<Findable> chartFindables(const ChooseChart& show) {
    std::vector<Findable> all;
    for (const ChartRow& row : chartRows) {
        Findable found;
        found.name = QCoreApplication::translate("ChartText", row.question);
        found.detail = detailOf(FindText::tr("Chart"), FindText::tr(row.kind));
        found.otherNames = inBothLanguages("ChartText", row.question);
        found.words = inBothLanguages("FindText", row.kind).join(u' ');
        found.choose = [where = ChartPlace{QLatin1String(row.card), row.place, row.indicator},
                        show] { show(where); };
        all.push_back(std::move(found));
    }
    return all;
}

std::vector<Findable> sectionFindables(const std::function<void(const QString&)>& show) {
    std::vector<Findable> all;
    for (const QString& key : LibraryPage::sections()) {
        Findable found;
        found.name = LibraryPage::nameOfSection(key);
        found.detail = detailOf(FindText::tr("Page"), nameOf(Place::Library));
        for (const char* context : {"TableText", "plume::ui::LibraryPage"})
            found.otherNames.append(
                vietnamese().translate(context, found.name.toUtf8().constData()));
        found.otherNames.append(QString(key).replace(u'_', u' '));
        found.choose = [key, show] { show(key); };
        all.push_back(std::move(found));
    }
    return all;
}

} // namespace plume::ui
