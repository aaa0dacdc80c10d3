// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/notewords.h"

#include "catalogue/cataloguerow.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace plume {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

/// A sentence taken apart.
struct Parts {
    QString pattern;
    QStringList numbers;
};

Parts partsOf(const QString& sentence) {
    static const QRegularExpression number(QStringLiteral("[0-9]+(?:[.,][0-9]+)*"));
    Parts parts;
    qsizetype end = 0;
    for (auto found = number.globalMatch(sentence); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        parts.numbers.append(match.captured());
        parts.pattern += sentence.mid(end, match.capturedStart() - end) + u'%' +
                         QString::number(parts.numbers.size());
        end = match.capturedEnd();
    }
    parts.pattern += sentence.mid(end);
    return parts;
}

/// "1,234.5" as "1.234,5".
QString inVietnamese(QString number) {
    for (QChar& c : number)
        c = c == u'.' ? u',' : c == u',' ? u'.' : c;
    return number;
}

/// `text` with each "%2" replaced by the second of `numbers`.
QString filled(const QString& text, const QStringList& numbers) {
    static const QRegularExpression place(QStringLiteral("%([0-9]+)"));
    QString result;
    qsizetype end = 0;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const qsizetype index = match.capturedView(1).toInt() - 1;
        result += text.mid(end, match.capturedStart() - end);
        result +=
            index >= 0 && index < numbers.size() ? inVietnamese(numbers[index]) : match.captured();
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

} // namespace

NoteWords::NoteWords(QString folder)
    : m_folder(std::move(folder)) {}

QString NoteWords::sentence(const QString& text) const {
    const QHash<QString, QString>& known = table();
    if (const auto whole = known.constFind(text); whole != known.cend())
        return *whole;
    const Parts parts = partsOf(text);
    return filled(known.value(parts.pattern), parts.numbers);
}

QString NoteWords::vietnameseOf(const QString& note) const {
    QStringList said;
    for (const QString& each : sentencesOf(note)) {
        said.append(sentence(each));
        if (said.last().isEmpty())
            return {};
    }
    const QString stop = note.endsWith(u'.') ? QStringLiteral(".") : QString();
    return said.join(QStringLiteral(". ")) + stop;
}

QStringList NoteWords::sentencesOf(const QString& note) {
    static const QRegularExpression between(QStringLiteral("\\. (?![a-z])"));
    QStringList sentences = note.split(between);
    if (sentences.last().endsWith(u'.'))
        sentences.last().chop(1);
    return sentences;
}

QStringList NoteWords::known() const {
    return table().keys();
}

const Faults& NoteWords::faults() const {
    table();
    return m_faults;
}

QString NoteWords::patternOf(const QString& sentence) {
    return partsOf(sentence).pattern;
}

const QHash<QString, QString>& NoteWords::table() const {
    std::call_once(m_isRead, [this] { read(); });
    return m_table;
}

void NoteWords::read() const {
    const QString file = QStringLiteral("notes.csv");
    readRows(m_folder + QLatin1Char('/') + file,
             {QStringLiteral("text_en"), QStringLiteral("text_vi")}, {}, m_faults,
             [&](const Row& row) {
                 const QString english = row.required("text_en");
                 if (m_table.contains(english))
                     row.fault("text_en", Texts::tr("The text comes twice."));
                 m_table.insert(english, row.required("text_vi"));
                 return 0;
             });
}

} // namespace plume
