// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace plume::ui {

class ExplainDock;

/// A page with the explanation at its right: beside it where there is room, else above it. It takes
/// up what is asked to be explained within the page.
class ExplainHost : public QWidget {
    Q_OBJECT

public:
    /// Takes both as its children.
    ExplainHost(QWidget* page, ExplainDock* dock, QWidget* parent = nullptr);

    /// `isPinned`: the page makes room for a dock of this width.
    void setPlace(bool isPinned, int dockWidth);
    /// Explains what has the keyboard; where that is no number or is being explained, opens or
    /// closes the dock.
    void toggle();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// Escape that nothing within the page had a use for closes the dock.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();

    QWidget* m_page;
    ExplainDock* m_dock;
    bool m_isPinned = false;
    int m_dockWidth = 360;
};

} // namespace plume::ui
