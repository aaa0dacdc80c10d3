// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/accessiblechart.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include "charts/chartview.h"

namespace plume::ui {
namespace {

/// Name and description are those of the widget; what draws it has neither.
class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(ChartView* view)
        : QAccessibleWidget(view, QAccessible::Chart) {}

    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* view = qobject_cast<ChartView*>(object);
    return view ? new AccessibleChart(view) : nullptr; // owned by the cache of QAccessible
}

} // namespace

void installAccessibleChart() {
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace plume::ui
