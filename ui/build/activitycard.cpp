// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/activitycard.h"

#include "build/activityform.h"
#include "controls/explained.h"
#include "dialogs/prompter.h"
#include "document/studydocument.h"
#include "lifecycle/edits.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace plume::ui {

ActivityCard::ActivityCard(StudyDocument& document, Prompter& prompter, const PickerRows& rows,
                           QWidget* parent)
    : CardFrame(parent)
    , m_document(document)
    , m_prompter(prompter)
    , m_rows(rows) {}

void ActivityCard::setContent(const CardQuestion& question, int activity) {
    m_plan = question.plan;
    m_activity = activity;
    setObjectName(QStringLiteral("build.activities.%1").arg(activity));
    nameHeader();
    setLine(activityLine(question, activity));
    if (!m_form || !isOpen())
        return;
    m_form->setObjectName(objectName());
    m_more->setObjectName(objectName() + QStringLiteral(".more"));
    m_form->setContent(question, activity);
}

InputRow* ActivityCard::rowOf(Term term) const {
    return m_form ? m_form->rowOf(term) : nullptr;
}

QWidget* ActivityCard::createBody() {
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_form = new ActivityForm(m_document, m_rows, body);
    layout->addWidget(m_form);
    layout->addWidget(createTools(body));
    retranslate();
    return body;
}

QWidget* ActivityCard::createTools(QWidget* body) {
    auto* tools = new QWidget(body);
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(12, 0, 12, 10);
    m_more = new QToolButton(tools);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* menu = new QMenu(m_more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    m_more->setMenu(menu);
    layout->addStretch();
    layout->addWidget(m_more);
    return tools;
}

void ActivityCard::fillMenu(QMenu& menu) {
    menu.clear();
    const QString address = resultAddress(m_plan, m_activity, Term::OperationalEmissions);
    menu.addAction(tr("Explain the amount"), this,
                   [this, address] { askToExplain(*this, address); });
    menu.addSeparator();
    menu.addAction(tr("Rename …"), this, &ActivityCard::rename);
    menu.addAction(tr("Duplicate"), this, &ActivityCard::duplicate);
    menu.addAction(tr("Move up"), this, [this] { move(-1); })->setEnabled(canMove(-1));
    menu.addAction(tr("Move down"), this, [this] { move(1); })->setEnabled(canMove(1));
    menu.addSeparator();
    menu.addAction(tr("Remove"), this, &ActivityCard::remove);
}

void ActivityCard::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(event->globalPos());
}

QString ActivityCard::nameOfActivity() const {
    return m_document.study().plans[m_plan].activities[m_activity].name;
}

void ActivityCard::rename() {
    const QString current = nameOfActivity();
    const QString name =
        m_prompter.askForText(tr("Rename activity"), tr("Name of the activity"), current);
    if (name.isNull())
        return;
    const Study next = withActivityRenamed(m_document.study(), m_plan, m_activity, name);
    const QString after = next.plans[m_plan].activities[m_activity].name;
    Q_EMIT becameOpen(after);
    m_document.edit({tr("renaming of “%1”").arg(current), activityAddress(m_plan, m_activity)},
                    next);
}

void ActivityCard::duplicate() {
    const Study next = withActivityDuplicated(m_document.study(), m_plan, m_activity);
    if (next == m_document.study())
        return;
    Q_EMIT becameOpen(next.plans[m_plan].activities[m_activity + 1].name);
    m_document.edit(
        {tr("duplicate of “%1”").arg(nameOfActivity()), activityAddress(m_plan, m_activity)}, next);
}

void ActivityCard::remove() {
    m_document.edit(
        {tr("removal of “%1”").arg(nameOfActivity()), activityAddress(m_plan, m_activity)},
        withActivityRemoved(m_document.study(), m_plan, m_activity));
}

bool ActivityCard::canMove(int by) const {
    const qsizetype to = m_activity + by;
    return to >= 0 && to < m_document.study().plans[m_plan].activities.size();
}

void ActivityCard::move(int by) {
    if (canMove(by))
        m_document.edit(
            {tr("move of “%1”").arg(nameOfActivity()), activityAddress(m_plan, m_activity)},
            withActivityMoved(m_document.study(), m_plan, m_activity, m_activity + by));
}

void ActivityCard::retranslate() {
    if (!m_more)
        return;
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More to do with this activity"));
}

void ActivityCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    CardFrame::changeEvent(event);
}

} // namespace plume::ui
