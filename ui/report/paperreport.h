// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcharts.h"

#include <QPageSize>

namespace plume::ui {

/// The report as a PDF with its fonts inside: charts as shapes and text, rows of long tables below
/// repeated headers, no heading alone at the foot of a page, each page with its number and the
/// version of the data. Charts are drawn in this thread, which is that of the window.
QByteArray pdfOf(const Report& report, const ReportCharts& charts, QPageSize::PageSizeId paper);

} // namespace plume::ui
