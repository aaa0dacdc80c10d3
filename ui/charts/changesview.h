// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/waterfallview.h"

namespace plume::ui {

/// What changed, step by step; Enter or a click on a change leads to its input.
class ChangesView : public WaterfallView {
    Q_OBJECT

public:
    explicit ChangesView(QWidget* parent = nullptr);

Q_SIGNALS:
    /// A person wants to see or change the input at this address.
    void inputRequested(const QString& address);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    bool isInput(int mark) const;
};

} // namespace plume::ui
