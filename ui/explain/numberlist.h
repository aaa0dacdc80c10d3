// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "explain/explainsheet.h"

class QLabel;
class QVBoxLayout;

namespace plume::ui {

class FlatButton;

/// Numbers below a heading: each a link with its value, and below it range, who set it and how well
/// it is known. A long list begins folded.
class NumberList : public QWidget {
    Q_OBJECT

public:
    explicit NumberList(QWidget* parent = nullptr);

    /// Hides itself where there are none. Keeps its widgets, so that the keyboard stays where it is
    /// while numbers change.
    void setNumbers(const QString& heading, const QList<ExplainedNumber>& numbers);

Q_SIGNALS:
    void linkActivated(const QString& address);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        FlatButton* link = nullptr;
        QLabel* facts = nullptr;
    };

    void addRow();
    void fold();
    void recolour();

    QList<ExplainedNumber> m_numbers;
    bool m_isUnfolded = false;
    QVBoxLayout* m_layout;
    QLabel* m_heading;
    QList<Row> m_rows;
    FlatButton* m_more;
};

} // namespace plume::ui
