// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/papertable.h"

#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace plume::ui {
namespace {

/// Text is measured at this many units a point, so that widths are those of the letters' outlines.
constexpr double fineness = 16.0;
constexpr double cellGap = 7.0; // points between columns
constexpr double rowGap = 2.5;  // above and below the text of a row
constexpr PaperText cellText{8.0, false, false};
constexpr PaperText headerText{8.0, true, false};

QFont fontFor(const PaperText& style) {
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(qRound(style.size * fineness));
    font.setWeight(style.isBold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor colourFor(const PaperText& style) {
    const Theme& theme = themeNamed(ThemeName::Light);
    return style.isMuted ? theme.mutedText : theme.text;
}

/// A text broken into lines.
struct SetText {
    std::shared_ptr<QTextLayout> layout;
    double lineHeight = 0.0; ///< points

    double height() const { return layout ? layout->lineCount() * lineHeight : 0.0; }
};

SetText setText(const QString& text, const PaperText& style, double width,
                Qt::Alignment alignment = Qt::AlignLeft) {
    SetText set;
    const QFont font = fontFor(style);
    set.layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    set.layout->setTextOption(option);
    set.lineHeight = QFontMetricsF(font).height() / fineness;
    set.layout->beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = set.layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width * fineness);
        line.setPosition({0.0, i * set.lineHeight * fineness});
    }
    set.layout->endLayout();
    return set;
}

/// Draws lines [first, end) with the first at `at` (points).
void drawLines(QPainter& painter, const SetText& set, const PaperText& style, int first, int end,
               const QPointF& at) {
    painter.save();
    painter.translate(at.x(), at.y() - first * set.lineHeight);
    painter.scale(1.0 / fineness, 1.0 / fineness);
    painter.setPen(colourFor(style));
    for (int i = first; i < end; ++i)
        set.layout->lineAt(i).draw(&painter, QPointF());
    painter.restore();
}

/// Of the longest word, as far as it is worth keeping whole.
double wordWidth(const QString& text, const PaperText& style, bool isWhole) {
    constexpr double longestWord = 90.0;
    if (isWhole)
        return std::min(paperWidth(text, style), longestWord);
    double widest = 0.0;
    for (const QString& word : text.split(u' '))
        widest = std::max(widest, paperWidth(word, style));
    return std::min(widest, longestWord);
}

/// What a column needs at least and would like.
struct Need {
    double least = 0.0;
    double wanted = 0.0;
};

Need needOf(const ChartTable& table, qsizetype column) {
    const ChartColumn& about = table.columns[column];
    Need need{wordWidth(about.header, headerText, false), paperWidth(about.header, headerText)};
    for (const QList<ChartCell>& row : table.rows) {
        need.least = std::max(
            need.least, wordWidth(row[column].text, cellText, row[column].number.has_value()));
        need.wanted = std::max(need.wanted, paperWidth(row[column].text, cellText));
    }
    need.wanted = std::max(need.wanted, need.least);
    return need;
}

/// Shares the width among columns: what each needs at least, then what they would like.
QList<double> columnWidths(const ChartTable& table, double width) {
    QList<Need> needs;
    double least = 0.0;
    double wanted = 0.0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        needs.append(needOf(table, i));
        least += needs.last().least;
        wanted += needs.last().wanted;
    }
    const double room = width - cellGap * double(table.columns.size() - 1);
    QList<double> widths;
    for (const Need& need : needs) {
        if (least >= room)
            widths.append(room * need.least / least);
        else if (wanted <= room)
            widths.append(need.wanted + (room - wanted) / double(needs.size()));
        else
            widths.append(need.least +
                          (room - least) * (need.wanted - need.least) / (wanted - least));
    }
    return widths;
}

struct RowLine {
    QColor colour;
    double thickness = 0.5;
};

/// A row of texts with a line below it.
PageBlock rowBlock(const QStringList& texts, const ChartTable& table, const QList<double>& widths,
                   const PaperText& style, const RowLine& line) {
    QList<SetText> cells;
    double height = 0.0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const bool isNumber = table.columns[i].isNumber;
        cells.append(
            setText(texts.value(i), style, widths[i], isNumber ? Qt::AlignRight : Qt::AlignLeft));
        height = std::max(height, cells.last().height());
    }
    PageBlock block;
    block.height = height + 2.0 * rowGap;
    block.paint = [cells, widths, style, line, full = block.height](QPainter& painter,
                                                                    const QPointF& at) {
        double x = at.x();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            drawLines(painter, cells[i], style, 0, cells[i].layout->lineCount(),
                      {x, at.y() + rowGap});
            x += widths[i] + cellGap;
        }
        painter.setPen(QPen(line.colour, line.thickness));
        const double y = at.y() + full;
        painter.drawLine(QPointF(at.x(), y), QPointF(x - cellGap, y));
    };
    return block;
}

} // namespace

double paperWidth(const QString& text, const PaperText& style) {
    constexpr double rounding = 0.5;
    return QFontMetricsF(fontFor(style)).horizontalAdvance(text) / fineness + rounding;
}

QList<PageBlock> textBlocks(const QString& text, const PaperText& style, double left,
                            double width) {
    QList<PageBlock> blocks;
    const SetText set = setText(text, style, width - left);
    const int lines = set.layout->lineCount();
    for (int i = 0; i < lines; ++i) {
        PageBlock block;
        block.height = set.lineHeight;
        block.keepsWithNext = (i == 0 || i == lines - 2) && i < lines - 1;
        block.paint = [set, style, i, left](QPainter& painter, const QPointF& at) {
            drawLines(painter, set, style, i, i + 1, {at.x() + left, at.y()});
        };
        blocks.append(block);
    }
    return blocks;
}

QList<PageBlock> tableBlocks(const ChartTable& table, double width) {
    constexpr double above = 6.0;
    const Theme& theme = themeNamed(ThemeName::Light);
    const QList<double> widths = columnWidths(table, width);
    QStringList headers;
    for (const ChartColumn& column : table.columns)
        headers.append(column.header);
    PageBlock header = rowBlock(headers, table, widths, headerText, {theme.controlBorder, 1.0});
    header.keepsWithNext = true;
    const auto repeated = std::make_shared<const PageBlock>(header);
    header.before = above;
    QList<PageBlock> blocks{header};
    for (const QList<ChartCell>& row : table.rows) {
        QStringList texts;
        for (const ChartCell& cell : row)
            texts.append(cell.text);
        PageBlock block = rowBlock(texts, table, widths, cellText, {theme.decorativeBorder, 0.5});
        block.repeated = blocks.size() == 1 ? nullptr : repeated;
        blocks.append(block);
    }
    return blocks;
}

} // namespace plume::ui
