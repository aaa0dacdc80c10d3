// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "calculation/term.h"
#include "catalogue/catalogue.h"

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace plume::ui {

class ComparisonFilter;
class ComparisonModel;

/// Which familiar things stand on the ladder of an indicator: a list to search and to check, taken
/// up at once.
class ComparisonChooser : public QDialog {
    Q_OBJECT

public:
    ComparisonChooser(const Catalogue& catalogue, const QList<EquivalenceId>& chosen,
                      const QLocale& locale, Term indicator, QWidget* parent = nullptr);

    /// Those of other indicators stay as they were.
    QList<EquivalenceId> chosen() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void restoreDefaults();

    QList<EquivalenceId> m_defaults;
    QList<EquivalenceId> m_others; ///< chosen, of other indicators
    ComparisonModel* m_model;
    ComparisonFilter* m_filter;
    QLabel* m_label;
    QLineEdit* m_search;
    QTreeView* m_tree;
    QDialogButtonBox* m_buttons;
};

} // namespace plume::ui
