// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plume::ui {

class MessageRow;
class QuantityEdit;

/// Whether a row says how a text is read before it counts, or has no room to.
enum class Echo { Shown, Hidden };

/// Shows in `row` what `field` has to say of its text; hides the row where that is nothing.
void showNotice(const QuantityEdit& field, MessageRow& row, Echo echo = Echo::Shown);

} // namespace plume::ui
