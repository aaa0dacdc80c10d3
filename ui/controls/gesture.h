// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plume::ui {

/// A number for the edits of one gesture, never given before while the program runs: rows come and
/// go, and the gestures of two of them must not be taken for one step to undo.
int nextGesture();

} // namespace plume::ui
