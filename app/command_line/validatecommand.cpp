// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/validatecommand.h"

#include "command_line/textlayout.h"
#include "command_line/validationreport.h"
#include "quantity/quantitytext.h"
#include "validation/validation.h"

#include <QFileInfo>

#include <cmath>

namespace plume {
namespace {

struct Counts {
    int pass = 0;
    int fail = 0;
    int disagrees = 0;

    int all() const { return pass + fail + disagrees; }
};

void count(Verdict verdict, Counts& counts) {
    switch (verdict) {
    case Verdict::Pass:
        ++counts.pass;
        return;
    case Verdict::Fail:
        ++counts.fail;
        return;
    case Verdict::Disagrees:
        ++counts.disagrees;
        return;
    }
}

QString percent(double fraction, const QLocale& locale) {
    constexpr int decimals = 3;
    return locale.toString(100.0 * fraction, 'f', decimals) + QLatin1Char('%');
}

QString signedPercent(double fraction, const QLocale& locale) {
    const QChar sign = fraction < 0.0 ? QChar(0x2212) : QLatin1Char('+');
    return sign + percent(std::abs(fraction), locale);
}

/// In words; where the publication contradicts itself, by how much.
QString verdictOf(const ValidationResult& result, const QLocale& locale) {
    switch (result.verdict) {
    case Verdict::Pass:
        return CommandLineText::tr("meets");
    case Verdict::Fail:
        return CommandLineText::tr("FAILS");
    case Verdict::Disagrees:
        return CommandLineText::tr("published figures disagree by %1")
            .arg(percent(std::abs(result.difference.value_or(0.0)), locale));
    }
    Q_UNREACHABLE();
}

/// What is compared: "Energy", "Idle: Operational emissions".
QString subjectOf(const ValidationResult& result) {
    const auto term = termOf(result.published.address.section(QLatin1Char('/'), -1));
    const QString name = term ? plume::nameOf(*term) : result.published.address;
    return result.part.isEmpty() ? name : result.part + QStringLiteral(": ") + name;
}

QString tableOf(const QList<ValidationResult>& results, const QLocale& locale) {
    constexpr int digits = 7;
    if (results.isEmpty())
        return {};
    TextTable table({2, 3, 4, 5});
    table.addRow({QString(), QString(), CommandLineText::tr("ours"),
                  CommandLineText::tr("published"), CommandLineText::tr("difference"),
                  CommandLineText::tr("tolerance"), CommandLineText::tr("verdict")});
    for (const ValidationResult& result : results) {
        const DisplayUnit& unit = result.published.unit;
        const auto shown = [&](double base) {
            return displayNumber(base, unit, locale, digits) + QLatin1Char(' ') + localSymbol(unit);
        };
        table.addRow({result.name, subjectOf(result),
                      result.ours ? shown(*result.ours) : CommandLineText::tr("none"),
                      shown(result.published.base),
                      result.difference ? signedPercent(*result.difference, locale) : QString(),
                      percent(result.published.tolerance, locale), verdictOf(result, locale)});
    }
    return table.text(2);
}

/// Why rows are not plain passes, and what is not checked at all.
QString remarksOn(const ValidationTable& table, const QList<ValidationResult>& results) {
    QString text;
    const auto add = [&text](const QString& name, const QString& reason) {
        text += wrapped(name + QStringLiteral(": ") + reason, QStringLiteral("  - "));
    };
    for (const ValidationResult& result : results) {
        if (result.verdict != Verdict::Pass)
            add(result.name, result.published.reason);
    }
    for (const UncheckedCase& unchecked : table.unchecked)
        add(CommandLineText::tr("%1 (not checked)").arg(unchecked.name), unchecked.reason);
    return text;
}

QString headOf(const ValidationTable& table, const Catalogue& catalogue) {
    const Source source = publicationOf(table, catalogue);
    QString text = CommandLineText::tr("%1: %2, %3. %4")
                       .arg(source.authors, source.title)
                       .arg(source.year)
                       .arg(source.url);
    if (!table.locator.isEmpty())
        text += QLatin1Char(' ') + table.locator + QLatin1Char('.');
    return wrapped(text) + wrapped(table.note, QStringLiteral("  "));
}

/// The shipped table of that name, or a file.
QString pathOf(const QString& name) {
    for (const QString& path : shippedValidationTables()) {
        if (QFileInfo(path).completeBaseName() == name)
            return path;
    }
    return name;
}

QString summary(const Counts& counts) {
    return CommandLineText::tr(
               "%1 meet the published figure, %2 fail; in %3 published figures disagree with each "
               "other.")
               .arg(counts.pass)
               .arg(counts.fail)
               .arg(counts.disagrees) +
           QLatin1Char('\n');
}

void print(const QString& path, const ValidationTable& table,
           const QList<ValidationResult>& results, const Catalogue& catalogue,
           const Options& options, Console& console) {
    const QString name = QFileInfo(path).completeBaseName();
    switch (options.format) {
    case Format::Text:
        console.write(headOf(table, catalogue) + tableOf(results, options.locale) +
                      remarksOn(table, results) + QLatin1Char('\n'));
        return;
    case Format::Json:
        console.write(validationJsonLine(name, table, results));
        return;
    case Format::Csv:
        console.write(validationCsvRows(name, table, results));
        return;
    case Format::Latex:
    case Format::Bibtex:
        Q_UNREACHABLE(); // not among its formats
    }
}

} // namespace

int runValidate(const Options& options, const Catalogue& catalogue, Console& console) {
    QStringList paths = shippedValidationTables();
    if (!options.arguments.isEmpty())
        paths = {pathOf(options.arguments.first())};
    if (options.format == Format::Csv)
        console.write(validationCsvHeader());
    Counts counts;
    bool isReadable = !paths.isEmpty();
    for (const QString& path : paths) {
        const auto table = readValidationTableFile(path, catalogue);
        if (!table) {
            console.complain(table.error());
            isReadable = false;
            continue;
        }
        const QList<ValidationResult> results = validate(*table, catalogue);
        for (const ValidationResult& result : results)
            count(result.verdict, counts);
        print(path, *table, results, catalogue, options, console);
    }
    if (options.format == Format::Text && counts.all() > 0)
        console.write(summary(counts));
    return isReadable && counts.fail == 0 ? status::done : status::failed;
}

} // namespace plume
