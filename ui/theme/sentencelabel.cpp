// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/sentencelabel.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

#include "theme/look.h"
#include "theme/wrappedtext.h"

namespace plume::ui {
namespace {

/// QLabel turns a text that can be selected into a document, which costs more than most charts
/// where sentences follow a slider: here it does so only under the pointer.
class SentenceLabel : public QLabel {
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override {
        if (text().isNull()) // it has none yet
            return QLabel::heightForWidth(width);
        const QMargins margins = contentsMargins();
        const double height = wrapped(width - margins.left() - margins.right());
        return int(std::ceil(height)) + margins.top() + margins.bottom();
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        if (textInteractionFlags() & Qt::TextSelectableByMouse)
            return QLabel::paintEvent(event);
        const QRect room = contentsRect();
        const double free = room.height() - wrapped(room.width());
        double top = room.top();
        if (alignment() & Qt::AlignVCenter)
            top += std::floor(0.5 * free);
        else if (alignment() & Qt::AlignBottom)
            top += free;
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        m_wrapped.draw(painter, QPointF(room.left(), top));
    }

    void enterEvent(QEnterEvent* event) override {
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        QLabel::enterEvent(event);
    }
    void leaveEvent(QEvent* event) override {
        if (!hasFocus()) // else something may be selected
            setTextInteractionFlags(Qt::NoTextInteraction);
        QLabel::leaveEvent(event);
    }
    void focusOutEvent(QFocusEvent* event) override {
        QLabel::focusOutEvent(event);
        const bool isForMenu = event->reason() == Qt::PopupFocusReason; // which may copy
        if (!isForMenu && !underMouse())
            setTextInteractionFlags(Qt::NoTextInteraction);
    }

private:
    double wrapped(int width) const {
        return m_wrapped.wrap(text(), font(), width,
                              QStyle::visualAlignment(layoutDirection(), alignment()));
    }

    mutable WrappedText m_wrapped; ///< a memory of the text's shape
};

} // namespace

QLabel* sentenceLabel(QWidget* parent, TextRole role) {
    auto* label = new SentenceLabel(parent);
    setTextRole(*label, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(1);
    return label;
}

void setTextColor(QWidget& widget, const QColor& color) {
    QPalette palette = widget.palette();
    if (palette.color(QPalette::WindowText) == color && palette.color(QPalette::Text) == color &&
        palette.color(QPalette::ButtonText) == color)
        return;
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, color);
    widget.setPalette(palette);
}

} // namespace plume::ui
