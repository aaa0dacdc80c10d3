// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

#include <optional>

#include "controls/sliderscale.h"
#include "quantity/estimate.h"

namespace plume::ui {

/// What a slider shows, in base units.
struct SliderContent {
    SliderScale scale;
    std::optional<double> amount; ///< absent: not known yet
    std::optional<Range> band;    ///< a lighter stripe on the groove
    QString text;                 ///< the amount as assistive technology says it
    friend bool operator==(const SliderContent&, const SliderContent&) = default;
};

/// A slider for amounts: linear or by decades, never closer than the amount it was given, so that
/// an exact number stays exact until somebody moves it.
class InputSlider : public QAbstractSlider {
    Q_OBJECT

public:
    static constexpr double arrowStep = 1.0 / 20.0; ///< of the span
    static constexpr double fineStep = 1.0 / 100.0;
    static constexpr double pageSpan = 1.0 / 10.0;

    explicit InputSlider(QWidget* parent = nullptr);

    /// Never emits. Another amount than the one shown ends a run of steps.
    void setContent(const SliderContent& content);
    const SliderContent& content() const { return m_content; }

    /// Moves by so many spans, as keys do.
    void stepBy(double spans);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Moved by hand. Equal `gesture` numbers are one drag, or one run of keys.
    void moved(double base, int gesture);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Drag {
        double pressX = 0.0;
        double grabOffset = 0.0;      ///< from the middle of the handle
        std::optional<double> amount; ///< at the press, if the handle was pressed
        int gesture = 0;
    };

    int shownStep() const;
    QRectF grooveRect() const;
    double handleX() const;
    void dragTo(double x);
    void move(double base, int gesture);
    int runGesture();
    void paintGroove(QPainter& painter) const;
    void paintHandle(QPainter& painter) const;

    SliderContent m_content;
    std::optional<Drag> m_drag;
    std::optional<int> m_run; ///< the gesture that steps belong to
};

} // namespace plume::ui
