// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/gallerygrid.h"

#include <QGridLayout>
#include <QKeyEvent>

#include "home/studycard.h"

#include <algorithm>

namespace plume::ui {
namespace {

constexpr int gap = 8; // and the cards keep 4 on each side for their rings
constexpr int mostColumns = 4;

} // namespace

GalleryGrid::GalleryGrid(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this)) {
    setObjectName(QStringLiteral("home.gallery"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
}

StudyCard* GalleryGrid::cardFor(const GalleryEntry& entry) {
    StudyCard*& card = m_byPath[entry.path];
    if (!card) {
        card = new StudyCard(entry, this);
        connect(card, &QAbstractButton::clicked, this,
                [this, path = entry.path] { Q_EMIT studyChosen(path); });
    }
    if (!card->preview())
        card->setText(entry.title);
    return card;
}

void GalleryGrid::setEntries(const QList<GalleryEntry>& entries,
                             std::optional<GalleryCategory> first) {
    QList<GalleryEntry> ordered = entries;
    std::stable_partition(ordered.begin(), ordered.end(), [first](const GalleryEntry& entry) {
        return first && entry.category == *first;
    });
    m_cards.clear();
    for (const GalleryEntry& entry : std::as_const(ordered))
        m_cards.append(cardFor(entry));
    for (qsizetype i = 1; i < m_cards.size(); ++i)
        setTabOrder(m_cards[i - 1], m_cards[i]);
    arrange();
}

void GalleryGrid::setPreview(const QString& path, const StudyPreview& preview) {
    if (StudyCard* card = m_byPath.value(path))
        card->setPreview(preview);
}

int GalleryGrid::columnsFor(int width) const {
    return std::clamp((width + gap) / (StudyCard::leastWidth() + gap), 1, mostColumns);
}

void GalleryGrid::arrange() {
    while (QLayoutItem* item = m_layout->takeAt(0))
        delete item; // the cards stay
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_layout->addWidget(m_cards[i], int(i) / m_columns, int(i) % m_columns);
    for (int column = 0; column < mostColumns; ++column)
        m_layout->setColumnStretch(column, column < m_columns ? 1 : 0);
}

void GalleryGrid::keyPressEvent(QKeyEvent* event) {
    const auto at = std::ranges::find_if(m_cards, &QWidget::hasFocus);
    if (at == m_cards.end())
        return QWidget::keyPressEvent(event);
    const auto last = int(m_cards.size()) - 1;
    const auto index = int(at - m_cards.begin());
    const QMap<int, int> moves{{Qt::Key_Left, index - 1},
                               {Qt::Key_Right, index + 1},
                               {Qt::Key_Up, index - m_columns},
                               {Qt::Key_Down, index + m_columns},
                               {Qt::Key_Home, 0},
                               {Qt::Key_End, last}};
    const auto move = moves.constFind(event->key());
    if (move == moves.cend())
        return QWidget::keyPressEvent(event);
    if (*move < 0 || *move > last)
        return; // there is none that way
    m_cards[*move]->setFocus(Qt::OtherFocusReason);
    Q_EMIT cardReached(m_cards[*move]);
}

void GalleryGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int columns = columnsFor(width());
    if (columns == m_columns)
        return;
    m_columns = columns;
    arrange();
}

void GalleryGrid::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_columns = columnsFor(width());
    arrange();
}

} // namespace plume::ui
