// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/messagerow.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "theme/theme.h"

namespace plume::ui {

MessageRow::MessageRow(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_column(new QVBoxLayout) {
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFont(fontOf(TextRole::Small));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    m_column->setSpacing(4);
    m_column->addWidget(m_text);
    m_icon->hide();
}

QString MessageRow::text() const {
    return m_text->text();
}

void MessageRow::setMessage(std::optional<Severity> severity, const QString& text,
                            const QStringList& actions) {
    const bool isNew = text != m_text->text() || severity != m_severity;
    m_severity = severity;
    m_text->setText(text);
    m_text->setAccessibleName(
        severity ? tr("%1: %2", "severity, message").arg(nameOf(*severity), text) : text);
    for (int i = 0; i < actions.size() || i < m_buttons.size(); ++i) {
        QPushButton* button = i < m_buttons.size() ? m_buttons[i] : addButton(i);
        if (i < actions.size())
            button->setText(QString(actions[i]).replace(u'&', QStringLiteral("&&")));
        button->setVisible(i < actions.size());
    }
    paintSeverity();
    if (!isNew || text.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(m_text, severity == Severity::Error ? QAccessible::Alert
                                                               : QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

QPushButton* MessageRow::addButton(int index) {
    auto* button = new QPushButton(this);
    button->setObjectName(objectName() + u'.' + QString::number(index));
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT actionTriggered(index); });
    m_column->addWidget(button, 0, Qt::AlignLeft);
    m_buttons.append(button);
    return button;
}

void MessageRow::paintSeverity() {
    const Theme& theme = themeOf(palette());
    QPalette colors;
    colors.setColor(QPalette::WindowText,
                    m_severity ? colorOf(*m_severity, palette()) : theme.text);
    m_text->setPalette(colors);
    m_icon->setVisible(m_severity.has_value());
    if (m_severity)
        m_icon->setPixmap(iconOf(*m_severity, palette(), 16, devicePixelRatioF()));
}

void MessageRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        paintSeverity();
    QWidget::changeEvent(event);
}

} // namespace plume::ui
