// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace plume::ui {

/// What the Compare place says while there is nothing to compare: what it is for, and how to begin.
class OnePlanPage : public QWidget {
    Q_OBJECT

public:
    explicit OnePlanPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void duplicateRequested();
    void pasteRequested();
    void leversRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_duplicate;
    QPushButton* m_paste;
    QPushButton* m_levers;
};

} // namespace plume::ui
