// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace plume::ui {

/// Lets Tab go through a page, which was made last, right after what stands before `holder`; or
/// after the holder itself where that is a stop.
void putInTabOrder(QWidget* holder, QWidget* page);

} // namespace plume::ui
