// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenu;
class QMenuBar;

namespace plume::ui {

/// A command as the menus have it.
struct MenuCommand {
    QAction* action = nullptr;
    const QMenu* holder = nullptr;
    QString menu; ///< where it stands: "View › Theme"
};

/// Every command of the menus from first to last, those of submenus included; submenus that fill
/// themselves are filled before.
QList<MenuCommand> commandsOf(const QMenuBar& menus);

/// "&Save as …" → "Save as …"; two ampersands are one.
QString withoutMnemonic(const QString& text);

} // namespace plume::ui
