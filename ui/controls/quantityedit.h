// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

#include <limits>
#include <optional>

#include "quantity/quantitytext.h"

namespace plume::ui {

/// What an amount field shows and what it accepts.
struct QuantityContent {
    Dimension dimension;
    DisplayUnit unit;
    std::optional<EstimateData> estimate; ///< absent: the field is empty
    Range bounds{-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    friend bool operator==(const QuantityContent&, const QuantityContent&) = default;
};

/// What is to be said under a field about the text in it.
struct FieldNotice {
    enum class Kind {
        None,
        Echo,     ///< how the text is read, before it counts
        Question, ///< the readings to choose from
        Fault,    ///< why it is not understood
        OutOfBounds,
    };
    Kind kind = Kind::None;
    QString text;
    QStringList choices; ///< for choose()
    friend bool operator==(const FieldNotice&, const FieldNotice&) = default;
};

/// A field for an amount or a range of amounts. What is typed counts at Enter or on leaving, and
/// only when there is one way to read it; the amount is never read back from what is displayed.
class QuantityEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit QuantityEdit(QWidget* parent = nullptr);

    /// Never emits committed(). Text that somebody is writing stays, and is read anew.
    void setContent(const QuantityContent& content);
    const QuantityContent& content() const { return m_content; }
    const FieldNotice& notice() const { return m_notice; }

    /// Whether there is text that does not count yet.
    bool isEdited() const;
    /// Lets the text count; false where it cannot.
    bool commit();
    /// Answers the notice with one of its choices.
    void choose(int index);
    /// Throws away what was written.
    void restore();

Q_SIGNALS:
    /// Another amount than the one shown was entered, in the unit it was written in.
    void committed(const plume::EstimateData& estimate, const plume::DisplayUnit& unit);
    void noticeChanged();
    /// A key that moves the slider, by so many of its spans.
    void stepRequested(double spans);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override; ///< the tool tip has what is cut

private:
    void showContent();
    void tellWhole();
    void onTextChanged(const QString& text);
    void readText();
    FieldNotice noticeFor(const ReadText& read) const;
    FieldNotice boundsNotice(const EstimateData& estimate) const;
    /// Showing the content forgets what was read; the reading must not be part of it.
    void accept(Reading&& reading);
    bool step(QKeyEvent* event);

    QuantityContent m_content;
    QString m_shownText; ///< put here by the field itself: says nothing about the amount
    TextOrigin m_origin = TextOrigin::Typed;
    bool m_isTyping = false;   ///< a key that writes is being handled
    bool m_isFinished = false; ///< somebody meant the text to count, so its faults are shown
    ReadText m_read;
    FieldNotice m_notice;
};

} // namespace plume::ui
