// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data_tables/shippedtables.h"
#include "library/librarycontext.h"
#include "library/tablepage.h"
#include "lifecycle/study.h"

namespace plume::ui {

/// A file of the data as a table, with the study's own rows of its kind, which are made here.
class DataPage : public TablePage {
    Q_OBJECT

public:
    DataPage(const ShippedTable& table, const LibraryContext& context, QWidget* parent = nullptr);

    /// Of the plan that is compared with familiar things.
    void showResult(const PlanResult& result);

protected:
    void load() override;
    std::optional<RowUses> usesOf(const QString& id) const override;
    void rowShown() override;

private:
    void makeButtons();
    void follow();
    bool isOfComparisons() const;
    bool isOwn(const QString& id) const;
    void ask(const QString& id);
    void removeChosen();
    /// Why a row cannot be removed; empty: it can.
    QString whyInUse(const QString& id) const;

    ShippedTable m_kind;
    StudyDocument& m_document;
    const Comparisons& m_comparisons;
    std::optional<PlanResult> m_result; ///< none before the first
    OwnRows m_shownOwn;
    QToolButton* m_add = nullptr; ///< none where a study can't bring rows
    QToolButton* m_edit = nullptr;
    QToolButton* m_remove = nullptr;
};

} // namespace plume::ui
