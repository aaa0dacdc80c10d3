// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data_tables/shippedtables.h"
#include "library/tablepage.h"

namespace plume::ui {

class StudyDocument;

/// A file of the data as a table.
class DataPage : public TablePage {
    Q_OBJECT

public:
    /// Document and prompter must outlive it.
    DataPage(const ShippedTable& table, StudyDocument& document, Prompter& prompter,
             QWidget* parent = nullptr);

protected:
    void load() override;
    std::optional<QList<RowUse>> usesOf(const QString& id) const override;

private:
    ShippedTable m_kind;
    StudyDocument& m_document;
};

} // namespace plume::ui
