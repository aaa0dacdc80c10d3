// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "build/cardcontent.h"
#include "theme/wrappedtext.h"

namespace plume::ui {

/// The line of a card: colour of the phase, name, amount, share, and whether it is open. Activating
/// it opens and closes the card; a click on the amount asks where it comes from.
class CardHeader : public QAbstractButton {
    Q_OBJECT

public:
    explicit CardHeader(QWidget* parent = nullptr);

    void setLine(const CardLine& line);
    void setOpen(bool isOpen);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Layout;
    Layout layoutFor(int width) const;
    bool isOnAmount(const QPointF& point) const;
    void showOnAmount(bool isOnAmount);
    void describe();

    CardLine m_line;
    mutable WrappedText m_name; ///< a memory of its shape
    bool m_isOpen = false;
    bool m_isOnAmount = false; ///< the mouse is
};

} // namespace plume::ui
