// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/hardwarecard.h"

#include "build/inputlist.h"
#include "controls/combotip.h"
#include "document/studydocument.h"
#include "lifecycle/edits.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace plume::ui {

HardwareCard::HardwareCard(StudyDocument& document, QWidget* parent)
    : CardFrame(parent)
    , m_document(document) {
    setObjectName(QStringLiteral("build.hardware"));
    nameHeader();
}

void HardwareCard::setContent(const CardQuestion& question) {
    m_plan = question.plan;
    setLine(hardwareLine(question));
    if (!m_partsLayout || !isOpen())
        return;
    const int count = int(question.study.plans[m_plan].activities.size());
    while (m_parts.size() < count)
        addPart();
    for (int i = 0; i < m_parts.size(); ++i) {
        if (i < count)
            fillPart(m_parts[i], question, i);
        m_parts[i].widget->setVisible(i < count);
    }
}

QWidget* HardwareCard::createBody() {
    auto* body = new QWidget(this);
    m_partsLayout = new QVBoxLayout(body);
    m_partsLayout->setContentsMargins(16, 0, 12, 12);
    m_partsLayout->setSpacing(14);
    return body;
}

void HardwareCard::addPart() {
    Part part;
    part.widget = new QWidget(this);
    auto* layout = new QVBoxLayout(part.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    part.name = new QLabel(part.widget);
    part.name->setWordWrap(true);
    part.name->setFont(fontOf(TextRole::CardTitle));
    part.method = new QComboBox(part.widget);
    tellChoice(*part.method);
    part.name->setBuddy(part.method);
    part.none = new QLabel(part.widget);
    part.none->setWordWrap(true);
    part.none->setFont(fontOf(TextRole::Small));
    part.inputs = new InputList(m_document, part.widget);
    layout->addWidget(part.name);
    layout->addWidget(part.method);
    layout->addWidget(part.none);
    layout->addSpacing(4);
    layout->addWidget(part.inputs);
    m_partsLayout->addWidget(part.widget);
    const int activity = int(m_parts.size());
    QComboBox* method = part.method;
    connect(method, &QComboBox::activated, this, [this, method, activity](int index) {
        change(activity, EmbodiedMethod(method->itemData(index).toInt()));
    });
    m_parts.append(part);
}

void HardwareCard::fillPart(Part& part, const CardQuestion& question, int activity) const {
    const Activity& stated = question.study.plans[m_plan].activities[activity];
    const QString prefix = QStringLiteral("build.hardware.%1.").arg(activity);
    part.name->setText(stated.name);
    if (part.method->count() == 0) {
        for (const EmbodiedMethod method : allEmbodiedMethods)
            part.method->addItem(nameOf(method), int(method));
    }
    part.method->setObjectName(prefix + QStringLiteral("method"));
    part.method->setAccessibleName(tr("How the hardware of “%1” is counted").arg(stated.name));
    part.method->setCurrentIndex(part.method->findData(int(stated.embodied)));
    part.method->setVisible(!question.isOnlyDecisions); // how a thing is counted is assumed
    const QList<TermContent> inputs = hardwareInputs(question, activity);
    const int hidden = hiddenStated(question, activity, inputs, true);
    if (stated.embodied == EmbodiedMethod::Excluded)
        part.none->setText(tr("The making of this hardware is left out of the result."));
    else if (inputs.isEmpty() && question.isOnlyDecisions)
        part.none->setText(tr("Nothing here is a decision."));
    else if (inputs.isEmpty())
        part.none->setText(tr("Part of what the activity itself states."));
    else if (question.isOnlyDecisions)
        part.none->setText(
            tr("%n changed input(s) are hidden, as assumptions or for experts.", nullptr, hidden));
    else
        part.none->setText(
            tr("%n changed input(s) are hidden; expert mode shows them.", nullptr, hidden));
    part.none->setVisible(inputs.isEmpty() || hidden > 0);
    part.inputs->setInputs(m_plan, activity, inputs, prefix);
}

InputRow* HardwareCard::rowOf(int activity, Term term) const {
    return activity < m_parts.size() ? m_parts[activity].inputs->rowOf(term) : nullptr;
}

void HardwareCard::change(int activity, EmbodiedMethod method) {
    const QString name = m_document.study().plans[m_plan].activities[activity].name;
    m_document.edit({tr("hardware of “%1”").arg(name), activityAddress(m_plan, activity)},
                    withEmbodied(m_document.study(), m_plan, activity, method));
}

void HardwareCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        for (Part& part : m_parts)
            part.method->clear();
    }
    CardFrame::changeEvent(event);
}

} // namespace plume::ui
