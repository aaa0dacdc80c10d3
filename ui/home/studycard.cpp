// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/studycard.h"

#include <QKeyEvent>
#include <QPainter>

#include "home/cardshape.h"
#include "home/studypicture.h"
#include "home/way.h"

#include <algorithm>

namespace plume::ui {
namespace {

constexpr int gap = 4;
constexpr int leastSentenceLines = 1; ///< kept free until the sentence is known

int frameTop() {
    return 5; // within the outline
}

} // namespace

StudyCard::StudyCard(const GalleryEntry& entry, QWidget* parent)
    : QAbstractButton(parent)
    , m_entry(entry) {
    setObjectName(QStringLiteral("home.study.") + entry.name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(entry.title);
    describe();
}

void StudyCard::setPreview(const StudyPreview& preview) {
    m_preview = preview;
    setText(preview.title);
    describe();
    updateGeometry();
    update();
}

void StudyCard::describe() {
    QStringList parts{nameOf(m_entry.category)};
    if (m_preview && m_preview->bars.size() == 1)
        parts.append(m_preview->bars.first().amount);
    if (m_preview && !m_preview->sentence.isEmpty())
        parts.append(m_preview->sentence);
    setAccessibleName(text());
    setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

int StudyCard::leastWidth() {
    constexpr int characters = 34; // of a sentence on one line
    return QFontMetrics(fontOf(TextRole::Small)).averageCharWidth() * characters;
}

QSize StudyCard::sizeHint() const {
    const int width = leastWidth();
    return {width, heightForWidth(width)};
}

QSize StudyCard::minimumSizeHint() const {
    return {leastWidth() / 2, 2 * cardPadding};
}

int StudyCard::heightForWidth(int width) const {
    const int room = std::max(1, width - 2 * cardPadding);
    const QString sentence = m_preview ? m_preview->sentence : QString();
    const int least = leastSentenceLines * QFontMetrics(fontOf(TextRole::Small)).height();
    return frameTop() + studyPictureHeight() + cardPadding - gap +
           wrappedHeight(nameOf(m_entry.category), TextRole::Tick, room) +
           wrappedHeight(text(), TextRole::CardTitle, room) + gap +
           std::max(least, wrappedHeight(sentence, TextRole::Small, room)) + cardPadding;
}

void StudyCard::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    drawCardFrame(painter, *this);
    const QRect picture(frameTop(), frameTop(), width() - 2 * frameTop(), studyPictureHeight());
    painter.fillRect(picture, theme.surface);
    const int side = cardPadding - frameTop();
    drawStudyPicture(painter, picture.adjusted(side, 0, -side, 0), m_preview, theme);
    QRect box(cardPadding, picture.bottom() + cardPadding - gap, width() - 2 * cardPadding,
              height());
    box.setTop(drawWrapped(painter, box, nameOf(m_entry.category), TextRole::Tick, theme.accent));
    box.setTop(drawWrapped(painter, box, text(), TextRole::CardTitle, theme.text) + gap);
    if (m_preview)
        drawWrapped(painter, box, m_preview->sentence, TextRole::Small, theme.mutedText);
}

void StudyCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return event->ignore(); // the gallery moves
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void StudyCard::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace plume::ui
