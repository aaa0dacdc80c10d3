// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcard.h"

namespace plume::ui {

class ShareView;

/// Which part emits most, as a bar or as a ring.
class ShareCard : public ChartCard {
    Q_OBJECT

public:
    explicit ShareCard(Prompter& prompter, QWidget* parent = nullptr);

    ShareView* shares() const { return m_shares; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ShareView* m_shares;
    QToolButton* m_donut;
};

} // namespace plume::ui
