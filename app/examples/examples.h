// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace plume {

/// The paths of the studies that ship inside, in the order of their names. They are read only:
/// saving one asks for another place.
QStringList shippedExamples();

/// The study that opens when nothing else is asked for.
QString firstExample();

} // namespace plume
