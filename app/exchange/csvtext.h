// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity/unittable.h"

#include <QByteArray>

#include <functional>

namespace plume {

/// Takes a piece of text; false where it could not be written, and no more is wanted.
using TextSink = std::function<bool(const QByteArray& text)>;

/// The shortest digits that read back as the same double, in the C locale; nothing for what is not
/// finite.
void appendNumber(QByteArray& text, double number);

/// What heads a column: "/plans/0/totals/emissions (kg)"; money is in the currency, if one is
/// named.
QByteArray columnHeading(const QString& name, const DisplayUnit& unit, const QString& currency);

} // namespace plume
