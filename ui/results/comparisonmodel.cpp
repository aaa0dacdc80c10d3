// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/comparisonmodel.h"

#include "chart_data/indicatortext.h"
#include "chart_data/ladderchart.h"
#include "quantity/quantitytext.h"

#include <array>

namespace plume::ui {
namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int searchRole = Qt::UserRole + 2;

struct Category {
    const char* key;
    const char* name;
};

constexpr std::array categories{
    Category{"travel", QT_TRANSLATE_NOOP("plume::ui::ComparisonModel", "Travel")},
    Category{"home", QT_TRANSLATE_NOOP("plume::ui::ComparisonModel", "Homes")},
    Category{"people", QT_TRANSLATE_NOOP("plume::ui::ComparisonModel", "People")},
    Category{"device", QT_TRANSLATE_NOOP("plume::ui::ComparisonModel", "Devices")},
    Category{"food", QT_TRANSLATE_NOOP("plume::ui::ComparisonModel", "Food")},
    Category{"fuel", QT_TRANSLATE_NOOP("plume::ui::ComparisonModel", "Fuel")},
    Category{"tree", QT_TRANSLATE_NOOP("plume::ui::ComparisonModel", "Trees")},
    Category{"water", QT_TRANSLATE_NOOP("plume::ui::ComparisonModel", "Water")},
};

/// An unknown category is named as the data spell it.
QString nameOfCategory(const QString& key) {
    for (const Category& category : categories) {
        if (key == QLatin1String(category.key))
            return ComparisonModel::tr(category.name);
    }
    return key;
}

QStandardItem* itemOf(const Equivalence& thing, const QLocale& locale, Term indicator) {
    const IndicatorText text{indicator, locale};
    const QString amount = displayText(thing.amount.value, text.dimension(), locale);
    //: a thing to compare with and its amount
    auto* item = new QStandardItem(
        ComparisonModel::tr("%1 (%2)").arg(thing.name.in(locale), amount)); // its parent owns it
    item->setCheckable(true);
    item->setEditable(false);
    item->setToolTip(thing.basis.in(locale));
    item->setData(thing.id.text(), idRole);
    item->setData(folded(thing.name.english + u' ' + thing.name.vietnamese), searchRole);
    return item;
}

} // namespace

ComparisonModel::ComparisonModel(const Catalogue& catalogue, const QLocale& locale, Term indicator,
                                 QObject* parent)
    : QStandardItemModel(parent) {
    QHash<QString, QStandardItem*> parents;
    for (const Equivalence& thing : catalogue.equivalences) {
        if (!canCompare(thing, indicator))
            continue;
        QStandardItem*& category = parents[thing.category];
        if (!category) {
            category = new QStandardItem(nameOfCategory(thing.category)); // the model owns it
            category->setFlags(Qt::ItemIsEnabled);
            appendRow(category);
        }
        category->appendRow(itemOf(thing, locale, indicator));
    }
}

QList<QStandardItem*> ComparisonModel::things() const {
    QList<QStandardItem*> items;
    for (int i = 0; i < rowCount(); ++i) {
        for (int k = 0; k < item(i)->rowCount(); ++k)
            items.append(item(i)->child(k));
    }
    return items;
}

QList<EquivalenceId> ComparisonModel::chosen() const {
    QList<EquivalenceId> ids;
    for (const QStandardItem* thing : things()) {
        if (thing->checkState() == Qt::Checked)
            ids.append(EquivalenceId(thing->data(idRole).toString()));
    }
    return ids;
}

void ComparisonModel::setChosen(const QList<EquivalenceId>& ids) {
    for (QStandardItem* thing : things()) {
        const bool isChosen = ids.contains(EquivalenceId(thing->data(idRole).toString()));
        thing->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
}

ComparisonFilter::ComparisonFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
}

void ComparisonFilter::setWanted(const QString& text) {
    m_wanted = folded(text.trimmed());
    invalidateFilter();
}

bool ComparisonFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QString name = sourceModel()->index(row, 0, parent).data(searchRole).toString();
    return m_wanted.isEmpty() || name.contains(m_wanted);
}

} // namespace plume::ui
