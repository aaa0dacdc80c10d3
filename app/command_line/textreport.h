// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line/report.h"

namespace plume {

/// A study's results for people: what each plan emits, by what, what that amounts to, what was
/// assumed for it and what is left out.
QString studyText(const StudyReport& report, const Catalogue& catalogue, const QLocale& locale);

} // namespace plume
