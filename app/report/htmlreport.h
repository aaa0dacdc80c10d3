// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QByteArray>
#include <QMap>

namespace plume {

/// Charts as SVG, by the key of their view.
using ReportPictures = QMap<QString, QByteArray>;

/// The report as one page that needs nothing else: no script, no other file, no network. A view
/// without a picture shows its table instead. Well-formed as XML too.
QByteArray htmlOf(const Report& report, const ReportPictures& pictures);

/// The words that both the page and paper have.
namespace heading {
QString summary();
QString totals();
QString comparison();
QString inputs();
QString assumptions();
QString leftOut();
QString sources();
QString table();
QString plan(const QString& name);
} // namespace heading

} // namespace plume
