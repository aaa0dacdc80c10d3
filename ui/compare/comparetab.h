// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "compare/comparer.h"

namespace plume::ui {

class CardGrid;
class Prompter;

/// One way to look at plans side by side: a tab of the Compare place. It is told of a result when
/// it is seen, and computes nothing while it is not.
class CompareTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Of file and widget names: "now".
    virtual QString key() const = 0;
    /// In the language of the window; asked again when that changes.
    virtual QString title() const = 0;
    /// Whether the difference must be shared out among what differs.
    virtual bool wantsAttribution() const { return false; }

    virtual void showResult(const CompareResult& result) = 0;

Q_SIGNALS:
    /// Somebody wants to see or change the input at this address.
    void inputRequested(const QString& address);
};

/// A tab of chart cards.
class ChartsTab : public CompareTab {
    Q_OBJECT

public:
    explicit ChartsTab(Prompter& prompter, QWidget* parent = nullptr);

    void showResult(const CompareResult& result) override;

protected:
    CardGrid& cards() { return *m_cards; }
    /// None before the first.
    const std::optional<CompareResult>& result() const { return m_result; }
    Prompter& prompter() { return m_prompter; }

private:
    Prompter& m_prompter;
    std::optional<CompareResult> m_result;
    CardGrid* m_cards;
};

} // namespace plume::ui
