// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/topbar.h"

#include "controls/flowlayout.h"
#include "document/studydocument.h"
#include "shell/actions.h"
#include "shell/planchooser.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace plume::ui {
namespace {

constexpr int gap = 8;
constexpr int leastTitle = 12; // characters

} // namespace

TopBar::TopBar(StudyDocument& document, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_tools(new FlowLayout(gap, 4))
    , m_title(new QLabel(this))
    , m_plans(new PlanChooser(this)) {
    setObjectName(QStringLiteral("topBar"));
    m_layout->setContentsMargins(16, 6, 16, 6);
    m_layout->setSpacing(gap);
    m_title->setObjectName(QStringLiteral("top.title"));
    m_title->setFont(fontOf(TextRole::CardTitle));
    m_title->setWordWrap(true);
    m_layout->addWidget(m_title, 1);
    m_layout->addLayout(m_tools);
    m_tools->addWidget(m_plans);
    for (QAction* action :
         {actions.duplicatePlan, actions.open, actions.save, actions.undo, actions.redo}) {
        QToolButton* button = addButton(nullptr);
        button->setDefaultAction(action);
        button->setObjectName(QStringLiteral("top.") + action->objectName());
    }
    m_language = addButton("top.language");
    m_theme = addButton("top.theme");
    connect(m_language, &QToolButton::clicked, this, &TopBar::languageSwitched);
    connect(m_theme, &QToolButton::clicked, this, &TopBar::themeSwitched);
    connect(&document, &StudyDocument::studyChanged, this, &TopBar::showState);
    connect(&document, &StudyDocument::pathChanged, this, &TopBar::showState);
    connect(&document.undoStack(), &QUndoStack::cleanChanged, this, &TopBar::showState);
    retranslate();
}

QToolButton* TopBar::addButton(const char* name) {
    auto* button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(QLatin1String(name));
    m_tools->addWidget(button);
    return button;
}

void TopBar::arrange() {
    constexpr int mostLines = 2;
    const QFontMetrics metrics(m_title->font());
    const int room = contentsRect().width() - 2 * m_layout->contentsMargins().left() -
                     m_tools->sizeHint().width() - gap;
    const int least = leastTitle * metrics.averageCharWidth();
    const bool isCrowded =
        room < least ||
        m_title->heightForWidth(room) > mostLines * metrics.lineSpacing() + metrics.leading();
    m_layout->setDirection(isCrowded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TopBar::showState() {
    const QString state = m_document.isModified()       ? tr("not saved")
                          : m_document.path().isEmpty() ? tr("new")
                                                        : tr("saved");
    m_title->setText(QStringLiteral("%1  •  %2").arg(m_document.study().title, state));
}

void TopBar::retranslate() {
    //: The button shows the other language.
    m_language->setText(tr("Tiếng Việt"));
    m_language->setToolTip(tr("Switch to Vietnamese"));
    m_theme->setText(themeOf(palette()).window.lightness() < 128 ? tr("Light") : tr("Dark"));
    m_theme->setToolTip(tr("Switch between light and dark"));
    showState();
}

void TopBar::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.decorativeBorder);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

bool TopBar::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TopBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace plume::ui
