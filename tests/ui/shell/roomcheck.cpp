// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomcheck.h"

#include "charts/chartcard.h"
#include "charts/chartview.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

namespace plume::test {
namespace {

/// The part of a widget that can be seen in its window: what scrolls out of view cannot.
QRect visibleRect(const QWidget& widget) {
    const QRegion region = widget.visibleRegion();
    return region.boundingRect().translated(widget.mapTo(widget.window(), QPoint()));
}

QString describe(const QWidget& widget, const QString& text) {
    return QStringLiteral("%1 “%2” %3: “%4”")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName())
        .arg(QStringLiteral("%1x%2").arg(widget.width()).arg(widget.height()), text.left(60));
}

QString textOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return box->currentText();
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return edit->text();
    return {};
}

/// Whether all of the widget's text has room in it.
bool hasRoom(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->wordWrap())
            return label->heightForWidth(label->width()) <= label->height();
        return label->sizeHint().width() <= label->width();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        if (button->hasHeightForWidth())
            return button->heightForWidth(button->width()) <= button->height();
        return button->sizeHint().width() <= button->width();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        constexpr int frameAndArrow = 36;
        const int needed = box->fontMetrics().horizontalAdvance(box->currentText());
        return needed + frameAndArrow <= box->width();
    }
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
        constexpr int frame = 8;
        return edit->fontMetrics().horizontalAdvance(edit->text()) + frame <= edit->width();
    }
    return true;
}

/// Whether a part of the widget lies where it is not seen and no scrolling gets to it.
bool reachesOut(const QWidget& widget) {
    const QRect seen = visibleRect(widget);
    bool isWide = seen.width() < widget.width();
    bool isHigh = seen.height() < widget.height();
    for (const QWidget* at = &widget; at && !at->isWindow(); at = at->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(at);
        if (!area)
            continue;
        const bool isScrolledOut = seen.isEmpty() && area->verticalScrollBar()->isVisible();
        isWide = isWide && !isScrolledOut && !area->horizontalScrollBar()->isVisible();
        isHigh = isHigh && !area->verticalScrollBar()->isVisible();
    }
    return isWide || isHigh;
}

/// An elided text is all there for who asks.
bool isToldElsewhere(const QWidget& widget) {
    return widget.toolTip().contains(textOf(widget).remove(u'&'));
}

QList<const QWidget*> textWidgets(const QWidget& window) {
    QList<const QWidget*> result;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isEditOfBox = widget->objectName().startsWith(QLatin1String("qt_"));
        const bool isSeen = !visibleRect(*widget).isEmpty() || reachesOut(*widget);
        if (!isEditOfBox && widget->isVisible() && !textOf(*widget).isEmpty() && isSeen)
            result.append(widget);
    }
    return result;
}

} // namespace

QStringList textFaults(const QWidget& window, int smallestText) {
    QStringList faults;
    const QList<const QWidget*> widgets = textWidgets(window);
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        const QWidget& widget = *widgets[i];
        const QString text = textOf(widget);
        if (!hasRoom(widget) && !isToldElsewhere(widget))
            faults.append(QStringLiteral("cut: ") + describe(widget, text));
        if (reachesOut(widget))
            faults.append(QStringLiteral("reaches out: ") + describe(widget, text));
        if (QFontInfo(widget.font()).pixelSize() < smallestText)
            faults.append(QStringLiteral("small: ") + describe(widget, text));
        for (qsizetype j = i + 1; j < widgets.size(); ++j) {
            const bool areRelated =
                widget.isAncestorOf(widgets[j]) || widgets[j]->isAncestorOf(&widget);
            if (!areRelated && visibleRect(widget).intersects(visibleRect(*widgets[j])))
                faults.append(QStringLiteral("overlap: ") + describe(widget, text) +
                              QStringLiteral(" and ") + describe(*widgets[j], textOf(*widgets[j])));
        }
    }
    return faults;
}

QStringList emptyCharts(const QWidget& window) {
    QStringList faults;
    for (const auto* card : window.findChildren<ui::ChartCard*>()) {
        if (!card->visibleRegion().isEmpty() && card->view()->markCount() == 0)
            faults.append(QStringLiteral("empty: ") + describe(*card, {}));
    }
    return faults;
}

} // namespace plume::test
