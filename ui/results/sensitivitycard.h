// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcard.h"

namespace plume::ui {

class SensitivityView;

/// What matters most: one input at a time, or as shares of variance.
class SensitivityCard : public ChartCard {
    Q_OBJECT

public:
    explicit SensitivityCard(Prompter& prompter, QWidget* parent = nullptr);

    SensitivityView* influences() const { return m_influences; }
    void setEmpty(bool isEmpty) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    SensitivityView* m_influences;
    QToolButton* m_variance;
};

} // namespace plume::ui
