// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/inputslider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

#include "controls/accessibleslider.h"
#include "controls/gesture.h"

namespace plume::ui {

InputSlider::InputSlider(QWidget* parent)
    : QAbstractSlider(parent) {
    installAccessibleSlider();
    setOrientation(Qt::Horizontal);
    setRange(0, SliderScale::steps);
    setFocusPolicy(Qt::StrongFocus); // not by the wheel, which scrolls the page
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    // Assistive technology sets the step; what setContent() sets is the step of the amount already.
    connect(this, &QAbstractSlider::valueChanged, this, [this](int step) {
        if (step != shownStep())
            move(m_content.scale.amountAt(double(step) / SliderScale::steps), runGesture());
    });
}

void InputSlider::setContent(const SliderContent& content) {
    if (content == m_content)
        return;
    if (content.amount != m_content.amount)
        m_run.reset();
    m_content = content;
    setValue(shownStep());
    update();
}

int InputSlider::shownStep() const {
    return m_content.amount ? m_content.scale.stepOf(*m_content.amount) : 0;
}

void InputSlider::stepBy(double spans) {
    const double from = m_content.amount.value_or(m_content.scale.low);
    move(m_content.scale.moved(from, spans), runGesture());
}

int InputSlider::runGesture() {
    if (!m_run)
        m_run = nextGesture();
    return *m_run;
}

void InputSlider::move(double base, int gesture) {
    if (m_content.amount == base)
        return;
    m_content.amount = base;
    setValue(shownStep());
    update();
    Q_EMIT moved(base, gesture);
}

void InputSlider::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        event->ignore();
        return;
    }
    const double step = event->modifiers() & Qt::ShiftModifier ? fineStep : arrowStep;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return stepBy(-step);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return stepBy(step);
    case Qt::Key_PageDown:
        return stepBy(-pageSpan);
    case Qt::Key_PageUp:
        return stepBy(pageSpan);
    case Qt::Key_Home:
        return move(m_content.scale.low, runGesture());
    case Qt::Key_End:
        return move(m_content.scale.high, runGesture());
    default:
        event->ignore();
    }
}

void InputSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    constexpr double reach = 12.0; // a target of 24 pixels
    const double x = event->position().x();
    const double offset = x - handleX();
    m_run.reset();
    m_drag = Drag{.pressX = x, .grabOffset = 0.0, .amount = {}, .gesture = nextGesture()};
    setSliderDown(true);
    if (std::abs(offset) > reach) {
        dragTo(x);
    } else {
        m_drag->grabOffset = offset;
        m_drag->amount = m_content.amount;
    }
    update();
}

void InputSlider::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag)
        dragTo(event->position().x());
}

void InputSlider::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    m_drag.reset();
    setSliderDown(false);
    update();
}

void InputSlider::dragTo(double x) {
    if (m_drag->amount && x == m_drag->pressX) // back where it began, to the digit
        return move(*m_drag->amount, m_drag->gesture);
    const QRectF groove = grooveRect();
    const double position = (x - m_drag->grabOffset - groove.left()) / groove.width();
    move(m_content.scale.amountAt(position), m_drag->gesture);
}

void InputSlider::wheelEvent(QWheelEvent* event) {
    const int turn = event->angleDelta().y();
    if (!hasFocus() || turn == 0) {
        event->ignore();
        return;
    }
    constexpr double notch = 120.0; // eighths of a degree
    const double step = event->modifiers() & Qt::ShiftModifier ? fineStep : arrowStep;
    stepBy(step * turn / notch);
    event->accept();
}

void InputSlider::focusOutEvent(QFocusEvent* event) {
    m_run.reset();
    QAbstractSlider::focusOutEvent(event);
}

} // namespace plume::ui
