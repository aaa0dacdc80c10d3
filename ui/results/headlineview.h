// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "chart_data/headline.h"

class QLabel;
class QToolButton;

namespace plume::ui {

class FlatButton;

/// A result in words; what it leaves out is counted and can be unfolded.
class HeadlineView : public QWidget {
    Q_OBJECT

public:
    explicit HeadlineView(QWidget* parent = nullptr);

    void setHeadline(const Headline& headline);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();
    void retranslate();

    QString m_address;
    QLabel* m_amount;
    FlatButton* m_explain;
    QLabel* m_share;
    QToolButton* m_leftOut;
    QLabel* m_omissions;
};

} // namespace plume::ui
