// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "build/cardframe.h"
#include "build/pickerrows.h"

class QMenu;
class QToolButton;

namespace plume::ui {

class ActivityForm;
class InputRow;
class Prompter;
class StudyDocument;

/// One activity as a card: its line, its form, and what can be done with it as a whole.
class ActivityCard : public CardFrame {
    Q_OBJECT

public:
    ActivityCard(StudyDocument& document, Prompter& prompter, const PickerRows& rows,
                 QWidget* parent = nullptr);

    void setContent(const CardQuestion& question, int activity);
    int activity() const { return m_activity; }
    /// The row of an input; none where it is not shown or the card was never open.
    InputRow* rowOf(Term term) const;

    void rename();
    void duplicate();
    void remove();
    bool canMove(int by) const;
    void move(int by);

Q_SIGNALS:
    /// The activity is now called this and stands there.
    void becameOpen(const QString& name);

protected:
    QWidget* createBody() override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* createTools(QWidget* body);
    void fillMenu(QMenu& menu);
    void retranslate();
    QString nameOfActivity() const;

    StudyDocument& m_document;
    Prompter& m_prompter;
    const PickerRows& m_rows;
    ActivityForm* m_form = nullptr;
    QToolButton* m_more = nullptr;
    int m_plan = 0;
    int m_activity = 0;
};

} // namespace plume::ui
