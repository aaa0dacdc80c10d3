// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "lifecycle/inputrole.h"

namespace plume::ui {

/// A small mark before the name of an input: a diamond where it is a decision, two waves where it
/// is an assumption; told apart without colour. Takes no room where it is neither.
class RoleMark : public QWidget {
    Q_OBJECT

public:
    explicit RoleMark(QWidget* parent = nullptr);

    void setRole(std::optional<InputRole> role);
    std::optional<InputRole> role() const { return m_role; }
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    std::optional<InputRole> m_role;
};

/// "Decision: yours to take." for tool tips, and for those who do not see the mark.
QString sentenceOf(InputRole role);

} // namespace plume::ui
