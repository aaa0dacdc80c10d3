// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace plume::ui {

/// Holds a page that fits itself to its room, and scrolls up and down only where there is less
/// than the page can do with: large text in a small window.
class PageScroll : public QScrollArea {
    Q_OBJECT

public:
    /// Takes the page, which has a layout.
    explicit PageScroll(QWidget* page, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void scrollContentsBy(int dx, int dy) override;
};

} // namespace plume::ui
