// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace plume::ui {

/// What the model does not tell, one sentence below the other, as reports say it.
class LimitsDialog : public QDialog {
    Q_OBJECT

public:
    explicit LimitsDialog(QWidget* parent = nullptr);
};

} // namespace plume::ui
