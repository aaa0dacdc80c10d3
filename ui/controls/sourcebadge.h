// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/flatbutton.h"

namespace plume::ui {

/// Where a value comes from, in a few words; the whole of it in a tooltip and, when pressed, in a
/// popup whose text can be selected. Hidden where there is no source.
class SourceBadge : public FlatButton {
    Q_OBJECT

public:
    explicit SourceBadge(QWidget* parent = nullptr);

    void setSource(const QString& name, const QString& detail);

protected:
    void changeEvent(QEvent* event) override;

private:
    FlatButton* makeExplain(QWidget* popup, const QString& address);
    void showTexts();
    void openPopup();

    QString m_name;
    QString m_detail;
};

} // namespace plume::ui
