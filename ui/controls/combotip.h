// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace plume::ui {

/// Keeps what is chosen as the tool tip too: for a box that may be too narrow for its words.
void tellChoice(QComboBox& box);

} // namespace plume::ui
