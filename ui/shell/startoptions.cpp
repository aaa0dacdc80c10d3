// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <functional>
#include <limits>

#include "lifecycle/horizon.h"
#include "report/reportwriter.h"
#include "results/shownindicator.h"
#include "theme/look.h"

namespace plume::ui {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StartOptions)
};

struct Known {
    QCommandLineOption language{QStringLiteral("lang"), Texts::tr("The language: en or vi."),
                                QStringLiteral("language")};
    QCommandLineOption theme{
        QStringLiteral("theme"),
        Texts::tr("The theme: light, dark, hc-light, hc-dark, or system: as the desktop."),
        QStringLiteral("theme")};
    QCommandLineOption open{QStringLiteral("open"),
                            Texts::tr("Open a study file, or an example by its name."),
                            QStringLiteral("study")};
    QCommandLineOption screenshot{
        QStringLiteral("screenshot"),
        Texts::tr("Write a picture of the window to a file (PNG) and end."),
        QStringLiteral("file")};
    QCommandLineOption report{
        QStringLiteral("report"),
        Texts::tr("Write a report on the study to a file (.pdf, .html or .xlsx) and end."),
        QStringLiteral("file")};
    QCommandLineOption paper{QStringLiteral("paper"),
                             Texts::tr("The paper of a report: a4 or letter."),
                             QStringLiteral("paper")};
    QCommandLineOption months{QStringLiteral("months"),
                              Texts::tr("Over how many months a report compares plans: 1 to 120."),
                              QStringLiteral("number")};
    QCommandLineOption samples{QStringLiteral("samples"),
                               Texts::tr("How many draws a report has, from 2 on."),
                               QStringLiteral("number")};
    QCommandLineOption seed{QStringLiteral("seed"), Texts::tr("Where the draws of a report begin."),
                            QStringLiteral("number")};
    QCommandLineOption size{QStringLiteral("size"),
                            Texts::tr("The size of the window, such as 1280x800."),
                            QStringLiteral("width>x<height")};
    QCommandLineOption place{
        QStringLiteral("place"),
        Texts::tr("The place to show first: home, build, results, compare or library."),
        QStringLiteral("place")};
    QCommandLineOption indicator{QStringLiteral("indicator"),
                                 Texts::tr("Show results as: emissions, energy or water."),
                                 QStringLiteral("indicator")};
    QCommandLineOption textSize{QStringLiteral("text-size"),
                                Texts::tr("How large text is, in per cent: 100 to 200."),
                                QStringLiteral("per cent")};
    QCommandLineOption projector{QStringLiteral("projector"),
                                 Texts::tr("Larger text and thicker lines, for a projector.")};
    QCommandLineOption lessMotion{QStringLiteral("reduced-motion"),
                                  Texts::tr("Show changes step by step, without motion.")};
    QCommandLineOption expert{QStringLiteral("expert"), Texts::tr("Show every input.")};
    QCommandLineOption card{QStringLiteral("card"),
                            Texts::tr("Open the card of this activity, counted from 1."),
                            QStringLiteral("number")};
    QCommandLineOption explain{
        QStringLiteral("explain"),
        Texts::tr("Explain the number at this address, such as /plans/0/totals/emissions."),
        QStringLiteral("address")};
    QCommandLineOption help{{QStringLiteral("help"), QStringLiteral("h")}, Texts::tr("This text.")};
    QCommandLineOption version{QStringLiteral("version"), Texts::tr("The version.")};
};

std::optional<QSize> sizeOf(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

StartAnswer wrongUse(const QString& text) {
    return {std::nullopt, text, 2};
}

/// A whole number within bounds.
std::optional<quint64> numberOf(const QString& text, quint64 least, quint64 most) {
    bool isNumber = false;
    const quint64 number = text.toULongLong(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

using Wrong = std::function<void(const QCommandLineOption&)>;

/// What a report is told.
void readReport(const QCommandLineParser& parser, const Known& known, StartOptions& options,
                const Wrong& wrong) {
    constexpr quint64 any = std::numeric_limits<quint64>::max();
    constexpr quint64 mostSamples = 1'000'000;
    const auto number = [&](const QCommandLineOption& option, quint64 least, quint64 most) {
        const auto read = numberOf(parser.value(option), least, most);
        if (parser.isSet(option) && !read)
            wrong(option);
        return read;
    };
    options.report = parser.value(known.report);
    if (parser.isSet(known.report) && !reportFormatOf(options.report))
        wrong(known.report);
    const QString paper = parser.value(known.paper);
    if (paper == QLatin1String("letter"))
        options.paper = QPageSize::Letter;
    else if (parser.isSet(known.paper) && paper != QLatin1String("a4"))
        wrong(known.paper);
    if (const auto months = number(known.months, 1, longestHorizon))
        options.months = int(*months);
    options.samples = number(known.samples, 2, mostSamples);
    options.seed = number(known.seed, 0, any);
}

/// Every value that is none of its option's, in one answer.
StartAnswer checked(const QCommandLineParser& parser, const Known& known) {
    StartOptions options;
    QStringList faults;
    const auto wrong = [&](const QCommandLineOption& option) {
        faults.append(
            Texts::tr("“%1” is no value for --%2. %3")
                .arg(parser.value(option), option.names().constFirst(), option.description()));
    };
    options.language = languageOf(parser.value(known.language));
    if (parser.isSet(known.language) && !options.language)
        wrong(known.language);
    options.theme = themeChoiceOf(parser.value(known.theme));
    if (parser.isSet(known.theme) && !options.theme)
        wrong(known.theme);
    readReport(parser, known, options, wrong);
    options.size = sizeOf(parser.value(known.size));
    if (parser.isSet(known.size) && !options.size)
        wrong(known.size);
    options.place = placeOf(parser.value(known.place));
    if (parser.isSet(known.place) && !options.place)
        wrong(known.place);
    options.indicator = termOf(parser.value(known.indicator));
    if (parser.isSet(known.indicator) &&
        !(options.indicator && isShownIndicator(*options.indicator)))
        wrong(known.indicator);
    const int card = parser.value(known.card).toInt();
    if (card > 0)
        options.card = card;
    else if (parser.isSet(known.card))
        wrong(known.card);
    options.explain = parser.value(known.explain);
    options.open = parser.value(known.open);
    if (options.open.isEmpty())
        options.open = parser.positionalArguments().value(0);
    options.screenshot = parser.value(known.screenshot);
    const auto textSize = numberOf(parser.value(known.textSize), leastTextSize, mostTextSize);
    if (textSize)
        options.textSize = int(*textSize);
    else if (parser.isSet(known.textSize))
        wrong(known.textSize);
    options.isForProjector = parser.isSet(known.projector);
    options.hasLessMotion = parser.isSet(known.lessMotion);
    options.isExpert = parser.isSet(known.expert);
    if (!faults.isEmpty())
        return wrongUse(faults.join(QLatin1Char('\n')));
    return {options, {}, 0};
}

} // namespace

StartAnswer readStartOptions(const QStringList& arguments) {
    const Known known;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Texts::tr("Plume shows what an AI system emits over its whole life."));
    parser.addOptions({known.language, known.theme,     known.open,       known.screenshot,
                       known.report,   known.paper,     known.months,     known.samples,
                       known.seed,     known.size,      known.place,      known.indicator,
                       known.textSize, known.projector, known.lessMotion, known.expert,
                       known.card,     known.explain,   known.help,       known.version});
    parser.addPositionalArgument(QStringLiteral("study"), Texts::tr("The study to open."),
                                 QStringLiteral("[study]"));
    if (!parser.parse(arguments))
        return wrongUse(parser.errorText());
    if (parser.isSet(known.help))
        return {std::nullopt, parser.helpText(), 0};
    if (parser.isSet(known.version))
        return {std::nullopt, QStringLiteral("Plume %1").arg(QStringLiteral(PLUME_VERSION)), 0};
    return checked(parser, known);
}

} // namespace plume::ui
