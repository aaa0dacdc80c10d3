// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/rangepopup.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

#include "controls/densityview.h"
#include "controls/flatbutton.h"
#include "controls/inputtexts.h"
#include "controls/messagerow.h"
#include "controls/quantityedit.h"
#include "controls/rangeedits.h"
#include "quantity/displaytext.h"
#include "quantity/estimateediting.h"
#include "quantity/estimatetext.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

constexpr std::array shapes{Shape::Fixed, Shape::Lognormal, Shape::Normal, Shape::Uniform,
                            Shape::Triangular};
constexpr std::array qualities{Quality::Measured, Quality::Published, Quality::Estimated,
                               Quality::Assumed};

double& endOf(EstimateData& estimate, int end) {
    double* ends[] = {&estimate.range.low, &estimate.value, &estimate.range.high};
    return *ends[end];
}

EstimateData fixedAt(double value) {
    return EstimateData{.value = value, .range = {}, .provenance = {}};
}

} // namespace

RangePopup::RangePopup(InputContent content, const DisplayUnit& unit, const QString& name,
                       QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_content(std::move(content))
    , m_unit(unit)
    , m_draft(m_content.estimate.value_or(EstimateData()))
    , m_title(new QLabel(
          tr("Range of “%1”").arg(m_content.label).replace(u'&', QStringLiteral("&&")), this))
    , m_picture(new DensityView(this))
    , m_draws(new QLabel(this))
    , m_shape(new QComboBox(this))
    , m_quality(new QComboBox(this))
    , m_source(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_fault(new MessageRow(this))
    , m_spreads(new FlatButton(this))
    , m_reset(new FlatButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_apply(new QPushButton(tr("Apply"), this)) {
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(m_title->text());
    setAttribute(Qt::WA_DeleteOnClose);
    setupWords();
    for (int end = Low; end <= High; ++end)
        m_ends[std::size_t(end)] = new QuantityEdit(this);
    nameParts(name);
    setupEnds();
    setupButtons();
    setupLayout();
    showDraft();
}

void RangePopup::nameParts(const QString& name) {
    const std::initializer_list<std::pair<QWidget*, const char*>> parts{
        {this, ""},
        {m_shape, ".shape"},
        {m_ends[Low], ".low"},
        {m_ends[Central], ".central"},
        {m_ends[High], ".high"},
        {m_quality, ".quality"},
        {m_source, ".source"},
        {m_note, ".note"},
        {m_fault, ".fault"},
        {m_draws, ".draws"},
        {m_spreads, ".spreads"},
        {m_reset, ".reset"},
        {m_cancel, ".cancel"},
        {m_apply, ".apply"},
    };
    for (const auto& [part, suffix] : parts)
        part->setObjectName(name + QLatin1String(suffix));
}

void RangePopup::setupWords() {
    m_title->setFont(fontOf(TextRole::CardTitle));
    m_title->setWordWrap(true);
    m_draws->setFont(fontOf(TextRole::Small));
    m_draws->setWordWrap(true);
    for (const plume::Shape shape : shapes)
        m_shape->addItem(plume::nameOf(shape), int(shape));
    for (const Quality quality : qualities)
        m_quality->addItem(plume::nameOf(quality), int(quality));
    m_quality->setCurrentIndex(m_quality->findData(int(m_draft.provenance.quality)));
    m_source->setText(m_draft.provenance.source);
    m_source->setPlaceholderText(tr("Where the value is from"));
    m_note->setText(m_content.note);
    m_note->setCursorPosition(0);
    m_note->setPlaceholderText(tr("Why this range"));
    m_note->setToolTip(m_note->text()); // often longer than the field
    connect(m_note, &QLineEdit::textChanged, m_note, &QWidget::setToolTip);
    connect(m_shape, &QComboBox::activated, this, &RangePopup::chooseShape);
}

void RangePopup::setupEnds() {
    for (int end = Low; end <= High; ++end) {
        QuantityEdit* field = m_ends[std::size_t(end)];
        connect(field, &QuantityEdit::committed, this,
                [this, end](const EstimateData& estimate) { takeEnd(End(end), estimate.value); });
        connect(field, &QuantityEdit::noticeChanged, this, &RangePopup::showFault);
    }
}

void RangePopup::setupButtons() {
    m_spreads->setText(tr("Recommended spread ▾"));
    m_spreads->setToolTip(tr("Ranges that others found, or judged, for such a value."));
    m_spreads->setEnabled(!spreadsOffered(m_content.spreads, m_content.term).isEmpty());
    m_reset->setText(tr("Back to the data"));
    m_reset->setToolTip(tr("Takes your value out, so that the one from the data counts again."));
    m_reset->setEnabled(m_content.isStated);
    for (FlatButton* button : {m_spreads, m_reset}) {
        button->setFramed(true);
        button->setFont(fontOf(TextRole::Small));
        button->setAccessibleDescription(button->toolTip());
    }
    m_apply->setProperty("primary", true);
    connect(m_spreads, &QAbstractButton::clicked, this, &RangePopup::offerSpreads);
    connect(m_reset, &QAbstractButton::clicked, this, [this] {
        Q_EMIT resetRequested();
        close();
    });
    connect(m_cancel, &QAbstractButton::clicked, this, &QWidget::close);
    connect(m_apply, &QAbstractButton::clicked, this, &RangePopup::apply);
}

QLabel* RangePopup::makeLabel(const QString& text, QWidget* buddy) {
    auto* label = new QLabel(text, this);
    label->setFont(fontOf(TextRole::Small));
    label->setWordWrap(true);
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    return label;
}

void RangePopup::setupLayout() {
    constexpr int margin = 12;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_picture);
    column->addWidget(m_draws);
    auto* words = new QGridLayout;
    words->setColumnStretch(1, 1);
    words->addWidget(makeLabel(tr("Shape"), m_shape), 0, 0);
    words->addWidget(m_shape, 0, 1);
    auto* ends = new QGridLayout;
    for (int end = Low; end <= High; ++end) {
        QLabel*& label = m_endLabels[std::size_t(end)];
        label = makeLabel(QString(), m_ends[std::size_t(end)]);
        ends->addWidget(label, 0, end, Qt::AlignBottom);
        ends->addWidget(m_ends[std::size_t(end)], 1, end);
        ends->setColumnStretch(end, 1);
    }
    column->addLayout(words);
    column->addLayout(ends);
    column->addWidget(m_fault);
    auto* origin = new QGridLayout;
    origin->setColumnStretch(1, 1);
    const std::initializer_list<std::pair<QString, QWidget*>> rows{
        {tr("Quality"), m_quality}, {tr("Source"), m_source}, {tr("Note"), m_note}};
    for (const auto& [text, field] : rows) {
        const int row = origin->rowCount();
        origin->addWidget(makeLabel(text, field), row, 0);
        origin->addWidget(field, row, 1);
    }
    column->addLayout(origin);
    auto* help = new QHBoxLayout;
    help->addWidget(m_spreads);
    help->addWidget(m_reset);
    help->addStretch();
    column->addLayout(help);
    auto* decide = new QHBoxLayout;
    decide->addStretch();
    decide->addWidget(m_cancel);
    decide->addWidget(m_apply);
    column->addLayout(decide);
}

void RangePopup::openAt(const QWidget& anchor) {
    constexpr int width = 400;
    const QSize size(width, std::max(layout()->totalHeightForWidth(width), sizeHint().height()));
    const QRect screenRect = anchor.screen()->availableGeometry();
    QPoint place = anchor.mapToGlobal(anchor.rect().bottomLeft());
    if (place.y() + size.height() > screenRect.bottom())
        place.setY(std::max(screenRect.top(), screenRect.bottom() - size.height()));
    place.setX(std::clamp(place.x(), screenRect.left(),
                          std::max(screenRect.left(), screenRect.right() - size.width())));
    setGeometry(QRect(place, size));
    show();
    m_shape->setFocus(Qt::PopupFocusReason);
}

void RangePopup::chooseShape(int index) {
    const auto shape = plume::Shape(m_shape->itemData(index).toInt());
    m_draft = withShape(m_draft, shape, boundsOf(m_content));
    showDraft();
}

void RangePopup::takeEnd(End end, double base) {
    endOf(m_draft, end) = base;
    showDraft();
}

void RangePopup::showDraft() {
    m_shape->setCurrentIndex(m_shape->findData(int(m_draft.shape)));
    const bool hasRange = m_draft.shape != plume::Shape::Fixed;
    const bool hasEnds =
        m_draft.shape == plume::Shape::Uniform || m_draft.shape == plume::Shape::Triangular;
    const QString symbol = localSymbol(m_unit);
    const QString texts[] = {
        hasEnds ? tr("Least, %1").arg(symbol) : tr("Low (5 %), %1").arg(symbol),
        tr("Central, %1").arg(symbol),
        hasEnds ? tr("Most, %1").arg(symbol) : tr("High (95 %), %1").arg(symbol)};
    for (int end = Low; end <= High; ++end) {
        QuantityEdit* field = m_ends[std::size_t(end)];
        const bool isUsed = hasRange || end == Central;
        field->setContent({m_content.dimension, m_unit,
                           isUsed ? std::optional(fixedAt(endOf(m_draft, end))) : std::nullopt,
                           boundsOf(m_content)});
        field->setEnabled(isUsed);
        m_endLabels[std::size_t(end)]->setText(texts[end]);
        field->setAccessibleName(texts[end]);
    }
    showFault();
}

void RangePopup::showFault() {
    std::optional<QString> fault = whyNotUsable(m_draft, m_content, m_unit, locale());
    m_picture->setEstimate(fault ? std::nullopt : std::optional(m_draft));
    m_draws->setText(fault ? QString() : drawsText(m_draft, m_unit, locale()));
    for (const QuantityEdit* field : m_ends) {
        if (field->notice().kind != FieldNotice::Kind::None &&
            field->notice().kind != FieldNotice::Kind::Echo)
            fault = field->notice().text;
    }
    m_fault->setMessage(Severity::Error, fault.value_or(QString()), {});
    m_fault->setVisible(fault.has_value());
    const int needed = layout()->totalHeightForWidth(width());
    if (isVisible() && needed > height())
        resize(width(), needed);
}

void RangePopup::offerSpreads() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(m_spreads->objectName() + QStringLiteral(".menu"));
    for (const Spread* spread : spreadsOffered(m_content.spreads, m_content.term)) {
        const EstimateData offered = withSpread(m_content, *spread, locale());
        const QString range = displayRange(offered.range, m_content.dimension, locale());
        const QString& name = spread->name.in(locale());
        QAction* action =
            menu->addAction(isJudgement(*spread)
                                //: %1 what a value is, %2 a range
                                ? tr("%1: %2 (judgement)").arg(name, range)
                                : tr("%1: %2", "what a value is, and its range").arg(name, range));
        connect(action, &QAction::triggered, this,
                [this, chosen = *spread] { takeSpread(chosen); });
    }
    menu->popup(m_spreads->mapToGlobal(m_spreads->rect().bottomLeft()));
}

void RangePopup::takeSpread(const Spread& spread) {
    for (QuantityEdit* field : m_ends)
        field->restore();
    m_draft = withSpread(m_content, spread, locale());
    m_note->setText(m_draft.provenance.note);
    m_note->setCursorPosition(0);
    showDraft();
}

bool RangePopup::commitEnds() {
    for (QuantityEdit* field : m_ends) {
        if (!field->commit()) {
            field->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

void RangePopup::apply() {
    if (!commitEnds() || whyNotUsable(m_draft, m_content, m_unit, locale()))
        return showFault();
    EstimateData result = m_draft;
    const Provenance before = m_draft.provenance;
    const QString note = m_note->text().trimmed();
    result.provenance = {.source = m_source->text().trimmed(),
                         .row = {},
                         .locator = before.locator,
                         .note = note == m_content.note ? before.note : note,
                         .quality = Quality(m_quality->currentData().toInt())};
    const EstimateData start = m_content.estimate.value_or(EstimateData());
    const bool isSame = isSameAmount(result, start) &&
                        result.provenance.source == start.provenance.source &&
                        result.provenance.note == start.provenance.note &&
                        result.provenance.quality == start.provenance.quality;
    if (!isSame)
        Q_EMIT applied(result);
    close();
}

} // namespace plume::ui
