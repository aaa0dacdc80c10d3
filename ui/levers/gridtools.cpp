// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/gridtools.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "charts/gridview.h"
#include "controls/flowlayout.h"
#include "theme/sentencelabel.h"

namespace plume::ui {
namespace {

constexpr qsizetype mostNamed = 6;

} // namespace

GridTools::GridTools(GridView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_label(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_pair(new QPushButton(this))
    , m_move(new QPushButton(this))
    , m_answer(sentenceLabel(this, TextRole::Small)) {
    constexpr int searchWidth = 170;
    m_search->setObjectName(QStringLiteral("levers.grids.search"));
    m_pair->setObjectName(QStringLiteral("levers.grids.pair"));
    m_move->setObjectName(QStringLiteral("levers.grids.move"));
    m_answer->setObjectName(QStringLiteral("levers.grids.answer"));
    m_label->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    auto* line = new FlowLayout(8, 4);
    line->addWidget(m_label);
    line->addWidget(m_search);
    line->addWidget(m_pair);
    line->addWidget(m_move);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_answer);
    connect(m_search, &QLineEdit::textChanged, this, &GridTools::find);
    connect(m_pair, &QPushButton::clicked, this, &GridTools::showPair);
    connect(m_move, &QPushButton::clicked, this, [this] {
        if (m_view.currentMark() >= 0)
            Q_EMIT gridRequested(m_chart.dots[m_view.currentMark()].id);
    });
    connect(&m_view, &ChartView::currentMarkChanged, this, &GridTools::showCurrent);
    showGrids({}, {}); // until they are computed
    retranslate();
}

void GridTools::showGrids(const GridChart& chart, const QString& pair) {
    m_chart = chart;
    m_pairText = pair;
    m_pair->setEnabled(!pair.isEmpty());
    m_search->setEnabled(!chart.isEmpty());
    find(m_search->text());
}

/// Every grid whose name or id has all the words, whatever their accents.
void GridTools::find(const QString& text) {
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<int> found;
    QStringList named;
    for (int i = 0; i < m_chart.dots.size() && !words.isEmpty(); ++i) {
        const GridDot& dot = m_chart.dots[i];
        const QString name = folded(dot.name + QLatin1Char(' ') + dot.id.text());
        if (!std::ranges::all_of(words, [&](const QString& word) { return name.contains(word); }))
            continue;
        found.append(i);
        if (named.size() < mostNamed)
            //: a grid and what the plan would emit there
            named.append(tr("%1: %2").arg(dot.name, dot.text));
    }
    m_view.setFound(found);
    m_view.setCurrentMark(found.value(0, -1));
    if (words.isEmpty())
        return say(QString());
    if (found.isEmpty())
        return say(tr("No grid is called “%1”.").arg(text));
    const QString list = named.join(QStringLiteral("; "));
    say(found.size() > mostNamed
            ? tr("%1; and %2 more.").arg(list, locale().toString(found.size() - mostNamed))
            : tr("%1.").arg(list));
}

void GridTools::showPair() {
    m_search->clear();
    QList<int> both;
    for (int i = 0; i < m_chart.dots.size(); ++i) {
        for (const Boundary boundary : {Boundary::Lifecycle, Boundary::Direct}) {
            const GridId id = m_chart.dots[i].id;
            if (id == unitedStates(boundary) || id == quebec(boundary))
                both.append(i);
        }
    }
    m_view.setFound(both);
    m_view.setCurrentMark(both.value(0, -1));
    say(m_pairText);
}

void GridTools::showCurrent() {
    const int dot = m_view.currentMark();
    m_move->setEnabled(dot >= 0 && dot < m_chart.dots.size() && !m_chart.dots[dot].isOwn);
}

void GridTools::say(const QString& sentence) {
    m_answer->setText(sentence);
    m_answer->setVisible(!sentence.isEmpty());
    showCurrent();
}

void GridTools::retranslate() {
    m_label->setText(tr("&Find a grid"));
    m_search->setAccessibleName(tr("Find a grid"));
    m_search->setPlaceholderText(tr("Country or region"));
    m_pair->setText(tr("&United States against Quebec"));
    m_move->setText(tr("Try this &grid as a new plan"));
    showCurrent();
}

void GridTools::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace plume::ui
