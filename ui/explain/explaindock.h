// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <optional>

#include "analysis/planresult.h"
#include "explain/breadcrumbs.h"
#include "explain/explainer.h"

class QLabel;
class QScrollArea;
class QToolButton;

namespace plume::ui {

class CopyMenu;
class ExplainView;

/// The panel that says where a number comes from. It keeps its address while results change, and
/// computes nothing while it is hidden.
class ExplainDock : public QFrame {
    Q_OBJECT

public:
    /// The catalogue must outlive the dock.
    explicit ExplainDock(const Catalogue& catalogue, QWidget* parent = nullptr);

    void showResult(const PlanResult& result) { showResults({result}); }
    /// Of plans side by side: the address tells which of them is explained.
    void showResults(const QList<PlanResult>& results);
    /// Shows itself and explains the number at an address, at the start of a new way.
    void explain(const QString& address);
    /// Where it is now; empty before anything was asked.
    const QString& address() const { return m_address; }

    /// To the number before on the way; false at its start.
    bool goBack();
    /// Hides it; the keyboard goes back to where it was before, unless it is elsewhere by now.
    void dismiss();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void setupHead();
    QToolButton* addButton(const char* name);
    void follow(const QString& address);
    void returnTo(int crumb);
    /// 5th to 95th percentile, where ranges are shown.
    const PlanResult& result() const;
    std::optional<Range> rangeAt(NodeId node) const;
    void refresh();
    void say(const QString& sentence);
    void retranslate();
    void recolour();

    const Catalogue& m_catalogue;
    QList<PlanResult> m_results; ///< none before the first
    QString m_address;
    QString m_shownTitle;       ///< of the sheet that is seen, for the crumb it becomes
    QList<Crumb> m_way;         ///< before the number that is explained
    bool m_isStale = true;      ///< a sheet has yet to be made of the result
    QPointer<QWidget> m_before; ///< where the keyboard was before
    QLabel* m_heading;
    QToolButton* m_back;
    QToolButton* m_copy;
    QToolButton* m_close;
    CopyMenu* m_copyMenu;
    Breadcrumbs* m_crumbs;
    QLabel* m_said;
    QScrollArea* m_scroll;
    ExplainView* m_view;
};

} // namespace plume::ui
