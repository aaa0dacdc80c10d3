// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/mainwindow.h"
#include "ui/fakeprompter.h"

#include <QAbstractButton>
#include <QSettings>
#include <QTemporaryDir>

namespace plume::test {

/// A whole window with settings of its own and a prompter that answers by itself.
struct WindowBench {
    explicit WindowBench(const Catalogue& catalogue, ui::Language language = ui::Language::English,
                         const std::function<ui::ThemeName()>& askDesktop = ui::desktopTheme)
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , window(ui::WindowContext{catalogue, useFirst(language), prompter, settings,
                                   folder.filePath(QStringLiteral("state")), askDesktop}) {
        window.useLanguage(language);
        window.resize(1280, 800);
        window.show();
    }

    template <typename Widget>
    Widget* find(const QString& name) const {
        for (Widget* widget : window.findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    /// The buttons below `widget` that can be seen.
    static QList<QAbstractButton*> buttons(const QWidget& widget) {
        QList<QAbstractButton*> visible;
        for (auto* button : widget.findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                visible.append(button);
        }
        return visible;
    }

    QAction* action(const char* name) const {
        return window.findChild<QAction*>(QLatin1String("action.") + QLatin1String(name));
    }

    QTemporaryDir folder;
    FakePrompter prompter;
    ui::Translator translator;
    QSettings settings;
    ui::MainWindow window;

private:
    ui::Translator& useFirst(ui::Language language) {
        translator.use(language);
        return translator;
    }
};

} // namespace plume::test
