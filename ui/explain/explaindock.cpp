// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explaindock.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include "controls/explained.h"
#include "explain/copymenu.h"
#include "explain/explainview.h"
#include "theme/sentencelabel.h"

namespace plume::ui {

ExplainDock::ExplainDock(const Catalogue& catalogue, QWidget* parent)
    : QFrame(parent)
    , m_catalogue(catalogue)
    , m_heading(sentenceLabel(this, TextRole::CardTitle))
    , m_copyMenu(new CopyMenu(this))
    , m_crumbs(new Breadcrumbs(this))
    , m_said(sentenceLabel(this, TextRole::Small))
    , m_scroll(new QScrollArea(this))
    , m_view(new ExplainView) {
    setObjectName(QStringLiteral("explainDock"));
    setFocusPolicy(Qt::StrongFocus);
    m_crumbs->setObjectName(QStringLiteral("explain.crumbs"));
    m_said->setObjectName(QStringLiteral("explain.said"));
    m_scroll->setObjectName(QStringLiteral("explain.scroll"));
    m_scroll->setWidget(m_view); // takes it
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setupHead();
    connect(m_view, &ExplainView::linkActivated, this, &ExplainDock::follow);
    connect(m_crumbs, &Breadcrumbs::crumbActivated, this, &ExplainDock::returnTo);
    connect(m_copyMenu, &CopyMenu::copied, this, &ExplainDock::say);
    say({});
    retranslate();
    recolour();
}

QToolButton* ExplainDock::addButton(const char* name) {
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String("explain.") + QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFont(fontOf(TextRole::Small));
    return button;
}

void ExplainDock::setupHead() {
    m_back = addButton("back");
    m_copy = addButton("copy");
    m_close = addButton("close");
    m_copy->setMenu(m_copyMenu);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    connect(m_back, &QToolButton::clicked, this, &ExplainDock::goBack);
    connect(m_close, &QToolButton::clicked, this, &ExplainDock::dismiss);
    auto* head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_back);
    head->addWidget(m_heading, 1);
    head->addWidget(m_copy);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 4, 4);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_crumbs);
    layout->addWidget(m_said);
    layout->addWidget(m_scroll, 1);
}

void ExplainDock::showResults(const QList<PlanResult>& results) {
    m_results = results;
    refresh();
}

/// That of the plan in the address; where the address is of none of them, the first.
const PlanResult& ExplainDock::result() const {
    for (const PlanResult& result : m_results) {
        if (m_address.startsWith(planAddress(result.assessment.number) + u'/'))
            return result;
    }
    return m_results.first();
}

void ExplainDock::explain(const QString& address) {
    if (QWidget* focused = QApplication::focusWidget(); focused && !isAncestorOf(focused))
        m_before = focused;
    m_way.clear();
    m_address = address;
    m_scroll->verticalScrollBar()->setValue(0);
    say({});
    m_isStale = true;
    show();
    refresh();
    setFocus();
}

void ExplainDock::follow(const QString& address) {
    m_way.append({m_address, m_shownTitle});
    m_address = address;
    m_scroll->verticalScrollBar()->setValue(0);
    say({});
    refresh();
    setFocus();
}

void ExplainDock::returnTo(int crumb) {
    m_address = m_way[crumb].address;
    m_way.resize(crumb);
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
    setFocus();
}

bool ExplainDock::goBack() {
    if (m_way.isEmpty())
        return false;
    returnTo(int(m_way.size()) - 1);
    return true;
}

void ExplainDock::dismiss() {
    const QWidget* focused = QApplication::focusWidget();
    const bool hasKeyboard = focused && (focused == this || isAncestorOf(focused));
    hide();
    if (hasKeyboard && m_before && m_before->isVisible())
        m_before->setFocus();
    Q_EMIT closed();
}

std::optional<Range> ExplainDock::rangeAt(NodeId node) const {
    if (!result().sampled)
        return std::nullopt;
    const auto range = rangeOf(result().assessment, *result().sampled, node);
    const bool varies = range && range->p5 < range->p95;
    return varies ? std::optional(Range{range->p5, range->p95}) : std::nullopt;
}

void ExplainDock::refresh() {
    m_isStale = true;
    if (m_results.isEmpty() || !isVisible())
        return;
    m_isStale = false;
    constexpr int digits = 4; // as in the headline
    ExplainStyle style{.locale = locale(), .digits = digits};
    style.rangeOf = [this](NodeId node) { return rangeAt(node); };
    const auto sheet = explainSheet(result().assessment, m_address, m_catalogue, style);
    m_back->setEnabled(!m_way.isEmpty());
    m_crumbs->setCrumbs(m_way);
    m_copy->setEnabled(sheet.has_value());
    m_copyMenu->setSheet(sheet.value_or(ExplainSheet()));
    if (sheet) {
        m_shownTitle = sheet->title;
        m_view->setSheet(*sheet);
        //: %1 a number's name, %2 its value
        setAccessibleName(tr("Explanation of %1: %2").arg(sheet->title, sheet->number.value));
        return;
    }
    const QString why = m_address.isEmpty()
                            ? tr("Choose a number, and its explanation stands here.")
                            : tr("This number is not in the plan any more, or not known. Choose "
                                 "another one, or undo the change.");
    m_view->setMessage(why);
    setAccessibleName(why);
}

void ExplainDock::say(const QString& sentence) {
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void ExplainDock::retranslate() {
    m_heading->setText(tr("Explain"));
    m_back->setText(QStringLiteral("‹"));
    //: a command: to the number before
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back (Esc)"));
    //: a command: the explanation, to the clipboard
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the explanation"));
    m_close->setText(QStringLiteral("×"));
    m_close->setAccessibleName(tr("Close the explanation"));
    m_close->setToolTip(tr("Close (Ctrl+I)"));
    say({});
    refresh();
}

void ExplainDock::recolour() {
    const Theme& theme = themeOf(palette());
    setTextColor(*m_heading, theme.mutedText);
    setTextColor(*m_said, theme.success);
    QPalette colours = m_scroll->palette();
    colours.setColor(QPalette::Window, theme.raised);
    m_scroll->setPalette(colours);
    m_view->setAutoFillBackground(true);
}

void ExplainDock::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
}

void ExplainDock::keyPressEvent(QKeyEvent* event) {
    const bool isBack = event->key() == Qt::Key_Back || event->matches(QKeySequence::Back);
    if (event->key() == Qt::Key_Escape) {
        if (!goBack())
            dismiss();
    } else if (isBack) {
        goBack();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ExplainDock::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    if (m_isStale)
        refresh();
}

void ExplainDock::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.raised);
    painter.fillRect(QRect(0, 0, 1, height()), theme.controlBorder);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.focus, 2.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2.0, 1.0, -1.0, -1.0), 4.0, 4.0);
}

} // namespace plume::ui
