// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/faultview.h"

#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace plume::ui {

FaultView::FaultView(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this)) {
    setObjectName(QStringLiteral("faults"));
    m_list->setObjectName(QStringLiteral("faults.list"));
    m_copy->setObjectName(QStringLiteral("faults.copy"));
    m_close->setObjectName(QStringLiteral("faults.close"));
    setFrameShape(QFrame::StyledPanel);
    m_title->setWordWrap(true);
    m_title->setFont(fontOf(TextRole::CardTitle));
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->setFixedHeight(150);
    auto* line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_copy);
    line->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_list);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(text()); });
    retranslate();
    hide();
}

void FaultView::showFaults(const QString& path, const Faults& faults) {
    m_path = path;
    m_list->clear();
    for (const Error& fault : faults) {
        auto* item = new QTreeWidgetItem(m_list, {fault.where, fault.message});
        item->setToolTip(1, fault.message);
    }
    retranslate();
    show();
    m_list->setFocus();
}

QString FaultView::text() const {
    QStringList lines;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_list->topLevelItem(i);
        lines.append(item->text(0) + QStringLiteral(": ") + item->text(1));
    }
    return lines.join(QLatin1Char('\n'));
}

void FaultView::retranslate() {
    const QString name = QFileInfo(m_path).fileName();
    m_title->setText(tr("“%1” was not opened: %n fault(s). The study that is open stays as it is.",
                        nullptr, m_list->topLevelItemCount())
                         .arg(name));
    m_list->setHeaderLabels({tr("Where"), tr("What is wrong, and what would do")});
    m_list->setAccessibleName(tr("Faults of the file"));
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
}

void FaultView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace plume::ui
