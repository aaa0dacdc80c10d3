// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace plume::ui {

/// A wrapping label whose text changes often: what stands around it is laid out anew only when the
/// text needs another height. It is shown and hidden with the label.
class SteadyBox : public QWidget {
public:
    /// Takes the label.
    explicit SteadyBox(QLabel* label, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fit();

    QLabel* m_label;
};

} // namespace plume::ui
