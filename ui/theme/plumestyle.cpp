// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/plumestyle.h"

#include <QGroupBox>
#include <QPainter>
#include <QStyleOption>

#include "theme/styleparts.h"

#include <algorithm>

namespace plume::ui {
namespace {

constexpr int leastTarget = 24; // WCAG 2.2, 2.5.8

bool isPrimary(const QStyleOption& option, const QWidget* widget) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    return isDefault || (widget && widget->property("primary").toBool());
}

bool isFlat(const QStyleOption& option) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button && button->features.testFlag(QStyleOptionButton::Flat);
}

/// The frame of a view or panel; that of the view with the focus is the ring.
void drawFrame(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    constexpr qreal corner = 3; // a larger one would be cut by what is inside
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    part::drawBox(painter, option.rect, QColor(), hasFocus ? theme.focus : theme.decorativeBorder,
                  hasFocus ? part::ringWidth : 1, corner);
}

/// Below the title, if there is one.
void drawGroupFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget,
                    const Theme& theme) {
    const auto* group = qobject_cast<const QGroupBox*>(widget);
    QRect rect = option.rect;
    if (group && !group->title().isEmpty())
        rect.setTop(rect.top() + option.fontMetrics.height() + 4);
    part::drawBox(painter, rect, QColor(), theme.decorativeBorder);
}

void drawLineEdit(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (frame && frame->lineWidth > 0) // else it stands in a box that is drawn already
        part::drawField(painter, option, theme);
}

void drawHeaderSection(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    painter.fillRect(option.rect, theme.surface);
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                     theme.decorativeBorder);
}

void drawProgress(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
    if (!bar)
        return;
    const qint64 span = qint64(bar->maximum) - bar->minimum;
    QRectF rect = option.rect;
    if (span > 0)
        rect.setWidth(rect.width() * double(qint64(bar->progress) - bar->minimum) / double(span));
    if (rect.width() > 0)
        part::drawBox(painter, rect, theme.accent, QColor(), 0, 4);
}

int fieldHeight(const QStyleOption& option) {
    constexpr int padding = 13; // 32 pixels at the body size
    return option.fontMetrics.height() + padding;
}

/// The groove within the widget: 4 pixels thick, from the middle of the handle at one end to that
/// at the other.
QRectF grooveOf(const QStyleOptionSlider& option) {
    constexpr qreal thickness = 4;
    const QRectF rect = option.rect;
    const qreal end = part::handleRoom / 2.0;
    if (option.orientation == Qt::Vertical)
        return {rect.center().x() - thickness / 2, rect.top() + end, thickness,
                rect.height() - 2 * end};
    return {rect.left() + end, rect.center().y() - thickness / 2, rect.width() - 2 * end,
            thickness};
}

} // namespace

PlumeStyle::PlumeStyle()
    : QProxyStyle(QStringLiteral("Fusion")) {}

void PlumeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const {
    const Theme& theme = themeOf(option->palette);
    switch (element) {
    case PE_FrameFocusRect:
        return part::drawFocusRing(*painter, option->rect, theme);
    case PE_PanelButtonCommand:
        if (isFlat(*option) && !option->state.testAnyFlags(State_MouseOver | State_HasFocus))
            return;
        return part::drawButton(*painter, *option, isPrimary(*option, widget), theme);
    case PE_PanelButtonTool:
        return part::drawToolButton(*painter, *option, theme);
    case PE_PanelLineEdit:
        return drawLineEdit(*painter, *option, theme);
    case PE_FrameLineEdit:
        return part::drawField(*painter, *option, theme);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return part::drawCheckBox(*painter, *option, theme);
    case PE_IndicatorRadioButton:
        return part::drawRadioButton(*painter, *option, theme);
    case PE_Frame:
    case PE_FrameTabWidget:
        return drawFrame(*painter, *option, theme);
    case PE_FrameGroupBox:
        return drawGroupFrame(*painter, *option, widget, theme);
    case PE_PanelTipLabel:
    case PE_FrameMenu:
        return part::drawBox(*painter, option->rect,
                             element == PE_FrameMenu ? QColor() : theme.raised, theme.controlBorder,
                             1, 0);
    case PE_PanelMenu:
        return painter->fillRect(option->rect, theme.raised);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PlumeStyle::drawPushButtonLabel(const QStyleOptionButton& option, QPainter& painter,
                                     const QWidget* widget) const {
    QStyleOptionButton label = option;
    if (isPrimary(option, widget) && option.state.testFlag(State_Enabled) && !isFlat(option))
        label.palette.setColor(QPalette::ButtonText, themeOf(option.palette).onAccent);
    const int room = label.rect.width() - part::buttonPadding;
    const bool isPlain =
        label.icon.isNull() && !label.features.testFlag(QStyleOptionButton::HasMenu);
    if (!isPlain || label.fontMetrics.size(Qt::TextShowMnemonic, label.text).width() <= room)
        return QProxyStyle::drawControl(CE_PushButtonLabel, &label, &painter, widget);
    const bool showsMnemonic = proxy()->styleHint(SH_UnderlineShortcut, &label, widget);
    const int mnemonic = showsMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    constexpr int margin = part::buttonPadding / 2;
    proxy()->drawItemText(&painter, label.rect.adjusted(margin, 0, -margin, 0),
                          Qt::AlignCenter | Qt::TextWordWrap | mnemonic, label.palette,
                          label.state.testFlag(State_Enabled), label.text, QPalette::ButtonText);
}

void PlumeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    const Theme& theme = themeOf(option->palette);
    switch (element) {
    case CE_PushButton: // without the focus rectangle inside: the ring is around it
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        return proxy()->drawControl(CE_PushButtonLabel, option, painter, widget);
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return drawPushButtonLabel(*button, *painter, widget);
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return part::drawTab(*painter, *tab, theme);
        return;
    case CE_HeaderSection:
        return drawHeaderSection(*painter, *option, theme);
    case CE_HeaderEmptyArea:
        return painter->fillRect(option->rect, theme.surface);
    case CE_ProgressBarGroove:
        return part::drawBox(*painter, option->rect, theme.surface, theme.controlBorder, 1, 4);
    case CE_ProgressBarContents:
        return drawProgress(*painter, *option, theme);
    case CE_ToolBar:
        return painter->fillRect(option->rect, theme.surface);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void PlumeStyle::drawComboBox(const QStyleOptionComboBox& option, QPainter& painter,
                              const QWidget* widget) const {
    const Theme& theme = themeOf(option.palette);
    if (option.frame)
        part::drawField(painter, option, theme);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    part::drawChevron(painter, arrow, 0, theme.mutedText);
}

void PlumeStyle::drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter,
                             const QWidget* widget) const {
    const Theme& theme = themeOf(option.palette);
    if (option.frame)
        part::drawField(painter, option, theme);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto draw = [&](SubControl control, QAbstractSpinBox::StepEnabledFlag step, qreal angle) {
        const QRect rect = proxy()->subControlRect(CC_SpinBox, &option, control, widget);
        const bool isUsable = option.stepEnabled.testFlag(step);
        part::drawChevron(painter, rect, angle, isUsable ? theme.text : theme.decorativeBorder);
    };
    draw(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, 180);
    draw(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 0);
}

void PlumeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_Slider && slider && slider->tickPosition == QSlider::NoTicks) {
        const QRect handle = proxy()->subControlRect(CC_Slider, option, SC_SliderHandle, widget);
        return part::drawSlider(*painter, *slider, grooveOf(*slider), handle,
                                themeOf(option->palette));
    }
    if (control == CC_ScrollBar && slider) {
        const QRect bar = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        return part::drawScrollBar(*painter, *slider, bar, themeOf(option->palette));
    }
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
        return drawComboBox(*combo, *painter, widget);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
        return drawSpinBox(*spin, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int PlumeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const {
    switch (metric) {
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return part::handleRoom;
    case PM_DefaultFrameWidth:
        return part::ringWidth;
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
        return 20;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth: // room for the line around it
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_ScrollBarExtent:
        return 14;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PlumeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returnData) const {
    switch (hint) {
    case SH_Widget_Animation_Duration: // nothing moves that need not
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect PlumeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl subControl, const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_Slider || !slider || subControl != SC_SliderHandle)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const QRect rect = slider->rect;
    const bool isVertical = slider->orientation == Qt::Vertical;
    const int room = part::handleRoom;
    const int way = (isVertical ? rect.height() : rect.width()) - room;
    const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                           way, slider->upsideDown);
    if (isVertical)
        return {rect.left() + (rect.width() - room) / 2, rect.top() + at, room, room};
    return {rect.left() + at, rect.top() + (rect.height() - room) / 2, room, room};
}

QSize PlumeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += part::buttonPadding;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_ToolButton:
        result.setHeight(std::max(result.height(), option ? fieldHeight(*option) : 0));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(std::max(result.height(), leastTarget));
        break;
    default:
        break;
    }
    return result;
}

} // namespace plume::ui
