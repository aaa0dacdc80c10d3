// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/methodologyhtml.h"

#include <QCoreApplication>

#include <algorithm>

#include "catalogue/catalogue.h"

namespace plume::ui {
namespace {

struct LibraryText {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

bool isFound(const QString& text, const MethodologyQuery& query) {
    const QString searched = folded(text);
    const QStringList words = folded(query.words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&searched](const QString& word) { return searched.contains(word); });
}

QString element(const char* tag, const QString& html, const char* kind = "") {
    const QString name = QLatin1String(tag);
    const QString attribute =
        *kind ? QStringLiteral(" class=\"%1\"").arg(QLatin1String(kind)) : QString();
    return QStringLiteral("<%1%2>%3</%1>").arg(name, attribute, html);
}

QString linkedName(const QString& name, std::optional<Term> term, const MethodologyQuery& query) {
    if (!term || !query.linked.contains(*term))
        return name.toHtmlEscaped();
    return QStringLiteral("<a href=\"term:%1\">%2</a>").arg(keyOf(*term), name.toHtmlEscaped());
}

QString titleOf(Term term, const QString& name, const QString& unit,
                const MethodologyQuery& query) {
    const QString title = linkedName(name, term, query);
    return unit.isEmpty()
               ? title
               : title +
                     QStringLiteral(" <span class=\"unit\">[%1]</span>").arg(unit.toHtmlEscaped());
}

QString htmlOf(const MethodologyFormula& formula, const MethodologyQuery& query) {
    const QString words = formulaText(formula.formula, [&](NodeId node) {
        const ExplainedNumber& factor = formula.texts[node];
        return linkedName(factor.term ? factor.name : factor.value, factor.term, query);
    });
    QString html = element("p", QStringLiteral("= ") + words, "formula");
    if (!formula.holdsFor.isEmpty())
        html += element("p", formula.holdsFor.join(QStringLiteral("; ")).toHtmlEscaped(), "for");
    return html;
}

QString htmlOf(const MethodologyTerm& term, const MethodologyQuery& query) {
    QString html = element("h3", titleOf(term.term, term.name, term.unit, query)) +
                   element("p", term.meaning.toHtmlEscaped());
    for (const MethodologyFormula& formula : term.formulas)
        html += htmlOf(formula, query);
    return html;
}

bool isWanted(const MethodologySection& section, const MethodologyTerm& term,
              const MethodologyQuery& query) {
    QString text = section.title + u' ' + term.name + u' ' + term.meaning;
    for (const MethodologyFormula& formula : term.formulas)
        text += u' ' + formula.words + u' ' + formula.holdsFor.join(u' ');
    return isFound(text, query);
}

QString htmlOf(const MethodologySection& section, const MethodologyQuery& query) {
    QString html;
    for (const MethodologyTerm& term : section.terms) {
        if (isWanted(section, term, query))
            html += htmlOf(term, query);
    }
    return html.isEmpty() ? html : element("h2", section.title.toHtmlEscaped()) + html;
}

QString htmlOf(const QList<MethodologyInput>& inputs, const MethodologyQuery& query) {
    QString html;
    for (const MethodologyInput& input : inputs) {
        if (!isFound(input.name + u' ' + input.meaning + u' ' + input.place, query))
            continue;
        html +=
            element("h3", titleOf(input.term, input.name, input.unit, query)) +
            element("p", input.meaning.toHtmlEscaped()) +
            element("p", LibraryText::tr("In a study file: %1").arg(input.place).toHtmlEscaped(),
                    "for");
    }
    return html.isEmpty() ? html : element("h2", LibraryText::tr("Inputs").toHtmlEscaped()) + html;
}

} // namespace

QString htmlOf(const MethodologyPage& page, const MethodologyQuery& query) {
    QString html;
    for (const MethodologySection& section : page.sections)
        html += htmlOf(section, query);
    return html + htmlOf(page.inputs, query);
}

QString styleSheetFor(const Theme& theme) {
    return QStringLiteral("h2 { color: %1; font-size: 18px; margin-top: 22px; }"
                          "h3 { color: %1; font-size: 15px; margin-top: 14px; margin-bottom: 0px; }"
                          "p { color: %1; font-size: 14px; margin-top: 2px; margin-bottom: 2px; }"
                          "a { color: %2; text-decoration: none; }"
                          ".formula { margin-left: 16px; }"
                          ".for { color: %3; font-size: 13px; margin-left: 16px; }"
                          ".unit { color: %3; font-weight: normal; }")
        .arg(theme.text.name(), theme.link.name(), theme.mutedText.name());
}

} // namespace plume::ui
