// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/sheettext.h"

#include "explain/citation.h"
#include "explain/explaintext.h"
#include "quantity/estimatetext.h"

namespace plume {
namespace {

QString listed(const QString& heading, const QStringList& lines) {
    QString text;
    for (const QString& line : lines)
        text += QStringLiteral("- ") + line + QLatin1Char('\n');
    return text.isEmpty() ? text : QStringLiteral("\n%1\n%2").arg(heading, text);
}

QStringList linesOf(const QList<ExplainedNumber>& numbers) {
    QStringList lines;
    for (const ExplainedNumber& number : numbers)
        lines.append(lineOf(number));
    return lines;
}

QStringList citations(const ExplainSheet& sheet) {
    QStringList lines;
    for (const CitedSource& cited : sheet.sources)
        lines.append(fullCitation(cited));
    return lines;
}

} // namespace

QString lineOf(const ExplainedNumber& number) {
    QStringList facts;
    if (!number.range.isEmpty())
        facts.append(number.range);
    if (number.setBy != SetBy::Computed)
        facts.append(nameOf(number.setBy));
    if (number.quality)
        facts.append(nameOf(*number.quality));
    const QString head = QStringLiteral("%1: %2").arg(number.name, number.value);
    return facts.isEmpty() ? head
                           : QStringLiteral("%1 (%2)").arg(head, facts.join(QStringLiteral("; ")));
}

QString plainText(const ExplainSheet& sheet) {
    QString text = QStringLiteral("%1: %2").arg(sheet.title, sheet.number.value);
    if (!sheet.number.range.isEmpty())
        text += QStringLiteral(" (%1)").arg(sheet.number.range);
    text += QLatin1Char('\n');
    if (sheet.isComputed())
        text += QStringLiteral("= %1\n= %2\n").arg(sheet.formulaInWords, sheet.formulaInNumbers);
    for (const QString& sentence : {sheet.meaning, sheet.when, sheet.origin}) {
        if (!sentence.isEmpty())
            text += sentence + QLatin1Char('\n');
    }
    text += listed(ExplainText::tr("Made of"), linesOf(sheet.factors));
    if (sheet.isComputed() && sheet.inputs.size() > sheet.factors.size())
        text += listed(ExplainText::tr("All inputs"), linesOf(sheet.inputs));
    text += listed(ExplainText::tr("Sources"), citations(sheet));
    text += listed(ExplainText::tr("Known limits"), sheet.limits);
    return text + QLatin1Char('\n') + ExplainText::tr("Data version %1.").arg(sheet.dataVersion) +
           QLatin1Char('\n');
}

QString shortCitations(const ExplainSheet& sheet) {
    QStringList lines;
    for (const CitedSource& cited : sheet.sources)
        lines.append(shortCitation(cited.source));
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

QString fullCitations(const ExplainSheet& sheet) {
    return citations(sheet).join(QLatin1Char('\n'));
}

} // namespace plume
