// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "build/cardcontent.h"
#include "build/pickerrows.h"
#include "lifecycle/inputplace.h"

class QCheckBox;
class QLabel;
class QMenu;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace plume::ui {

class ActivityCard;
class Assessor;
class HardwareCard;
class InputRow;
class MessageStrip;
class Prompter;
class StudyDocument;
class StudyNote;

/// The Build place without its results: the activities of a plan as cards in life order, the
/// service life, and what does not fit together. It shows the document and keeps nothing of it.
class BuildPage : public QWidget {
    Q_OBJECT

public:
    BuildPage(StudyDocument& document, const Assessor& assessor, Prompter& prompter,
              QWidget* parent = nullptr);

    bool isExpert() const;
    void setExpert(bool isExpert);
    /// Whether assumptions are left out of the cards.
    bool isOnlyDecisions() const;
    void setOnlyDecisions(bool isOnly);
    /// Opens the card of an activity and closes the others; none for -1.
    void openActivity(int activity);
    /// The activity whose card is open; -1 if none is.
    int openActivity() const;
    ActivityCard* openCard() const;
    /// Leads to an input of the study: shows its plan, opens its card, with assumptions and in
    /// expert mode where the input is seen only then, and puts the keyboard on its field. False
    /// where there is none.
    bool showInput(const QString& address);
    /// The plan of the study that is shown, counted from 0.
    int plan() const;
    void choosePlan(int plan);
    void addActivity(ActivityKind kind);
    /// Brings what does not fit together into view, and the keyboard to the first way to mend it.
    void showWarnings();
    /// What the study says of itself, above its activities.
    StudyNote& note() { return *m_note; }
    /// Fills a menu with the kinds of activities that can be added.
    void fillAddMenu(QMenu& menu);

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void expertChanged(bool isExpert);
    void onlyDecisionsChanged(bool isOnly);
    void openActivityChanged();
    /// Another plan of the study is shown.
    void planChosen();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void setupHeader();
    void setupCards();
    void addCard();
    void retranslate();
    void fillPickerRows();
    void refreshIfSeen();
    void toggleCard(int activity);
    void toggleHardware();
    void showMessages();
    void mend(const QString& key);
    void changeServiceLife(const EstimateData& estimate, int gesture);
    void reveal(QWidget* card);
    void followPlan();
    void openHardware(bool isOpen);
    InputRow* rowAt(const InputPlace& place);
    CardQuestion question() const;

    StudyDocument& m_document;
    const Assessor& m_assessor;
    Prompter& m_prompter;
    PickerRows m_pickerRows;
    Boundary m_pickedBoundary = Boundary::Lifecycle; ///< of the rows
    OwnRows m_pickedOwn;                             ///< that are among the rows
    int m_plan = 0;
    QString m_planName;    ///< of the plan that is shown, to find it where plans change places
    bool m_isStale = true; ///< something changed while nobody looked
    int m_filledPlan = 0;  ///< that the cards were filled from
    QStringList m_filledActivities; ///< whose cards they are
    QString m_openName;             ///< the activity whose card is open; names are unique
    bool m_isHardwareOpen = false;

    QVBoxLayout* m_layout;
    QLabel* m_title = nullptr;
    QToolButton* m_add = nullptr;
    QCheckBox* m_onlyDecisions = nullptr;
    QCheckBox* m_expert = nullptr;
    StudyNote* m_note = nullptr;
    MessageStrip* m_messages = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_cardsLayout = nullptr;
    QLabel* m_empty = nullptr;
    InputRow* m_serviceLife = nullptr;
    QList<ActivityCard*> m_cards;
    HardwareCard* m_hardware = nullptr;
};

} // namespace plume::ui
