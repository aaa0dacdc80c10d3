// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/leftwork.h"

#include <QDialog>

#include <functional>
#include <vector>

class QDialogButtonBox;
class QTableWidget;

namespace plume::ui {

class Prompter;

/// Asks what is to become of unsaved work that was left: restore it, discard it, or decide later.
/// While it is open no other window is offered the same.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    /// Takes work over; what it was given is its own where it says true.
    using Restorer = std::function<bool(LeftWork& left)>;

    RecoveryDialog(std::vector<LeftWork> left, Restorer restorer, Prompter& prompter,
                   QWidget* parent = nullptr);

private:
    void setUpTable();
    void setUpButtons();
    void setUpLayout();
    void enableButtons();
    void restore();
    void discard();

    std::vector<LeftWork> m_left; ///< a row each
    Restorer m_restorer;
    Prompter& m_prompter;
    QTableWidget* m_table;
    QDialogButtonBox* m_buttons;
    QPushButton* m_restore;
    QPushButton* m_discard;
};

} // namespace plume::ui
