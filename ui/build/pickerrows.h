// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>

#include "base/late.h"
#include "catalogue/catalogue.h"
#include "controls/rowpicker.h"

namespace plume::ui {

/// The rows of the catalogue as they are chosen from; searched in both languages. There are
/// hundreds, and none is looked at before an activity is opened.
struct PickerRows {
    Late<QList<PickerRow>> devices;
    Late<QList<PickerRow>> models;
    Late<QList<PickerRow>> requests;
    Late<QList<PickerRow>> grids; ///< of the study's boundary only
    int edition = 0;              ///< another one where there are other rows
};

/// In the language and number format of the locale.
PickerRows pickerRowsOf(const Catalogue& catalogue, Boundary boundary, const QLocale& locale);

} // namespace plume::ui
