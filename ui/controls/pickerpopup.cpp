// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/pickerpopup.h"

#include <QListView>

#include "controls/pickermodel.h"

namespace plume::ui {

PickerPopup::PickerPopup(PickerModel* model, QWidget* parent)
    : PickerPopup(model, new PickerFilter(model), parent) {}

PickerPopup::PickerPopup(PickerModel* model, PickerFilter* filter, QWidget* parent)
    : SearchPopup(filter, QString(), parent)
    , m_model(model)
    , m_filter(filter) {
    filter->setSourceModel(model);
    retranslate();
}

void PickerPopup::start(const QString& currentId, const QString& query) {
    begin(query);
    const QModelIndex current = m_filter->mapFromSource(m_model->indexOf(currentId));
    if (query.isEmpty() && current.isValid()) {
        list().setCurrentIndex(current);
        list().scrollTo(current, QAbstractItemView::PositionAtCenter);
    }
}

SearchPopup::Texts PickerPopup::texts() const {
    return {tr("Search"), tr("Search in the list"), tr("Nothing in the list has all these words.")};
}

void PickerPopup::find(const QString& query) {
    m_filter->setQuery(query);
}

void PickerPopup::take(const QModelIndex& index) {
    Q_EMIT chosen(index.data(PickerModel::IdRole).toString());
}

} // namespace plume::ui
