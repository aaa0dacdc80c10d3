// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpicture.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include "charts/chartview.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

constexpr int margin = 16;
constexpr int scale = 2;
constexpr int pixelsPerInch = 96; // as CSS has it, so that a drawing is as large as on screen
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

/// A paragraph of the picture, above or below the chart.
struct Paragraph {
    QString text;
    TextRole role = TextRole::Body;
    bool isMuted = false;
    QRect box;
};

struct Layout {
    QList<Paragraph> paragraphs;
    QPoint chart;
    QSize size;
};

int addParagraph(Layout& layout, Paragraph paragraph, int top, int width) {
    if (paragraph.text.isEmpty())
        return top;
    const QFontMetrics metrics(fontOf(paragraph.role));
    paragraph.box =
        metrics.boundingRect(QRect(margin, top, width, 10'000), wrapped, paragraph.text);
    paragraph.box.setWidth(width);
    layout.paragraphs.append(paragraph);
    return paragraph.box.bottom() + 5;
}

Layout layoutOf(const ChartView& view, const ChartWords& words, const QString& caption) {
    Layout layout;
    const int width = view.width();
    int top = margin;
    top = addParagraph(layout, {words.question, TextRole::CardTitle, false, {}}, top, width);
    top = addParagraph(layout, {words.answer, TextRole::Body, false, {}}, top, width);
    top = addParagraph(layout, {caption, TextRole::Tick, true, {}}, top, width);
    layout.chart = QPoint(margin, top + 4);
    top = layout.chart.y() + view.height() + 8;
    const QString notes = words.notes.join(u' ');
    top = addParagraph(layout, {notes, TextRole::Tick, true, {}}, top, width);
    layout.size = QSize(width + 2 * margin, top + margin);
    return layout;
}

void draw(QPainter& painter, ChartView& view, const Layout& layout) {
    const Theme& theme = themeOf(view.palette());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRect(QPoint(), layout.size), theme.raised);
    for (const Paragraph& paragraph : layout.paragraphs) {
        painter.setFont(fontOf(paragraph.role));
        painter.setPen(paragraph.isMuted ? theme.mutedText : theme.text);
        painter.drawText(paragraph.box, wrapped, paragraph.text);
    }
    painter.save();
    painter.translate(layout.chart);
    view.drawPicture(painter);
    painter.restore();
}

} // namespace

QImage imageOf(ChartView& view, const ChartWords& words, const QString& caption) {
    const Layout layout = layoutOf(view, words, caption);
    QImage image(layout.size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(themeOf(view.palette()).raised);
    QPainter painter(&image);
    draw(painter, view, layout);
    painter.end();
    image.setText(QStringLiteral("Title"), words.question);
    image.setText(QStringLiteral("Description"), words.description);
    return image;
}

QByteArray pngOf(ChartView& view, const ChartWords& words, const QString& caption) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    imageOf(view, words, caption).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(ChartView& view, const ChartWords& words, const QString& caption) {
    const Layout layout = layoutOf(view, words, caption);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(layout.size);
    generator.setResolution(pixelsPerInch);
    generator.setViewBox(QRect(QPoint(), layout.size));
    generator.setTitle(words.question);
    generator.setDescription(words.description);
    QPainter painter(&generator);
    draw(painter, view, layout);
    painter.end();
    return bytes;
}

} // namespace plume::ui
