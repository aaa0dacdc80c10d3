// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "compare/comparetab.h"

class QToolButton;

namespace plume::ui {

class ChartCard;
class OverTimeView;

/// What the plans cause by the horizon.
class NowTab : public ChartsTab {
    Q_OBJECT

public:
    explicit NowTab(Prompter& prompter, QWidget* parent = nullptr);
    QString key() const override;
    QString title() const override;
};

/// When the answer turns.
class OverTimeTab : public ChartsTab {
    Q_OBJECT

public:
    explicit OverTimeTab(Prompter& prompter, QWidget* parent = nullptr);
    QString key() const override;
    QString title() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    OverTimeView* m_view;
    ChartCard* m_card;
    QToolButton* m_ranges;
};

/// How sure it is.
class CertaintyTab : public ChartsTab {
    Q_OBJECT

public:
    explicit CertaintyTab(Prompter& prompter, QWidget* parent = nullptr);
    QString key() const override;
    QString title() const override;
    void showResult(const CompareResult& result) override;

private:
    void addRuns();
    void addPairs();

    ChartCard* m_pairs = nullptr; ///< of more than two plans
};

/// What differs, and what the difference comes from.
class DiffersTab : public ChartsTab {
    Q_OBJECT

public:
    /// The catalogue must outlive it.
    DiffersTab(const Catalogue& catalogue, Prompter& prompter, QWidget* parent = nullptr);
    QString key() const override;
    QString title() const override;
    bool wantsAttribution() const override { return true; }
    void showResult(const CompareResult& result) override;

private:
    void addTable(const Catalogue& catalogue);
    void addWaterfall();

    ChartCard* m_waterfall = nullptr; ///< hidden until it is known
};

} // namespace plume::ui
