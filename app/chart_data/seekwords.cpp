// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/seekwords.h"

#include "lifecycle/inputplace.h"
#include "quantity/displaytext.h"
#include "quantity/quantitytext.h"

#include <QCoreApplication>

#include <cmath>

namespace plume {
namespace {

struct SeekText {
    Q_DECLARE_TR_FUNCTIONS(SeekText)
};

constexpr int digitsOfValue = 6;
constexpr int digitsOfOutput = 4;

bool isShareOfUse(const SeekQuestion& question) {
    return question.output == totalAddress(question.plan, Term::UseShare);
}

QString quoted(const QString& name) {
    //: a name in quotation marks
    return SeekText::tr("“%1”").arg(name);
}

QString activityName(const SeekQuestion& question, int activity) {
    const auto& activities = question.assessment.plan().activities;
    return activity < activities.size() ? activities[activity].stated.name : QString();
}

/// "0.493".
QString factorText(double factor, const QLocale& locale) {
    return displayNumber(factor, DisplayUnit(), locale);
}

bool isPresent(const SeekAnswer& answer) {
    constexpr double same = 1e-9;
    const auto factor = answer.factor();
    return factor && std::abs(*factor - 1.0) < same;
}

QString foundText(const SeekQuestion& question, const SeekAnswer& answer, const QLocale& locale) {
    const QString wish = outputText(question, question.wish, locale);
    const QString name = unknownName(question, answer.unknown);
    const QString value = unknownText(answer.unknown, answer.best.at, locale);
    if (isPresent(answer))
        return SeekText::tr("%1 does this as it is now: %2.").arg(name, value);
    const auto factor = answer.factor();
    if (isShareOfUse(question) && factor)
        return SeekText::tr("For inference to make up %1, %2 would have to be %3, %4 times as much "
                            "as now.")
            .arg(wish, name, value, factorText(*factor, locale));
    const QString now = unknownText(answer.unknown, answer.unknown.estimate.value, locale);
    if (isShareOfUse(question))
        return SeekText::tr("For inference to make up %1, %2 would have to be %3; now it is %4.")
            .arg(wish, name, value, now);
    if (factor)
        return SeekText::tr(
                   "For %1 to come to %2, %3 would have to be %4, %5 times as much as now.")
            .arg(quoted(outputName(question)), wish, name, value, factorText(*factor, locale));
    return SeekText::tr("For %1 to come to %2, %3 would have to be %4; now it is %5.")
        .arg(quoted(outputName(question)), wish, name, value, now);
}

QString jumpText(const SeekQuestion& question, const SeekAnswer& answer, const QLocale& locale) {
    const auto& [before, after] = *answer.jump;
    const QString gaveBefore = outputText(question, before.gives, locale);
    const QString givesAfter = outputText(question, after.gives, locale);
    if (answer.unknown.term == Term::ServiceLife)
        return SeekText::tr("%1 can only be whole months: %2 give %3, %4 give %5.")
            .arg(unknownName(question, answer.unknown),
                 unknownText(answer.unknown, before.at, locale), gaveBefore,
                 unknownText(answer.unknown, after.at, locale), givesAfter);
    return SeekText::tr("No value of %1 does this: at %2 the result jumps from %3 to %4.")
        .arg(unknownName(question, answer.unknown), unknownText(answer.unknown, after.at, locale),
             gaveBefore, givesAfter);
}

/// What comes closest to the wish, but is not it, must not read as if it were.
QString closestText(const SeekQuestion& question, double gives, const QLocale& locale) {
    const QString text = outputText(question, gives, locale);
    if (text != outputText(question, question.wish, locale))
        return text;
    return gives < question.wish ? SeekText::tr("just less than %1").arg(text)
                                 : SeekText::tr("just more than %1").arg(text);
}

QString noneText(const SeekQuestion& question, const SeekAnswer& answer, const QLocale& locale) {
    const Unknown& unknown = answer.unknown;
    return SeekText::tr("No value of %1 between %2 and %3 does this; the closest, %4, gives %5.")
        .arg(unknownName(question, unknown), unknownText(unknown, answer.searched.low, locale),
             unknownText(unknown, answer.searched.high, locale),
             unknownText(unknown, answer.best.at, locale),
             closestText(question, answer.best.gives, locale));
}

QString knownText(const SeekAnswer& answer, const QLocale& locale) {
    const auto known = answer.unknown.known();
    return known ? displayRange(*known, answer.unknown.dimension, locale) : QString();
}

QString believedText(const SeekAnswer& answer, const QLocale& locale) {
    const QString known = knownText(answer, locale);
    switch (answer.plausibility()) {
    case Plausibility::Known:
        return SeekText::tr("That is within its known range, %1.").arg(known);
    case Plausibility::Usual:
        return SeekText::tr("Its range is not known; the value is a usual one.");
    case Plausibility::OutsideKnown:
        return SeekText::tr("That is outside its known range, %1.").arg(known);
    case Plausibility::Unusual:
        return known.isEmpty()
                   ? SeekText::tr("Its range is not known; the value is far from usual ones.")
                   : SeekText::tr("That is far outside its known range, %1.").arg(known);
    }
    Q_UNREACHABLE();
}

/// The same in a cell, where the value stands beside it.
QString believedCell(const SeekAnswer& answer, const QLocale& locale) {
    if (answer.outcome == SeekOutcome::OutOfReach)
        return SeekText::tr("No value does this");
    const QString known = knownText(answer, locale);
    switch (answer.plausibility()) {
    case Plausibility::Known:
        return SeekText::tr("Yes, known range %1").arg(known);
    case Plausibility::Usual:
        return SeekText::tr("Range not known, a usual value");
    case Plausibility::OutsideKnown:
        return SeekText::tr("No, known range %1").arg(known);
    case Plausibility::Unusual:
        return known.isEmpty() ? SeekText::tr("Range not known, an unusual value")
                               : SeekText::tr("No, by far: known range %1").arg(known);
    }
    Q_UNREACHABLE();
}

QString neededCell(const SeekAnswer& answer, const QLocale& locale) {
    const QString value = unknownText(answer.unknown, answer.best.at, locale);
    if (answer.outcome == SeekOutcome::OutOfReach)
        return SeekText::tr("none; closest %1").arg(value);
    if (answer.outcome == SeekOutcome::Jumps)
        return SeekText::tr("about %1").arg(value);
    return value;
}

QList<ChartCell> rowOf(const SeekQuestion& question, const SeekAnswer& answer,
                       const QLocale& locale) {
    const Unknown& unknown = answer.unknown;
    const auto factor = answer.factor();
    const double now = unknown.estimate.value;
    const QString gives = answer.isFound() ? outputText(question, answer.best.gives, locale)
                                           : closestText(question, answer.best.gives, locale);
    return {{unknownName(question, unknown), {}},
            {neededCell(answer, locale), answer.best.at},
            {unknownText(unknown, now, locale), now},
            {factor ? SeekText::tr("× %1").arg(factorText(*factor, locale)) : QString(), factor},
            {gives, answer.best.gives},
            {believedCell(answer, locale), {}}};
}

QString sentenceOf(const SeekQuestion& question, const SeekAnswer& answer, const QLocale& locale) {
    switch (answer.outcome) {
    case SeekOutcome::NoBearing:
        return SeekText::tr("%1 has no bearing on this.")
            .arg(unknownName(question, answer.unknown));
    case SeekOutcome::OutOfReach:
        return noneText(question, answer, locale);
    case SeekOutcome::Jumps:
        return jumpText(question, answer, locale);
    case SeekOutcome::Found:
        break;
    }
    QStringList sentences{foundText(question, answer, locale)};
    if (!isPresent(answer))
        sentences.append(believedText(answer, locale));
    if (answer.count > 1)
        sentences.append(SeekText::tr("Other values do this too; this is the nearest."));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString outputName(const SeekQuestion& question) {
    const auto term = termOf(question.output.section(QLatin1Char('/'), -1));
    const QString name = term ? nameOf(*term) : question.output;
    if (!question.output.contains(QLatin1String("/activities/")))
        return name;
    const int activity = question.output.section(QLatin1Char('/'), 4, 4).toInt();
    //: %1 an activity, %2 one of its results: "Chat: Energy"
    return SeekText::tr("%1: %2").arg(activityName(question, activity), name);
}

Dimension outputDimension(const SeekQuestion& question) {
    const auto node = nodeAt(question.assessment, question.output);
    Q_ASSERT(node);
    return question.assessment.calculation.graph->node(*node).dimension;
}

QString outputText(const SeekQuestion& question, double value, const QLocale& locale) {
    const Dimension dimension = outputDimension(question);
    if (dimension == dim::ratio)
        return displayShare(value, locale);
    return inCurrency(displayText(value, dimension, locale, digitsOfOutput),
                      question.study.currency);
}

QString unknownName(const SeekQuestion& question, const Unknown& unknown) {
    const QString name = quoted(nameOf(unknown.term));
    const auto place = inputPlaceOf(unknown.address);
    if (!place || place->activity < 0)
        return name;
    //: %1 an input, %2 an activity, both in quotation marks
    return SeekText::tr("%1 of %2").arg(name, quoted(activityName(question, place->activity)));
}

QString unknownText(const Unknown& unknown, double value, const QLocale& locale) {
    if (unknown.term == Term::ServiceLife) {
        const auto month = findUnit(dim::time, QStringLiteral("months"));
        return withUnit(displayNumber(value, *month, locale), *month);
    }
    return displayText(value, unknown.dimension, locale, digitsOfValue);
}

QString seekSentence(const SeekQuestion& question, const SeekAnswer& answer,
                     const QLocale& locale) {
    return inCurrency(sentenceOf(question, answer, locale), question.study.currency);
}

ChartTable seekTable(const SeekQuestion& question, const QList<SeekAnswer>& answers,
                     const QLocale& locale) {
    ChartTable table;
    table.columns = {{SeekText::tr("Input"), QStringLiteral("input"), false},
                     {SeekText::tr("Value needed"), QStringLiteral("needed_base"), true},
                     {SeekText::tr("Now"), QStringLiteral("present_base"), true},
                     {SeekText::tr("Factor"), QStringLiteral("factor"), true},
                     {SeekText::tr("Gives"), QStringLiteral("gives_base"), true},
                     {SeekText::tr("Believable?"), QStringLiteral("believable"), false}};
    for (const SeekAnswer& answer : answers)
        table.rows.append(rowOf(question, answer, locale));
    for (QList<ChartCell>& row : table.rows) {
        for (ChartCell& cell : row)
            cell.text = inCurrency(cell.text, question.study.currency);
    }
    return table;
}

} // namespace plume
