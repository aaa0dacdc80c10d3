// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "controls/pickermodel.h"

namespace plume::ui {

class PickerPopup;

/// A field that shows the chosen row of a long list and opens the list to search in. Its accessible
/// name is the page's to set: what is chosen here.
class RowPicker : public QAbstractButton {
    Q_OBJECT

public:
    explicit RowPicker(QWidget* parent = nullptr);

    void setRows(const QList<PickerRow>& rows);
    /// Never emits. An id that is not in the list is shown as it is.
    void setCurrent(const QString& id);
    const QString& current() const { return m_current; }
    /// The entry that takes the choice back; none where empty.
    void setEmptyText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(const QString& query);
    void take(const QString& id);
    void showCurrent();
    QRect textRect(const QSize& size) const;

    PickerModel m_model;
    PickerPopup* m_popup;
    QString m_current;
};

} // namespace plume::ui
