// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcard.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include "charts/chartpicture.h"
#include "charts/charttablemodel.h"
#include "charts/chartview.h"
#include "controls/explained.h"
#include "controls/flowlayout.h"
#include "dialogs/prompter.h"
#include "exchange/wholefile.h"
#include "theme/look.h"
#include "theme/sentencelabel.h"
#include "theme/steadybox.h"

namespace plume::ui {
namespace {

constexpr double radius = 6.0;

struct FormatRow {
    ChartCard::Format format;
    const char* suffix;
    const char* text;
};

constexpr std::array formats{
    FormatRow{ChartCard::Format::Png, "png",
              QT_TRANSLATE_NOOP("plume::ui::ChartCard", "Picture (PNG)…")},
    FormatRow{ChartCard::Format::Svg, "svg",
              QT_TRANSLATE_NOOP("plume::ui::ChartCard", "Drawing (SVG)…")},
    FormatRow{ChartCard::Format::Csv, "csv",
              QT_TRANSLATE_NOOP("plume::ui::ChartCard", "Numbers (CSV)…")},
};

} // namespace

ChartCard::ChartCard(const QString& name, ChartView* view, Prompter& prompter, QWidget* parent)
    : QFrame(parent)
    , m_name(name)
    , m_view(view)
    , m_prompter(prompter)
    , m_model(new ChartTableModel(this))
    , m_title(sentenceLabel(this, TextRole::CardTitle))
    , m_answer(sentenceLabel(this, TextRole::Body))
    , m_caption(sentenceLabel(this, TextRole::Tick))
    , m_notes(sentenceLabel(this, TextRole::Tick))
    , m_message(sentenceLabel(this, TextRole::Small))
    , m_pages(new QStackedWidget(this))
    , m_tableView(new QTableView(m_pages))
    , m_head(new QHBoxLayout)
    , m_tools(new FlowLayout(0, 0)) {
    setObjectName(name + QStringLiteral("Card"));
    view->setObjectName(name + QStringLiteral("View"));
    m_answer->setObjectName(name + QStringLiteral("Answer"));
    m_message->setObjectName(name + QStringLiteral("Message"));
    m_pages->addWidget(view);
    m_pages->addWidget(m_tableView);
    setUpTools();
    setUpTable();
    m_head->addWidget(m_title, 1);
    m_head->addLayout(m_tools);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->setSpacing(2);
    layout->addLayout(m_head);
    layout->addWidget(new SteadyBox(m_answer, this));
    layout->addWidget(new SteadyBox(m_caption, this));
    layout->addWidget(m_message);
    layout->addSpacing(4);
    layout->addWidget(m_pages, 1);
    layout->addWidget(new SteadyBox(m_notes, this));
    layout->addStretch(); // takes the room of a chart that has nothing to draw
    m_caption->hide();
    m_message->hide();
    fitPages();
    connect(view, &ChartView::tableRequested, this, [this] { showTable(true); });
    connect(view, &ChartView::copyRequested, this, &ChartCard::copy);
    connect(view, &ChartView::currentMarkChanged, this, &ChartCard::readOut);
    connect(view, &ChartView::explainRequested, this, &ChartCard::explain);
    putTabsInOrder();
    retranslate();
    recolour();
}

void ChartCard::setUpTools() {
    const auto addButton = [this](const char* part) {
        auto* button = new QToolButton(this);
        button->setObjectName(m_name + QString::fromLatin1(part));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFont(fontOf(TextRole::Small));
        m_tools->addWidget(button);
        return button;
    };
    m_explainButton = addButton("Explain");
    m_tableButton = addButton("Table");
    m_tableButton->setCheckable(true);
    m_copyButton = addButton("Copy");
    m_exportButton = addButton("Export");
    connect(m_explainButton, &QToolButton::clicked, this, &ChartCard::explain);
    connect(m_tableButton, &QToolButton::toggled, this, &ChartCard::showTable);
    connect(m_copyButton, &QToolButton::clicked, this, &ChartCard::copy);
    setUpExportMenu();
}

void ChartCard::setUpExportMenu() {
    auto* menu = new QMenu(m_exportButton);
    for (const FormatRow& row : formats) {
        QAction* action = menu->addAction(QString());
        action->setObjectName(m_name + QStringLiteral("Export.") + QLatin1String(row.suffix));
        connect(action, &QAction::triggered, this, [this, row] { exportAs(row.format); });
        m_exportActions.append(action);
    }
    m_exportButton->setMenu(menu);
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
}

void ChartCard::setUpTable() {
    m_tableView->setObjectName(m_name + QStringLiteral("Rows"));
    m_tableView->setModel(m_model);
    m_tableView->setFrameShape(QFrame::NoFrame);
    m_tableView->setFont(fontOf(TextRole::Small));
    m_tableView->setAlternatingRowColors(false);
    m_tableView->setTabKeyNavigation(false);
    m_tableView->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tableView->verticalHeader()->hide();
    m_tableView->verticalHeader()->setDefaultSectionSize(
        QFontMetrics(fontOf(TextRole::Small)).height() + 6);
    m_tableView->horizontalHeader()->setHighlightSections(false);
    m_tableView->horizontalHeader()->setFont(fontOf(TextRole::Small));
    const auto addShortcut = [this](const QKeySequence& key, auto command) {
        auto* shortcut = new QShortcut(key, m_tableView);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, command);
    };
    addShortcut(Qt::Key_T, [this] {
        if (currentLook().hasLetterKeys)
            showTable(false);
    });
    addShortcut(Qt::Key_Escape, [this] { showTable(false); });
    addShortcut(QKeySequence::Copy, [this] { copy(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (isTableShown())
            m_tableView->resizeColumnsToContents();
    });
    connect(m_tableView, &QTableView::activated, this,
            [this](const QModelIndex& cell) { explainRow(cell.row()); });
    connect(m_tableView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& cell) {
                setExplained(*m_tableView, m_model->table().addresses.value(cell.row()));
            });
}

void ChartCard::addControls(QWidget* controls) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_message), controls);
    m_controls = controls;
    putTabsInOrder();
}

/// The tools stand below the question where they would leave it no room.
void ChartCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    const bool isNarrow = 5 * m_tools->sizeHint().width() > 3 * event->size().width();
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_head->setDirection(direction);
}

void ChartCard::focusFirst() {
    QWidget* first = m_view;
    const auto controls = m_controls ? m_controls->findChildren<QWidget*>() : QWidgetList();
    for (QWidget* control : controls) {
        if (first == m_view && control->focusPolicy() & Qt::TabFocus)
            first = control;
    }
    first->setFocus();
}

/// Not by visibleRegion(), which takes far longer: it leaves out what opaque widgets cover as well.
bool ChartCard::isSeen() const {
    if (!isVisible())
        return false;
    const int titleHeight = isFilled() ? m_title->geometry().bottom() + 1 : 0;
    QRect seen = rect().adjusted(0, titleHeight, 0, 0);
    for (const QWidget* at = this; !at->isWindow() && !seen.isEmpty(); at = at->parentWidget())
        seen = seen.translated(at->pos()) & at->parentWidget()->rect();
    return !seen.isEmpty();
}

void ChartCard::addTool(QToolButton* tool) {
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::StrongFocus);
    tool->setFont(fontOf(TextRole::Small));
    m_tools->insertWidget(m_tools->count() - 4, tool);
    putTabsInOrder();
}

/// As it is read: the tools from left to right, controls, then the picture or its table.
void ChartCard::putTabsInOrder() {
    QWidgetList stops;
    for (int i = 0; i < m_tools->count(); ++i)
        stops.append(m_tools->itemAt(i)->widget());
    if (m_controls)
        stops += m_controls->findChildren<QWidget*>();
    stops += {m_view, m_tableView};
    QWidget* before = stops.first();
    for (QWidget* stop : std::as_const(stops)) {
        const bool isHere = stop->window() == window(); // not the list of a combo box
        if (stop == before || !isHere || !(stop->focusPolicy() & Qt::TabFocus))
            continue;
        setTabOrder(before, stop);
        before = stop;
    }
}

void ChartCard::setChart(const ChartWords& words, const ChartTable& table) {
    QStringList addresses = table.addresses;
    addresses.removeAll(QString());
    setChart(words, table, addresses.isEmpty() ? QString() : addresses.last());
}

void ChartCard::setChart(const ChartWords& words, const Late<ChartTable>& table,
                         const QString& address) {
    if (m_words != words)
        say({}, false); // it was about the chart before
    m_words = words;
    m_title->setText(words.question);
    m_answer->setText(words.answer);
    m_view->setWords(words);
    m_tableView->setAccessibleName(words.question);
    m_tableView->setAccessibleDescription(words.description);
    m_table = table;
    m_address = address;
    if (isTableShown())
        m_model->setTable(*m_table);
    readOut();
}

ChartTableModel* ChartCard::model() const {
    m_model->setTable(*m_table);
    return m_model;
}

void ChartCard::setEmpty(bool isEmpty) {
    m_pages->setVisible(!isEmpty);
    m_notes->setVisible(!isEmpty);
    for (QToolButton* button : {m_explainButton, m_tableButton, m_copyButton, m_exportButton})
        button->setEnabled(!isEmpty);
}

void ChartCard::setCaption(const QString& caption) {
    m_captionText = caption;
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty() && !isTableShown());
}

/// The notes make way for what the current mark has to say.
void ChartCard::readOut() {
    const int mark = m_view->currentMark();
    const bool hasMark = mark >= 0 && mark < m_view->markCount();
    m_notes->setText(hasMark ? m_view->markText(mark) : m_words.notes.join(u' '));
    setExplained(*m_view, explainedAddress());
    m_explainButton->setVisible(!explainedAddress().isEmpty());
    setTextColor(*m_notes, hasMark ? themeOf(palette()).text : themeOf(palette()).mutedText);
}

/// Of the current mark; else of what the chart is about; else of any mark.
QString ChartCard::explainedAddress() const {
    const int mark = m_view->currentMark();
    if (mark >= 0 && mark < m_view->markCount())
        return m_view->markAddress(mark);
    QString address = m_address;
    for (int i = 0; address.isEmpty() && i < m_view->markCount(); ++i)
        address = m_view->markAddress(i);
    return address;
}

void ChartCard::explain() {
    askToExplain(*this, explainedAddress());
}

void ChartCard::explainRow(int row) {
    askToExplain(*m_tableView, m_model->table().addresses.value(row));
}

bool ChartCard::isTableShown() const {
    return m_pages->currentWidget() == m_tableView;
}

void ChartCard::showTable(bool isShown) {
    if (isShown == isTableShown())
        return;
    const bool hadFocus = m_view->hasFocus() || m_tableView->hasFocus();
    if (isShown)
        m_model->setTable(*m_table);
    m_pages->setCurrentWidget(isShown ? static_cast<QWidget*>(m_tableView) : m_view);
    fitPages();
    m_tableButton->setChecked(isShown);
    setCaption(m_captionText);
    if (isShown)
        m_tableView->resizeColumnsToContents();
    if (hadFocus)
        m_pages->currentWidget()->setFocus();
    Q_EMIT tableShown(isShown);
}

/// The page that is not seen claims no room; a table shows up to eight rows without scrolling.
void ChartCard::fitPages() {
    constexpr int mostRows = 8;
    const int rows = std::min(mostRows, m_model->rowCount());
    const int height = m_tableView->horizontalHeader()->sizeHint().height() +
                       rows * m_tableView->verticalHeader()->defaultSectionSize() +
                       m_tableView->horizontalScrollBar()->sizeHint().height();
    m_tableView->setSizePolicy(QSizePolicy::Ignored,
                               isTableShown() ? QSizePolicy::Expanding : QSizePolicy::Ignored);
    m_tableView->setMinimumHeight(isTableShown() ? height : 0);
}

void ChartCard::copy() {
    auto* copied = new QMimeData; // the clipboard owns it
    copied->setImageData(imageOf(*m_view, m_words, m_captionText));
    copied->setText(m_words.question + u'\n' + m_words.description + QStringLiteral("\n\n") +
                    plainTextOf(m_table) + u'\n' + m_words.notes.join(u'\n'));
    QApplication::clipboard()->setMimeData(copied);
    say(tr("The picture, its description and its numbers are copied."), false);
}

QByteArray ChartCard::bytesAs(Format format) const {
    switch (format) {
    case Format::Png:
        return pngOf(*m_view, m_words, m_captionText);
    case Format::Svg:
        return svgOf(*m_view, m_words, m_captionText);
    case Format::Csv:
        return csvOf(m_table);
    }
    Q_UNREACHABLE();
}

void ChartCard::exportAs(Format format) {
    const FormatRow& row = formats[std::size_t(format)];
    const QString suffix = QString::fromLatin1(row.suffix);
    const QString path =
        m_prompter.saveFileName(tr("Export “%1”").arg(m_words.question), m_name + u'.' + suffix,
                                tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    const Done done = writeWhole(path, bytesAs(format));
    if (done)
        say(tr("Saved as %1.").arg(path), false);
    else
        say(tr("The chart could not be saved as %1 (%2). Choose another folder.")
                .arg(path, done.error().message),
            true);
}

void ChartCard::say(const QString& sentence, bool isError) {
    if (sentence.isEmpty() && m_message->text().isEmpty())
        return;
    m_isError = isError;
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    recolour();
}

void ChartCard::retranslate() {
    //: a command: where the number comes from
    m_explainButton->setText(tr("Explain"));
    m_explainButton->setToolTip(tr("Shows where the number comes from (Enter on a part)"));
    m_tableButton->setText(tr("Table"));
    m_tableButton->setToolTip(currentLook().hasLetterKeys
                                  ? tr("Shows the numbers of this chart (T)")
                                  : tr("Shows the numbers of this chart"));
    //: a command: the chart, to the clipboard
    m_copyButton->setText(tr("Copy"));
    m_copyButton->setToolTip(tr("Copies the picture with its numbers (Ctrl+C)"));
    m_exportButton->setText(tr("Export"));
    for (qsizetype i = 0; i < m_exportActions.size(); ++i)
        m_exportActions[i]->setText(tr(formats[std::size_t(i)].text));
    say({}, false);
}

void ChartCard::recolour() {
    const Theme& theme = themeOf(palette());
    setTextColor(*m_title, theme.text);
    setTextColor(*m_answer, theme.text);
    setTextColor(*m_caption, theme.mutedText);
    setTextColor(*m_message, m_isError ? theme.error : theme.success);
    readOut();
}

void ChartCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
}

void ChartCard::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.decorativeBorder, 1.0));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace plume::ui
