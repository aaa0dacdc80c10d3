// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

#include "charts/accessiblechart.h"
#include "theme/look.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

constexpr int ringSpace = 3; // between the edge of the widget and its canvas, for the focus ring
constexpr double ringWidth = 2.0;

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    installAccessibleChart();
}

void ChartView::setCanvas(QWidget* canvas) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(ringSpace, ringSpace, ringSpace, ringSpace);
    layout->addWidget(canvas);
    canvas->setFocusPolicy(Qt::NoFocus);
    for (auto* part : canvas->findChildren<QWidget*>())
        part->setFocusPolicy(Qt::NoFocus);
    canvas->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ChartView::setWords(const ChartWords& words) {
    if (m_words == words)
        return;
    m_words = words;
    setAccessibleName(words.question);
    setAccessibleDescription(words.description);
}

QString ChartView::markAddress(int) const {
    return {};
}

void ChartView::setCurrentMark(int mark) {
    const int next = std::clamp(mark, -1, markCount() - 1);
    if (m_current == next)
        return;
    m_current = next;
    showCurrentMark();
    announce();
    Q_EMIT currentMarkChanged(next);
}

void ChartView::marksChanged() {
    if (m_current >= markCount())
        setCurrentMark(-1);
    else if (m_current >= 0)
        Q_EMIT currentMarkChanged(m_current); // what it says may have changed
}

/// Qt before 6.8 has no event for announcements; screen readers speak a changed name.
void ChartView::announce() {
    setAccessibleName(m_current < 0 ? m_words.question : markText(m_current));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

int ChartView::markAfter(int key) const {
    switch (key) {
    case Qt::Key_Left:
        return m_current < 0 ? markCount() - 1 : std::max(0, m_current - 1);
    case Qt::Key_Right:
        return std::min(m_current + 1, markCount() - 1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return markCount() - 1;
    default:
        return -1;
    }
}

bool ChartView::isLetter(const QKeyEvent& event, Qt::Key letter) {
    return event.key() == letter && event.modifiers() == Qt::NoModifier &&
           currentLook().hasLetterKeys;
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const int next = markAfter(event->key());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (next >= 0)
        setCurrentMark(next);
    else if (isEnter && m_current >= 0)
        Q_EMIT explainRequested(m_current);
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (isLetter(*event, Qt::Key_T))
        Q_EMIT tableRequested();
    else if (event->key() == Qt::Key_Escape && m_current >= 0)
        setCurrentMark(-1);
    else
        QWidget::keyPressEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    setCurrentMark(markAt(event->position()));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event) {
    const int mark = markAt(event->position());
    setCurrentMark(mark);
    if (mark >= 0)
        Q_EMIT explainRequested(mark);
}

bool ChartView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int mark = markAt(help->pos());
    if (mark >= 0)
        QToolTip::showText(help->globalPos(), markText(mark), this);
    else
        QToolTip::hideText();
    return true;
}

void ChartView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(palette()).focus, ringWidth));
    const double inset = ringWidth / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4.0, 4.0);
}

} // namespace plume::ui
