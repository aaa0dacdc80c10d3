// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "chart_data/charttable.h"

class QPainter;

namespace plume::ui {

/// A picture of chart data as one stop of the keyboard: Left and Right walk its marks and announce
/// them, Enter asks for an explanation, T for the table, Ctrl+C for a copy. The library that draws
/// it is its own business.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    /// Name and description for those who do not see the picture.
    void setWords(const ChartWords& words);

    int currentMark() const { return m_current; } ///< -1: none
    void setCurrentMark(int mark);

    virtual int markCount() const = 0;
    /// Name, amount and what else a mark has to say, in one sentence.
    virtual QString markText(int mark) const = 0;
    /// Where the number of a mark is explained; empty: nowhere.
    virtual QString markAddress(int mark) const;
    /// The mark at a point of this widget; -1 if there is none.
    virtual int markAt(const QPointF& point) const = 0;

    /// Draws what is seen, as shapes and text, in this widget's size from the origin.
    virtual void drawPicture(QPainter& painter) = 0;

Q_SIGNALS:
    void currentMarkChanged(int mark);
    void tableRequested();
    void copyRequested();
    /// Enter on a mark, or a double click.
    void explainRequested(int mark);

protected:
    /// Colours and fonts have changed.
    virtual void restyle() = 0;
    /// The current mark has changed.
    virtual void showCurrentMark() = 0;
    /// The marks have changed; the current one may no longer be there.
    void marksChanged();

    /// Puts the drawing widget into place; it gets no events of its own.
    void setCanvas(QWidget* canvas);
    /// Whether it is this letter alone, and such keys are wanted (WCAG 2.1.4).
    static bool isLetter(const QKeyEvent& event, Qt::Key letter);

    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void announce();
    int markAfter(int key) const;

    ChartWords m_words;
    int m_current = -1;
};

} // namespace plume::ui
