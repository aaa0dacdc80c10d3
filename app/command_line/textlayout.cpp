// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/textlayout.h"

#include <algorithm>

namespace plume {
namespace {

/// A text in one line, its accents in one character with their letters: as wide as it is long.
QString inOneLine(const QString& text) {
    return text.simplified().normalized(QString::NormalizationForm_C);
}

QString withoutEndSpaces(QString line) {
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}

/// How wide each column is; none where only its first row has a text.
QList<qsizetype> widthsOf(const QList<QStringList>& rows) {
    QList<qsizetype> widths;
    QList<bool> isEmpty;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        for (qsizetype i = 0; i < rows[at].size(); ++i) {
            if (i == widths.size()) {
                widths.append(0);
                isEmpty.append(true);
            }
            const qsizetype width = inOneLine(rows[at][i]).size();
            widths[i] = std::max(widths[i], width);
            isEmpty[i] = isEmpty[i] && (width == 0 || (at == 0 && rows.size() > 1));
        }
    }
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] = isEmpty[i] ? 0 : widths[i];
    return widths;
}

} // namespace

QString TextTable::text(int indent) const {
    const QList<qsizetype> widths = widthsOf(m_rows);
    QString text;
    for (const QStringList& row : m_rows) {
        QString line(indent, QLatin1Char(' '));
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (widths[i] == 0)
                continue;
            const QString cell = inOneLine(row[i]);
            const bool isRight = m_right.contains(int(i));
            line += isRight ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i]);
            line += QStringLiteral("  ");
        }
        text += withoutEndSpaces(line) + QLatin1Char('\n');
    }
    return text;
}

QString wrapped(const QString& text, const QString& head) {
    QString result;
    QString line = head;
    bool isFresh = true;
    const QStringList words =
        text.normalized(QString::NormalizationForm_C).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (!isFresh && line.size() + 1 + word.size() > textWidth) {
            result += line + QLatin1Char('\n');
            line = QString(head.size(), QLatin1Char(' '));
            isFresh = true;
        }
        if (!isFresh)
            line += QLatin1Char(' ');
        line += word;
        isFresh = false;
    }
    result += line + QLatin1Char('\n');
    return result.replace(QChar::Nbsp, QLatin1Char(' '));
}

QString csvRow(const QStringList& cells) {
    QStringList quoted;
    for (QString cell : cells) {
        const bool needsQuotes =
            cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) ||
            cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
        if (needsQuotes) {
            cell.replace(QLatin1String("\""), QLatin1String("\"\""));
            cell = QLatin1Char('"') + cell + QLatin1Char('"');
        }
        quoted.append(cell);
    }
    return quoted.join(QLatin1Char(',')) + QLatin1Char('\n');
}

} // namespace plume
