// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/horizonrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "controls/fieldnotice.h"
#include "controls/inputslider.h"
#include "controls/messagerow.h"
#include "controls/quantityedit.h"
#include "lifecycle/horizon.h"
#include "quantity/units.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

DisplayUnit monthUnit() {
    DisplayUnit found;
    for (const DisplayUnit& unit : unitsOf(dim::time)) {
        if (std::abs(unit.inBase / unit::hoursPerMonth - 1.0) < 1e-9)
            found = unit;
    }
    return found;
}

} // namespace

HorizonRow::HorizonRow(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_slider(new InputSlider(this))
    , m_field(new QuantityEdit(this))
    , m_unit(new QLabel(this))
    , m_notice(new MessageRow(this)) {
    setObjectName(QStringLiteral("compare.horizon"));
    m_slider->setObjectName(QStringLiteral("compare.horizon.slider"));
    m_field->setObjectName(QStringLiteral("compare.horizon.field"));
    m_label->setBuddy(m_field);
    m_field->setFixedWidth(m_field->fontMetrics().horizontalAdvance(QStringLiteral("000000")) + 18);
    m_slider->setMinimumWidth(90);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_label);
    line->addWidget(m_slider, 1);
    line->addWidget(m_field);
    line->addWidget(m_unit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_notice);
    m_notice->hide();
    connect(m_slider, &InputSlider::moved, this, &HorizonRow::take);
    connect(m_field, &QuantityEdit::stepRequested, m_slider, &InputSlider::stepBy);
    connect(m_field, &QuantityEdit::committed, this,
            [this](const EstimateData& estimate) { take(estimate.value); });
    connect(m_field, &QuantityEdit::noticeChanged, this, &HorizonRow::showNotice);
    connect(m_notice, &MessageRow::actionTriggered, m_field, &QuantityEdit::choose);
    retranslate();
}

void HorizonRow::setMonths(int months) {
    if (m_months == months)
        return;
    m_months = months;
    showContent();
}

/// Whole months alone.
void HorizonRow::take(double hours) {
    const int months = std::clamp(int(std::lround(hours / unit::hoursPerMonth)), 1, longestHorizon);
    const bool isOther = months != m_months;
    m_months = months;
    showContent();
    if (isOther)
        Q_EMIT changed(months);
}

void HorizonRow::showContent() {
    const DisplayUnit unit = monthUnit();
    const double month = unit::hoursPerMonth;
    const EstimateData estimate{.value = m_months * month, .range = {}, .provenance = {}};
    SliderContent slider{
        .scale =
            SliderScale{
                .low = month, .high = longestHorizon * month, .isLogarithmic = false, .unit = unit},
        .amount = estimate.value,
        .band = {},
        .text = tr("%n months", nullptr, m_months),
    };
    m_slider->setContent(slider);
    m_field->setContent({dim::time, unit, estimate, Range{month, longestHorizon * month}});
}

void HorizonRow::showNotice() {
    ui::showNotice(*m_field, *m_notice, Echo::Hidden);
}

void HorizonRow::retranslate() {
    //: over how many months plans are compared
    m_label->setText(tr("&Horizon"));
    m_unit->setText(localSymbol(monthUnit()));
    for (QWidget* part : {static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_field)}) {
        part->setAccessibleName(tr("Horizon in months"));
        part->setToolTip(
            tr("Over how many months the plans are compared, up to %1").arg(longestHorizon));
    }
    showContent();
}

void HorizonRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace plume::ui
