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
#include <QTableWidget>
#include <QVBoxLayout>

namespace plume::ui {
namespace {

constexpr int listHeight = 150;

/// The place without the file, which the title names: "/plans/0/name".
QString placeWithin(const QString& path, const QString& where) {
    const QString place =
        where.startsWith(path + QLatin1Char('#')) ? where.mid(path.size() + 1) : where;
    return place.isEmpty() ? QStringLiteral("/") : place;
}

} // namespace

FaultView::FaultView(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_list(new QTableWidget(this))
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
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setTabKeyNavigation(false); // Tab leaves the list
    m_list->setFixedHeight(listHeight);
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
    m_list->setRowCount(int(faults.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        m_list->setItem(row, 0, new QTableWidgetItem(placeWithin(path, faults[row].where)));
        m_list->setItem(row, 1, new QTableWidgetItem(faults[row].message));
    }
    retranslate();
    show();
    m_list->setFocus();
}

QString FaultView::text() const {
    QStringList lines{m_path};
    for (int row = 0; row < m_list->rowCount(); ++row)
        lines.append(m_list->item(row, 0)->text() + QStringLiteral(": ") +
                     m_list->item(row, 1)->text());
    return lines.join(QLatin1Char('\n'));
}

void FaultView::retranslate() {
    const QString name = QFileInfo(m_path).fileName();
    m_title->setText(tr("“%1” was not opened: %n fault(s). The study that is open stays as it is.",
                        nullptr, m_list->rowCount())
                         .arg(name));
    m_list->setHorizontalHeaderLabels({tr("Where"), tr("What is wrong, and what would do")});
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
