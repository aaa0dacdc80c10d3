// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <functional>
#include <vector>

#include "analysis/assessment.h"
#include "shell/findmodel.h"

class QMenuBar;

namespace plume::ui {

/// Every command that can be used now, with its shortcut, by its names in both languages.
std::vector<Findable> commandFindables(const QMenuBar& menus);

using ChooseText = std::function<void(const QString&)>;

/// Inputs and results of an assessment, each with its value; choosing hands on the address.
std::vector<Findable> numberFindables(const Assessment& assessment, const QLocale& locale,
                                      const ChooseText& showInput, const ChooseText& explain);

/// Sources of the data; choosing hands on the key.
std::vector<Findable> sourceFindables(const Catalogue& catalogue, const ChooseText& show);

/// Studies that ship inside; choosing hands on the path.
std::vector<Findable> studyFindables(const ChooseText& open);

} // namespace plume::ui
