// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/validationpage.h"

#include <QtConcurrentRun>

namespace plume::ui {

ValidationPage::ValidationPage(const Catalogue& catalogue, Prompter& prompter, QWidget* parent)
    : TablePage(QStringLiteral("validation"), prompter, parent)
    , m_catalogue(catalogue) {
    connect(&m_worker, &QFutureWatcherBase::finished, this, [this] {
        m_tables = m_worker.result();
        outdate();
    });
}

void ValidationPage::load() {
    if (m_tables)
        return showTables();
    setWords(tr("Validation"), tr("Published figures are being computed anew …"));
    if (!m_worker.isRunning())
        m_worker.setFuture(QtConcurrent::run([catalogue = m_catalogue] { // a copy of its own
            return validateShipped(catalogue);
        }));
}

void ValidationPage::showTables() {
    setWords(tr("Validation"),
             tr("Published figures beside what Plume computes from the same inputs.") + u' ' +
                 validationSummary(*m_tables, locale()));
    setTable(validationListOf(*m_tables, m_catalogue, locale()));
}

} // namespace plume::ui
