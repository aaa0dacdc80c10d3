// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explainsheet.h"

#include <QByteArray>
#include <QList>

namespace plume {

/// One line of JSON: a list of sheets, numbers in base units with the unit beside them.
QByteArray jsonLine(const QString& plan, const QList<ExplainSheet>& sheets);

} // namespace plume
