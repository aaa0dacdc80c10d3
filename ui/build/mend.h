// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "lifecycle/completion.h"

#include <optional>

namespace plume::ui {

/// A way to mend what a warning is about: what the button says, and the study after it.
struct Mend {
    QString action;
    Study next;
};

std::optional<Mend> mendOf(const Warning& warning, const Study& study, int plan,
                           const QLocale& locale);

} // namespace plume::ui
