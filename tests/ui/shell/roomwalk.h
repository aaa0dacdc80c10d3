// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/shell/windowbench.h"

namespace plume::test {

/// What has no room on any screen of the window: textFaults(), and what is larger than the window
/// was. Each once, with the screen on which it came first; all are printed, as the sentence of a
/// failure is cut off. Pictures are kept under `name`.
QStringList roomFaults(WindowBench& bench, const QString& name, int smallestText = 12);

/// In the folder that PLUME_SCREENS names, where somebody wants to look at them.
void keepPicture(QWidget& shown, const QString& name);

} // namespace plume::test
