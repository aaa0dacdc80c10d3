// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tablepage.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "charts/charttablemodel.h"
#include "controls/flowlayout.h"
#include "dialogs/prompter.h"
#include "exchange/wholefile.h"
#include "library/rowfilter.h"
#include "library/rowpane.h"
#include "theme/sentencelabel.h"

namespace plume::ui {
namespace {

constexpr int sideBySideFrom = 1150; ///< logical pixels of the page
constexpr int widestColumn = 260;

/// Those rows of a table, in that order.
ChartTable rowsOf(const ChartTable& table, const QList<int>& rows) {
    ChartTable some{table.columns, {}};
    for (const int row : rows)
        some.rows.append(table.rows[row]);
    return some;
}

} // namespace

TablePage::TablePage(const QString& name, Prompter& prompter, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_prompter(prompter)
    , m_model(new ChartTableModel(this))
    , m_filter(new RowFilter(this))
    , m_title(sentenceLabel(this, TextRole::Headline))
    , m_about(sentenceLabel(this, TextRole::Body))
    , m_message(sentenceLabel(this, TextRole::Small))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_parts(new QSplitter(Qt::Vertical, this))
    , m_view(new QTableView(m_parts))
    , m_pane(new RowPane(m_parts)) {
    const QString prefix = QStringLiteral("library.") + name;
    setObjectName(prefix);
    m_title->setObjectName(prefix + QStringLiteral(".title"));
    m_message->setObjectName(prefix + QStringLiteral(".message"));
    m_search->setObjectName(prefix + QStringLiteral(".search"));
    m_count->setObjectName(prefix + QStringLiteral(".count"));
    m_view->setObjectName(prefix + QStringLiteral(".rows"));
    m_pane->setObjectName(prefix + QStringLiteral(".sheet"));
    setupTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(makeTools());
    layout->addWidget(m_message);
    layout->addWidget(m_parts, 1);
    m_message->hide();
    connect(m_search, &QLineEdit::textChanged, this, &TablePage::filter);
    connect(m_pane, &RowPane::inputRequested, this, &TablePage::inputRequested);
    connect(m_pane, &RowPane::comparisonsRequested, this, &TablePage::comparisonsRequested);
    retranslate();
}

void TablePage::setupTable() {
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFont(fontOf(TextRole::Small));
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(QFontMetrics(fontOf(TextRole::Small)).height() +
                                                    8);
    constexpr int fewestRows = 5;
    m_view->setMinimumHeight(fewestRows * m_view->verticalHeader()->defaultSectionSize());
    QHeaderView* header = m_view->horizontalHeader();
    header->setFont(fontOf(TextRole::Small));
    header->setHighlightSections(false);
    header->setSortIndicator(-1, Qt::AscendingOrder); // as the data have them
    m_view->setSortingEnabled(true);
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    auto* shortcut = new QShortcut(QKeySequence::Copy, m_view);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &TablePage::copy);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TablePage::showRow);
}

QToolButton* TablePage::addTool(const char* part) {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("library.%1.%2").arg(m_name, QLatin1String(part)));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFont(fontOf(TextRole::Small));
    return button;
}

QWidget* TablePage::makeTools() {
    auto* tools = new QWidget(this);
    m_sort = addTool("sort");
    m_sortMenu = new QMenu(m_sort);
    m_sort->setMenu(m_sortMenu);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_copy = addTool("copy");
    m_save = addTool("save");
    m_search->setClearButtonEnabled(true);
    m_count->setFont(fontOf(TextRole::Small));
    auto* layout = new FlowLayout(8, 4, tools);
    layout->addWidget(m_search); // which takes what its line leaves
    layout->addWidget(m_count);
    for (QToolButton* tool : {m_sort, m_copy, m_save})
        layout->addWidget(tool);
    connect(m_sortMenu, &QMenu::aboutToShow, this, &TablePage::fillSortMenu);
    connect(m_copy, &QToolButton::clicked, this, &TablePage::copy);
    connect(m_save, &QToolButton::clicked, this, &TablePage::save);
    return tools;
}

std::optional<RowUses> TablePage::usesOf(const QString&) const {
    return std::nullopt;
}

void TablePage::setWords(const QString& title, const QString& about) {
    m_title->setText(title);
    m_about->setText(about);
    m_view->setAccessibleName(title);
    m_view->setAccessibleDescription(about);
}

void TablePage::setMessage(const QString& sentence, bool isError) {
    const Theme& theme = themeOf(palette());
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    setTextColor(*m_message, isError ? theme.error : theme.mutedText);
}

void TablePage::setTable(const LibraryTable& table) {
    const QString chosen = m_table.shown.addresses.value(chosenRows().value(0, -1));
    const bool isFirst = m_model->columnCount() == 0;
    m_table = table;
    m_filter->setLocale(locale());
    m_filter->setSearchable(table.searchable);
    m_model->setTable(table.shown);
    m_filter->invalidate();
    if (isFirst)
        fitColumns();
    const auto row = int(std::max<qsizetype>(0, table.shown.addresses.indexOf(chosen)));
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    m_view->setCurrentIndex(index.isValid() ? index : m_filter->index(0, 0));
    filter();
    if (!m_wanted.isEmpty())
        choose(m_wanted);
    showRow();
}

/// As wide as their headers at least; what is longer than `widestColumn` is in the row's sheet.
void TablePage::fitColumns() {
    m_view->resizeColumnsToContents();
    QHeaderView* header = m_view->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int least = header->sectionSizeHint(column);
        header->resizeSection(column,
                              std::max(least, std::min(header->sectionSize(column), widestColumn)));
    }
}

void TablePage::filter() {
    m_filter->setQuery(m_search->text());
    const int shown = m_filter->rowCount();
    //: how many rows of a table are shown: %1 of %2
    m_count->setText(
        tr("%1 of %2 rows").arg(locale().toString(shown), locale().toString(m_model->rowCount())));
    m_copy->setEnabled(shown > 0);
    m_save->setEnabled(shown > 0);
    const bool isNothing = shown == 0 && m_model->rowCount() > 0;
    setMessage(isNothing ? tr("No row has all of these words. Try fewer.") : QString());
    if (!m_view->currentIndex().isValid() && shown > 0)
        m_view->setCurrentIndex(m_filter->index(0, 0));
}

void TablePage::fillSortMenu() {
    m_sortMenu->clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction* action = m_sortMenu->addAction(m_table.shown.columns[column].header);
        action->setCheckable(true);
        action->setChecked(m_filter->sortColumn() == column);
        connect(action, &QAction::triggered, this, [this, column] { sortBy(column); });
    }
}

/// The other way round where it is sorted by that column already.
void TablePage::sortBy(int column) {
    const bool isAgain = m_filter->sortColumn() == column;
    const bool isDescending = isAgain && m_filter->sortOrder() == Qt::AscendingOrder;
    m_view->sortByColumn(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QList<int> TablePage::chosenRows() const {
    QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    QList<int> rows;
    for (const QModelIndex& index : std::as_const(chosen))
        rows.append(m_filter->mapToSource(index).row());
    return rows;
}

void TablePage::copy() {
    const QList<int> rows = chosenRows();
    if (rows.isEmpty())
        return;
    QApplication::clipboard()->setText(plainTextOf(rowsOf(m_table.shown, rows)));
    setMessage(tr("Copied: %n row(s), with the headers.", nullptr, int(rows.size())));
}

void TablePage::save() {
    const QString path =
        m_prompter.saveFileName(tr("Save “%1”").arg(m_title->text()),
                                m_name + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    QList<int> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows.append(m_filter->mapToSource(m_filter->index(row, 0)).row());
    const Done done = writeWhole(path, csvOf(rowsOf(m_table.file, rows)));
    if (done)
        setMessage(tr("Saved as %1.").arg(path));
    else
        setMessage(tr("The table could not be saved as %1 (%2). Choose another folder.")
                       .arg(path, done.error().message),
                   true);
}

void TablePage::showRow() {
    const int row = m_filter->mapToSource(m_view->currentIndex()).row();
    if (row < 0 || !m_table.sheetOf) {
        m_pane->clearRow();
        return rowShown();
    }
    m_pane->setRow(m_table.sheetOf(row), usesOf(m_table.shown.addresses[row]));
    rowShown();
}

QString TablePage::chosenId() const {
    const int row = m_filter->mapToSource(m_view->currentIndex()).row();
    return row < 0 ? QString() : m_table.shown.addresses[row];
}

void TablePage::choose(const QString& id) {
    const auto row = int(m_table.shown.addresses.indexOf(id));
    m_wanted = row < 0 ? id : QString();
    if (row < 0)
        return;
    m_search->clear();
    m_view->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, 0)));
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
    if (m_view->isVisible())
        m_view->setFocus(Qt::OtherFocusReason);
}

void TablePage::addButtons(QWidget* buttons) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_message), buttons);
}

void TablePage::outdate() {
    m_isOutdated = true;
    if (!isVisible())
        return;
    m_isOutdated = false;
    load();
}

void TablePage::retranslate() {
    m_search->setPlaceholderText(tr("Filter: any words of a row"));
    m_search->setAccessibleName(tr("Filter the rows"));
    //: a command: by which column the rows are sorted
    m_sort->setText(tr("Sort"));
    m_sort->setToolTip(tr("Sorts the rows by a column; once more turns them round"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the rows that are selected (Ctrl+C)"));
    m_save->setText(tr("Save as CSV…"));
    m_save->setToolTip(tr("Saves the rows that are shown, with every column"));
    outdate();
}

void TablePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LocaleChange)
        outdate();
}

void TablePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (std::exchange(m_isOutdated, false))
        load();
    showRow(); // the study may have changed meanwhile
}

void TablePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_parts->setOrientation(width() >= sideBySideFrom ? Qt::Horizontal : Qt::Vertical);
}

} // namespace plume::ui
