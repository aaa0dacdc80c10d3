// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace plume {

inline constexpr int textWidth = 80;

/// Rows of cells in aligned columns, two spaces apart; the first column to the left, of the others
/// those named in `right` to the right. No line ends in spaces.
class TextTable {
public:
    explicit TextTable(QList<int> right = {})
        : m_right(std::move(right)) {}

    void addRow(const QStringList& cells) { m_rows.append(cells); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// A column without any text but that of the first row is left out.
    QString text(int indent = 0) const;

private:
    QList<int> m_right;
    QList<QStringList> m_rows;
};

/// A paragraph broken into lines at its spaces; a no-break space holds and becomes a plain one. The
/// first line begins with `head`, the others are indented as far.
QString wrapped(const QString& text, const QString& head = {});

/// A row of CSV (RFC 4180), with its line break.
QString csvRow(const QStringList& cells);

} // namespace plume
