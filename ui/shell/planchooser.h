// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace plume::ui {

/// Which plan of the study is shown, in every place; hidden where there is only one.
class PlanChooser : public QComboBox {
    Q_OBJECT

public:
    explicit PlanChooser(QWidget* parent = nullptr);

    void setPlans(const QStringList& names, int shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace plume::ui
