// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/gesture.h"

namespace plume::ui {

int nextGesture() {
    static int last = 0;
    return ++last;
}

} // namespace plume::ui
