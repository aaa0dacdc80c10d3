// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recoverydialog.h"

#include "dialogs/prompter.h"
#include "theme/sentencelabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace plume::ui {
namespace {

constexpr QSize dialogSize{720, 320};

} // namespace

RecoveryDialog::RecoveryDialog(std::vector<LeftWork> left, Restorer restorer, Prompter& prompter,
                               QWidget* parent)
    : QDialog(parent)
    , m_left(std::move(left))
    , m_restorer(std::move(restorer))
    , m_prompter(prompter)
    , m_table(new QTableWidget(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_restore(m_buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole))
    , m_discard(m_buttons->addButton(tr("&Discard …"), QDialogButtonBox::DestructiveRole)) {
    setObjectName(QStringLiteral("recovery"));
    setWindowTitle(tr("Unsaved work"));
    setUpTable();
    setUpButtons();
    setUpLayout();
    enableButtons();
    m_table->setFocus();
}

void RecoveryDialog::setUpTable() {
    m_table->setObjectName(QStringLiteral("recovery.list"));
    m_table->setAccessibleName(tr("Unsaved work"));
    m_table->setColumnCount(3);
    // The month by its name: whether 3/9 is in March depends on the reader.
    const auto dateText = [this](const QDateTime& time) {
        return locale().toString(time.toLocalTime(), QStringLiteral("d MMM yyyy, HH:mm"));
    };
    m_table->setHorizontalHeaderLabels({tr("Study"), tr("File"), tr("Last kept")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab leaves the list
    m_table->setRowCount(int(m_left.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const LeftWork& left = m_left[std::size_t(row)];
        QStringList texts{tr("Can't be read"), QDir::toNativeSeparators(left.file), QString()};
        if (left.recovery) {
            const Recovery& work = *left.recovery;
            texts = {work.study.title,
                     work.path.isEmpty() ? tr("Never saved") : QDir::toNativeSeparators(work.path),
                     dateText(work.keptAt)};
        }
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]); // the table owns it
            item->setToolTip(left.recovery ? texts[column] : left.recovery.error().first().message);
            m_table->setItem(row, column, item);
        }
    }
    m_table->selectRow(0);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RecoveryDialog::enableButtons);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &RecoveryDialog::restore);
}

void RecoveryDialog::setUpButtons() {
    QPushButton* later = m_buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    m_restore->setObjectName(QStringLiteral("recovery.restore"));
    m_discard->setObjectName(QStringLiteral("recovery.discard"));
    later->setObjectName(QStringLiteral("recovery.later"));
    m_restore->setDefault(true);
    connect(m_restore, &QPushButton::clicked, this, &RecoveryDialog::restore);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::discard);
    connect(later, &QPushButton::clicked, this, &RecoveryDialog::reject);
}

void RecoveryDialog::setUpLayout() {
    auto* layout = new QVBoxLayout(this);
    QLabel* text = sentenceLabel(this, TextRole::Body);
    text->setText(tr("Plume ended before this work was saved. What you restore opens here, not "
                     "saved yet; the rest stays here until you decide (menu File)."));
    layout->addWidget(text);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_buttons);
    resize(dialogSize);
}

void RecoveryDialog::enableButtons() {
    const int row = m_table->currentRow();
    const bool hasRow = row >= 0 && row < int(m_left.size());
    m_discard->setEnabled(hasRow);
    m_restore->setEnabled(hasRow && m_left[std::size_t(row)].recovery);
}

void RecoveryDialog::restore() {
    if (m_restore->isEnabled() && m_restorer(m_left[std::size_t(m_table->currentRow())]))
        accept();
}

void RecoveryDialog::discard() {
    const int row = m_table->currentRow();
    if (!m_prompter.askToDiscardLeft(m_table->item(row, 0)->text()))
        return;
    const auto at = m_left.begin() + row;
    ui::discard(std::move(*at));
    m_left.erase(at);
    m_table->removeRow(row);
    enableButtons();
    if (m_left.empty())
        accept();
}

} // namespace plume::ui
