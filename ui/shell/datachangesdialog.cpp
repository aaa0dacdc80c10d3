// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/datachangesdialog.h"

#include "theme/sentencelabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace plume::ui {
namespace {

constexpr QSize dialogSize{760, 380};

} // namespace

DataChangesDialog::DataChangesDialog(const DataChanges& changes, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(this)) {
    setObjectName(QStringLiteral("dataChanges"));
    setWindowTitle(tr("What changed in the data"));
    auto* sentence = sentenceLabel(this, TextRole::Body);
    sentence->setText(sentenceOf(changes, locale()));
    auto* note = sentenceLabel(this, TextRole::Small);
    note->setText(tr("What is shown is computed with the data of today. The file stays as it is "
                     "until you save it."));
    fill(changes);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addWidget(m_table, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    resize(dialogSize);
    m_table->setFocus();
}

void DataChangesDialog::fill(const DataChanges& changes) {
    m_table->setObjectName(QStringLiteral("dataChanges.table"));
    m_table->setAccessibleName(tr("Values that changed"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Value"), tr("Before"), tr("Now"), tr("Why")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab leaves the list
    m_table->setRowCount(int(changes.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ChangedRow& changed = changes.rows[row];
        const QStringList texts{changed.row, valueText(changed.before, changed.dimension, locale()),
                                valueText(changed.after, changed.dimension, locale()),
                                changed.note};
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
}

} // namespace plume::ui
