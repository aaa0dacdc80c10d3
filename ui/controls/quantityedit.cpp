// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/quantityedit.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>

#include <utility>

#include "controls/inputslider.h"
#include "controls/inputtexts.h"
#include "quantity/displaytext.h"
#include "quantity/estimateediting.h"

namespace plume::ui {
namespace {

/// An echo as a choice: without the equals sign.
QString choiceText(const Reading& reading) {
    constexpr QLatin1String equals("= ");
    return reading.echo.startsWith(equals) ? reading.echo.sliced(equals.size()) : reading.echo;
}

} // namespace

QuantityEdit::QuantityEdit(QWidget* parent)
    : QLineEdit(parent) {
    setAlignment(Qt::AlignRight);
    setInputMethodHints(Qt::ImhPreferNumbers);
    connect(this, &QLineEdit::textChanged, this, &QuantityEdit::onTextChanged);
}

void QuantityEdit::setContent(const QuantityContent& content) {
    if (content == m_content)
        return;
    m_content = content;
    if (isEdited())
        readText();
    else
        showContent();
}

bool QuantityEdit::isEdited() const {
    return text() != m_shownText;
}

void QuantityEdit::showContent() {
    m_shownText.clear();
    if (m_content.estimate) {
        m_shownText = hasFocus() ? editText(*m_content.estimate, m_content.dimension,
                                            m_content.unit, locale())
                                 : restText(*m_content.estimate, m_content.unit, locale());
    }
    m_origin = TextOrigin::Typed;
    m_isFinished = false;
    if (text() != m_shownText)
        setText(m_shownText);
    if (!hasFocus())
        setCursorPosition(0); // the beginning of a number weighs more than its end
    tellWhole();
    readText();
}

void QuantityEdit::tellWhole() {
    constexpr int frame = 12;
    const bool isCut = fontMetrics().horizontalAdvance(m_shownText) + frame > width();
    setToolTip(isCut ? m_shownText : QString());
}

void QuantityEdit::onTextChanged(const QString& text) {
    // What nobody typed sign by sign was pasted, dropped or set by assistive technology: it may
    // come from another country, and is asked about where it has two readings.
    if (text.isEmpty() || (m_isTyping && text.size() == 1))
        m_origin = TextOrigin::Typed;
    else if (!m_isTyping && isEdited())
        m_origin = TextOrigin::Pasted;
    // Whoever mends a fault hears of it until it is mended; after that, only at the next Enter.
    m_isFinished = m_isFinished && (m_notice.kind == FieldNotice::Kind::Fault ||
                                    m_notice.kind == FieldNotice::Kind::OutOfBounds);
    readText();
}

void QuantityEdit::readText() {
    FieldNotice notice;
    m_read = {};
    if (isEdited()) {
        m_read = readQuantity(text(), m_content.dimension, m_content.unit, locale(), m_origin);
        notice = noticeFor(m_read);
    }
    if (notice == m_notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

FieldNotice QuantityEdit::noticeFor(const ReadText& read) const {
    if (read.isAmbiguous()) {
        FieldNotice question{FieldNotice::Kind::Question,
                             tr("This can be read in two ways. Which one is meant?"),
                             {}};
        for (const Reading& reading : read.readings)
            question.choices.append(choiceText(reading));
        return question;
    }
    if (!read.isUnderstood()) {
        // In the middle of a word hardly any text is understood yet.
        const bool isSaid = m_isFinished || m_origin == TextOrigin::Pasted;
        return isSaid ? FieldNotice{FieldNotice::Kind::Fault, read.whyNot, {}} : FieldNotice();
    }
    const Reading& reading = read.readings.first();
    if (m_isFinished && !isWithin(reading.estimate, m_content.bounds))
        return boundsNotice(reading.estimate);
    return FieldNotice{FieldNotice::Kind::Echo, reading.echo, {}};
}

FieldNotice QuantityEdit::boundsNotice(const EstimateData& estimate) const {
    const auto inWords = [&](double base) {
        return withUnit(displayNumber(base, m_content.unit, locale(), 9), m_content.unit);
    };
    const Range& bounds = m_content.bounds;
    const bool isRange = estimate.shape != Shape::Fixed;
    const double high = isRange ? estimate.range.high : estimate.value;
    const double low = isRange ? estimate.range.low : estimate.value;
    FieldNotice notice{FieldNotice::Kind::OutOfBounds, {}, {}};
    notice.text = high > bounds.high ? tr("%1 is above %2, the highest that makes sense here.")
                                           .arg(inWords(high), inWords(bounds.high))
                                     : tr("%1 is below %2, the lowest that makes sense here.")
                                           .arg(inWords(low), inWords(bounds.low));
    const EstimateData mended = clippedTo(estimate, bounds);
    if (mended.shape == Shape::Fixed)
        notice.choices.append(tr("Set to %1").arg(inWords(mended.value)));
    else
        notice.choices.append(tr("Set to %1 to %2", "a range")
                                  .arg(inWords(mended.range.low), inWords(mended.range.high)));
    return notice;
}

bool QuantityEdit::commit() {
    if (!isEdited())
        return true;
    m_isFinished = true;
    readText();
    if (m_notice.kind != FieldNotice::Kind::Echo)
        return false;
    accept(Reading(m_read.readings.first()));
    return true;
}

void QuantityEdit::choose(int index) {
    if (index < 0 || index >= m_notice.choices.size() || index >= m_read.readings.size())
        return;
    Reading reading = m_read.readings[index];
    m_isFinished = true;
    if (m_notice.kind == FieldNotice::Kind::OutOfBounds) {
        reading.estimate = clippedTo(reading.estimate, m_content.bounds);
    } else if (!isWithin(reading.estimate, m_content.bounds)) {
        m_read = ReadText{{reading}, {}};
        m_notice = boundsNotice(reading.estimate);
        Q_EMIT noticeChanged();
        return;
    }
    accept(std::move(reading));
}

void QuantityEdit::accept(Reading&& reading) {
    const bool isNew = !m_content.estimate || !isSameAmount(reading.estimate, *m_content.estimate);
    if (isNew)
        m_content.estimate = reading.estimate;
    showContent();
    if (hasFocus())
        selectAll();
    if (isNew)
        Q_EMIT committed(reading.estimate, reading.unit);
}

void QuantityEdit::restore() {
    showContent();
    if (hasFocus())
        selectAll();
}

bool QuantityEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (isUndo && !isEdited()) { // there is nothing to undo here: it is meant for the study
            event->ignore();
            return false;
        }
        if (key->key() == Qt::Key_Escape && isEdited()) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

bool QuantityEdit::step(QKeyEvent* event) {
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const double arrow =
        event->modifiers() & Qt::ShiftModifier ? InputSlider::fineStep : InputSlider::arrowStep;
    double spans = 0.0;
    switch (event->key()) {
    case Qt::Key_Up:
        spans = arrow;
        break;
    case Qt::Key_Down:
        spans = -arrow;
        break;
    case Qt::Key_PageUp:
        spans = InputSlider::pageSpan;
        break;
    case Qt::Key_PageDown:
        spans = -InputSlider::pageSpan;
        break;
    default:
        return false;
    }
    if (commit())
        Q_EMIT stepRequested(spans);
    return true;
}

void QuantityEdit::keyPressEvent(QKeyEvent* event) {
    if (step(event))
        return;
    const int key = event->key();
    if (key == Qt::Key_Escape && isEdited())
        return restore();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && isEdited()) {
        commit();
        return;
    }
    // Ctrl+Alt is the AltGr of some systems; Ctrl alone makes commands, of which one pastes.
    const bool isCommand = event->modifiers().testFlag(Qt::ControlModifier) &&
                           !event->modifiers().testFlag(Qt::AltModifier);
    const bool writes = !isCommand && !event->text().isEmpty() && event->text().front().isPrint();
    m_isTyping = writes || key == Qt::Key_Backspace || key == Qt::Key_Delete;
    QLineEdit::keyPressEvent(event);
    m_isTyping = false;
}

void QuantityEdit::inputMethodEvent(QInputMethodEvent* event) {
    m_isTyping = true;
    QLineEdit::inputMethodEvent(event);
    m_isTyping = false;
}

void QuantityEdit::dropEvent(QDropEvent* event) {
    if (isReadOnly() || !event->mimeData()->hasText()) {
        event->ignore();
        return;
    }
    // In place of what is there: an amount dropped into another one would make a third.
    setText(event->mimeData()->text().simplified());
    setFocus(Qt::OtherFocusReason);
    event->acceptProposedAction();
}

void QuantityEdit::focusInEvent(QFocusEvent* event) {
    if (!isEdited())
        showContent();
    QLineEdit::focusInEvent(event);
}

void QuantityEdit::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return; // a menu, or another program: the person comes back
    if (commit())
        showContent();
}

void QuantityEdit::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    tellWhole();
}

void QuantityEdit::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        if (isEdited())
            readText();
        else
            showContent();
    }
    QLineEdit::changeEvent(event);
}

} // namespace plume::ui
