// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace plume::ui {

class Actions;
class FlowLayout;
class PlanChooser;
class StudyDocument;

/// The line above the places: the study's title, whether it is saved, and the commonest commands,
/// which stand below the title where they would leave it no room.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(StudyDocument& document, Actions& actions, QWidget* parent = nullptr);

    /// The plans to choose from and the one that is shown.
    PlanChooser& plans() { return *m_plans; }

Q_SIGNALS:
    void languageSwitched();
    void themeSwitched();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(const char* name);
    void arrange();
    void retranslate();
    void showState();

    StudyDocument& m_document;
    QBoxLayout* m_layout;
    FlowLayout* m_tools;
    QLabel* m_title;
    PlanChooser* m_plans;
    QToolButton* m_language = nullptr;
    QToolButton* m_theme = nullptr;
};

} // namespace plume::ui
