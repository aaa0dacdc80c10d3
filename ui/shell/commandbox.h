// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/searchpopup.h"

#include <vector>

#include "shell/findmodel.h"

namespace plume::ui {

/// A box over the window that finds commands, places, inputs, results, sources and studies by what
/// is typed.
class CommandBox : public SearchPopup {
    Q_OBJECT

public:
    explicit CommandBox(QWidget* window);

    /// Shows itself at the top of the window with nothing typed yet.
    void start(std::vector<Findable> findables);

protected:
    Texts texts() const override;
    void find(const QString& query) override;
    void take(const QModelIndex& index) override;

private:
    CommandBox(FindModel* model, QWidget* window);

    FindModel* m_model;
};

} // namespace plume::ui
