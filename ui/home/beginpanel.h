// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace plume::ui {

class FlatButton;

/// Where one's own study begins: a new one, a file, a template, one that was open before; and the
/// tour.
class BeginPanel : public QWidget {
    Q_OBJECT

public:
    explicit BeginPanel(QWidget* parent = nullptr);

    /// By path; a template without a title yet is not shown.
    void setTemplates(const QStringList& paths);
    void nameTemplate(const QString& path, const QString& title);
    void setTourBegun(bool hasBegun);
    void setRecentFiles(const QStringList& paths);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void tourRequested();
    void templateRequested(const QString& path);
    void fileRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* addHeading(const char* name);
    QPushButton* addButton(const char* name);
    FlatButton* addLink(QVBoxLayout& layout);
    void retranslate();

    bool m_hasTourBegun = false;
    QPushButton* m_new;
    QPushButton* m_open;
    QPushButton* m_tour;
    QLabel* m_templatesHeading;
    QVBoxLayout* m_templates;
    QLabel* m_recentHeading;
    QLabel* m_noRecent;
    QVBoxLayout* m_recent;
    QMap<QString, FlatButton*> m_templateLinks;
    QList<QWidget*> m_recentRows;
};

} // namespace plume::ui
