// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace plume::ui {

/// What a bubble of the tour says.
struct TourWords {
    QString title;
    QString text;
    QString progress; ///< "2 of 5"
    QString next;     ///< on the button that goes on
    bool isFirst = false;
};

/// A bubble beside what it speaks of, which it rings. It stands on the window and blocks nothing;
/// it takes the keyboard when it comes to something new, and Escape leaves it.
class TourBubble : public QFrame {
    Q_OBJECT

public:
    explicit TourBubble(QWidget* window);

    void setWords(const TourWords& words);
    /// Where it stands; null: in the middle.
    void pointAt(QWidget* target);
    void takeKeyboard();
    const QWidget* target() const { return m_target; }

Q_SIGNALS:
    void nextClicked();
    void backClicked();
    void skipped();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QRect targetRect() const;
    void place();
    void placeSoon();
    void retranslate();

    QPointer<QWidget> m_target;
    QWidget* m_ring; ///< around the target; the mouse goes through it
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_progress;
    QPushButton* m_skip;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace plume::ui
