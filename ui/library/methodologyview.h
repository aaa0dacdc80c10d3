// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "analysis/planresult.h"
#include "explain/methodologypage.h"

class QLabel;
class QLineEdit;
class QTextBrowser;
class QUrl;

namespace plume::ui {

/// Everything that Plume computes, with its formulas, read off its own graphs. A term
/// that the plan has leads to its explanation. Nothing is computed before it is seen.
class MethodologyView : public QWidget {
    Q_OBJECT

public:
    explicit MethodologyView(const QString& dataVersion, QWidget* parent = nullptr);

    void showResult(const PlanResult& result);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void setupText();
    void refresh();
    void showText();
    void follow(const QUrl& link);
    void retranslate();

    QString m_dataVersion;
    std::optional<PlanResult> m_result;
    std::optional<MethodologyPage> m_page; ///< in the present language
    QString m_shown;                       ///< the rich text that is seen
    QLabel* m_title;
    QLabel* m_intro;
    QLineEdit* m_search;
    QLabel* m_nothing;
    QTextBrowser* m_text;
};

} // namespace plume::ui
