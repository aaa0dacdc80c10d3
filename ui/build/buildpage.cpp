// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/buildpage.h"

#include "build/activitycard.h"
#include "build/hardwarecard.h"
#include "build/mend.h"
#include "build/studynote.h"
#include "controls/flowlayout.h"
#include "controls/inputrow.h"
#include "controls/messagestrip.h"
#include "document/assessor.h"
#include "document/studydocument.h"
#include "lifecycle/edits.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace plume::ui {
namespace {

QStringList namesOf(const QList<Activity>& activities) {
    QStringList names;
    for (const Activity& activity : activities)
        names.append(activity.name);
    return names;
}

} // namespace

BuildPage::BuildPage(StudyDocument& document, const Assessor& assessor, Prompter& prompter,
                     QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_assessor(assessor)
    , m_prompter(prompter)
    , m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("build"));
    m_layout->setContentsMargins(16, 12, 8, 8);
    m_layout->setSpacing(8);
    setupHeader();
    setupCards();
    fillPickerRows();
    retranslate();
    connect(&assessor, &Assessor::assessed, this, &BuildPage::refreshIfSeen);
    connect(&document, &StudyDocument::studyChanged, this, &BuildPage::followPlan);
}

void BuildPage::setupHeader() {
    m_title = new QLabel(this);
    m_title->setFont(fontOf(TextRole::Title));
    m_title->setWordWrap(true);
    m_add = new QToolButton(this); // first: Tab goes in the order in which they are made
    m_add->setObjectName(QStringLiteral("build.add"));
    m_onlyDecisions = new QCheckBox(this);
    m_onlyDecisions->setObjectName(QStringLiteral("build.onlyDecisions"));
    m_expert = new QCheckBox(this);
    m_expert->setObjectName(QStringLiteral("build.expert"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* menu = new QMenu(m_add);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillAddMenu(*menu); });
    m_add->setMenu(menu);
    auto* line = new FlowLayout(8, 4);
    line->addWidget(m_add);
    line->addWidget(m_onlyDecisions);
    line->addWidget(m_expert);
    m_layout->addWidget(m_title);
    m_layout->addLayout(line);
    connect(m_onlyDecisions, &QCheckBox::toggled, this, [this](bool isOnly) {
        refresh();
        Q_EMIT onlyDecisionsChanged(isOnly);
    });
    connect(m_expert, &QCheckBox::toggled, this, [this](bool isExpert) {
        refresh();
        Q_EMIT expertChanged(isExpert);
    });
}

void BuildPage::setupCards() {
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* list = new QWidget(m_scroll);
    m_cardsLayout = new QVBoxLayout(list);
    m_cardsLayout->setContentsMargins(0, 0, 8, 0);
    m_cardsLayout->setSpacing(8);
    m_note = new StudyNote(m_document, list);
    m_messages = new MessageStrip(list);
    m_messages->setObjectName(QStringLiteral("build.messages"));
    connect(m_messages, &MessageStrip::actionTriggered, this, &BuildPage::mend);
    m_empty = new QLabel(list);
    m_empty->setWordWrap(true);
    m_hardware = new HardwareCard(m_document, list);
    connect(m_hardware, &CardFrame::toggleRequested, this, &BuildPage::toggleHardware);
    m_serviceLife = new InputRow(list);
    m_serviceLife->setObjectName(QStringLiteral("build.service_life"));
    connect(m_serviceLife, &InputRow::edited, this, &BuildPage::changeServiceLife);
    m_cardsLayout->addWidget(m_note);
    m_cardsLayout->addWidget(m_messages);
    m_cardsLayout->addWidget(m_empty);
    m_cardsLayout->addWidget(m_hardware);
    m_cardsLayout->addSpacing(4);
    m_cardsLayout->addWidget(m_serviceLife);
    m_cardsLayout->addStretch();
    m_scroll->setWidget(list);
    m_layout->addWidget(m_scroll, 1);
}

void BuildPage::addCard() {
    auto* card = new ActivityCard(m_document, m_prompter, m_pickerRows, m_scroll->widget());
    constexpr int widgetsBefore = 3; // the note, messages and the empty text
    m_cardsLayout->insertWidget(widgetsBefore + int(m_cards.size()), card);
    m_cards.append(card);
    connect(card, &CardFrame::toggleRequested, this,
            [this, card] { toggleCard(card->activity()); });
    connect(card, &ActivityCard::becameOpen, this, [this](const QString& name) {
        m_openName = name;
        m_isHardwareOpen = false;
    });
}

CardQuestion BuildPage::question() const {
    return {m_document.study(), plan(),   m_assessor.result(), m_document.catalogue(),
            isExpert(),         locale(), isOnlyDecisions()};
}

/// Nothing is laid out in a place that is not shown; it is on showing it.
void BuildPage::refreshIfSeen() {
    m_isStale = true;
    if (isVisible())
        refresh();
}

void BuildPage::refresh() {
    m_isStale = false;
    const CardQuestion asked = question();
    if (asked.study.plans.isEmpty())
        return;
    const QList<Activity>& activities = asked.study.plans[plan()].activities;
    m_filledPlan = plan();
    m_filledActivities = namesOf(activities);
    while (m_cards.size() < activities.size())
        addCard();
    for (int i = 0; i < m_cards.size(); ++i) {
        const bool isUsed = i < activities.size();
        if (isUsed) {
            m_cards[i]->setOpen(activities[i].name == m_openName);
            m_cards[i]->setContent(asked, i);
        }
        m_cards[i]->setVisible(isUsed);
    }
    m_hardware->setOpen(m_isHardwareOpen);
    m_hardware->setContent(asked);
    m_hardware->setVisible(!activities.isEmpty());
    m_empty->setVisible(activities.isEmpty());
    m_serviceLife->setContent(serviceLifeInput(asked));
    showMessages();
}

int BuildPage::plan() const {
    return std::min(m_plan, int(m_document.study().plans.size()) - 1);
}

/// A plan that was moved is still the one that is shown.
void BuildPage::followPlan() {
    const Study& study = m_document.study();
    if (study.boundary != m_pickedBoundary || study.own != m_pickedOwn)
        fillPickerRows();
    const QList<Plan>& plans = m_document.study().plans;
    const auto named = std::ranges::find(plans, m_planName, &Plan::name);
    if (named != plans.end())
        m_plan = int(named - plans.begin());
    m_planName = plans.isEmpty() ? QString() : plans[plan()].name;
    // Until results come, a card must not change an activity that is no longer where it was.
    const bool isMoved = plans.isEmpty() || plan() != m_filledPlan ||
                         namesOf(plans[plan()].activities) != m_filledActivities;
    if (isMoved)
        refreshIfSeen();
}

void BuildPage::choosePlan(int plan) {
    if (plan == this->plan())
        return;
    m_plan = plan;
    m_planName = m_document.study().plans[plan].name;
    m_openName.clear();
    Q_EMIT planChosen();
}

bool BuildPage::isExpert() const {
    return m_expert->isChecked();
}

void BuildPage::setExpert(bool isExpert) {
    m_expert->setChecked(isExpert);
}

bool BuildPage::isOnlyDecisions() const {
    return m_onlyDecisions->isChecked();
}

void BuildPage::setOnlyDecisions(bool isOnly) {
    m_onlyDecisions->setChecked(isOnly);
}

int BuildPage::openActivity() const {
    const QList<Activity>& activities = m_document.study().plans[plan()].activities;
    for (int i = 0; i < activities.size(); ++i) {
        if (activities[i].name == m_openName)
            return i;
    }
    return -1;
}

ActivityCard* BuildPage::openCard() const {
    const int open = openActivity();
    return open >= 0 && open < m_cards.size() ? m_cards[open] : nullptr;
}

void BuildPage::openActivity(int activity) {
    const QList<Activity>& activities = m_document.study().plans[plan()].activities;
    m_openName =
        activity >= 0 && activity < activities.size() ? activities[activity].name : QString();
    if (activity >= 0)
        m_isHardwareOpen = false;
    refresh();
    Q_EMIT openActivityChanged();
    if (ActivityCard* card = openCard())
        reveal(card);
}

void BuildPage::toggleCard(int activity) {
    openActivity(openActivity() == activity ? -1 : activity);
}

void BuildPage::toggleHardware() {
    openHardware(!m_isHardwareOpen);
}

void BuildPage::openHardware(bool isOpen) {
    m_isHardwareOpen = isOpen;
    if (isOpen)
        m_openName.clear();
    refresh();
    Q_EMIT openActivityChanged();
    if (m_isHardwareOpen)
        reveal(m_hardware);
}

bool BuildPage::showInput(const QString& address) {
    const auto place = inputPlaceOf(address);
    const QList<Plan>& plans = m_document.study().plans;
    if (!place || place->plan >= plans.size() ||
        place->activity >= plans[place->plan].activities.size())
        return false;
    if (place->plan != plan())
        choosePlan(place->plan);
    if (roleOf(place->term) == InputRole::Assumption)
        setOnlyDecisions(false);
    InputRow* row = rowAt(*place);
    if (!row && !isExpert()) {
        setExpert(true);
        row = rowAt(*place);
    }
    if (!row)
        return false;
    row->focusField();
    const auto scroll = [this, row] {
        m_cardsLayout->activate();
        m_scroll->ensureWidgetVisible(row, 0, 8);
    };
    QMetaObject::invokeMethod(row, scroll, Qt::QueuedConnection); // after the card's own scrolling
    return true;
}

/// The row of an input, its card opened; none where it is not shown in the present mode.
InputRow* BuildPage::rowAt(const InputPlace& place) {
    if (place.term == Term::ServiceLife)
        return m_serviceLife;
    if (findInputSpec(place.term)->section == Section::Embodied) {
        openHardware(true);
        return m_hardware->rowOf(place.activity, place.term);
    }
    openActivity(place.activity);
    const ActivityCard* card = openCard();
    return card ? card->rowOf(place.term) : nullptr;
}

/// After the layout has found the card's new height. Of a card that is too tall for the page, the
/// top is what is looked for.
void BuildPage::reveal(QWidget* card) {
    const auto scroll = [this, card] {
        m_cardsLayout->activate();
        m_scroll->ensureWidgetVisible(card, 0, 8);
        QScrollBar& bar = *m_scroll->verticalScrollBar();
        bar.setValue(std::min(bar.value(), card->y()));
    };
    QMetaObject::invokeMethod(card, scroll, Qt::QueuedConnection);
}

void BuildPage::fillAddMenu(QMenu& menu) {
    menu.clear();
    for (const ActivityKind kind : allActivityKinds)
        menu.addAction(nameOf(kind), this, [this, kind] { addActivity(kind); });
}

void BuildPage::addActivity(ActivityKind kind) {
    const Study& study = m_document.study();
    const int index = indexForNew(study.plans[plan()], kind);
    const Study next = withActivityAdded(study, plan(), kind, m_document.catalogue());
    if (next == study)
        return;
    m_openName = next.plans[plan()].activities[index].name;
    m_isHardwareOpen = false;
    m_document.edit({tr("new “%1”").arg(m_openName), activityAddress(plan(), index)}, next);
    Q_EMIT openActivityChanged();
    if (ActivityCard* card = openCard())
        reveal(card);
}

void BuildPage::changeServiceLife(const EstimateData& estimate, int gesture) {
    const int months = int(std::lround(estimate.value / unit::hoursPerMonth));
    m_document.edit(
        {tr("change of the service life"), inputAddress(plan(), 0, Term::ServiceLife), gesture},
        withServiceMonths(m_document.study(), plan(), months));
    refresh(); // the field shows the whole month that was taken
}

void BuildPage::showMessages() {
    QList<Message> messages;
    const CompletePlan& assessed = m_assessor.result().assessment.plan();
    for (qsizetype i = 0; i < assessed.warnings.size(); ++i) {
        const auto way = mendOf(assessed.warnings[i], m_document.study(), plan(), locale());
        messages.append({Severity::Warning, sentenceOf(assessed.warnings[i]),
                         way ? way->action : QString(), QString::number(i)});
    }
    for (const Omission& omission : m_assessor.result().assessment.calculation.omissions) {
        if (omission.reason == Omission::Reason::MissingInput &&
            (omission.indicator == Term::OperationalEmissions ||
             omission.indicator == Term::EmbodiedEmissions))
            messages.append({Severity::Info, sentenceOf(omission, assessed), tr("Show"),
                             QStringLiteral("show %1").arg(omission.activity)});
    }
    m_messages->setMessages(messages);
}

void BuildPage::showWarnings() {
    m_scroll->verticalScrollBar()->setValue(0);
    for (auto* button : m_messages->findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            return button->setFocus(Qt::OtherFocusReason);
    }
}

void BuildPage::mend(const QString& key) {
    if (key.startsWith(QLatin1String("show "))) {
        openActivity(key.mid(5).toInt());
        return;
    }
    const QList<Warning>& warnings = m_assessor.result().assessment.plan().warnings;
    const int index = key.toInt();
    if (index >= warnings.size())
        return;
    if (const auto way = mendOf(warnings[index], m_document.study(), plan(), locale()))
        m_document.edit({way->action, warnings[index].address}, way->next);
}

void BuildPage::fillPickerRows() {
    const int edition = m_pickerRows.edition + 1;
    m_pickedBoundary = m_document.study().boundary;
    m_pickedOwn = m_document.study().own;
    m_pickerRows = pickerRowsOf(m_document.catalogue(), m_pickedBoundary, locale());
    m_pickerRows.edition = edition;
}

void BuildPage::retranslate() {
    m_title->setText(tr("Build the life cycle"));
    m_add->setText(tr("Add activity"));
    //: a filter of inputs, beside "Expert"; as short
    m_onlyDecisions->setText(tr("Only decisions"));
    m_onlyDecisions->setToolTip(
        tr("Shows what is yours to decide, and leaves out what is assumed."));
    m_expert->setText(tr("Expert"));
    m_expert->setToolTip(tr("Show every input, not only the most important ones."));
    m_empty->setText(tr("This plan has no activities yet. Add one: serving, for instance, is the "
                        "answering of requests."));
}

void BuildPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        fillPickerRows();
        retranslate();
        // After the children have heard of it.
        QTimer::singleShot(0, this, &BuildPage::refreshIfSeen);
    }
    QWidget::changeEvent(event);
}

void BuildPage::showEvent(QShowEvent* event) {
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

} // namespace plume::ui
