// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/certaintychart.h"
#include "chart_data/comparewords.h"
#include "chart_data/nowchart.h"
#include "chart_data/waterfallchart.h"
#include "command_line/comparereport.h"
#include "command_line/options.h"
#include "command_line/textlayout.h"

namespace plume {
namespace {

constexpr int indent = 2;

QString section(const QString& title, const QString& body) {
    return body.isEmpty() ? QString() : QLatin1Char('\n') + title + QLatin1Char('\n') + body;
}

/// The named columns of a table of a chart; all of them without names.
QString tableText(const ChartTable& table, const QList<int>& shown) {
    QList<int> right;
    QStringList header;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        header.append(table.columns[shown[i]].header);
        if (table.columns[shown[i]].isNumber)
            right.append(int(i));
    }
    TextTable text(right);
    text.addRow(header);
    for (const QList<ChartCell>& row : table.rows) {
        QStringList cells;
        for (const int column : shown)
            cells.append(row[column].text);
        text.addRow(cells);
    }
    return text.text(indent);
}

class CompareText {
public:
    CompareText(const CompareReport& report, const QLocale& locale)
        : m_report(report)
        , m_comparison(report.comparison)
        , m_locale(locale) {}

    QString text() const {
        QString text = wrapped(m_report.title);
        for (int plan = 0; plan < m_comparison.planCount(); ++plan) {
            if (plan != m_comparison.baseline)
                text += QLatin1Char('\n') + wrapped(headline(plan).text());
        }
        const QString lowest = lowestPlanSentence(m_comparison, Term::Emissions, m_locale);
        if (!lowest.isEmpty())
            text += QLatin1Char('\n') + wrapped(lowest);
        for (const IndicatorComparison& compared : m_comparison.indicators)
            text += totals(compared.indicator);
        for (int plan = 0; plan < m_comparison.planCount(); ++plan)
            text += crossings(plan) + parts(plan);
        return text + pairs() + omissions();
    }

private:
    CompareHeadline headline(int plan) const {
        return compareHeadlineOf(m_comparison, Term::Emissions, plan, coursesOf(Term::Emissions),
                                 m_locale);
    }

    const ComparedCourses* coursesOf(Term indicator) const {
        for (const ComparedCourses& courses : m_report.courses) {
            if (courses.indicator == indicator)
                return &courses;
        }
        return nullptr;
    }

    /// The plans' totals; nothing where none is known.
    QString totals(Term indicator) const {
        const NowChart chart = nowChartOf(m_comparison, indicator, m_locale);
        if (chart.isEmpty())
            return {};
        TextTable table({1, 2, 3});
        table.addRow({CommandLineText::tr("Plan"), CommandLineText::tr("Total"),
                      CommandLineText::tr("Difference"), CommandLineText::tr("Lower in")});
        for (const NowBar& bar : chart.bars)
            table.addRow(
                {bar.name, bar.text, bar.differenceText, chart.table.rows[bar.plan].last().text});
        return section(nameOf(indicator), table.text(indent));
    }

    /// Every crossing of a plan with the baseline, an indicator a line.
    QString crossings(int plan) const {
        TextTable table;
        for (const ComparedCourses& courses : m_report.courses) {
            if (!courses.crossings.value(plan))
                continue;
            for (const Crossing& crossing : courses.crossings[plan]->crossings) {
                const int lower = crossing.planIsLowerAfter ? plan : m_comparison.baseline;
                const QString range = monthRangeText(crossing, m_locale);
                const QString month =
                    CommandLineText::tr("month %1").arg(monthNumber(crossing.month, m_locale));
                table.addRow({nameOf(courses.indicator), month,
                              range.isEmpty() ? range : QStringLiteral("(%1)").arg(range),
                              CommandLineText::tr("from then on, %1 is lower")
                                  .arg(quotedName(m_comparison.nameOf(lower)))});
            }
        }
        return table.isEmpty()
                   ? QString()
                   : section(title(CommandLineText::tr("%1 crosses %2"), plan), table.text(indent));
    }

    QString title(const QString& sentence, int plan) const {
        return sentence.arg(quotedName(m_comparison.nameOf(plan)),
                            quotedName(m_comparison.nameOf(m_comparison.baseline)));
    }

    QString parts(int plan) const {
        if (plan == m_comparison.baseline)
            return {};
        const WaterfallChart chart =
            waterfallChartOf(m_comparison, m_report.attributions[plan], Term::Emissions, m_locale);
        if (chart.table.rows.size() < 2)
            return {};
        QString notes;
        for (const QString& note : chart.words.notes.mid(0, 2))
            notes += wrapped(note, QString(indent, QLatin1Char(' ')));
        return section(title(CommandLineText::tr("What parts %1 from %2"), plan),
                       tableText(chart.table, {0, 1, 2, 3}) + notes);
    }

    QString pairs() const {
        if (m_comparison.planCount() < 3 || m_comparison.samples == 0)
            return {};
        const int other = m_comparison.baseline == 0 ? 1 : 0;
        const CertaintyChart chart =
            certaintyChartOf(m_comparison, Term::Emissions, other, m_locale);
        QList<int> all;
        for (int column = 0; column < chart.pairs.columns.size(); ++column)
            all.append(column);
        return section(CommandLineText::tr("How often each plan is lower"),
                       tableText(chart.pairs, all));
    }

    QString omissions() const {
        QStringList sentences;
        for (int plan = 0; plan < m_comparison.planCount(); ++plan) {
            if (plan != m_comparison.baseline)
                sentences += headline(plan).omissions;
        }
        sentences.removeDuplicates();
        QString list;
        for (const QString& sentence : sentences)
            list += wrapped(sentence, QStringLiteral("  - "));
        return section(CommandLineText::tr("Left out"), list);
    }

    const CompareReport& m_report;
    const Comparison& m_comparison;
    const QLocale& m_locale;
};

} // namespace

QString textOf(const CompareReport& report, const QLocale& locale) {
    return CompareText(report, locale).text();
}

} // namespace plume
