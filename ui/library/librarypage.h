// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include <optional>

#include "analysis/planresult.h"
#include "library/librarycontext.h"

class QListWidget;
class QStackedWidget;

namespace plume::ui {

class MethodologyView;
class PageScroll;

/// The Library: every table of the data, published figures beside ours, and the methodology. Each
/// is made when it is first looked at.
class LibraryPage : public QWidget {
    Q_OBJECT

public:
    explicit LibraryPage(const LibraryContext& context, QWidget* parent = nullptr);

    void showResult(const PlanResult& result);
    /// Opens a section: the name of a table ("grids"), "validation" or "methodology".
    void openSection(const QString& key);
    /// The keys of all sections in their order, and the name of one in the language of the window.
    static QStringList sections();
    static QString nameOfSection(const QString& key);
    /// Opens a table and chooses the row of that id in it.
    void openRow(const QString& table, const QString& id);
    QString section() const;

Q_SIGNALS:
    /// A person wants to see or change the input at this address.
    void inputRequested(const QString& address);
    /// A person wants to see what results are compared with, in an indicator.
    void comparisonsRequested(plume::Term indicator);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void fitSections();
    void showSection();
    QWidget* makePage(const QString& key);

    LibraryContext m_context;
    std::optional<PlanResult> m_result;
    QListWidget* m_sections;
    QStackedWidget* m_stack;
    MethodologyView* m_methodology = nullptr; ///< once it was looked at
    QHash<QString, PageScroll*> m_pages;
    QString m_wantedRow; ///< of the section, to choose once it is seen
};

} // namespace plume::ui
