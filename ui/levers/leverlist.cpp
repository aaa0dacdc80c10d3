// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/leverlist.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

#include "levers/leverrow.h"
#include "theme/sentencelabel.h"

namespace plume::ui {

LeverList::LeverList(const Catalogue& catalogue, QWidget* parent)
    : QScrollArea(parent)
    , m_catalogue(catalogue)
    , m_levers(catalogue.levers) {
    setObjectName(QStringLiteral("levers.list"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_levers.removeIf([](const Lever& lever) { return lever.kind == LeverKind::Measure; });
    std::ranges::stable_sort(m_levers, {}, &Lever::way);
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(2);
    for (const Lever& lever : std::as_const(m_levers))
        addRow(lever, column);
    layout->addStretch();
    setWidget(column);
    viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    refresh();
}

void LeverList::addRow(const Lever& lever, QWidget* column) {
    if (!m_ways.contains(lever.way)) {
        QLabel* way = sentenceLabel(column, TextRole::CardTitle);
        way->setContentsMargins(4, 6, 0, 0);
        m_ways.insert(lever.way, way);
        column->layout()->addWidget(way);
    }
    auto* row = new LeverRow(lever.id, column);
    m_rows.append(row);
    column->layout()->addWidget(row);
    connect(row, &LeverRow::toggled, this, &LeverList::changed);
    connect(row, &LeverRow::amountEntered, this,
            [this, id = lever.id](const EstimateData& amount) { enter(id, amount); });
}

QList<LeverId> LeverList::chosen() const {
    QList<LeverId> ids;
    for (const LeverRow* row : m_rows) {
        if (row->isChosen())
            ids.append(row->id());
    }
    return ids;
}

void LeverList::clearChosen() {
    for (LeverRow* row : std::as_const(m_rows))
        row->setChosen(false);
}

void LeverList::enter(const LeverId& id, const EstimateData& amount) {
    const auto lever = std::ranges::find(m_levers, id, &Lever::id);
    *lever = withOwnAmount(*lever, amount);
    refresh();
    Q_EMIT changed();
}

void LeverList::showChart(const LeverChart& chart) {
    m_chart = chart;
    refresh();
}

void LeverList::refresh() {
    for (auto way = m_ways.cbegin(); way != m_ways.cend(); ++way)
        way.value()->setText(tr("%1. %2").arg(locale().toString(way.key()), nameOfWay(way.key())));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const LeverId& id = m_levers[i].id;
        const auto bar = std::ranges::find(m_chart.bars, id, &LeverBar::id);
        const auto refused = std::ranges::find(m_chart.refused, id, &LeverRefusal::id);
        const auto skipped = std::ranges::find(m_chart.skipped, id, &LeverRefusal::id);
        const bool applies = bar != m_chart.bars.end();
        QString text;
        if (skipped != m_chart.skipped.end())
            text = skipped->whyNot;
        else if (applies)
            //: %1 is an amount
            text = tr("Saves %1").arg(bar->savingText);
        else if (refused != m_chart.refused.end())
            text = refused->whyNot;
        if (applies && !bar->notes.isEmpty())
            text += QLatin1Char('\n') + bar->notes.join(QLatin1Char('\n'));
        m_rows[i]->showLever(m_levers[i], text, applies, m_catalogue);
    }
}

void LeverList::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace plume::ui
