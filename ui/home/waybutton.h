// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "examples/gallery.h"

namespace plume::ui {

/// One of the ways in, as a card that can be chosen: an icon, a word, a sentence.
class WayButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit WayButton(GalleryCategory way, QWidget* parent = nullptr);

    GalleryCategory way() const { return m_way; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Enter chooses as well
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    int textLeft() const;

    GalleryCategory m_way;
    QString m_sentence;
};

} // namespace plume::ui
