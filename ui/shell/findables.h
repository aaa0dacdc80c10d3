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

using ChooseRow = std::function<void(const QString& table, const QString& id)>;

/// Sources and named rows of the data, the study's own among them; choosing hands on the table of
/// the Library and the row in it.
std::vector<Findable> rowFindables(const Catalogue& catalogue, const QLocale& locale,
                                   const ChooseRow& show);

/// Studies that ship inside; choosing hands on the path.
std::vector<Findable> studyFindables(const ChooseText& open);

} // namespace plume::ui
