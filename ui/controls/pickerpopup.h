// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/searchpopup.h"

namespace plume::ui {

class PickerFilter;
class PickerModel;

/// The open list of a RowPicker.
class PickerPopup : public SearchPopup {
    Q_OBJECT

public:
    explicit PickerPopup(PickerModel* model, QWidget* parent);

    /// Starts anew at the current row, with the text that opened the list.
    void start(const QString& currentId, const QString& query);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    Texts texts() const override;
    void find(const QString& query) override;
    void take(const QModelIndex& index) override;

private:
    PickerPopup(PickerModel* model, PickerFilter* filter, QWidget* parent);

    PickerModel* m_model;
    PickerFilter* m_filter;
};

} // namespace plume::ui
