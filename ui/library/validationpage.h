// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

#include "data_tables/validationlist.h"
#include "library/tablepage.h"

namespace plume::ui {

/// Published figures beside ours, computed in another thread when the page is first seen.
class ValidationPage : public TablePage {
    Q_OBJECT

public:
    /// Catalogue and prompter must outlive it.
    ValidationPage(const Catalogue& catalogue, Prompter& prompter, QWidget* parent = nullptr);

protected:
    void load() override;

private:
    void showTables();

    const Catalogue& m_catalogue;
    std::optional<QList<ValidatedTable>> m_tables;
    QFutureWatcher<QList<ValidatedTable>> m_worker;
};

} // namespace plume::ui
