// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/look.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QVariant>
#include <QWidget>

#include "theme/palette.h"
#include "theme/rolelook.h"

#include <algorithm>

namespace plume::ui {
namespace {

/// As the program has one palette and one font, it has one look.
Look& programLook() {
    static Look look;
    return look;
}

/// Of a widget with a font of its own: its size at 100%, and the size that was made of that.
constexpr const char* nominalKey = "plume.nominalSize";

constexpr double projectorScale = 1.5;
constexpr double projectorLines = 1.6;
constexpr int bodySize = 14;

double scaleOf(const Look& look) {
    const double wanted = std::clamp(look.textSize, leastTextSize, mostTextSize) / 100.0;
    return look.isForProjector ? std::max(projectorScale, wanted) : wanted;
}

int smallestFontOf(const Look& look) {
    constexpr int readable = 12;
    constexpr int readableFromTheBackRow = 20;
    return look.isForProjector ? readableFromTheBackRow : readable;
}

/// A text size at 100% as it is in a look.
int sizeIn(const Look& look, int nominal) {
    return std::max(qRound(nominal * scaleOf(look)), smallestFontOf(look));
}

/// What the size of a font was at 100%, kept where it would be lost in rounding or in being raised.
int nominalSize(const QWidget& widget, const Look& look) {
    const int now = widget.font().pixelSize();
    const int kept = widget.property(nominalKey).toInt();
    return kept > 0 && sizeIn(look, kept) == now ? kept : qRound(now / scaleOf(look));
}

/// The fonts that widgets have of their own; the others follow the application.
void rescaleFonts(const Look& before, const Look& after) {
    for (QWidget* widget : QApplication::allWidgets()) {
        if (!widget->testAttribute(Qt::WA_SetFont) || widget->font().pixelSize() <= 0)
            continue;
        const int nominal = nominalSize(*widget, before);
        QFont font = widget->font();
        font.setPixelSize(sizeIn(after, nominal));
        widget->setFont(font);
        widget->setProperty(nominalKey, nominal);
    }
}

/// Charts draw themselves anew, as they do in other colours.
void redrawEverything() {
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent event(QEvent::PaletteChange);
        QCoreApplication::sendEvent(widget, &event);
        widget->updateGeometry();
        widget->update();
    }
}

void drawPattern(QPainter& painter, Phase phase, double size) {
    const QPointF middle(size / 2.0, size / 2.0);
    switch (phase) {
    case Phase::Training:
        painter.drawLine(QPointF(-1, size + 1), QPointF(size + 1, -1));
        break;
    case Phase::FineTuning:
        painter.drawEllipse(middle, 1.0, 1.0);
        break;
    case Phase::Hardware:
        painter.drawLine(QPointF(-1, -1), QPointF(size + 1, size + 1));
        break;
    case Phase::Other:
        painter.drawLine(QPointF(0, middle.y()), QPointF(size, middle.y()));
        painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), size));
        break;
    case Phase::Experimentation:
    case Phase::Inference:
        break; // plain
    }
}

/// What is drawn over a fill: it is seen, and text over it can be read.
QColor lineOn(const QColor& colour) {
    constexpr double share = 0.45; // of black or white
    return mixed(colour, textColorOn(colour), share);
}

/// A wave in each row, on a tile that meets itself on all sides.
QBrush withWaves(const QBrush& fill, const QColor& line) {
    constexpr int size = 16; // of two tiles of patterns
    constexpr double height = 2.0;
    QPixmap tile(size, size);
    QPainter painter(&tile);
    painter.fillRect(tile.rect(), fill);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1.6));
    for (const double y : {size / 4.0, 3.0 * size / 4.0}) {
        QPainterPath wave(QPointF(0.0, y));
        wave.cubicTo(size / 4.0, y - 2.0 * height, size / 4.0, y - 2.0 * height, size / 2.0, y);
        wave.cubicTo(3.0 * size / 4.0, y + 2.0 * height, 3.0 * size / 4.0, y + 2.0 * height, size,
                     y);
        painter.drawPath(wave);
    }
    return QBrush(tile);
}

bool isHighContrast(const Theme& theme) {
    return theme.name == ThemeName::HighContrastLight || theme.name == ThemeName::HighContrastDark;
}

} // namespace

Look currentLook() {
    return programLook();
}

void applyLook(const Look& look) {
    const Look old = currentLook();
    programLook() = look;
    QFont font = QApplication::font();
    font.setPixelSize(sizeIn(look, bodySize));
    if (font != QApplication::font())
        QApplication::setFont(font);
    if (scaleOf(old) != scaleOf(look) || smallestFontOf(old) != smallestFontOf(look))
        rescaleFonts(old, look);
    if (old != look)
        redrawEverything();
}

void setTextRole(QWidget& widget, TextRole role) {
    widget.setFont(fontOf(role));
    widget.setProperty(nominalKey, lookOf(role).size);
}

int smallestFont() {
    return smallestFontOf(currentLook());
}

double textScale() {
    return scaleOf(currentLook());
}

double lineScale() {
    return currentLook().isForProjector ? projectorLines : 1.0;
}

QBrush fillOf(const Theme& theme, Phase phase) {
    const QColor& colour = theme.colorOf(phase);
    const bool isPlain = phase == Phase::Experimentation || phase == Phase::Inference;
    if (isPlain || !(currentLook().hasPatterns || isHighContrast(theme)))
        return colour;
    constexpr int size = 8;
    QPixmap tile(size, size);
    tile.fill(colour);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = lineOn(colour);
    painter.setPen(QPen(line, 1.2));
    painter.setBrush(line);
    drawPattern(painter, phase, size);
    return QBrush(tile);
}

QBrush waveFillOf(const Theme& theme, Phase phase) {
    return withWaves(fillOf(theme, phase), lineOn(theme.colorOf(phase)));
}

QBrush keyFillOf(const Theme& theme, bool hasWaves) {
    return hasWaves ? withWaves(theme.mutedText, lineOn(theme.mutedText)) : theme.mutedText;
}

} // namespace plume::ui
