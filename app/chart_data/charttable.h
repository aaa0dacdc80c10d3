// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace plume {

/// What every chart says in words. The answer is a sentence made from the data; the description
/// says the same to those who do not see the picture, with its marks.
struct ChartWords {
    QString question;
    QString answer;
    QString description;
    QStringList notes; ///< basis, year and source of what is compared; what is left out

    friend bool operator==(const ChartWords&, const ChartWords&) = default;
};

/// `header` is for people, `key` for files and names the unit ("emissions_kg").
struct ChartColumn {
    QString header;
    QString key;
    bool isNumber = false;

    friend bool operator==(const ChartColumn&, const ChartColumn&) = default;
};

/// `text` is for people; `number`, in the unit of the column's key, is exact. A number that is not
/// known has a text and no number.
struct ChartCell {
    QString text;
    std::optional<double> number;

    friend bool operator==(const ChartCell&, const ChartCell&) = default;
};

/// The rows behind a picture: its table twin, its file and what is copied are made from them.
struct ChartTable {
    QList<ChartColumn> columns;
    QList<QList<ChartCell>> rows;
    QStringList addresses = {}; ///< by row: where its number is explained; may end early

    friend bool operator==(const ChartTable&, const ChartTable&) = default;
};

/// A labelled value of an axis.
struct ChartTick {
    double at = 0.0;
    QString text;
};

/// RFC 4180 with a row of keys, UTF-8, point decimals, shortest exact digits; unknown is empty.
QByteArray csvOf(const ChartTable& table);

/// Tab-separated texts for people with their headers, for the clipboard.
QString plainTextOf(const ChartTable& table);

} // namespace plume
