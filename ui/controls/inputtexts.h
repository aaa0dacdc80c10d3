// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include "controls/inputcontent.h"

namespace plume::ui {

/// The translation context of what an input row says about its value.
struct InputText {
    Q_DECLARE_TR_FUNCTIONS(InputText)
};

/// The value in a field at rest: every digit somebody wrote, three where there is a range, and
/// words where the digits would not fit ("175 billion").
QString restText(const EstimateData& estimate, const DisplayUnit& unit, const QLocale& locale);

/// The value with its unit, as assistive technology says it; "not known" where there is none.
QString valueText(const std::optional<EstimateData>& estimate, const DisplayUnit& unit,
                  const QLocale& locale);

/// "range: 500,000–2,000,000 · lognormal · estimated"
QString factsText(const InputContent& content, const DisplayUnit& unit, const QLocale& locale);

/// "Usually from 1 to 1,000 Wh/request."; of a share or a ratio also what it can be at all.
QString boundsText(const InputContent& content, const QLocale& locale);

/// The units a person may sensibly choose for a field, smallest first, `shown` among them.
QList<DisplayUnit> choosableUnits(const Dimension& dimension, const DisplayUnit& shown);

} // namespace plume::ui
