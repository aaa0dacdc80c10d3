// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/differsview.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

#include "charts/paintparts.h"
#include "theme/look.h"
#include "theme/planmark.h"

namespace plume::ui {
namespace {

// In logical pixels.
double headerHeight() {
    return 44.0 * textScale();
} // two lines
double rowHeight() {
    return 44.0 * textScale();
} // two lines
constexpr double gap = 12.0;

} // namespace

DiffersView::DiffersView(QWidget* parent)
    : PaintedView(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &ChartView::explainRequested, this, [this](int row) {
        const QList<bool>& differing = m_chart.rows[row].isDiffering;
        askForInput(row, int(std::max<qsizetype>(0, differing.indexOf(true))));
    });
}

void DiffersView::setChart(const DiffersTable& chart) {
    m_chart = chart;
    chartChanged();
}

void DiffersView::setPlans(const QStringList& names) {
    m_plans = names;
    update();
}

QString DiffersView::markText(int mark) const {
    const DifferingRow& row = m_chart.rows[mark];
    QStringList parts;
    for (qsizetype i = 0; i < row.texts.size() && i < m_plans.size(); ++i) {
        const QString text = row.texts[i].isEmpty() ? tr("none") : row.texts[i];
        //: a plan and what it has there
        parts.append(tr("“%1”: %2").arg(m_plans[i], text));
    }
    const QString name =
        row.activity.isEmpty() ? row.name : tr("%1, %2").arg(row.activity, row.name);
    //: an input that differs, and what each plan has there
    return tr("%1 – %2.").arg(name, parts.join(QStringLiteral("; ")));
}

QSize DiffersView::sizeHint() const {
    return {480, int(headerHeight() + rowHeight() * double(m_chart.rows.size()) + 4.0)};
}

QSize DiffersView::minimumSizeHint() const {
    return {240, sizeHint().height()};
}

double DiffersView::nameWidth() const {
    return (m_plans.size() > 3 ? 0.22 : 0.34) * width();
}

double DiffersView::columnWidth() const {
    return (width() - nameWidth() - 8.0) / double(std::max<qsizetype>(1, m_plans.size()));
}

void DiffersView::paintChart(QPainter& painter) {
    if (m_chart.isEmpty())
        return;
    paintHeader(painter);
    for (int i = 0; i < m_chart.rows.size(); ++i)
        paintRow(painter, i);
}

void DiffersView::paintHeader(QPainter& painter) const {
    const Theme& theme = themeOf(palette());
    painter.setFont(fontOf(TextRole::SmallStrong));
    for (int i = 0; i < m_plans.size(); ++i) {
        const double left = nameWidth() + i * columnWidth();
        drawPlanMark(painter, theme, i, {left + 6.0, headerHeight() / 2.0}, 10.0);
        painter.setPen(theme.text);
        drawParagraph(painter, {left + 18.0, 0.0, columnWidth() - 18.0 - gap, headerHeight()},
                      m_plans[i]);
    }
    painter.setPen(QPen(theme.controlBorder, 1.0));
    painter.drawLine(QPointF(4.0, headerHeight()), QPointF(width() - 4.0, headerHeight()));
}

void DiffersView::paintRow(QPainter& painter, int index) const {
    const Theme& theme = themeOf(palette());
    const DifferingRow& row = m_chart.rows[index];
    const double top = headerHeight() + index * rowHeight();
    const double line = QFontMetricsF(fontOf(TextRole::Small)).height();
    const double room = nameWidth() - 6.0 - gap;
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(theme.text);
    const bool hasActivity = !row.activity.isEmpty();
    drawText(painter, {6.0, top, room, hasActivity ? line + 4.0 : rowHeight()},
             Qt::AlignLeft | Qt::AlignVCenter, row.name);
    painter.setFont(fontOf(TextRole::Tick));
    painter.setPen(theme.mutedText);
    drawText(painter, {6.0, top + line + 1.0, room, line}, Qt::AlignLeft | Qt::AlignVCenter,
             row.activity);
    paintCells(painter, row, top);
    painter.setPen(QPen(theme.decorativeBorder, 1.0));
    painter.drawLine(QPointF(4.0, top + rowHeight()), QPointF(width() - 4.0, top + rowHeight()));
    if (index == currentMark())
        drawCurrent(painter, theme, {1.0, top + 2.0, width() - 2.0, rowHeight() - 4.0});
}

/// What is not as in the baseline is marked and stands out.
void DiffersView::paintCells(QPainter& painter, const DifferingRow& row, double top) const {
    const Theme& theme = themeOf(palette());
    for (int i = 0; i < row.texts.size() && i < m_plans.size(); ++i) {
        const double left = nameWidth() + i * columnWidth();
        const bool differs = row.isDiffering.value(i);
        painter.setFont(fontOf(differs ? TextRole::SmallStrong : TextRole::Small));
        if (differs) {
            painter.setPen(theme.accent);
            drawText(painter, {left, top, 16.0, rowHeight()}, Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("≠"));
        }
        painter.setPen(differs ? theme.text : theme.mutedText);
        drawParagraph(painter, {left + 18.0, top, columnWidth() - 18.0 - gap, rowHeight()},
                      row.texts[i].isEmpty() ? QStringLiteral("–") : row.texts[i]);
    }
}

int DiffersView::markAt(const QPointF& point) const {
    const int row = int((point.y() - headerHeight()) / rowHeight());
    return point.y() >= headerHeight() && row < m_chart.rows.size() ? row : -1;
}

int DiffersView::planAt(double x) const {
    return x < nameWidth() ? -1 : int((x - nameWidth()) / columnWidth());
}

/// A double click on a cell leads to that plan's input.
void DiffersView::mouseDoubleClickEvent(QMouseEvent* event) {
    const int row = markAt(event->position());
    setCurrentMark(row);
    if (row < 0)
        return;
    const int plan = planAt(event->position().x());
    if (plan >= 0)
        askForInput(row, plan);
    else
        Q_EMIT explainRequested(row);
}

void DiffersView::askForInput(int row, int plan) {
    const QString address = m_chart.rows[row].addresses.value(plan);
    if (!address.isEmpty())
        Q_EMIT inputRequested(address);
}

} // namespace plume::ui
