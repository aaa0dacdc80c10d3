// SPDX-License-Identifier: GPL-3.0-or-later
#include "malformed/fixtures.h"

#include <QString>
#include <QStringEncoder>

namespace plume::test {
namespace {

class Texts {
public:
    void add(const char* name, const QByteArray& bytes, const char* where) {
        all.append({name, bytes, where, Schema::NotAsked});
    }
    /// The title in the place of "T" in line 4, which begins in column 12.
    void title(const char* name, const QByteArray& json, const char* where) {
        add(name, with("\"T\"", json), where);
    }
    /// A value in the place of the 8 devices in line 20, which begins in column 22.
    void count(const char* name, const QByteArray& json, const char* where) {
        add(name, with("\"count\": 8", "\"count\": " + json), where);
    }
    QList<Fixture> all;
};

QByteArray encoded(QStringConverter::Encoding encoding, bool isMarked) {
    QStringEncoder encoder(encoding, isMarked ? QStringConverter::Flag::WriteBom
                                              : QStringConverter::Flag::Default);
    return encoder(QString::fromUtf8(soundStudy()));
}

void addPunctuation(Texts& texts) {
    texts.add("nothing", "", "empty");
    texts.add("blanks", " \n\t \r\n", "empty");
    texts.add("a mark and nothing", "\xEF\xBB\xBF", "Line 1, column ");
    texts.add("an opening brace", "{", "Line 1, column ");
    texts.add("a closing brace", "}", "Line 1, column 1");
    texts.add("an opening bracket", "[", "Line 1, column ");
    texts.add("a comma", ",", "Line 1, column 1");
    texts.add("an open text", "\"", "Line 1, column ");
    texts.add("a comma after the last member", with("\"A\" }", "\"A\", }"), "Line 40, column 71");
    texts.add("a comma after the last element", with("]\n}", "],\n}"), "Line 45, column 1");
    texts.add("no comma", with("\"T\",", "\"T\""), "Line 5, column 12");
    texts.add("two commas", with("\"T\",", "\"T\",,"), "Line 4, column 16");
    texts.add("no colon", with("\"title\":", "\"title\""), "Line 4, column 13");
    texts.add("an equals sign", with("\"title\":", "\"title\" ="), "Line 4, column 11");
    texts.add("single quotation marks", with("\"title\"", "'title'"), "Line 4, column 3");
    texts.add("a bare key", with("\"title\"", "title"), "Line 4, column ");
    texts.add("a number as a key", with("\"title\"", "4"), "Line 4, column 3");
    texts.add("a line of comment", with("\"title\"", "// the title\n\"title\""), "Line 4, column ");
    texts.add("a comment", with("\"title\"", "/* */ \"title\""), "Line 4, column ");
    texts.add("a bracket for a brace", with("{ \"grid\"", "[ \"grid\""), "Line 24, column 27");
    texts.add("a brace too many", soundStudy() + "}", "Line 46, column 1");
    texts.add("two studies", soundStudy() + soundStudy(), "Line 46, column 1");
    texts.add("words after the end", soundStudy() + "that is all", "Line 46, column ");
    texts.add("a zero byte at the end", soundStudy() + QByteArray(1, '\0'), "Line 46, column 1");
    texts.add("a zero byte", QByteArray(1, '\0'), "Line 1, column 1");
    texts.add("a thousand zero bytes", QByteArray(1000, '\0'), "Line 1, column 1");
    texts.add("a zero byte between", with("\"T\",", QByteArray("\"T\",\0", 5)),
              "Line 4, column 16");
}

void addWords(Texts& texts) {
    texts.title("an unclosed text", "\"T", "Line 4, column ");
    texts.title("a line break in a text", "\"T\nU\"", "Line 4, column ");
    texts.title("a tab in a text", "\"T\tU\"", "Line 4, column 14");
    texts.title("a zero byte in a text", QByteArray("\"T\0U\"", 5), "Line 4, column 14");
    texts.title("a delete in an escape", "\"\\\x7F\"", "Line 4, column ");
    texts.title("an escape that is none", R"("\x41")", "Line 4, column 14");
    texts.title("half an escape", R"("\u12")", "Line 4, column ");
    texts.title("a high surrogate alone", R"("\ud83c")", "Line 4, column ");
    texts.title("a low surrogate alone", R"("\udf31")", "Line 4, column ");
    texts.title("surrogates turned around", R"("\udf31\ud83c")", "Line 4, column ");
    texts.title("two high surrogates", R"("\ud83c\ud83c")", "Line 4, column ");
    texts.title("a misspelt truth", "tru", "Line 4, column ");
    texts.title("a truth in capitals", "True", "Line 4, column ");
    texts.title("a none of another language", "None", "Line 4, column ");
    texts.title("an undefined", "undefined", "Line 4, column ");
}

void addNumbers(Texts& texts) {
    texts.count("a leading zero", "08", "Line 20, column 23");
    texts.count("a plus", "+8", "Line 20, column 22");
    texts.count("no digit before the point", ".8", "Line 20, column 22");
    texts.count("no digit after the point", "8.", "Line 20, column 24");
    texts.count("no digit in the exponent", "8e", "Line 20, column 24");
    texts.count("a minus alone", "-", "Line 20, column 23");
    texts.count("two points", "8.0.0", "Line 20, column 25");
    texts.count("a decimal comma", "8,5", "Line 20, column 24");
    texts.count("a grouped number", "8 000", "Line 20, column 24");
    texts.count("a hexadecimal number", "0x8", "Line 20, column 23");
    texts.count("a unit without quotation marks", "8 W", "Line 20, column 24");
    texts.count("no number", "NaN", "Line 20, column ");
    texts.count("no number in small letters", "nan", "Line 20, column ");
    texts.count("infinity", "Infinity", "Line 20, column 22");
    texts.count("minus infinity", "-Infinity", "Line 20, column 23");
    texts.count("a huge number", "1e400", "/plans/0/activities/0/work/count");
    texts.count("a huge negative number", "-1e400", "/plans/0/activities/0/work/count");
    texts.count("a number of many digits", QByteArray(400, '9'),
                "/plans/0/activities/0/work/count");
    texts.count("a hugely huge number", "1e99999999999999999999",
                "/plans/0/activities/0/work/count");
}

void addEncodings(Texts& texts) {
    texts.add("UTF-16, little end first, marked", encoded(QStringConverter::Utf16LE, true),
              "Line 1, column 1: this text is not in UTF-8");
    texts.add("UTF-16, big end first, marked", encoded(QStringConverter::Utf16BE, true),
              "Line 1, column 1: this text is not in UTF-8");
    texts.add("UTF-16, little end first", encoded(QStringConverter::Utf16LE, false),
              "Line 1, column 1: this text is not in UTF-8");
    texts.add("UTF-16, big end first", encoded(QStringConverter::Utf16BE, false),
              "Line 1, column 1: this text is not in UTF-8");
    texts.add("UTF-32, marked", encoded(QStringConverter::Utf32LE, true),
              "Line 1, column 1: this text is not in UTF-8");
    texts.title("Latin-1", "\"Caf\xE9\"", "Line 4, column ");
    texts.title("a Vietnamese code page", "\"ti\xEAu th\xF4\"", "Line 4, column ");
    texts.title("Shift JIS", "\"\x83\x76\x83\x89\"", "Line 4, column ");
    texts.title("a letter in too many bytes", "\"\xC0\xAF\"", "Line 4, column ");
    texts.title("a surrogate in UTF-8", "\"\xED\xA0\xBC\"", "Line 4, column ");
    texts.title("beyond Unicode", "\"\xF5\x80\x80\x80\"", "Line 4, column ");
    texts.title("half a letter", "\"\xE1\xBB\"", "Line 4, column ");
    texts.add("half a letter at the end", soundStudy() + "\xE1\xBB", "Line 46, column ");
    texts.add("half a mark", "\xEF\xBB" + soundStudy(), "Line 1, column ");
    texts.add("two marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + soundStudy(), "Line 1, column ");
}

void addOtherFiles(Texts& texts) {
    texts.add("a table", "kind,name\ntraining,A\n", "Line 1, column ");
    texts.add("a list of YAML", "format: plume-study\nversion: 1\n", "Line 1, column ");
    texts.add("a page", "<!doctype html>\n<p>study</p>\n", "Line 1, column 1");
    texts.add("a compressed file", QByteArray("\x1F\x8B\x08\0\0\0\0\0", 8), "Line 1, column ");
    texts.add("a picture", "\x89PNG\r\n\x1A\n", "Line 1, column 1");
    texts.add("an archive", QByteArray("PK\x03\x04\x14\0", 6), "Line 1, column ");
    texts.add("a program",
              QByteArray("\x7F"
                         "ELF\x02\x01\x01\0",
                         8),
              "Line 1, column ");
    texts.add("a merge that was not resolved", with("  \"title\"", "<<<<<<< HEAD\n  \"title\""),
              "Line 4, column 1");
}

void addEndless(Texts& texts) {
    constexpr int deep = 100'000;
    texts.add("65 lists deep", QByteArray(65, '['), "Line 1, column 65");
    texts.add("a hundred thousand lists deep", QByteArray(deep, '['), "Line 1, column 65");
    texts.add("a hundred thousand lists, closed", QByteArray(deep, '[') + QByteArray(deep, ']'),
              "Line 1, column 65");
    texts.add("a hundred thousand objects deep", QByteArray("{\"a\":").repeated(deep),
              "Line 1, column 321");
    texts.title("deep within a study", QByteArray("[{\"a\":\n").repeated(deep), "Line ");
    constexpr qsizetype mebibyte = 1024 * 1024;
    texts.add("an endless text", '"' + QByteArray(7 * mebibyte, 'x'), "Line 1, column ");
    texts.add("an endless number", QByteArray(7 * mebibyte, '1'), "number is not finite");
    texts.add("empty lists without end", '[' + QByteArray("[],").repeated(5 * mebibyte / 2) + "[]]",
              "#/999999");
    texts.add("zeros without end", '[' + QByteArray("0,").repeated(3 * mebibyte) + "0]",
              "#/1000000");
    texts.add("line breaks without end", '{' + QByteArray(7 * mebibyte, '\n'),
              "Line 7340032, column 1");
    texts.add("9 MiB of blanks", QByteArray(9 * mebibyte, ' ') + soundStudy(),
              "The file has 10 MiB");
    texts.add("a hundred MiB", QByteArray(100 * mebibyte, '['), "The file has 100 MiB");
}

} // namespace

QList<Fixture> textFixtures() {
    Texts texts;
    addPunctuation(texts);
    addWords(texts);
    addNumbers(texts);
    addEncodings(texts);
    addOtherFiles(texts);
    addEndless(texts);
    return texts.all;
}

} // namespace plume::test
