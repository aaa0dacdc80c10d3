// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/explaincommand.h"

#include "command_line/explanationjson.h"
#include "command_line/explanationtext.h"
#include "command_line/namedquantity.h"
#include "command_line/report.h"
#include "command_line/textlayout.h"
#include "explain/citation.h"
#include "explain/methodologypage.h"
#include "explain/sheettext.h"

namespace plume {
namespace {

/// What is asked about: an address, or a term in every plan.
struct Question {
    QString address;
    std::optional<Term> term;
};

/// Whether an address is one of this plan: both results and inputs begin with the plan's.
bool concerns(const Question& question, int plan) {
    return question.term || question.address.startsWith(planAddress(plan) + QLatin1Char('/'));
}

QString whyUnknown(const Question& question, const QList<Assessment>& assessments) {
    const QString asked = question.term ? keyOf(*question.term) : question.address;
    QString text = CommandLineText::tr("“%1” is not known in this study.").arg(asked);
    QStringList known;
    for (const Assessment& assessment : assessments) {
        known += addressesOf(assessment);
        for (const Omission& omission : assessment.calculation.omissions)
            text += QLatin1Char(' ') + sentenceOf(omission, assessment.plan());
    }
    const QString near = nearest(asked, known);
    if (!question.term && !near.isEmpty())
        text += QLatin1Char(' ') + CommandLineText::tr("The nearest address is %1.").arg(near);
    return text;
}

Question questionOf(const Options& options) {
    if (options.arguments.size() < 2)
        return {QString(), Term::Emissions};
    const QString asked = options.arguments[1];
    if (asked.startsWith(QLatin1Char('/')))
        return {asked, std::nullopt};
    return {QString(), termOf(asked)};
}

QStringList answersTo(const Question& question, const Explainer& explainer) {
    if (question.term)
        return explainer.addressesOf(*question.term);
    const bool isKnown = explainer.addresses().nodeAt(question.address).has_value();
    return isKnown ? QStringList{question.address} : QStringList();
}

QString textOn(const QStringList& addresses, const Explainer& explainer, bool isAll) {
    ExplanationText explanation(explainer);
    if (isAll)
        return explanation.all();
    QString text;
    for (const QString& address : addresses)
        text += explanation.unfolded(address);
    return text;
}

QString bibtexOf(const QList<ExplainSheet>& sheets) {
    QList<CitedSource> sources;
    for (const ExplainSheet& sheet : sheets) {
        for (const CitedSource& cited : sheet.sources)
            addSource(sources, cited);
    }
    return bibtex(sources);
}

void print(const QStringList& addresses, const Explainer& explainer, const QString& plan,
           const Options& options, Console& console) {
    QList<ExplainSheet> sheets;
    for (const QString& address : addresses)
        sheets.append(*explainer.sheet(address));
    switch (options.format) {
    case Format::Text:
        console.write(textOn(addresses, explainer, options.all) + QLatin1Char('\n'));
        return;
    case Format::Json:
        console.write(jsonLine(plan, sheets));
        return;
    case Format::Latex:
        for (const ExplainSheet& sheet : sheets)
            console.write(latex(sheet));
        return;
    case Format::Bibtex:
        console.write(bibtexOf(sheets));
        return;
    case Format::Csv:
        break;
    }
    Q_UNREACHABLE();
}

int explainMethodology(const Options& options, Console& console) {
    if (options.format != Format::Text) {
        console.complain(CommandLineText::tr("The methodology is printed as text only.") +
                         QLatin1Char(' ') + howToGetHelp());
        return status::wrongUsage;
    }
    QString text;
    for (const QString& line : plainText(methodologyPage()).split(QLatin1Char('\n'))) {
        const auto indent =
            std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); });
        text += wrapped(line.trimmed(), QString(indent - line.begin(), QLatin1Char(' ')));
    }
    console.write(text.trimmed() + QLatin1Char('\n'));
    return status::done;
}

} // namespace

int runExplain(const Options& options, const Catalogue& shipped, Console& console) {
    if (options.arguments.isEmpty())
        return explainMethodology(options, console);
    const Question question = questionOf(options);
    if (!question.term && question.address.isEmpty())
        return complainOfWord(options.arguments[1], console);
    const auto named = readNamedStudy(options.arguments.first(), shipped, console);
    if (!named)
        return status::failed;
    const Study& study = named->study;
    const Catalogue& catalogue = named->catalogue;
    QList<Assessment> assessments;
    for (int plan = 0; plan < study.plans.size(); ++plan)
        assessments.append(assess(study, plan, catalogue));
    bool isAnswered = false;
    for (int plan = 0; plan < assessments.size(); ++plan) {
        const Explainer explainer(assessments[plan], catalogue, {.locale = options.locale});
        const QStringList addresses =
            options.all ? explainer.addresses().addresses() : answersTo(question, explainer);
        if (!options.all && (!concerns(question, plan) || addresses.isEmpty()))
            continue;
        const QString& name = assessments[plan].plan().name;
        if (assessments.size() > 1 && options.format == Format::Text)
            console.write(QStringLiteral("%1\n\n").arg(name));
        print(addresses, explainer, name, options, console);
        isAnswered = true;
    }
    if (!isAnswered)
        console.complain(whyUnknown(question, assessments));
    return isAnswered ? status::done : status::failed;
}

} // namespace plume
