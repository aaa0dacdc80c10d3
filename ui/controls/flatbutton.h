// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace plume::ui {

/// A button whose text is wrapped where it is too long, never cut: like a link, or with a frame.
class FlatButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit FlatButton(QWidget* parent = nullptr);

    void setFramed(bool isFramed);
    /// In the colour of text that stands back, where a link would be too loud.
    void setQuiet(bool isQuiet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Enter presses as well

private:
    QSize textSize(int width) const;
    int padding() const;
    int leastHeight() const;
    void paintFrame(QPainter& painter) const;

    bool m_isFramed = false;
    bool m_isQuiet = false;
};

} // namespace plume::ui
