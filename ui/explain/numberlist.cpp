// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/numberlist.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "controls/flatbutton.h"
#include "quantity/estimatetext.h"
#include "theme/sentencelabel.h"

namespace plume::ui {
namespace {

constexpr qsizetype mostFolded = 6;

QString factsOf(const ExplainedNumber& number) {
    QStringList facts{number.range};
    if (number.setBy != SetBy::Computed)
        facts.append(nameOf(number.setBy));
    if (number.quality)
        facts.append(nameOf(*number.quality));
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

} // namespace

NumberList::NumberList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_heading(sentenceLabel(this, TextRole::CardTitle))
    , m_more(new FlatButton(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_more);
    m_more->setFont(fontOf(TextRole::Small));
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        fold();
    });
    recolour();
}

void NumberList::addRow() {
    Row row{new FlatButton(this), sentenceLabel(this, TextRole::Tick)};
    const qsizetype index = m_rows.size();
    row.link->setFont(fontOf(TextRole::Small));
    row.facts->setContentsMargins(3, 0, 0, 4);
    connect(row.link, &QAbstractButton::clicked, this,
            [this, index] { Q_EMIT linkActivated(m_numbers[index].address); });
    m_layout->insertWidget(m_layout->count() - 1, row.link);
    m_layout->insertWidget(m_layout->count() - 1, row.facts);
    setTextColor(*row.facts, themeOf(palette()).mutedText);
    m_rows.append(row);
}

void NumberList::setNumbers(const QString& heading, const QList<ExplainedNumber>& numbers) {
    m_numbers = numbers;
    m_heading->setText(heading);
    while (m_rows.size() < numbers.size())
        addRow();
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const QString facts = factsOf(numbers[i]);
        m_rows[i].link->setObjectName(objectName() + QStringLiteral(".%1").arg(i));
        m_rows[i].link->setText(QStringLiteral("%1: %2").arg(numbers[i].name, numbers[i].value));
        m_rows[i].link->setAccessibleName(m_rows[i].link->text());
        m_rows[i].link->setAccessibleDescription(facts);
        m_rows[i].link->updateGeometry();
        m_rows[i].facts->setText(facts);
    }
    m_more->setObjectName(objectName() + QStringLiteral(".more"));
    setVisible(!numbers.isEmpty());
    fold();
}

void NumberList::fold() {
    const bool isLong = m_numbers.size() > mostFolded + 1;
    const qsizetype shown = isLong && !m_isUnfolded ? mostFolded : m_numbers.size();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].link->setVisible(i < shown);
        m_rows[i].facts->setVisible(i < shown && !m_rows[i].facts->text().isEmpty());
    }
    m_more->setVisible(isLong);
    //: %1 a number of rows in a list
    m_more->setText(m_isUnfolded ? tr("Show fewer") : tr("Show all %1").arg(m_numbers.size()));
}

void NumberList::recolour() {
    const Theme& theme = themeOf(palette());
    setTextColor(*m_heading, theme.text);
    for (const Row& row : std::as_const(m_rows))
        setTextColor(*row.facts, theme.mutedText);
}

void NumberList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace plume::ui
