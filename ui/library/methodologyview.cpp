// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/methodologyview.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include "analysis/addressbook.h"
#include "controls/explained.h"
#include "library/methodologyhtml.h"
#include "theme/sentencelabel.h"

namespace plume::ui {
namespace {

constexpr int widestText = 760; ///< about 75 characters a line

/// The first number of an assessment that is this term: a total before a part of it.
QString firstAddress(Term term, const Assessment& assessment) {
    const AddressBook book(assessment);
    for (const QString& address : book.addresses()) {
        if (termOf(*assessment.calculation.graph, *book.nodeAt(address)) == term)
            return address;
    }
    return {};
}

QSet<Term> termsOf(const Assessment& assessment) {
    QSet<Term> terms;
    const AddressBook book(assessment);
    for (const QString& address : book.addresses()) {
        if (const auto term = termOf(*assessment.calculation.graph, *book.nodeAt(address)))
            terms.insert(*term);
    }
    return terms;
}

} // namespace

MethodologyView::MethodologyView(const QString& dataVersion, QWidget* parent)
    : QWidget(parent)
    , m_dataVersion(dataVersion)
    , m_title(sentenceLabel(this, TextRole::Headline))
    , m_intro(sentenceLabel(this, TextRole::Body))
    , m_search(new QLineEdit(this))
    , m_nothing(sentenceLabel(this, TextRole::Body))
    , m_text(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("methodology"));
    m_search->setObjectName(QStringLiteral("methodology.search"));
    m_search->setClearButtonEnabled(true);
    m_nothing->setObjectName(QStringLiteral("methodology.nothing"));
    setupText();
    auto* column = new QWidget(this);
    column->setMaximumWidth(widestText);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(16, 12, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_text, 1);
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(column, 1);
    page->addStretch();
    page->setStretch(0, 100);
    connect(m_search, &QLineEdit::textChanged, this, &MethodologyView::refresh);
    retranslate();
}

void MethodologyView::setupText() {
    m_text->setObjectName(QStringLiteral("methodology.text"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setFont(fontOf(TextRole::Body));
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    connect(m_text, &QTextBrowser::anchorClicked, this, &MethodologyView::follow);
}

void MethodologyView::showResult(const PlanResult& result) {
    m_result = result;
    refresh();
}

void MethodologyView::refresh() {
    if (!isVisible())
        return;
    if (!m_page)
        m_page = methodologyPage();
    showText();
}

/// Keeps place and selection where nothing has changed: a plan that moves has the same terms.
void MethodologyView::showText() {
    MethodologyQuery query{m_search->text(), {}};
    if (m_result && m_result->assessment.calculation.graph)
        query.linked = termsOf(m_result->assessment);
    const QString text = htmlOf(*m_page, query);
    m_nothing->setVisible(text.isEmpty());
    m_text->setVisible(!text.isEmpty());
    const QString style = styleSheetFor(themeOf(palette()));
    if (text == m_shown && style == m_text->document()->defaultStyleSheet())
        return;
    m_shown = text;
    const int place = m_text->verticalScrollBar()->value();
    m_text->document()->setDefaultStyleSheet(style);
    m_text->setHtml(text);
    m_text->verticalScrollBar()->setValue(place);
}

void MethodologyView::follow(const QUrl& link) {
    const auto term = plume::termOf(link.path());
    if (term && m_result)
        askToExplain(*this, firstAddress(*term, m_result->assessment));
}

void MethodologyView::retranslate() {
    m_title->setText(tr("The methodology"));
    m_intro->setText(
        tr("Everything that Plume computes, read off its own calculation. What the open plan has "
           "is a link to its explanation. Data version %1.")
            .arg(m_dataVersion));
    m_search->setPlaceholderText(tr("Search: a term, a formula, an input"));
    m_search->setAccessibleName(tr("Search the methodology"));
    m_nothing->setText(tr("Nothing here has all of these words. Try fewer."));
    m_text->setAccessibleName(tr("The methodology"));
    m_page.reset();
    refresh();
}

void MethodologyView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
}

void MethodologyView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

} // namespace plume::ui
