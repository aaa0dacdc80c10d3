// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/severity.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

#include "theme/theme.h"

namespace plume::ui {
namespace {

struct SeverityText {
    Q_DECLARE_TR_FUNCTIONS(SeverityText)
};

/// In a square of side one.
QPolygonF outlineOf(Severity severity) {
    if (severity == Severity::Warning)
        return QPolygonF({QPointF(0.5, 0.08), QPointF(0.98, 0.92), QPointF(0.02, 0.92)});
    const int corners = severity == Severity::Error ? 8 : 48;
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2.0 * std::numbers::pi * (i + 0.5) / corners;
        polygon.append(QPointF(0.5 + 0.48 * std::cos(angle), 0.5 + 0.48 * std::sin(angle)));
    }
    return polygon;
}

void drawSign(QPainter& painter, Severity severity) {
    switch (severity) {
    case Severity::Info:
        painter.drawLine(QPointF(0.5, 0.48), QPointF(0.5, 0.74));
        painter.drawPoint(QPointF(0.5, 0.27));
        return;
    case Severity::Warning:
        painter.drawLine(QPointF(0.5, 0.38), QPointF(0.5, 0.62));
        painter.drawPoint(QPointF(0.5, 0.79));
        return;
    case Severity::Error:
        painter.drawLine(QPointF(0.33, 0.33), QPointF(0.67, 0.67));
        painter.drawLine(QPointF(0.67, 0.33), QPointF(0.33, 0.67));
        return;
    }
}

} // namespace

QColor colorOf(Severity severity, const QPalette& palette) {
    const Theme& theme = themeOf(palette);
    switch (severity) {
    case Severity::Info:
        return theme.mutedText;
    case Severity::Warning:
        return theme.warning;
    case Severity::Error:
        return theme.error;
    }
    Q_UNREACHABLE();
}

QPixmap iconOf(Severity severity, const QPalette& palette, int size, double pixelRatio) {
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size, size);
    const QColor fill = colorOf(severity, palette);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(outlineOf(severity));
    painter.setPen(QPen(textColorOn(fill), 0.12, Qt::SolidLine, Qt::RoundCap));
    drawSign(painter, severity);
    return pixmap;
}

QString nameOf(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return SeverityText::tr("Note");
    case Severity::Warning:
        return SeverityText::tr("Warning");
    case Severity::Error:
        return SeverityText::tr("Error");
    }
    Q_UNREACHABLE();
}

} // namespace plume::ui
