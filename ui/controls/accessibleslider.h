// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plume::ui {

/// Lets assistive technology hear the amount of an InputSlider instead of its step. Once is enough.
void installAccessibleSlider();

} // namespace plume::ui
