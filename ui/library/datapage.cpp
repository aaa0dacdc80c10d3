// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/datapage.h"

#include "document/studydocument.h"

namespace plume::ui {
namespace {

/// Things to compare with and levers stand behind no input.
bool canBeUsed(const QString& table) {
    return table != QLatin1String("equivalences") && table != QLatin1String("levers");
}

} // namespace

DataPage::DataPage(const ShippedTable& table, StudyDocument& document, Prompter& prompter,
                   QWidget* parent)
    : TablePage(table.key, prompter, parent)
    , m_kind(table)
    , m_document(document) {
    connect(&document, &StudyDocument::studyChanged, this, [this] {
        if (isVisible())
            showRow();
    });
}

void DataPage::load() {
    setWords(m_kind.title(), m_kind.about());
    const auto table = readDataTable(QStringLiteral(":/datasets/%1.csv").arg(m_kind.key));
    if (!table) // they ship inside: a test reads every one
        return setMessage(table.error().first().message, true);
    setTable(libraryTableOf(*table, m_kind, m_document.catalogue(), locale()));
}

std::optional<QList<RowUse>> DataPage::usesOf(const QString& id) const {
    if (!canBeUsed(m_kind.key))
        return std::nullopt;
    return plume::usesOf(m_kind.key, id, m_document.study(), m_document.catalogue());
}

} // namespace plume::ui
