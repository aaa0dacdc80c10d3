// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/datapage.h"

#include "controls/flowlayout.h"
#include "data_tables/ownrowtable.h"
#include "document/studydocument.h"
#include "library/ownrowdialog.h"
#include "lifecycle/ownrows.h"
#include "results/comparisons.h"

#include <QToolButton>

namespace plume::ui {
namespace {

bool canBeBrought(const QString& table) {
    return table == QLatin1String("grids") || table == QLatin1String("hardware") ||
           table == QLatin1String("requests") || table == QLatin1String("equivalences");
}

Study without(const Study& study, const QString& table, const QString& id) {
    if (table == QLatin1String("grids"))
        return withoutOwnRow(study, GridId(id));
    if (table == QLatin1String("hardware"))
        return withoutOwnRow(study, DeviceId(id));
    if (table == QLatin1String("requests"))
        return withoutOwnRow(study, RequestId(id));
    return withoutOwnRow(study, EquivalenceId(id));
}

/// Activities that name a row, whether or not they count with its values.
QStringList choosersOf(const QString& table, const QString& id, const Study& study) {
    QStringList names;
    for (const Plan& plan : study.plans) {
        for (const Activity& activity : plan.activities) {
            const QString chosen = table == QLatin1String("grids")      ? activity.grid.text()
                                   : table == QLatin1String("hardware") ? activity.device.text()
                                   : table == QLatin1String("requests") ? activity.request.text()
                                                                        : QString();
            if (chosen == id && !names.contains(activity.name))
                names.append(activity.name);
        }
    }
    return names;
}

} // namespace

DataPage::DataPage(const ShippedTable& table, const LibraryContext& context, QWidget* parent)
    : TablePage(table.key, context.prompter, parent)
    , m_kind(table)
    , m_document(context.document)
    , m_comparisons(context.comparisons) {
    if (canBeBrought(m_kind.key))
        makeButtons();
    connect(&m_document, &StudyDocument::studyChanged, this, &DataPage::follow);
}

void DataPage::showResult(const PlanResult& result) {
    m_result = result;
    if (isOfComparisons() && isVisible())
        showRow();
}

bool DataPage::isOfComparisons() const {
    return m_kind.key == QLatin1String("equivalences");
}

void DataPage::makeButtons() {
    auto* buttons = new QWidget(this);
    auto* layout = new FlowLayout(8, 4, buttons);
    m_add = addTool("add");
    m_edit = addTool("edit");
    m_remove = addTool("remove");
    for (QToolButton* button : {m_add, m_edit, m_remove})
        layout->addWidget(button);
    addButtons(buttons);
    connect(m_add, &QToolButton::clicked, this, [this] { ask(QString()); });
    connect(m_edit, &QToolButton::clicked, this, [this] { ask(chosenId()); });
    connect(m_remove, &QToolButton::clicked, this, &DataPage::removeChosen);
}

void DataPage::follow() {
    if (m_add && m_document.study().own != m_shownOwn)
        outdate();
    else if (isVisible())
        showRow();
}

void DataPage::load() {
    setWords(m_kind.title(), m_kind.about());
    if (m_add) {
        m_add->setText(tr("Add your own…"));
        m_add->setToolTip(tr("Adds a row that is kept in the study"));
        m_edit->setText(tr("Edit…"));
        m_edit->setToolTip(tr("Changes the row of your own that is selected"));
        m_remove->setText(tr("Remove"));
        m_remove->setToolTip(tr("Removes the row of your own that is selected"));
    }
    auto file = readDataTable(QStringLiteral(":/datasets/%1.csv").arg(m_kind.key));
    if (!file) // they ship inside: a test reads every one
        return setMessage(file.error().first().message, true);
    file->sortByName(locale());
    m_shownOwn = m_document.study().own;
    addOwnRows(*file, m_kind.key, m_shownOwn);
    LibraryTable table = libraryTableOf(*file, m_kind, m_document.catalogue(), locale());
    //: %1 is the name of a row that the study brings along
    const QString marked = tr("%1 (yours)");
    const qsizetype name = m_kind.shown.indexOf(QStringLiteral("name"));
    for (qsizetype row = 0; row < table.shown.rows.size(); ++row) {
        if (!isOwn(table.shown.addresses[row]))
            continue;
        QString& text = table.shown.rows[row][name].text;
        text = marked.arg(text);
        table.searchable[row] += u' ' + folded(text);
    }
    setTable(table);
}

bool DataPage::isOwn(const QString& id) const {
    return plume::isOwn(m_kind.key, id, m_document.study().own);
}

std::optional<RowUses> DataPage::usesOf(const QString& id) const {
    const Study& study = m_document.study();
    const Catalogue& catalogue = m_document.catalogue();
    if (isOfComparisons())
        return comparisonsWith(EquivalenceId(id), {m_comparisons.chosen(), m_result}, study,
                               catalogue, locale());
    if (m_kind.key == QLatin1String("levers"))
        return inputsChangedBy(LeverId(id), study, catalogue);
    const QString table = isOwn(id) ? QStringLiteral("own") : m_kind.key;
    return inputsThatUse(table, id, study, catalogue);
}

void DataPage::rowShown() {
    if (!m_add)
        return;
    const bool canChange = isOwn(chosenId());
    m_edit->setEnabled(canChange);
    m_remove->setEnabled(canChange);
}

void DataPage::ask(const QString& id) {
    auto* dialog = new OwnRowDialog(m_kind.key, id, m_document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { choose(dialog->id()); });
    dialog->open();
}

QString DataPage::whyInUse(const QString& id) const {
    QStringList names = choosersOf(m_kind.key, id, m_document.study());
    if (names.isEmpty() && !isOfComparisons()) {
        for (const RowUse& use : usesOf(id).value_or(RowUses()).uses)
            names.append(use.name);
    }
    if (names.isEmpty())
        return {};
    return tr("This row is in use: %1. Choose another one there first.")
        .arg(names.join(QStringLiteral("; ")));
}

void DataPage::removeChosen() {
    const QString id = chosenId();
    const QString why = whyInUse(id);
    if (!why.isEmpty())
        return setMessage(why, true);
    m_document.edit({tr("Remove a row of your own"), QStringLiteral("/own")},
                    without(m_document.study(), m_kind.key, id));
}

} // namespace plume::ui
