// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/accessibleslider.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

#include "controls/inputslider.h"

namespace plume::ui {
namespace {

/// The value is the amount in the unit shown, its text the amount with the unit.
class AccessibleSlider : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleSlider(InputSlider* slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
        , m_slider(slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value)
            return m_slider->content().text;
        return QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override {
        return inUnitShown(m_slider->content().amount.value_or(scale().low));
    }
    void setCurrentValue(const QVariant& value) override {
        const double base = toBase(value.toDouble(), scale().unit);
        m_slider->setValue(scale().stepOf(std::clamp(base, scale().low, scale().high)));
    }
    QVariant minimumValue() const override { return inUnitShown(scale().low); }
    QVariant maximumValue() const override { return inUnitShown(scale().high); }
    QVariant minimumStepSize() const override { return {}; }

private:
    const SliderScale& scale() const { return m_slider->content().scale; }
    double inUnitShown(double base) const {
        return static_cast<double>(inUnit(base, scale().unit));
    }

    InputSlider* m_slider;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* slider = qobject_cast<InputSlider*>(object);
    return slider ? new AccessibleSlider(slider) : nullptr; // owned by the cache of QAccessible
}

} // namespace

void installAccessibleSlider() {
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace plume::ui
