// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/studypicture.h"

#include <QPainter>
#include <QPainterPath>

#include "quantity/quantitytext.h"
#include "theme/look.h"

#include <algorithm>

namespace plume::ui {
namespace {

constexpr double wideBar = 26.0;
constexpr double thinBar = 10.0;
constexpr double gap = 6.0;
constexpr int mostNamed = 3; ///< bars with their names above them
constexpr int mostBars = 6;
constexpr double mark = 0.9;
constexpr double pictureMargin = 12.0;

double lineOf(TextRole role) {
    return QFontMetricsF(fontOf(role)).height();
}

void drawParts(QPainter& painter, const QRectF& bar, const PreviewBar& preview,
               const Theme& theme) {
    QPainterPath shape;
    shape.addRoundedRect(bar, 3.0, 3.0);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    double left = bar.left();
    for (const PreviewPart& part : preview.parts) {
        const double width = part.share * bar.width();
        painter.fillRect(QRectF(left, bar.top(), width, bar.height()), fillOf(theme, part.phase));
        left += width;
        painter.fillRect(QRectF(left - 0.5, bar.top(), 1.0, bar.height()), theme.surface);
    }
    painter.restore();
}

/// The name of the largest part within it, where it has room.
void nameLargest(QPainter& painter, const QRectF& bar, const PreviewBar& preview,
                 const Theme& theme) {
    if (preview.parts.isEmpty())
        return;
    const auto largest = std::ranges::max_element(preview.parts, {}, &PreviewPart::share);
    double left = bar.left();
    for (auto part = preview.parts.begin(); part != largest; ++part)
        left += part->share * bar.width();
    const QRectF box(left, bar.top(), largest->share * bar.width(), bar.height());
    const QString name = plume::nameOf(largest->phase);
    painter.setFont(fontOf(TextRole::Tick));
    if (painter.fontMetrics().horizontalAdvance(name) + 2 * gap > box.width())
        return;
    painter.setPen(textColorOn(theme.colorOf(largest->phase)));
    painter.drawText(box, Qt::AlignCenter, name);
}

void drawMark(QPainter& painter, const QRectF& bar, const Theme& theme) {
    const double x = bar.left() + mark * bar.width();
    const QLineF line(x, bar.top() - gap, x, bar.bottom());
    painter.setPen(QPen(theme.surface, 4.0));
    painter.drawLine(line);
    painter.setPen(QPen(theme.text, 1.5, Qt::DashLine, Qt::FlatCap));
    painter.drawLine(line);
}

void drawOne(QPainter& painter, const QRectF& box, const PreviewBar& preview, const Theme& theme) {
    const double amount = lineOf(TextRole::Title);
    const double height = amount + 2 * gap + wideBar;
    const double top = box.top() + (box.height() - height) / 2.0;
    const QRectF bar(box.left(), top + amount + 2 * gap, box.width(), wideBar);
    painter.setFont(fontOf(preview.parts.isEmpty() ? TextRole::Body : TextRole::Title));
    painter.setPen(theme.text);
    painter.drawText(QRectF(box.left(), top, box.width(), amount), Qt::AlignLeft | Qt::AlignVCenter,
                     preview.amount);
    if (preview.parts.isEmpty())
        return;
    drawParts(painter, bar, preview, theme);
    nameLargest(painter, bar, preview, theme);
    drawMark(painter, bar, theme);
    const QLocale locale;
    const QString text = displayShare(mark, locale);
    painter.setFont(fontOf(TextRole::Tick));
    painter.setPen(theme.mutedText);
    const double x = bar.left() + mark * bar.width();
    painter.drawText(QRectF(x - 40.0, top, 80.0, amount), Qt::AlignHCenter | Qt::AlignBottom, text);
}

/// The name above a bar, and the amount at its right; the name is cut where both have no room.
void drawNames(QPainter& painter, const QRectF& line, const PreviewBar& preview,
               const Theme& theme) {
    painter.setFont(fontOf(TextRole::Tick));
    const QFontMetrics metrics = painter.fontMetrics();
    const double room = line.width() - metrics.horizontalAdvance(preview.amount) - 2 * gap;
    painter.setPen(theme.mutedText);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, preview.amount);
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(preview.name, Qt::ElideRight, int(room)));
}

void drawSeveral(QPainter& painter, const QRectF& box, const StudyPreview& preview,
                 const Theme& theme) {
    const auto count = std::min<qsizetype>(preview.bars.size(), mostBars);
    const double line = count <= mostNamed ? lineOf(TextRole::Tick) : 0.0;
    const double row = line + thinBar + gap;
    double top = box.top() + (box.height() - (double(count) * row - gap)) / 2.0;
    for (qsizetype i = 0; i < count; ++i, top += row) {
        const PreviewBar& bar = preview.bars[i];
        if (line > 0.0)
            drawNames(painter, QRectF(box.left(), top, box.width(), line), bar, theme);
        const double part = preview.largest > 0.0 ? bar.kg / preview.largest : 0.0;
        const double width = std::max(bar.parts.isEmpty() ? 0.0 : 2.0, part * box.width());
        drawParts(painter, QRectF(box.left(), top + line, width, thinBar), bar, theme);
    }
}

} // namespace

int studyPictureHeight() {
    return int(2 * pictureMargin + mostNamed * (lineOf(TextRole::Tick) + thinBar + gap) - gap);
}

void drawStudyPicture(QPainter& painter, const QRectF& box,
                      const std::optional<StudyPreview>& preview, const Theme& theme) {
    const QRectF inner = box.adjusted(0, pictureMargin, 0, -pictureMargin);
    if (!preview || preview->bars.isEmpty()) {
        QRectF place(inner.left(), 0.0, inner.width(), wideBar);
        place.moveCenter(inner.center());
        painter.fillRect(place, theme.decorativeBorder);
    } else if (preview->bars.size() == 1) {
        drawOne(painter, inner, preview->bars.first(), theme);
    } else {
        drawSeveral(painter, inner, *preview, theme);
    }
}

} // namespace plume::ui
