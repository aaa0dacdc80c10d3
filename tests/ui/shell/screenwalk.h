// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/place.h"
#include "windowbench.h"

#include <functional>

namespace plume::test {

/// Shows a window in everything it can be: every place with each of its tabs and open cards, and
/// every dialog that a command of the menus opens.
class ScreenWalk {
public:
    /// Gets what is shown and a name for it: "build_card2", "dialog_draws".
    using Look = std::function<void(QWidget& shown, const QString& name)>;

    ScreenWalk(WindowBench& bench, Look look);

    void allPlaces();
    void place(ui::Place place);
    void allDialogs();
    /// What a button opens: editors of ranges and rows, pickers, choosers, the Explain dock.
    void allPopups();

    /// Lets everything that is computed or queued (layouts, charts) take place.
    void settle() const;

private:
    void lookAll(const QString& name);
    void cards();
    void tabs(const QString& name);
    void sections(const QString& name);
    void tables(const QString& name);
    void dialogOf(QAction& action);
    void lookAtDialogs(const QString& name);
    void popupOf(const QString& suffix, const QString& name);
    void explainDock();

    WindowBench& m_bench;
    Look m_look;
};

} // namespace plume::test
