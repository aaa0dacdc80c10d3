// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/explanationtext.h"

#include "command_line/options.h"
#include "command_line/textlayout.h"
#include "explain/citation.h"

namespace plume {
namespace {

QString spaces(int depth) {
    constexpr int perLevel = 2;
    return QString(perLevel * depth, QLatin1Char(' '));
}

QString firstLine(const ExplainedNumber& number, const QString& name, int depth) {
    const QString line = spaces(depth) + name + QStringLiteral(": ") + number.value;
    return number.range.isEmpty() ? line + QLatin1Char('\n')
                                  : line + QStringLiteral(" (%1)\n").arg(number.range);
}

QString formulaOf(const ExplainSheet& sheet, int depth) {
    const QString below = spaces(depth + 1) + QStringLiteral("= ");
    const QString words = wrapped(sheet.formulaInWords, below);
    return sheet.formulaInNumbers == sheet.formulaInWords
               ? words
               : words + wrapped(sheet.formulaInNumbers, below);
}

QString originOf(const ExplainSheet& sheet, int depth) {
    const QString below = spaces(depth + 1);
    QString text = sheet.origin.isEmpty() ? QString() : wrapped(sheet.origin, below);
    for (const CitedSource& cited : sheet.sources)
        text += wrapped(CommandLineText::tr("Source: %1").arg(fullCitation(cited)), below);
    for (const QString& limit : sheet.limits)
        text += wrapped(limit, below);
    return text;
}

QString bodyOf(const ExplainSheet& sheet, int depth) {
    return sheet.isComputed() ? formulaOf(sheet, depth) : originOf(sheet, depth);
}

} // namespace

QString ExplanationText::unfolded(const ExplainedNumber& number, const QString& name, int depth) {
    if (m_shown.contains(number.node))
        return spaces(depth) + CommandLineText::tr("%1: %2, as above").arg(name, number.value) +
               QLatin1Char('\n');
    m_shown.insert(number.node);
    const auto sheet = m_explainer.sheet(number.address);
    if (!sheet)
        return {};
    QString text = firstLine(number, name, depth) + bodyOf(*sheet, depth);
    for (const ExplainedNumber& factor : sheet->factors)
        text += unfolded(factor, factor.name, depth + 1);
    return text;
}

QString ExplanationText::unfolded(const QString& address) {
    const auto sheet = m_explainer.sheet(address);
    return sheet ? unfolded(sheet->number, sheet->title, 0) : QString();
}

QString ExplanationText::all() const {
    QString steps;
    QString inputs;
    for (const QString& address : m_explainer.addresses().addresses()) {
        const auto sheet = m_explainer.sheet(address);
        (sheet->isComputed() ? steps : inputs) +=
            firstLine(sheet->number, sheet->title, 0) + bodyOf(*sheet, 0);
    }
    return steps + QLatin1Char('\n') + CommandLineText::tr("Inputs") + QStringLiteral("\n\n") +
           inputs;
}

} // namespace plume
