// SPDX-License-Identifier: GPL-3.0-or-later
#include "seek/wishrow.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <limits>

#include "chart_data/seekwords.h"
#include "controls/fieldnotice.h"
#include "controls/inputtexts.h"
#include "controls/messagerow.h"
#include "controls/quantityedit.h"
#include "controls/unitpicker.h"
#include "quantity/quantitytext.h"
#include "theme/sentencelabel.h"

namespace plume::ui {
namespace {

constexpr double usualShare = 0.9;

/// The results that people ask about, those of the whole plan first.
QStringList outputsOf(const Assessment& assessment, int plan) {
    QStringList outputs;
    for (const Term term : {Term::UseShare, Term::Emissions, Term::FacilityEnergy, Term::Water})
        outputs.append(totalAddress(plan, term));
    for (int i = 0; i < assessment.activityCount(); ++i)
        outputs.append(resultAddress(plan, i, Term::Emissions));
    outputs.removeIf([&](const QString& output) { return !nodeAt(assessment, output); });
    return outputs;
}

} // namespace

WishRow::WishRow(QWidget* parent)
    : QWidget(parent)
    , m_outputLabel(new QLabel(this))
    , m_output(new QComboBox(this))
    , m_valueLabel(new QLabel(this))
    , m_field(new QuantityEdit(this))
    , m_unit(new UnitPicker(this))
    , m_now(sentenceLabel(this, TextRole::Small))
    , m_notice(new MessageRow(this)) {
    m_output->setObjectName(QStringLiteral("seek.output"));
    m_field->setObjectName(QStringLiteral("seek.wish.field"));
    m_unit->setObjectName(QStringLiteral("seek.wish.unit"));
    m_now->setObjectName(QStringLiteral("seek.now"));
    m_notice->setObjectName(QStringLiteral("seek.wish.notice"));
    m_outputLabel->setBuddy(m_output);
    m_valueLabel->setBuddy(m_field);
    m_notice->hide();
    setupLayout();
    connect(m_output, &QComboBox::activated, this, [this] {
        showResult();
        Q_EMIT changed();
    });
    connect(m_field, &QuantityEdit::committed, this, &WishRow::take);
    connect(m_field, &QuantityEdit::noticeChanged, this, &WishRow::showNotice);
    connect(m_notice, &MessageRow::actionTriggered, m_field, &QuantityEdit::choose);
    connect(m_unit, &UnitPicker::chosen, this, [this](const DisplayUnit& unit) {
        if (const Result* result = current())
            wishedOf(*result).unit = unit;
        showResult();
    });
    retranslate();
}

void WishRow::setupLayout() {
    constexpr int fieldWidth = 130;
    m_output->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_output->setMinimumContentsLength(22);
    m_field->setFixedWidth(fieldWidth);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_outputLabel);
    line->addWidget(m_output, 1);
    line->addWidget(m_valueLabel);
    line->addWidget(m_field);
    line->addWidget(m_unit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_notice);
    column->addWidget(m_now);
}

void WishRow::setAssessment(const Assessment& assessment, const Study& study, int plan,
                            const Catalogue& catalogue) {
    const QString chosen = output();
    m_results.clear();
    for (const QString& address : outputsOf(assessment, plan)) {
        const SeekQuestion question{study, plan, catalogue, assessment, address, 0.0};
        const double present =
            assessment.values[std::size_t(nodeAt(assessment, address).value_or(0))];
        m_results.append({address, outputName(question), outputDimension(question), present,
                          outputText(question, present, locale())});
    }
    QStringList names;
    for (const Result& result : m_results)
        names.append(result.name);
    QStringList shown;
    for (int i = 0; i < m_output->count(); ++i)
        shown.append(m_output->itemText(i));
    if (shown != names) {
        m_output->clear();
        m_output->addItems(names);
    }
    const auto same = std::ranges::find(m_results, chosen, &Result::address);
    m_output->setCurrentIndex(same == m_results.end() ? 0 : int(same - m_results.begin()));
    showResult();
}

const WishRow::Result* WishRow::current() const {
    const int index = m_output->currentIndex();
    return index >= 0 && index < m_results.size() ? &m_results[index] : nullptr;
}

QString WishRow::output() const {
    const Result* result = current();
    return result ? result->address : QString();
}

double WishRow::wish() const {
    return m_wishes.value(output()).value;
}

/// What was entered for a result; before that nine tenths of use, or half of what there is.
WishRow::Wished& WishRow::wishedOf(const Result& result) {
    auto known = m_wishes.find(result.address);
    if (known == m_wishes.end()) {
        const bool isShare = result.dimension == dim::ratio;
        const double value = isShare ? usualShare : result.present / 2.0;
        const DisplayUnit unit = suitableUnit(value, result.dimension);
        const auto amount = double(inUnit(value, unit));
        const double round = QByteArray::number(amount, 'e', 1).toDouble(); // two digits
        known = m_wishes.insert(result.address, {toBase(round, unit), unit});
    }
    return *known;
}

void WishRow::showResult() {
    const Result* result = current();
    setEnabled(result);
    if (!result) {
        m_now->clear();
        return;
    }
    const Wished& wished = wishedOf(*result);
    const double most =
        result->dimension == dim::ratio ? 1.0 : std::numeric_limits<double>::infinity();
    m_field->setContent({result->dimension, wished.unit,
                         EstimateData{.value = wished.value, .range = {}, .provenance = {}},
                         Range{0.0, most}});
    m_unit->setUnits(choosableUnits(result->dimension, wished.unit), wished.unit);
    m_now->setText(tr("Now it is %1.").arg(result->presentText));
}

/// Of a range, its central value is the wish.
void WishRow::take(const EstimateData& estimate, const DisplayUnit& unit) {
    const Result* result = current();
    if (!result)
        return;
    Wished& wished = wishedOf(*result);
    wished.value = estimate.value;
    if (choosableUnits(result->dimension, wished.unit).contains(unit))
        wished.unit = unit;
    showResult();
    Q_EMIT changed();
}

void WishRow::focusField() {
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void WishRow::showNotice() {
    ui::showNotice(*m_field, *m_notice);
}

void WishRow::retranslate() {
    //: before a choice of results such as “Emissions”
    m_outputLabel->setText(tr("&Result"));
    m_output->setAccessibleName(tr("Result that should have another value"));
    //: between a result and the value that it should have
    m_valueLabel->setText(tr("&should be"));
    m_field->setAccessibleName(tr("Wished value"));
    m_unit->setAccessibleName(tr("Unit of the wished value"));
}

void WishRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace plume::ui
