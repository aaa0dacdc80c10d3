// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/oneplanpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "controls/flowlayout.h"
#include "theme/sentencelabel.h"

namespace plume::ui {

OnePlanPage::OnePlanPage(QWidget* parent)
    : QWidget(parent)
    , m_title(sentenceLabel(this, TextRole::Title))
    , m_text(sentenceLabel(this, TextRole::Body))
    , m_duplicate(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_levers(new QPushButton(this)) {
    constexpr int readable = 620; // about 75 characters
    m_duplicate->setObjectName(QStringLiteral("compare.duplicateAsB"));
    m_paste->setObjectName(QStringLiteral("compare.pasteFirst"));
    m_levers->setObjectName(QStringLiteral("compare.tryLevers"));
    m_title->setMaximumWidth(readable);
    m_text->setMaximumWidth(readable);
    auto* buttons = new FlowLayout(8, 8);
    buttons->addWidget(m_duplicate);
    buttons->addWidget(m_levers);
    buttons->addWidget(m_paste);
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addStretch(2);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 8);
    layout->addStretch(1);
    connect(m_duplicate, &QPushButton::clicked, this, &OnePlanPage::duplicateRequested);
    connect(m_paste, &QPushButton::clicked, this, &OnePlanPage::pasteRequested);
    connect(m_levers, &QPushButton::clicked, this, &OnePlanPage::leversRequested);
    retranslate();
}

void OnePlanPage::retranslate() {
    m_title->setText(tr("Put a second plan beside this one"));
    m_text->setText(tr(
        "Here plans of one study stand side by side: which one emits less, when that turns, how "
        "sure it is, and which inputs make the difference.\n\nDuplicate the plan, then change in "
        "Build what would be done otherwise: fine-tune instead of training from scratch, another "
        "country, a smaller model. What you do not change follows the first plan."));
    m_duplicate->setText(tr("&Duplicate as plan B"));
    m_levers->setText(tr("&See what would make it greener"));
    m_paste->setText(tr("&Paste a plan of another study"));
}

void OnePlanPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace plume::ui
