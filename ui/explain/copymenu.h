// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "explain/explainsheet.h"

namespace plume::ui {

/// The ways to take an explanation along, onto the clipboard.
class CopyMenu : public QMenu {
    Q_OBJECT

public:
    explicit CopyMenu(QWidget* parent = nullptr);

    /// What is copied from now on.
    void setSheet(const ExplainSheet& sheet);

Q_SIGNALS:
    /// A sentence that says what is on the clipboard now.
    void copied(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ExplainSheet m_sheet;
};

} // namespace plume::ui
