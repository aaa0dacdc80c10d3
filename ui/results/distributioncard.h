// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcard.h"

class QButtonGroup;

namespace plume::ui {

class DistributionView;

/// How sure it is: all runs as bars, as a curve or as dots.
class DistributionCard : public ChartCard {
    Q_OBJECT

public:
    explicit DistributionCard(Prompter& prompter, QWidget* parent = nullptr);

    DistributionView* runs() const { return m_runs; }
    void setEmpty(bool isEmpty) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    DistributionView* m_runs;
    QButtonGroup* m_forms; ///< by DistributionForm
};

} // namespace plume::ui
