// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"

#include <QStringList>

namespace plume {

/// What an indicator's total leaves out, each a whole sentence.
QStringList omissionsOf(const Assessment& assessment, Term indicator);

} // namespace plume
