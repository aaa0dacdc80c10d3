// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/homepage.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "catalogue/catalogue.h"
#include "controls/flatbutton.h"
#include "document/recentfiles.h"
#include "document/setting.h"
#include "examples/examples.h"
#include "home/beginpanel.h"
#include "home/gallerygrid.h"
#include "home/previewer.h"
#include "home/studycard.h"
#include "home/way.h"
#include "home/waybutton.h"
#include "report/modellimits.h"
#include "theme/sentencelabel.h"

namespace plume::ui {
namespace {

constexpr int widestPage = 1560;
constexpr int gutter = 24;
constexpr int ringRoom = 4;

/// In ems of body text, so that larger text makes the columns fewer and not narrower.
int ems(int count) {
    return count * QFontMetrics(fontOf(TextRole::Body)).height();
}

} // namespace

HomePage::HomePage(const Catalogue& catalogue, QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_settings(settings)
    , m_way(wayOf(setting::way.read(settings)))
    , m_previewer(new Previewer(catalogue, this))
    , m_scroll(new QScrollArea(this)) {
    setObjectName(QStringLiteral("home"));
    auto* page = new QWidget;
    page->setMaximumWidth(widestPage);
    m_columns = new QHBoxLayout(page);
    m_columns->setContentsMargins(gutter, 20, gutter, 16);
    m_columns->setSpacing(gutter);
    m_columns->addWidget(makeMain(), 1);
    m_begin = new BeginPanel(page);
    m_columns->addWidget(m_begin);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connectParts();
    retranslate();
}

QWidget* HomePage::makeMain() {
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_title = sentenceLabel(main, TextRole::Headline);
    m_intro = sentenceLabel(main, TextRole::Body);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addSpacing(12);
    setupWays(*column);
    column->addSpacing(12);
    m_galleryTitle = sentenceLabel(main, TextRole::Title);
    m_galleryTitle->setObjectName(QStringLiteral("home.gallery.title"));
    m_galleryNote = sentenceLabel(main, TextRole::Small);
    m_gallery = new GalleryGrid(main);
    column->addWidget(m_galleryTitle);
    column->addWidget(m_galleryNote);
    column->addWidget(m_gallery);
    column->addSpacing(12);
    m_limits = new FlatButton(main);
    m_limits->setObjectName(QStringLiteral("home.limits"));
    m_foot = sentenceLabel(main, TextRole::Small);
    column->addWidget(m_limits, 0, Qt::AlignLeft);
    column->addWidget(m_foot);
    column->addStretch();
    // In line with the cards, which keep room for their rings.
    for (QLabel* text : {m_title, m_intro, m_question, m_galleryTitle, m_galleryNote, m_foot})
        text->setContentsMargins(ringRoom, 0, 0, 0);
    return main;
}

void HomePage::setupWays(QBoxLayout& column) {
    m_question = sentenceLabel(column.parentWidget(), TextRole::Title);
    column.addWidget(m_question);
    m_waysLayout = new QHBoxLayout;
    m_waysLayout->setSpacing(8);
    column.addLayout(m_waysLayout);
    for (const GalleryCategory way : allWays) {
        auto* button = new WayButton(way, column.parentWidget());
        button->setChecked(m_way == way);
        m_waysLayout->addWidget(button, 1);
        m_ways.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, button] { choose(*button); });
    }
}

void HomePage::connectParts() {
    connect(m_previewer, &Previewer::previewed, this,
            [this](const QString& path, const StudyPreview& preview) {
                m_gallery->setPreview(path, preview);
                m_begin->nameTemplate(path, preview.title);
            });
    connect(m_gallery, &GalleryGrid::studyChosen, this, &HomePage::studyRequested);
    connect(m_gallery, &GalleryGrid::cardReached, this,
            [this](QWidget* card) { m_scroll->ensureWidgetVisible(card, 0, gutter); });
    connect(m_begin, &BeginPanel::newRequested, this, &HomePage::newRequested);
    connect(m_begin, &BeginPanel::openRequested, this, &HomePage::openRequested);
    connect(m_begin, &BeginPanel::tourRequested, this, &HomePage::tourRequested);
    connect(m_begin, &BeginPanel::templateRequested, this, &HomePage::studyRequested);
    connect(m_begin, &BeginPanel::fileRequested, this, &HomePage::fileRequested);
    connect(m_limits, &QAbstractButton::clicked, this, &HomePage::limitsRequested);
}

bool HomePage::isBusy() const {
    return m_previewer->isBusy();
}

/// One at most: the one that was chosen is let go by choosing it again.
void HomePage::choose(WayButton& button) {
    m_way = button.isChecked() ? std::optional(button.way()) : std::nullopt;
    for (WayButton* each : std::as_const(m_ways))
        each->setChecked(m_way == each->way());
    setting::way.write(m_settings, m_way ? keyOf(*m_way) : QString());
    orderCards();
}

void HomePage::orderCards() {
    m_gallery->setEntries(plume::gallery(), m_way);
    QWidget* before = m_ways.last();
    for (StudyCard* card : m_gallery->cards()) {
        setTabOrder(before, card);
        before = card;
    }
    setTabOrder(before, m_limits);
}

/// What is seen is made when it is seen, and again where its language changed.
void HomePage::refresh() {
    if (!isVisible())
        return;
    m_begin->setRecentFiles(recentFiles(m_settings));
    m_begin->setTourBegun(setting::tourStep.read(m_settings) > 0);
    if (!m_isStale)
        return;
    m_isStale = false;
    orderCards();
    m_begin->setTemplates(shippedTemplates());
    QStringList paths;
    for (const StudyCard* card : m_gallery->cards())
        paths.append(card->entry().path);
    m_previewer->start(paths + shippedTemplates(), locale());
}

void HomePage::retranslate() {
    const Theme& theme = themeOf(palette());
    m_title->setText(tr("What does an AI system emit over its whole life?"));
    m_intro->setText(tr("From the first experiment to the last answer: emissions, energy and "
                        "water, how sure each number is, and where it comes from."));
    m_question->setText(tr("What brings you here?"));
    m_galleryTitle->setText(tr("Ready studies"));
    m_galleryNote->setText(tr("Each opens as a copy that you can change and save as your own."));
    m_limits->setText(modelLimitsTitle());
    m_limits->setAccessibleName(m_limits->text());
    //: %1 the version of the data that ships with the program
    m_foot->setText(tr("Data version %1. Everything works offline: no account, no network, nothing "
                       "is reported.")
                        .arg(m_catalogue.version));
    for (QLabel* quiet : {m_intro, m_galleryNote, m_foot})
        setTextColor(*quiet, theme.mutedText);
}

/// Where to begin stands at the right where there is room for it and two columns of cards, and
/// below the cards elsewhere.
void HomePage::arrange() {
    const int beginWidth = ems(14);
    // Not that of the viewport, which is laid out after the page, and hardly at all while hidden.
    const int room = width() - m_scroll->verticalScrollBar()->sizeHint().width();
    const int rest = room - beginWidth - 3 * gutter;
    const bool isWide = rest >= 2 * StudyCard::leastWidth();
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_begin->setMinimumWidth(isWide ? beginWidth : 0);
    m_begin->setMaximumWidth(isWide ? beginWidth : QWIDGETSIZE_MAX);
    m_columns->setAlignment(m_begin, isWide ? Qt::AlignTop : Qt::Alignment());
    const int waysWidth = isWide ? rest : room - 2 * gutter;
    m_waysLayout->setDirection(waysWidth >= ems(30) ? QBoxLayout::LeftToRight
                                                    : QBoxLayout::TopToBottom);
}

void HomePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void HomePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void HomePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        m_isStale = true;
        retranslate();
        refresh();
        break;
    case QEvent::PaletteChange:
        retranslate();
        break;
    case QEvent::FontChange:
        arrange();
        break;
    default:
        break;
    }
}

} // namespace plume::ui
