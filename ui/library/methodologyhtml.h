// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include "explain/methodologypage.h"
#include "theme/theme.h"

namespace plume::ui {

/// What of a methodology page is wanted.
struct MethodologyQuery {
    QString words; ///< each must be in a term, its meaning or its formulas; accents do not matter
    QSet<Term> linked; ///< terms that lead to an explanation: "term:grid_intensity"
};

/// The page as rich text: headings, formulas, units, inputs; empty where nothing is found.
QString htmlOf(const MethodologyPage& page, const MethodologyQuery& query);

/// How the rich text looks in a theme.
QString styleSheetFor(const Theme& theme);

} // namespace plume::ui
