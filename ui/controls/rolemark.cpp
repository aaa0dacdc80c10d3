// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/rolemark.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include "theme/look.h"

namespace plume::ui {
namespace {

/// Around `centre`, in a square of side `size`.
QPolygonF diamond(const QPointF& centre, double size) {
    const double half = 0.5 * size;
    return QPolygonF({centre - QPointF(0.0, half), centre + QPointF(half, 0.0),
                      centre + QPointF(0.0, half), centre - QPointF(half, 0.0)});
}

QPainterPath wave(const QPointF& centre, double width, double height) {
    const QPointF half(0.5 * width, 0.0);
    QPainterPath path(centre - half);
    path.cubicTo(centre + QPointF(-0.2 * width, -height), centre + QPointF(0.2 * width, height),
                 centre + half);
    return path;
}

} // namespace

RoleMark::RoleMark(QWidget* parent)
    : QWidget(parent) {
    setTextRole(*this, TextRole::Small);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void RoleMark::setRole(std::optional<InputRole> role) {
    m_role = role;
    setVisible(role.has_value());
    retranslate();
    update();
}

QSize RoleMark::sizeHint() const {
    return {fontMetrics().ascent(), fontMetrics().height()};
}

void RoleMark::retranslate() {
    const QString said = m_role ? sentenceOf(*m_role) : QString();
    setToolTip(said);
    setAccessibleName(said);
}

void RoleMark::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void RoleMark::paintEvent(QPaintEvent*) {
    if (!m_role)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = themeOf(palette()).mutedText;
    const double size = 0.7 * fontMetrics().ascent();
    const QPointF centre = QRectF(rect()).center();
    if (*m_role == InputRole::Decision) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(diamond(centre, size));
        return;
    }
    painter.setPen(QPen(colour, 0.14 * size, Qt::SolidLine, Qt::RoundCap));
    const QPointF apart(0.0, 0.2 * size);
    painter.drawPath(wave(centre - apart, size, 0.5 * size));
    painter.drawPath(wave(centre + apart, size, 0.5 * size));
}

QString sentenceOf(InputRole role) {
    return role == InputRole::Decision ? RoleMark::tr("Decision: yours to take.")
                                       : RoleMark::tr("Assumption: taken to be so.");
}

} // namespace plume::ui
