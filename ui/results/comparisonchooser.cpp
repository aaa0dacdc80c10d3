// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/comparisonchooser.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

#include "chart_data/ladderchart.h"
#include "results/comparisonmodel.h"

namespace plume::ui {

ComparisonChooser::ComparisonChooser(const Catalogue& catalogue, const QList<EquivalenceId>& chosen,
                                     const QLocale& locale, Term indicator, QWidget* parent)
    : QDialog(parent)
    , m_defaults(defaultComparisons(catalogue))
    , m_model(new ComparisonModel(catalogue, locale, indicator, this))
    , m_filter(new ComparisonFilter(this))
    , m_label(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_buttons(
          new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close, this)) {
    setObjectName(QStringLiteral("comparisonChooser"));
    m_search->setObjectName(QStringLiteral("comparisonSearch"));
    m_tree->setObjectName(QStringLiteral("comparisonList"));
    m_label->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    m_model->setChosen(chosen);
    std::ranges::copy_if(chosen, std::back_inserter(m_others), [&](const EquivalenceId& id) {
        const Equivalence* thing = catalogue.equivalence(id);
        return thing && !canCompare(*thing, indicator);
    });
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    m_tree->header()->hide();
    m_tree->expandAll();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_label);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_buttons);
    resize(600, 520);
    // Return in the search field must neither close the dialog nor undo the choice.
    for (const auto which : {QDialogButtonBox::RestoreDefaults, QDialogButtonBox::Close})
        m_buttons->button(which)->setAutoDefault(false);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setWanted(text);
        m_tree->expandAll();
    });
    connect(m_model, &QStandardItemModel::itemChanged, this, &ComparisonChooser::chosenChanged);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &ComparisonChooser::restoreDefaults);
    retranslate();
}

QList<EquivalenceId> ComparisonChooser::chosen() const {
    return m_others + m_model->chosen();
}

void ComparisonChooser::restoreDefaults() {
    m_model->setChosen(m_defaults);
}

void ComparisonChooser::retranslate() {
    setWindowTitle(tr("Choose comparisons"));
    m_label->setText(tr("&Find a thing, in either language:"));
    m_tree->setAccessibleName(tr("Things to compare with"));
}

void ComparisonChooser::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace plume::ui
