// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/charttable.h"
#include "report/pageflow.h"

namespace plume::ui {

/// How text is set on paper: sizes are in points, and all measuring is done in units fine enough
/// for that of the printer.
struct PaperText {
    double size = 9.5;
    bool isBold = false;
    bool isMuted = false;
};

/// The lines of a text as blocks, so that it can go on over a page; the first two and the last two
/// stay together.
QList<PageBlock> textBlocks(const QString& text, const PaperText& style, double left, double width);

/// How wide a text is in one line (points).
double paperWidth(const QString& text, const PaperText& style);

/// A table as a row of headers, which stands again on each page, and a block for each row. Columns
/// are as wide as they need, and wrap where they cannot be. The first row stays with the headers.
QList<PageBlock> tableBlocks(const ChartTable& table, double width);

} // namespace plume::ui
