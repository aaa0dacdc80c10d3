// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "build/cardcontent.h"

namespace plume::ui {

/// The line of a card: colour of the phase, name, amount, share, and whether it is open. Activating
/// it opens and closes the card.
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

private:
    struct Layout;
    Layout layoutFor(int width) const;
    void describe();

    CardLine m_line;
    bool m_isOpen = false;
};

} // namespace plume::ui
