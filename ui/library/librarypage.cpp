// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarypage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

#include "controls/pagescroll.h"
#include "controls/taborder.h"
#include "document/studydocument.h"
#include "library/datapage.h"
#include "library/methodologyview.h"
#include "library/validationpage.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

const QString validation = QStringLiteral("validation");
const QString methodology = QStringLiteral("methodology");

} // namespace

QStringList LibraryPage::sections() {
    QStringList keys;
    for (const ShippedTable& table : shippedTables())
        keys.append(table.key);
    return keys + QStringList{validation, methodology};
}

QString LibraryPage::nameOfSection(const QString& key) {
    if (key == validation)
        return tr("Validation");
    if (key == methodology)
        return tr("Methodology");
    return shippedTable(key)->title();
}

LibraryPage::LibraryPage(const LibraryContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_sections(new QListWidget(this))
    , m_stack(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("library"));
    m_sections->setObjectName(QStringLiteral("library.sections"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setFont(fontOf(TextRole::Body));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setWordWrap(true);
    m_sections->setResizeMode(QListView::Adjust);
    for (const QString& key : sections()) {
        auto* item = new QListWidgetItem(m_sections); // the list owns it
        item->setData(Qt::UserRole, key);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 12, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sections);
    layout->addWidget(m_stack, 1);
    m_sections->setCurrentRow(0);
    connect(m_sections, &QListWidget::currentItemChanged, this, &LibraryPage::showSection);
    retranslate();
}

QString LibraryPage::section() const {
    return m_sections->currentItem()->data(Qt::UserRole).toString();
}

void LibraryPage::openSection(const QString& key) {
    const auto row = int(sections().indexOf(key));
    if (row >= 0)
        m_sections->setCurrentRow(row);
}

void LibraryPage::openRow(const QString& table, const QString& id) {
    m_wantedRow = id;
    openSection(table);
    showSection(); // it may have been open already
}

void LibraryPage::showResult(const PlanResult& result) {
    m_result = result;
    if (m_methodology)
        m_methodology->showResult(result);
    for (auto* page : findChildren<DataPage*>())
        page->showResult(result);
}

void LibraryPage::showSection() {
    if (!isVisible())
        return;
    PageScroll*& page = m_pages[section()];
    if (!page) {
        page = new PageScroll(makePage(section()), m_stack);
        m_stack->addWidget(page);
        putInTabOrder(m_sections, page);
    }
    m_stack->setCurrentWidget(page);
    const QString row = std::exchange(m_wantedRow, QString());
    if (auto* table = page->findChild<TablePage*>(); table && !row.isEmpty())
        table->choose(row);
}

QWidget* LibraryPage::makePage(const QString& key) {
    if (key == methodology) {
        m_methodology = new MethodologyView(m_context.document.catalogue().version, m_stack);
        if (m_result)
            m_methodology->showResult(*m_result);
        return m_methodology;
    }
    if (key == validation)
        return new ValidationPage(m_context.document.catalogue(), m_context.prompter, m_stack);
    auto* page = new DataPage(*shippedTable(key), m_context, m_stack);
    if (m_result)
        page->showResult(*m_result);
    connect(page, &TablePage::inputRequested, this, &LibraryPage::inputRequested);
    connect(page, &TablePage::comparisonsRequested, this, &LibraryPage::comparisonsRequested);
    return page;
}

void LibraryPage::retranslate() {
    m_sections->setAccessibleName(tr("Sections of the Library"));
    for (int row = 0; row < m_sections->count(); ++row) {
        QListWidgetItem* item = m_sections->item(row);
        item->setText(nameOfSection(item->data(Qt::UserRole).toString()));
    }
    fitSections();
}

/// As wide as the longest name, but no wider than a third of the page, where names wrap.
void LibraryPage::fitSections() {
    constexpr int padding = 8;
    constexpr int endless = 1 << 16;
    const QFontMetrics metrics(m_sections->font());
    int widest = 0;
    for (int row = 0; row < m_sections->count(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(m_sections->item(row)->text()));
    const int most = std::max(1, width() / 3 - 3 * padding);
    const QRect room(0, 0, std::min(widest + 1, most), endless); // what just fits would wrap
    for (int row = 0; row < m_sections->count(); ++row) {
        QListWidgetItem* item = m_sections->item(row);
        const QRect words = metrics.boundingRect(room, Qt::TextWordWrap, item->text());
        item->setSizeHint({0, std::max(metrics.height(), words.height()) + padding});
    }
    m_sections->setFixedWidth(room.width() + 3 * padding);
}

void LibraryPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitSections();
}

void LibraryPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitSections();
}

void LibraryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showSection();
}

} // namespace plume::ui
