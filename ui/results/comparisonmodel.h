// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include "calculation/term.h"
#include "catalogue/catalogue.h"

namespace plume::ui {

/// The things a plan can be compared with in an indicator, to be checked, below their categories.
class ComparisonModel : public QStandardItemModel {
    Q_OBJECT

public:
    ComparisonModel(const Catalogue& catalogue, const QLocale& locale, Term indicator,
                    QObject* parent = nullptr);

    QList<EquivalenceId> chosen() const; ///< in the order of the catalogue
    void setChosen(const QList<EquivalenceId>& ids);

private:
    QList<QStandardItem*> things() const;
};

/// Finds names whatever their accents and capitals; a category stays while it has anything.
class ComparisonFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ComparisonFilter(QObject* parent = nullptr);
    void setWanted(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_wanted;
};

} // namespace plume::ui
