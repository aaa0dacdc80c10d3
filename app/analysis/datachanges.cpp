// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/datachanges.h"

#include "quantity/quantitytext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace plume {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DataChanges)
};

struct UsedRow {
    Dimension dimension;
    Term term;
};

/// The rows of the data that any plan uses, with what each is for.
QMap<QString, UsedRow> usedRows(const QList<Assessment>& assessments) {
    QMap<QString, UsedRow> used;
    for (const Assessment& assessment : assessments) {
        for (const Leaf& leaf : assessment.calculation.graph->leaves()) {
            const QString& row = leaf.estimate.provenance.row;
            if (!row.isEmpty() && leaf.term)
                used.insert(row, {leaf.dimension, *leaf.term});
        }
    }
    return used;
}

QList<Assessment> assessAll(const Study& study, const Catalogue& catalogue) {
    QList<Assessment> assessments;
    for (int plan = 0; plan < study.plans.size(); ++plan)
        assessments.append(assess(study, plan, catalogue));
    return assessments;
}

bool isOther(const EstimateData& a, const EstimateData& b) {
    return a.value != b.value || a.shape != b.shape ||
           (a.shape != Shape::Fixed && !(a.range == b.range));
}

/// "“Chatbot”: 12 t before, 11 t now."
QString sentenceOf(const ChangedTotal& total, const QLocale& locale) {
    if (!total.before || !total.after)
        return {};
    //: %1 a plan, %2 and %3 its emissions
    return Texts::tr("“%1”: %2 before, %3 now.")
        .arg(total.name, displayText(*total.before, dim::emission, locale),
             displayText(*total.after, dim::emission, locale));
}

} // namespace

std::optional<DataChanges> changesSince(const QString& version, const Study& study,
                                        const Catalogue& catalogue,
                                        const QList<DataChange>& changes) {
    if (version.isEmpty() || version == catalogue.version)
        return std::nullopt;
    DataChanges result{version, catalogue.version, true, {}, {}};
    result.isKnown =
        !isEarlier(catalogue.version, version) && !isEarlier(version, firstDataVersion);
    if (!result.isKnown)
        return result;
    Catalogue then = asOf(version, catalogue, changes);
    Catalogue now = catalogue;
    const QList<Assessment> before = assessAll(study, then);
    const QList<Assessment> after = assessAll(study, now);
    const QMap<QString, UsedRow> used = usedRows(after);
    QSet<QString> seen;
    for (const DataChange& change : changes) {
        if (!isEarlier(version, change.version) || !used.contains(change.row) ||
            seen.contains(change.row))
            continue;
        seen.insert(change.row);
        const EstimateData* old = valueAt(then, change.row);
        const EstimateData* today = valueAt(now, change.row);
        if (old && today && isOther(*old, *today))
            result.rows.append({change.row, used[change.row].dimension, *old, *today,
                                catalogue.noteIn(QLocale::c(), change.note)});
    }
    for (int plan = 0; plan < study.plans.size(); ++plan)
        result.totals.append({plan, study.plans[plan].name, before[plan].total(Term::Emissions),
                              after[plan].total(Term::Emissions)});
    return result;
}

QString valueText(const EstimateData& estimate, const Dimension& dimension, const QLocale& locale) {
    const QString value = displayText(estimate.value, dimension, locale);
    if (estimate.shape == Shape::Fixed)
        return value;
    return QStringLiteral("%1 (%2)").arg(value, displayRange(estimate.range, dimension, locale));
}

QString sentenceOf(const DataChanges& changes, const QLocale& locale) {
    if (!changes.isKnown)
        return Texts::tr("This study was made with data of version %1; these are %2. What that "
                         "version said is not on record here.")
            .arg(changes.version, changes.now);
    if (changes.rows.isEmpty())
        return Texts::tr("This study was made with data of version %1; these are %2. Nothing that "
                         "it uses has changed.")
            .arg(changes.version, changes.now);
    QString text = Texts::tr("This study was made with data of version %1; these are %2. Values "
                             "that it uses and that changed: %3.")
                       .arg(changes.version, changes.now, locale.toString(changes.rows.size()));
    const bool isMoved = std::ranges::any_of(
        changes.totals, [](const ChangedTotal& total) { return total.before != total.after; });
    if (!isMoved)
        return text + QLatin1Char(' ') +
               Texts::tr("Only ranges did: the central emissions of its plans are as before.");
    for (const ChangedTotal& total : changes.totals) {
        if (total.before != total.after)
            text += QLatin1Char(' ') + sentenceOf(total, locale);
    }
    return text;
}

QStringList linesOf(const DataChanges& changes, const QLocale& locale) {
    QStringList lines;
    for (const ChangedRow& row : changes.rows) {
        //: %1 a row of the data, %2 what it said, %3 what it says
        QString line = Texts::tr("%1: %2 before, %3 now")
                           .arg(row.row, valueText(row.before, row.dimension, locale),
                                valueText(row.after, row.dimension, locale));
        if (!row.note.isEmpty())
            line += QStringLiteral(" (%1)").arg(row.note);
        lines.append(line);
    }
    return lines;
}

} // namespace plume
