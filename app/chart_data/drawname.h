// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"

#include <QLocale>
#include <QString>

namespace plume {

/// What is one draw, for people: "Energy per request, Chat", "Grid intensity, 3 activities".
/// `addresses`: of all inputs that are this draw.
QString drawName(Term term, const QStringList& addresses, const CompletePlan& plan,
                 const QLocale& locale);

} // namespace plume
