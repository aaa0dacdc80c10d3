// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QSpinBox;

namespace plume::ui {

class Sampling;

/// How many draws stand behind each range, and which seed they begin with; taken up on OK.
class DrawsDialog : public QDialog {
    Q_OBJECT

public:
    /// The sampling must outlive the dialog.
    explicit DrawsDialog(Sampling& sampling, QWidget* parent = nullptr);

    void accept() override;

private:
    void setUpFields();
    void setUpLayout();
    void fill(int draws, quint64 seed);

    Sampling& m_sampling;
    QSpinBox* m_draws;
    QLineEdit* m_seed;
    QDialogButtonBox* m_buttons;
};

} // namespace plume::ui
