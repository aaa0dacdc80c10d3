// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/menuwalk.h"

#include <QMenu>
#include <QMenuBar>

namespace plume::ui {
namespace {

void addCommands(QMenu& menu, const QString& path, QList<MenuCommand>& all) {
    Q_EMIT menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (QMenu* below = action->menu())
            addCommands(*below, path + QStringLiteral(" › ") + withoutMnemonic(below->title()),
                        all);
        else
            all.append({action, &menu, path});
    }
}

} // namespace

QList<MenuCommand> commandsOf(const QMenuBar& menus) {
    QList<MenuCommand> all;
    for (QAction* action : menus.actions()) {
        if (QMenu* menu = action->menu())
            addCommands(*menu, withoutMnemonic(menu->title()), all);
    }
    return all;
}

QString withoutMnemonic(const QString& text) {
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i; // the letter behind it, or the second of two
        plain.append(text[i]);
    }
    return plain;
}

} // namespace plume::ui
