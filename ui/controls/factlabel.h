// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace plume::ui {

/// Text that would rather stand in one line and wraps only where it has to. A wrapping QLabel would
/// rather be a square.
class FactLabel : public QLabel {
    Q_OBJECT

public:
    explicit FactLabel(QWidget* parent = nullptr);

    QSize sizeHint() const override;
};

} // namespace plume::ui
