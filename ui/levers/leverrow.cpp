// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/leverrow.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

#include "controls/fieldnotice.h"
#include "controls/messagerow.h"
#include "controls/quantityedit.h"
#include "controls/sourcebadge.h"
#include "quantity/units.h"
#include "theme/look.h"
#include "theme/sentencelabel.h"

namespace plume::ui {
namespace {

/// A label that wraps and lets a press through to the row.
QLabel* plainLabel(QWidget* parent, TextRole role) {
    QLabel* label = sentenceLabel(parent, role);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

/// What a bare number in the field means.
DisplayUnit amountUnit(LeverKind kind) {
    const double inBase = kind == LeverKind::OnDevice ? 1.0 / unit::hoursPerDay : 1.0;
    return {QString(), {}, {}, inBase, true};
}

QString amountName(LeverKind kind) {
    switch (kind) {
    case LeverKind::FineTune:
        return LeverRow::tr("Part of the work");
    case LeverKind::Share:
        return LeverRow::tr("Users");
    case LeverKind::Volume:
        return LeverRow::tr("Part of the use that stays");
    case LeverKind::OnDevice:
        return LeverRow::tr("Requests a device a day");
    case LeverKind::EnergyFactor:
        return LeverRow::tr("Part of the energy that stays");
    case LeverKind::Lifetime:
        return LeverRow::tr("Times as long");
    case LeverKind::EmbodiedFactor:
        return LeverRow::tr("Part of the making that counts");
    default:
        return {};
    }
}

QString qualityName(Quality quality) {
    switch (quality) {
    case Quality::Measured:
        return LeverRow::tr("measured");
    case Quality::Published:
        return LeverRow::tr("published");
    case Quality::Estimated:
        return LeverRow::tr("estimated");
    case Quality::Assumed:
        return LeverRow::tr("assumed");
    }
    Q_UNREACHABLE();
}

} // namespace

LeverRow::LeverRow(const LeverId& id, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_switch(new QCheckBox(this))
    , m_title(plainLabel(this, TextRole::Body))
    , m_saving(plainLabel(this, TextRole::Small))
    , m_condition(plainLabel(this, TextRole::Tick))
    , m_amount(new QWidget(this))
    , m_amountLabel(new QLabel(m_amount))
    , m_field(new QuantityEdit(m_amount))
    , m_badge(new SourceBadge(this))
    , m_notice(new MessageRow(this)) {
    const QString name = QStringLiteral("levers.") + id.text();
    setObjectName(name);
    m_switch->setObjectName(name + QStringLiteral(".switch"));
    m_saving->setObjectName(name + QStringLiteral(".saving"));
    m_condition->setObjectName(name + QStringLiteral(".condition"));
    m_field->setObjectName(name + QStringLiteral(".amount"));
    m_badge->setObjectName(name + QStringLiteral(".source"));
    m_notice->setObjectName(name + QStringLiteral(".notice"));
    m_notice->hide();
    setupLayout();
    connect(m_switch, &QCheckBox::toggled, this, &LeverRow::toggled);
    connect(m_field, &QuantityEdit::committed, this, &LeverRow::amountEntered);
    connect(m_field, &QuantityEdit::noticeChanged, this, &LeverRow::showNotice);
    connect(m_notice, &MessageRow::actionTriggered, m_field, &QuantityEdit::choose);
}

void LeverRow::setupLayout() {
    constexpr int fieldWidth = 110;
    setTextRole(*m_amountLabel, TextRole::Tick);
    m_amountLabel->setWordWrap(true);
    m_amountLabel->setBuddy(m_field);
    m_field->setFixedWidth(fieldWidth);
    auto* amount = new QHBoxLayout(m_amount);
    amount->setContentsMargins(0, 0, 0, 0);
    amount->addWidget(m_amountLabel, 1);
    amount->addWidget(m_field);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    texts->addWidget(m_saving);
    texts->addWidget(m_condition);
    texts->addWidget(m_amount);
    texts->addWidget(m_notice);
    texts->addWidget(m_badge, 0, Qt::AlignLeft);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 6);
    layout->addWidget(m_switch, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

bool LeverRow::isChosen() const {
    return m_switch->isChecked();
}

void LeverRow::setChosen(bool isChosen) {
    m_switch->setChecked(isChosen);
}

/// A lever that is chosen can always be taken back, even where it no longer applies.
void LeverRow::showLever(const Lever& lever, const QString& text, bool applies,
                         const Catalogue& catalogue) {
    const QString title = lever.title.in(locale());
    m_kind = lever.kind;
    m_title->setText(title);
    m_saving->setText(text);
    m_condition->setText(lever.condition.in(locale()));
    m_condition->setVisible(applies);
    m_switch->setAccessibleName(title);
    m_switch->setAccessibleDescription(text + QLatin1Char(' ') + m_condition->text());
    m_switch->setEnabled(applies || isChosen());
    m_amount->setVisible(applies && lever.amount);
    m_badge->setSource(applies ? qualityName(lever.quality) : QString(),
                       lever.note.isEmpty()
                           ? sourceText(lever, catalogue)
                           : sourceText(lever, catalogue) + QStringLiteral("\n\n") + lever.note);
    showAmount(lever);
    retranslate();
}

void LeverRow::showAmount(const Lever& lever) {
    constexpr Range anything{1e-9, 1e9};
    if (lever.amount)
        m_field->setContent({dim::ratio, amountUnit(lever.kind), lever.amount, anything});
}

void LeverRow::showNotice() {
    ui::showNotice(*m_field, *m_notice, Echo::Hidden);
}

void LeverRow::retranslate() {
    const Theme& theme = themeOf(palette());
    m_amountLabel->setText(amountName(m_kind));
    m_field->setAccessibleName(
        //: %1 an amount such as "Users", %2 a lever
        tr("%1, %2").arg(amountName(m_kind), m_title->text()));
    setTextColor(*m_condition, theme.mutedText);
    setTextColor(*m_saving, m_switch->isEnabled() ? theme.text : theme.mutedText);
}

void LeverRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retranslate();
}

void LeverRow::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) &&
        m_switch->isEnabled())
        m_switch->toggle();
}

} // namespace plume::ui
