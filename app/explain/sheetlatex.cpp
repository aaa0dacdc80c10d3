// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/citation.h"
#include "explain/explaintext.h"
#include "explain/sheettext.h"
#include "quantity/estimatetext.h"

namespace plume {
namespace {

using Spell = std::function<QString(NodeId)>;

QString mathText(const QString& text) {
    return QStringLiteral("\\text{%1}").arg(latexText(text));
}

QString symbolOf(Formula::Kind kind) {
    switch (kind) {
    case Formula::Kind::Sum:
        return QStringLiteral(" + ");
    case Formula::Kind::Difference:
        return QStringLiteral(" - ");
    case Formula::Kind::Product:
        return QStringLiteral(" \\times ");
    case Formula::Kind::Schedule:
        return QStringLiteral(";\\ ");
    case Formula::Kind::Quotient:
    case Formula::Kind::Factor:
        break;
    }
    Q_UNREACHABLE();
}

QString mathOf(const Formula& formula, const Spell& spell) {
    if (formula.kind == Formula::Kind::Factor)
        return spell(formula.node);
    QStringList parts;
    for (qsizetype i = 0; i < formula.parts.size(); ++i) {
        const QString part = mathOf(formula.parts[i], spell);
        parts.append(needsBrackets(formula, i, true) ? QStringLiteral("\\left(%1\\right)").arg(part)
                                                     : part);
    }
    if (formula.kind == Formula::Kind::Quotient)
        return QStringLiteral("\\frac{%1}{%2}").arg(parts[0], parts[1]);
    const QString joined = parts.join(symbolOf(formula.kind));
    if (formula.kind != Formula::Kind::Schedule)
        return joined;
    const QString what = mathText(nameOf(formula.schedule.kind));
    return parts.isEmpty() ? what : QStringLiteral("%1\\left(%2\\right)").arg(what, joined);
}

QString equation(const ExplainSheet& sheet) {
    const auto inWords = [&sheet](NodeId factor) {
        const ExplainedNumber& shown = sheet.texts[factor];
        return mathText(shown.term ? shown.name : shown.value);
    };
    const auto inNumbers = [&sheet](NodeId factor) { return mathText(sheet.texts[factor].value); };
    return QStringLiteral(
               "\\begin{align*}\n  %1 &= %2 \\\\\n  &= %3 \\\\\n  &= %4\n\\end{align*}\n")
        .arg(mathText(sheet.number.name), mathOf(sheet.formula, inWords),
             mathOf(sheet.formula, inNumbers), mathText(sheet.number.value));
}

QString citeOf(const ExplainedNumber& input, const ExplainSheet& sheet) {
    for (const CitedSource& cited : sheet.sources) {
        if (cited.citedFor.contains(input.name))
            return QStringLiteral("\\cite{%1}").arg(bibtexKey(cited.source));
    }
    return latexText(nameOf(input.setBy));
}

QString rowOf(const QStringList& cells) {
    return QStringLiteral("  ") + cells.join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n");
}

QString tableOf(const ExplainSheet& sheet) {
    QString table =
        QStringLiteral("\\begin{tabular}{lrrll}\n  \\toprule\n") +
        rowOf({latexText(ExplainText::tr("Input")), latexText(ExplainText::tr("Value")),
               latexText(ExplainText::tr("Range (5–95%)")), latexText(ExplainText::tr("Quality")),
               latexText(ExplainText::tr("Source"))}) +
        QStringLiteral("  \\midrule\n");
    for (const ExplainedNumber& input : sheet.inputs)
        table += rowOf({latexText(input.name), latexText(input.value), latexText(input.range),
                        latexText(input.quality ? nameOf(*input.quality) : QString()),
                        citeOf(input, sheet)});
    return table + QStringLiteral("  \\bottomrule\n\\end{tabular}\n");
}

} // namespace

QString latex(const ExplainSheet& sheet) {
    const QString packages = QStringLiteral(
        "% \\usepackage{amsmath,booktabs}\n"
        "% \\usepackage[utf8]{inputenc} \\usepackage[T5,T1]{fontenc}  % or XeLaTeX, LuaLaTeX\n"
        "% Vietnamese: \\usepackage[vietnamese]{babel}, with the encoding T5 last.\n");
    QString text = packages;
    if (sheet.isComputed())
        text += equation(sheet);
    else
        text += QStringLiteral("%1: %2\\par\n")
                    .arg(latexText(sheet.title), latexText(sheet.number.value));
    if (!sheet.inputs.isEmpty())
        text += tableOf(sheet);
    text +=
        latexText(ExplainText::tr("Data version %1.").arg(sheet.dataVersion)) + QLatin1Char('\n');
    return text;
}

} // namespace plume
