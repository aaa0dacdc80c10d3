// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pairsview.h"

#include <QPainter>

#include "charts/paintparts.h"
#include "theme/look.h"
#include "theme/planmark.h"

namespace plume::ui {
namespace {

double rowHeight() {
    return 32.0 * textScale();
}
constexpr double inset = 6.0;

} // namespace

PairsView::PairsView(QWidget* parent)
    : PaintedView(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PairsView::setTable(const ChartTable& table) {
    m_table = table;
    chartChanged();
}

QString PairsView::markText(int mark) const {
    QStringList parts;
    const QList<ChartCell>& row = m_table.rows[mark];
    for (qsizetype i = 1; i < row.size(); ++i) {
        if (row[i].number)
            //: %1 is "than “A”", %2 "88 of 100 runs"
            parts.append(tr("%1: %2").arg(m_table.columns[i].header, row[i].text));
    }
    //: %1 the name of a plan, %2 begins with "than “A”"
    return tr("“%1” is lower %2.").arg(row.first().text, parts.join(QStringLiteral("; ")));
}

QSize PairsView::sizeHint() const {
    return {480, int(rowHeight() * double(m_table.rows.size() + 1) + 4.0)};
}

QSize PairsView::minimumSizeHint() const {
    return {240, sizeHint().height()};
}

double PairsView::nameWidth() const {
    return 0.25 * width();
}

double PairsView::cellWidth() const {
    return (width() - nameWidth() - inset) /
           double(std::max<qsizetype>(1, m_table.columns.size() - 1));
}

void PairsView::paintChart(QPainter& painter) {
    const Theme& theme = themeOf(palette());
    painter.setFont(fontOf(TextRole::Small));
    for (int i = 1; i < m_table.columns.size(); ++i) {
        const double left = nameWidth() + (i - 1) * cellWidth();
        drawPlanMark(painter, theme, i - 1, {left + 6.0, rowHeight() / 2.0}, 10.0);
        painter.setPen(theme.text);
        drawText(painter, {left + 16.0, 0.0, cellWidth() - 22.0, rowHeight()},
                 Qt::AlignLeft | Qt::AlignVCenter, m_table.columns[i].header);
    }
    for (int row = 0; row < m_table.rows.size(); ++row)
        paintRow(painter, row);
}

/// The more often it is lower, the longer the bar behind the share.
void PairsView::paintRow(QPainter& painter, int index) const {
    const Theme& theme = themeOf(palette());
    const QList<ChartCell>& row = m_table.rows[index];
    const double top = (index + 1) * rowHeight();
    painter.setPen(QPen(theme.decorativeBorder, 1.0));
    painter.drawLine(QPointF(4.0, top), QPointF(width() - 4.0, top));
    drawPlanMark(painter, theme, index, {inset + 6.0, top + rowHeight() / 2.0}, 10.0);
    painter.setPen(theme.text);
    drawText(painter, {inset + 18.0, top, nameWidth() - inset - 24.0, rowHeight()},
             Qt::AlignLeft | Qt::AlignVCenter, row.first().text);
    for (int i = 1; i < row.size(); ++i) {
        const double left = nameWidth() + (i - 1) * cellWidth();
        QColor fill = theme.lower;
        fill.setAlphaF(0.25F);
        if (row[i].number)
            painter.fillRect(
                QRectF(left, top + 4.0, (cellWidth() - 10.0) * *row[i].number, rowHeight() - 8.0),
                fill);
        painter.setPen(row[i].number ? theme.text : theme.mutedText);
        drawText(painter, {left + 6.0, top, cellWidth() - 16.0, rowHeight()},
                 Qt::AlignLeft | Qt::AlignVCenter, row[i].text);
    }
    if (index == currentMark())
        drawCurrent(painter, theme, {1.0, top + 1.0, width() - 2.0, rowHeight() - 2.0});
}

int PairsView::markAt(const QPointF& point) const {
    const int row = int(point.y() / rowHeight()) - 1;
    return row >= 0 && row < m_table.rows.size() ? row : -1;
}

} // namespace plume::ui
