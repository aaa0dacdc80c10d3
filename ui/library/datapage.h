// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data_tables/shippedtables.h"
#include "library/tablepage.h"
#include "lifecycle/study.h"

namespace plume::ui {

class StudyDocument;

/// A file of the data as a table, with the study's own rows of its kind, which are made here.
class DataPage : public TablePage {
    Q_OBJECT

public:
    /// Document and prompter must outlive it.
    DataPage(const ShippedTable& table, StudyDocument& document, Prompter& prompter,
             QWidget* parent = nullptr);

protected:
    void load() override;
    std::optional<QList<RowUse>> usesOf(const QString& id) const override;
    void rowShown() override;

private:
    void makeButtons();
    void follow();
    bool isOwn(const QString& id) const;
    void ask(const QString& id);
    void removeChosen();
    /// Why a row cannot be removed; empty: it can.
    QString whyInUse(const QString& id) const;

    ShippedTable m_kind;
    StudyDocument& m_document;
    OwnRows m_shownOwn;
    QToolButton* m_add = nullptr; ///< none where a study can't bring rows
    QToolButton* m_edit = nullptr;
    QToolButton* m_remove = nullptr;
};

} // namespace plume::ui
