// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/inputrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "controls/explained.h"
#include "controls/factlabel.h"
#include "controls/fieldnotice.h"
#include "controls/flatbutton.h"
#include "controls/flowlayout.h"
#include "controls/gesture.h"
#include "controls/inputslider.h"
#include "controls/inputtexts.h"
#include "controls/messagerow.h"
#include "controls/quantityedit.h"
#include "controls/rangepopup.h"
#include "controls/rolemark.h"
#include "controls/sourcebadge.h"
#include "controls/unitpicker.h"
#include "quantity/estimateediting.h"
#include "theme/look.h"

namespace plume::ui {
namespace {

void setTextColor(QLabel* label, const QColor& color) {
    QPalette palette;
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

/// Wide enough for nine digits in groups.
int fieldWidth(const QWidget& field) {
    constexpr int frame = 18;
    return field.fontMetrics().horizontalAdvance(QStringLiteral("000,000,000")) + frame;
}

/// As a label shows it: "&" is itself and marks no key.
QString withoutMnemonic(QString text) {
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

InputRow::InputRow(QWidget* parent)
    : QWidget(parent)
    , m_role(new RoleMark(this))
    , m_label(new QLabel(this))
    , m_slider(new InputSlider(this))
    , m_field(new QuantityEdit(this))
    , m_unit(new UnitPicker(this))
    , m_notice(new MessageRow(this))
    , m_facts(new FlatButton(this))
    , m_source(new SourceBadge(this))
    , m_changed(new FactLabel(this))
    , m_reset(new FlatButton(this))
    , m_differs(new FactLabel(this))
    , m_asBaseline(new FlatButton(this))
    , m_explain(new FlatButton(this)) {
    setupLayout();
    setupEditing();
    showTexts();
    showColors();
}

void InputRow::setupLayout() {
    m_label->setWordWrap(true);
    m_label->setFont(fontOf(TextRole::Body));
    m_label->setBuddy(m_field);
    m_facts->setQuiet(true);
    for (QWidget* small : {static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_changed),
                           static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_reset),
                           static_cast<QWidget*>(m_differs), static_cast<QWidget*>(m_asBaseline),
                           static_cast<QWidget*>(m_explain)})
        setTextRole(*small, TextRole::Tick);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(2);
    column->addLayout(makeNameLine());
    column->addLayout(makeValueLine());
    column->addWidget(m_notice);
    column->addWidget(makeFactsLine());
    m_notice->hide();
}

QBoxLayout* InputRow::makeNameLine() {
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_role, 0, Qt::AlignTop);
    line->addWidget(m_label, 1);
    return line;
}

QBoxLayout* InputRow::makeValueLine() {
    m_field->setFixedWidth(fieldWidth(*m_field));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_slider, 1);
    line->addWidget(m_field);
    line->addWidget(m_unit);
    return line;
}

QWidget* InputRow::makeFactsLine() {
    constexpr int gap = 8;
    auto* facts = new QWidget(this);
    auto* flow = new FlowLayout(gap, 0, facts);
    for (QWidget* part : {static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_source),
                          static_cast<QWidget*>(m_changed), static_cast<QWidget*>(m_reset),
                          static_cast<QWidget*>(m_differs), static_cast<QWidget*>(m_asBaseline),
                          static_cast<QWidget*>(m_explain)})
        flow->addWidget(part);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    facts->setSizePolicy(policy);
    return facts;
}

void InputRow::setupEditing() {
    connect(m_slider, &InputSlider::moved, this, &InputRow::moveTo);
    connect(m_field, &QuantityEdit::stepRequested, m_slider, &InputSlider::stepBy);
    connect(m_field, &QuantityEdit::committed, this, &InputRow::enter);
    connect(m_field, &QuantityEdit::noticeChanged, this, &InputRow::showNotice);
    connect(m_notice, &MessageRow::actionTriggered, m_field, &QuantityEdit::choose);
    connect(m_unit, &UnitPicker::chosen, this, &InputRow::chooseUnit);
    connect(m_facts, &QAbstractButton::clicked, this, &InputRow::openRange);
    connect(m_reset, &QAbstractButton::clicked, this, &InputRow::resetRequested);
    connect(m_asBaseline, &QAbstractButton::clicked, this, &InputRow::baselineRequested);
    connect(m_explain, &QAbstractButton::clicked, this,
            [this] { askToExplain(*this, m_content.address); });
}

void InputRow::setContent(const InputContent& content) {
    const bool isOther =
        content.address != m_content.address || content.dimension != m_content.dimension;
    if (isOther) {
        m_chosenUnit.reset();
        m_gesture.reset();
        m_field->restore();
    }
    nameChildren();
    if (content == m_content)
        return;
    // What the page says is not what the gesture came to: the next one starts from there.
    if (!isSameAmount(content.estimate.value_or(EstimateData()),
                      m_content.estimate.value_or(EstimateData())))
        m_gesture.reset();
    m_content = content;
    showContent();
}

DisplayUnit InputRow::unit() const {
    return m_chosenUnit.value_or(m_content.unit);
}

bool InputRow::commit() {
    return m_field->commit();
}

void InputRow::focusField() {
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void InputRow::nameChildren() {
    const QString base = objectName();
    m_slider->setObjectName(base + QStringLiteral(".slider"));
    m_field->setObjectName(base + QStringLiteral(".field"));
    m_unit->setObjectName(base + QStringLiteral(".unit"));
    m_facts->setObjectName(base + QStringLiteral(".facts"));
    m_source->setObjectName(base + QStringLiteral(".source"));
    m_reset->setObjectName(base + QStringLiteral(".reset"));
    m_asBaseline->setObjectName(base + QStringLiteral(".asBaseline"));
    m_explain->setObjectName(base + QStringLiteral(".explain"));
    m_notice->setObjectName(base + QStringLiteral(".notice"));
}

void InputRow::showContent() {
    const std::optional<EstimateData>& estimate = m_content.estimate;
    SliderContent slider{
        .scale = SliderScale{.low = m_content.sliderLow,
                             .high = m_content.sliderHigh,
                             .isLogarithmic = m_content.isLogarithmic,
                             .unit = unit()},
        .amount = {},
        .band = {},
        .text = valueText(estimate, unit(), locale()),
    };
    if (estimate) {
        slider.amount = estimate->value;
        if (estimate->shape != Shape::Fixed)
            slider.band = estimate->range;
    }
    m_slider->setContent(slider);
    m_field->setContent({m_content.dimension, unit(), estimate, boundsOf(m_content)});
    m_role->setRole(m_content.role);
    m_unit->setUnits(choosableUnits(m_content.dimension, m_content.unit), unit());
    m_source->setSource(m_content.source, m_content.sourceDetail);
    m_changed->setVisible(m_content.isStated);
    m_reset->setVisible(m_content.isStated);
    m_differs->setVisible(m_content.differsFromBaseline);
    m_asBaseline->setVisible(m_content.differsFromBaseline);
    m_explain->setVisible(m_content.source.isEmpty() && estimate.has_value());
    setExplained(*this, estimate ? m_content.address : QString());
    showTexts();
}

void InputRow::showTexts() {
    const QString facts = factsText(m_content, unit(), locale());
    QStringList said{m_content.role ? sentenceOf(*m_content.role) : QString(), m_content.meaning,
                     facts};
    said.removeAll(QString());
    const QString description = said.join(u' ');
    m_label->setText(withoutMnemonic(m_content.label));
    //: The range of an input, and a mark that it opens
    m_facts->setText(m_content.estimate ? tr("%1 ▾", "range").arg(facts) : facts);
    m_facts->setEnabled(m_content.estimate.has_value());
    m_facts->setAccessibleName(tr("Range of “%1”").arg(m_content.label));
    m_facts->setAccessibleDescription(facts);
    m_facts->setToolTip(tr("Shows and changes shape, range, quality and source."));
    m_facts->updateGeometry();
    for (QWidget* part : {static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_field)}) {
        part->setAccessibleName(m_content.label);
        part->setAccessibleDescription(description);
    }
    for (QWidget* part : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_slider),
                          static_cast<QWidget*>(m_field)}) {
        part->setToolTip(m_content.meaning);
        part->setWhatsThis(m_content.meaning);
    }
    m_unit->setAccessibleName(tr("Unit of “%1”").arg(m_content.label));
    //: After a dot in the colour of accents: the value is not the one from the data
    m_changed->setText(tr("● your value"));
    m_reset->setText(tr("reset", "back to the value from the data"));
    //: a mark: the value is not the one of the baseline plan
    m_differs->setText(tr("≠ baseline"));
    m_asBaseline->setText(tr("as baseline", "back to the value of the baseline plan"));
    m_asBaseline->setAccessibleName(tr("“%1” as in the baseline").arg(m_content.label));
    m_asBaseline->setToolTip(tr("Takes the value of the baseline, which the plan then follows."));
    m_explain->setText(tr("explain", "where the value comes from"));
    m_explain->setAccessibleName(tr("Explain “%1”").arg(m_content.label));
    m_reset->setAccessibleName(tr("Reset “%1”").arg(m_content.label));
    m_reset->setToolTip(tr("Takes your value out, so that the one from the data counts again."));
}

void InputRow::showColors() {
    const Theme& theme = themeOf(palette());
    setTextColor(m_changed, theme.accent);
    setTextColor(m_differs, theme.accent);
}

void InputRow::showNotice() {
    ui::showNotice(*m_field, *m_notice);
}

void InputRow::chooseUnit(const DisplayUnit& unit) {
    m_chosenUnit = unit;
    showContent();
}

void InputRow::moveTo(double base, int gesture) {
    if (!m_gesture || m_gesture->number != gesture)
        m_gesture = Gesture{gesture, m_content};
    const std::optional<EstimateData>& start = m_gesture->start.estimate;
    if (start && start->value == base) {
        m_content = m_gesture->start;
    } else {
        m_content.estimate = movedTo(start.value_or(EstimateData()), base, boundsOf(m_content));
        m_content.isStated = true;
        m_content.source.clear();
        m_content.sourceDetail.clear();
        m_content.note = m_content.estimate->provenance.note;
    }
    showContent();
    if (m_content.estimate)
        Q_EMIT edited(EstimateData(*m_content.estimate), gesture);
}

void InputRow::enter(const EstimateData& estimate, const DisplayUnit& writtenUnit) {
    for (const DisplayUnit& known : choosableUnits(m_content.dimension, m_content.unit)) {
        if (known == writtenUnit && known != unit())
            m_chosenUnit = known; // whoever writes "1.2 GWh" thinks in GWh
    }
    m_gesture.reset();
    m_content.estimate = estimate;
    m_content.isStated = true;
    m_content.source.clear();
    m_content.sourceDetail.clear();
    m_content.note = estimate.provenance.note;
    showContent();
    Q_EMIT edited(estimate, nextGesture());
}

void InputRow::openRange() {
    if (!commit()) // what is being written comes first
        return m_field->setFocus(Qt::OtherFocusReason);
    auto* popup = new RangePopup(m_content, unit(), objectName() + QStringLiteral(".range"), this);
    connect(popup, &RangePopup::applied, this, &InputRow::takeRange);
    connect(popup, &RangePopup::resetRequested, this, &InputRow::resetRequested);
    popup->openAt(*m_facts);
}

void InputRow::takeRange(const EstimateData& estimate) {
    m_gesture.reset();
    m_content.estimate = estimate;
    m_content.isStated = true;
    m_content.source = estimate.provenance.source;
    m_content.sourceDetail = estimate.provenance.note;
    m_content.note = estimate.provenance.note;
    showContent();
    Q_EMIT edited(estimate, nextGesture());
}

void InputRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        showColors();
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        showContent();
    if (event->type() == QEvent::FontChange)
        m_field->setFixedWidth(fieldWidth(*m_field));
    QWidget::changeEvent(event);
}

} // namespace plume::ui
