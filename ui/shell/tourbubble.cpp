// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tourbubble.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "theme/sentencelabel.h"
#include "theme/styleparts.h"

#include <algorithm>

namespace plume::ui {
namespace {

constexpr int margin = 16;
constexpr int distance = 14; ///< from what it speaks of
constexpr int widthInLines = 18;

/// The ring around what a bubble speaks of.
class Ring : public QWidget {
public:
    explicit Ring(QWidget* window)
        : QWidget(window) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        part::drawBox(painter, rect(), QColor(), themeOf(palette()).focus, 3);
    }
};

} // namespace

TourBubble::TourBubble(QWidget* window)
    : QFrame(window)
    , m_ring(new Ring(window))
    , m_title(sentenceLabel(this, TextRole::CardTitle))
    , m_text(sentenceLabel(this, TextRole::Body))
    , m_progress(sentenceLabel(this, TextRole::Small))
    , m_skip(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this)) {
    setObjectName(QStringLiteral("tour"));
    m_title->setObjectName(QStringLiteral("tour.title"));
    m_text->setObjectName(QStringLiteral("tour.text"));
    m_progress->setObjectName(QStringLiteral("tour.progress"));
    m_skip->setObjectName(QStringLiteral("tour.skip"));
    m_back->setObjectName(QStringLiteral("tour.back"));
    m_next->setObjectName(QStringLiteral("tour.next"));
    m_next->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    auto* foot = new QHBoxLayout;
    layout->addLayout(foot);
    foot->addStretch();
    for (QPushButton* button : {m_skip, m_back, m_next}) {
        button->setAutoDefault(true); // Enter presses the one with the keyboard
        foot->addWidget(button);
    }
    connect(m_skip, &QPushButton::clicked, this, &TourBubble::skipped);
    connect(m_back, &QPushButton::clicked, this, &TourBubble::backClicked);
    connect(m_next, &QPushButton::clicked, this, &TourBubble::nextClicked);
    window->installEventFilter(this);
    retranslate();
    hide();
}

void TourBubble::setWords(const TourWords& words) {
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_progress->setText(words.progress);
    m_next->setText(words.next);
    m_back->setEnabled(!words.isFirst);
    setAccessibleName(words.title);
    setAccessibleDescription(words.text);
    m_next->setAccessibleDescription(words.title + u' ' + words.text);
    place();
}

void TourBubble::pointAt(QWidget* target) {
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = target;
    if (m_target)
        m_target->installEventFilter(this);
    place();
}

void TourBubble::takeKeyboard() {
    m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// What can be seen of the target, in the window; empty where that is nothing.
QRect TourBubble::targetRect() const {
    if (!m_target || !m_target->isVisible())
        return {};
    const QRect seen = m_target->visibleRegion().boundingRect();
    return seen.isEmpty() ? QRect() : seen.translated(m_target->mapTo(window(), QPoint()));
}

/// Beside what it speaks of, where there is most room: at its right, its left, below it or above.
void TourBubble::place() {
    if (!isVisible())
        return;
    const QRect area = parentWidget()->rect().adjusted(distance, distance, -distance, -distance);
    const int width =
        std::min(widthInLines * QFontMetrics(fontOf(TextRole::Body)).height(), area.width());
    const QSize size(width, std::min(layout()->heightForWidth(width), area.height()));
    const QRect target = targetRect();
    QRect box(QPoint(), size);
    box.moveCenter(area.center());
    if (target.isValid()) {
        const int x = std::clamp(target.center().x() - size.width() / 2, area.left(),
                                 area.right() - size.width());
        const int y = std::clamp(target.top(), area.top(), area.bottom() - size.height());
        if (target.right() + distance + size.width() < area.right())
            box.moveTopLeft({target.right() + distance, y});
        else if (target.left() - distance - size.width() > area.left())
            box.moveTopLeft({target.left() - distance - size.width(), y});
        else if (target.bottom() + distance + size.height() < area.bottom())
            box.moveTopLeft({x, target.bottom() + distance});
        else if (target.top() - distance - size.height() > area.top())
            box.moveTopLeft({x, target.top() - distance - size.height()});
        else
            box.moveBottomRight(area.bottomRight());
    }
    setGeometry(box);
    m_ring->setGeometry(target.adjusted(-5, -5, 5, 5));
    m_ring->setVisible(target.isValid());
    m_ring->raise();
    raise();
}

void TourBubble::placeSoon() {
    QMetaObject::invokeMethod(this, &TourBubble::place, Qt::QueuedConnection);
}

void TourBubble::retranslate() {
    m_skip->setText(tr("Leave"));
    m_skip->setToolTip(tr("Leave the tour (Escape). It goes on from here next time."));
    m_back->setText(tr("Back"));
}

void TourBubble::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.window);
    part::drawBox(painter, rect(), theme.raised, theme.accent, 2);
}

void TourBubble::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT skipped();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT nextClicked();
    else
        QFrame::keyPressEvent(event);
}

bool TourBubble::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        placeSoon();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void TourBubble::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    placeSoon();
}

void TourBubble::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    m_ring->hide();
}

void TourBubble::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        placeSoon();
}

} // namespace plume::ui
