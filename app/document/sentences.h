// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

/// What a study file is told when it is not as it should be: what was found and what would do.
namespace plume::sentence {

// Text that is no JSON: %1 is the line, %2 the column.
inline constexpr auto emptyFile =
    QT_TRANSLATE_NOOP("StudyFile", "The file is empty; a study in braces { } was expected.");
inline constexpr auto notUtf8 = QT_TRANSLATE_NOOP(
    "StudyFile", "Line %1, column %2: these bytes are no UTF-8 text; save the file as UTF-8.");
inline constexpr auto zeroByte = QT_TRANSLATE_NOOP(
    "StudyFile", "Line %1, column %2: a zero byte stands here, which no text has; the file is "
                 "damaged or something else.");
inline constexpr auto openText = QT_TRANSLATE_NOOP(
    "StudyFile", "Line %1, column %2: a text ends without its closing quotation mark (\").");
inline constexpr auto controlCharacter = QT_TRANSLATE_NOOP(
    "StudyFile", "Line %1, column %2: a text holds a line break or another control character; "
                 "write a line break as \\n.");
inline constexpr auto wrongEscape = QT_TRANSLATE_NOOP(
    "StudyFile", "Line %1, column %2: a backslash in a text must be followed by one of "
                 "\" \\ / b f n r t, or by u and four hexadecimal digits.");
inline constexpr auto halfSurrogate = QT_TRANSLATE_NOOP(
    "StudyFile", "Line %1, column %2: half of a character is missing here; \\ud800 to \\udbff and "
                 "\\udc00 to \\udfff stand for one character together.");
inline constexpr auto tinyNumber = QT_TRANSLATE_NOOP(
    "StudyFile", "This number is too small to be told from zero; write 0, or at least 1e-307.");
inline constexpr auto hugeNumber = QT_TRANSLATE_NOOP(
    "StudyFile",
    "Line %1, column %2: this number is not finite; numbers up to 1e308 were expected.");
inline constexpr auto wrongNumber =
    QT_TRANSLATE_NOOP("StudyFile", "Line %1, column %2: a digit was expected in this number.");
inline constexpr auto expectedKey = QT_TRANSLATE_NOOP(
    "StudyFile", "Line %1, column %2: a key in quotation marks was expected here.");
inline constexpr auto expectedColon =
    QT_TRANSLATE_NOOP("StudyFile", "Line %1, column %2: a colon (:) was expected after the key.");
inline constexpr auto expectedBrace = QT_TRANSLATE_NOOP(
    "StudyFile", "Line %1, column %2: a comma or a closing brace (}) was expected here.");
inline constexpr auto expectedBracket = QT_TRANSLATE_NOOP(
    "StudyFile", "Line %1, column %2: a comma or a closing bracket (]) was expected here.");
inline constexpr auto expectedEnd = QT_TRANSLATE_NOOP(
    "StudyFile", "Line %1, column %2: the study is complete before this; the end of the file was "
                 "expected.");
inline constexpr auto expectedValue = QT_TRANSLATE_NOOP(
    "StudyFile", "Line %1, column %2: a value was expected here: a text in quotation marks, a "
                 "number, an object or a list.");
inline constexpr auto tooDeep = QT_TRANSLATE_NOOP(
    "StudyFile", "Line %1, column %2: braces and brackets are nested deeper than a study needs; at "
                 "most %3 levels are read.");

inline constexpr auto tooManyValues = QT_TRANSLATE_NOOP(
    "StudyFile", "From here on the file has more values than the %1 that are read; no study needs "
                 "so many. Check that it is one.");
inline constexpr auto utf16 = QT_TRANSLATE_NOOP(
    "StudyFile", "Line 1, column 1: this text is not in UTF-8 but in UTF-16 or UTF-32; save the "
                 "file as UTF-8.");

// Objects and their keys.
inline constexpr auto duplicateKey = QT_TRANSLATE_NOOP(
    "StudyFile", "The key “%1” stands more than once in the same object; leave only one of them.");
inline constexpr auto unknownKey =
    QT_TRANSLATE_NOOP("StudyFile", "“%1” is no key that belongs here; these do: %2.");
inline constexpr auto unknownKeyNear =
    QT_TRANSLATE_NOOP("StudyFile", "“%1” is no key that belongs here; the nearest one is “%2”.");
inline constexpr auto missingKey =
    QT_TRANSLATE_NOOP("StudyFile", "The key “%1” is missing here; add it.");
inline constexpr auto unusedKey = QT_TRANSLATE_NOOP(
    "StudyFile", "“%1” is not used with the method “%2”; leave it out, or choose another method.");
inline constexpr auto wrongType =
    QT_TRANSLATE_NOOP("StudyFile", "“%1” must be %2, but %3 stands here.");
inline constexpr auto wrongFile =
    QT_TRANSLATE_NOOP("StudyFile", "The file must hold %1, but %2 stands here.");
inline constexpr auto wrongEntry =
    QT_TRANSLATE_NOOP("StudyFile", "Entry %1 of “%2” must be %3, but %4 stands here.");

// What may stand, and what stands: %2 and %3 of wrongType.
inline constexpr auto anObject = QT_TRANSLATE_NOOP("StudyFile", "an object in braces { }");
inline constexpr auto aList = QT_TRANSLATE_NOOP("StudyFile", "a list in brackets [ ]");
inline constexpr auto aText = QT_TRANSLATE_NOOP("StudyFile", "a text in quotation marks");
inline constexpr auto aNumber = QT_TRANSLATE_NOOP("StudyFile", "a number");
inline constexpr auto aTruthValue = QT_TRANSLATE_NOOP("StudyFile", "a truth value");
inline constexpr auto nothing = QT_TRANSLATE_NOOP("StudyFile", "null");
inline constexpr auto aWholeNumber = QT_TRANSLATE_NOOP("StudyFile", "a whole number");
inline constexpr auto anAmount = QT_TRANSLATE_NOOP(
    "StudyFile", "a number, a text with a unit, or an object with “value” or “low” and “high”");
inline constexpr auto oneAmount =
    QT_TRANSLATE_NOOP("StudyFile", "a number, or a text with a number and a unit");
inline constexpr auto anEmbodied =
    QT_TRANSLATE_NOOP("StudyFile", "the text “excluded” or an object in braces { }");

// Words, ids and whole numbers.
inline constexpr auto unknownWord =
    QT_TRANSLATE_NOOP("StudyFile", "“%1” is none of the words that may stand here: %2.");
inline constexpr auto unknownWordNear = QT_TRANSLATE_NOOP(
    "StudyFile", "“%1” is none of the words that may stand here: %2. The nearest one is “%3”.");
inline constexpr auto unknownId = QT_TRANSLATE_NOOP(
    "StudyFile", "The catalogue has no row “%1” of this kind; leave it out, or look its id up.");
inline constexpr auto unknownIdNear = QT_TRANSLATE_NOOP(
    "StudyFile", "The catalogue has no row “%1” of this kind; the nearest one is “%2”.");
inline constexpr auto outsideWhole = QT_TRANSLATE_NOOP(
    "StudyFile", "“%1” must be a whole number from %2 to %3, but %4 stands here.");
inline constexpr auto otherWhole =
    QT_TRANSLATE_NOOP("StudyFile", "“%1” must be %2, but %3 stands here.");
inline constexpr auto belowWhole = QT_TRANSLATE_NOOP(
    "StudyFile", "“%1” must be a whole number that is %2 or more, but %3 stands here.");

// Amounts.
inline constexpr auto notOneAmount = QT_TRANSLATE_NOOP(
    "StudyFile",
    "“%1” is a range, but one amount belongs here; give the ends as “low” and “high”.");
inline constexpr auto notFinite =
    QT_TRANSLATE_NOOP("StudyFile", "“%1” is not a finite number here; give a finite one.");
inline constexpr auto outsideLimits =
    QT_TRANSLATE_NOOP("StudyFile", "“%1” must be from %2 to %3, but %4 stands here.");
inline constexpr auto noValue =
    QT_TRANSLATE_NOOP("StudyFile", "“%1” has no amount; give a “value”, or “low” and “high”.");
inline constexpr auto halfARange = QT_TRANSLATE_NOOP(
    "StudyFile", "The range of “%1” has one end only; give both “low” and “high”.");
inline constexpr auto shapeWithoutRange = QT_TRANSLATE_NOOP(
    "StudyFile", "“%1” has a shape but no range; give “low” and “high”, or leave the shape out.");
inline constexpr auto rangeTurnedAround =
    QT_TRANSLATE_NOOP("StudyFile", "The range of “%1” runs from %2 down to %3; exchange its ends.");
inline constexpr auto valueOutsideRange = QT_TRANSLATE_NOOP(
    "StudyFile",
    "The value of “%1”, %2, lies outside its range from %3 to %4; change one of them.");
inline constexpr auto lognormalNotPositive = QT_TRANSLATE_NOOP(
    "StudyFile",
    "The lognormal range of “%1” begins at %2, but must lie above zero; choose another "
    "shape.");

// The study as a whole.
inline constexpr auto wrongFormat = QT_TRANSLATE_NOOP(
    "StudyFile", "This is no study of Plume: the format must be “%1”, but “%2” stands here.");
inline constexpr auto newerVersion = QT_TRANSLATE_NOOP(
    "StudyFile",
    "This study was written by a newer version of Plume (format %1); this one reads up "
    "to %2. Update Plume to open it.");
inline constexpr auto noCurrency = QT_TRANSLATE_NOOP(
    "StudyFile", "“%1” can't name a currency; a text of at most %2 characters without digits can, "
                 "such as “USD”.");
inline constexpr auto noDataVersion = QT_TRANSLATE_NOOP(
    "StudyFile", "“%1” can't name a version of the data; versions look like “2026.4”.");
inline constexpr auto emptyText =
    QT_TRANSLATE_NOOP("StudyFile", "“%1” is empty; write what it is.");
inline constexpr auto noOwnId = QT_TRANSLATE_NOOP(
    "StudyFile", "“%1” can't be an id; use up to 60 letters without accents, digits, “-”, “.” "
                 "and “_”.");
inline constexpr auto duplicateOwnId = QT_TRANSLATE_NOOP(
    "StudyFile", "Another row of your own is called “%1” too; give each an id of its own.");
inline constexpr auto noRange = QT_TRANSLATE_NOOP(
    "StudyFile",
    "“%1” must be above zero and have a range; give a “low” and a “high” that differ.");
inline constexpr auto tooManyOwnRows =
    QT_TRANSLATE_NOOP("StudyFile", "There are %1 rows of your own here; at most %2 are read.");
inline constexpr auto noPlans =
    QT_TRANSLATE_NOOP("StudyFile", "The study has no plan; it needs at least one.");
inline constexpr auto baselineFollows =
    QT_TRANSLATE_NOOP("StudyFile", "The first plan is the baseline, which follows no other plan; "
                                   "leave this key out.");
inline constexpr auto tooManyActivities = QT_TRANSLATE_NOOP(
    "StudyFile", "The plan has %1 activities; at most %2 are computed. Join or leave out some.");
inline constexpr auto duplicateName = QT_TRANSLATE_NOOP(
    "StudyFile", "Another activity of the plan is called “%1” too; give each a name of its own.");
inline constexpr auto unknownActivity = QT_TRANSLATE_NOOP(
    "StudyFile", "No activity of the plan is called “%1”; name one that is there.");
inline constexpr auto unknownActivityNear = QT_TRANSLATE_NOOP(
    "StudyFile", "No activity of the plan is called “%1”; the nearest one is “%2”.");
inline constexpr auto proportionOfItself = QT_TRANSLATE_NOOP(
    "StudyFile", "“%1” is a multiple of itself; name another activity of the plan.");
inline constexpr auto circle = QT_TRANSLATE_NOOP(
    "StudyFile", "These activities are multiples of each other in a circle: %1. Give one of them "
                 "an energy of its own.");
inline constexpr auto startOutsidePlan = QT_TRANSLATE_NOOP(
    "StudyFile",
    "The activity starts in month %1, but the plan lasts %2 months; months count from 0.");
inline constexpr auto moreFaults = QT_TRANSLATE_NOOP(
    "StudyFile", "There are more faults than the %1 listed here; correct these and read it again.");

// The file itself.
inline constexpr auto noFileName = QT_TRANSLATE_NOOP(
    "StudyFile", "The name of the study is empty; name a file, or “-” for standard input.");
inline constexpr auto cannotRead = QT_TRANSLATE_NOOP(
    "StudyFile", "The study could not be read (%1); check that the file is there and "
                 "may be read.");
inline constexpr auto tooLarge = QT_TRANSLATE_NOOP(
    "StudyFile",
    "The file has %1 MiB; a study of more than %2 MiB is not read. Check that it is one.");
inline constexpr auto cannotWrite = QT_TRANSLATE_NOOP(
    "StudyFile", "The study could not be saved (%1), and the file is as it was; save it in another "
                 "folder.");

inline constexpr auto noRecovery = QT_TRANSLATE_NOOP(
    "StudyFile", "This is no unsaved work that Plume kept: its first line does not say which file "
                 "it belongs to.");

/// A sentence in the language of the interface, with what %1, %2 ... stand for.
template <typename... Texts>
QString said(const char* sentence, const Texts&... texts) {
    const QString translated = QCoreApplication::translate("StudyFile", sentence);
    if constexpr (sizeof...(texts) == 0)
        return translated;
    else
        return translated.arg(texts...);
}

/// As much of a text from a file as a sentence can bear.
inline QString quotable(const QString& text) {
    constexpr int longest = 60;
    if (text.size() <= longest)
        return text;
    return text.left(longest) + QChar(0x2026);
}

} // namespace plume::sentence
