// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "build/cardcontent.h"

class QVBoxLayout;

namespace plume::ui {

class CardHeader;

/// A card that opens: a header and, below it, a body that exists once the card was open.
class CardFrame : public QFrame {
    Q_OBJECT

public:
    explicit CardFrame(QWidget* parent = nullptr);

    void setLine(const CardLine& line);
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool isOpen);
    /// Puts the keyboard on the header.
    void focusHeader();

Q_SIGNALS:
    /// A person asked to open or close the card.
    void toggleRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Names the header after the card.
    void nameHeader();
    virtual QWidget* createBody() = 0;

private:
    CardHeader* m_header;
    QVBoxLayout* m_layout;
    QWidget* m_body = nullptr;
    bool m_isOpen = false;
};

} // namespace plume::ui
