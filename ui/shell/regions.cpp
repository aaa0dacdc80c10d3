// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/regions.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace plume::ui {
namespace {

bool holds(const QWidget* region, const QWidget* widget) {
    return widget && (region == widget || region->isAncestorOf(widget));
}

bool takesFocus(const QWidget* widget, const QWidget* region) {
    return widget && holds(region, widget) && widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus);
}

/// The first stop of Tab within a region; none if there is nothing to stop at.
QWidget* firstStop(QWidget* region) {
    QWidget* widget = region;
    do {
        if (takesFocus(widget, region))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != region);
    return nullptr;
}

} // namespace

Regions::Regions(QMainWindow& window)
    : QObject(&window)
    , m_window(window) {
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { remember(now); });
}

void Regions::add(QWidget* region) {
    m_regions.append(region);
}

QList<QWidget*> Regions::shown() const {
    QList<QWidget*> all;
    for (const QPointer<QWidget>& region : m_regions) {
        if (region)
            all.append(region);
    }
    for (auto* dock : m_window.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly))
        all.append(dock);
    all.removeIf([](QWidget* region) { return !region->isVisible() || !firstStop(region); });
    return all;
}

void Regions::remember(QWidget* focused) {
    for (QWidget* region : shown()) {
        if (holds(region, focused))
            m_last[region] = focused;
    }
}

void Regions::go(int step) {
    const QList<QWidget*> regions = shown();
    if (regions.isEmpty())
        return;
    const auto at = std::find_if(regions.begin(), regions.end(), [](const QWidget* region) {
        return holds(region, QApplication::focusWidget());
    });
    const auto count = int(regions.size());
    const int before = at == regions.end() ? (step > 0 ? -1 : count) : int(at - regions.begin());
    QWidget* next = regions[(before + step + count) % count];
    QWidget* last = m_last.value(next);
    (takesFocus(last, next) ? last : firstStop(next))->setFocus(Qt::TabFocusReason);
}

} // namespace plume::ui
