// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/headlineview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "controls/explained.h"
#include "controls/flatbutton.h"
#include "theme/sentencelabel.h"
#include "theme/steadybox.h"

namespace plume::ui {
namespace {

QLabel* addLabel(QWidget* parent, const char* name, TextRole role) {
    QLabel* label = sentenceLabel(parent, role);
    label->setObjectName(QLatin1String(name));
    return label;
}

} // namespace

HeadlineView::HeadlineView(QWidget* parent)
    : QWidget(parent)
    , m_amount(addLabel(this, "headlineAmount", TextRole::Headline))
    , m_explain(new FlatButton(this))
    , m_share(addLabel(this, "headlineShare", TextRole::Body))
    , m_leftOut(new QToolButton(this))
    , m_omissions(addLabel(this, "headlineOmissions", TextRole::Small)) {
    m_explain->setObjectName(QStringLiteral("headlineExplain"));
    m_explain->setFont(fontOf(TextRole::Small));
    m_leftOut->setObjectName(QStringLiteral("headlineLeftOut"));
    m_leftOut->setAutoRaise(true);
    m_leftOut->setCheckable(true);
    m_leftOut->setFont(fontOf(TextRole::Small));
    m_leftOut->setArrowType(Qt::RightArrow);
    m_leftOut->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_leftOut->setFocusPolicy(Qt::StrongFocus);
    m_omissions->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->addWidget(new SteadyBox(m_amount, this), 1);
    first->addWidget(m_explain, 0, Qt::AlignTop);
    layout->addLayout(first);
    layout->addWidget(new SteadyBox(m_share, this));
    layout->addWidget(m_leftOut, 0, Qt::AlignLeft);
    layout->addWidget(m_omissions);
    connect(m_leftOut, &QToolButton::toggled, this, [this](bool isOpen) {
        m_leftOut->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_omissions->setVisible(isOpen);
    });
    connect(m_explain, &QAbstractButton::clicked, this, [this] { askToExplain(*this, m_address); });
    recolour();
    retranslate();
}

void HeadlineView::setHeadline(const Headline& headline) {
    m_address = headline.address;
    setExplained(*this, m_address);
    m_explain->setVisible(!m_address.isEmpty());
    m_explain->setAccessibleName(tr("Explain: %1").arg(headline.amount));
    m_amount->setText(headline.amount);
    m_share->setText(headline.range.isEmpty() ? headline.share
                                              : headline.range + u' ' + headline.share);
    m_leftOut->setText(headline.leftOut);
    m_leftOut->setVisible(!headline.omissions.isEmpty());
    m_omissions->setText(headline.omissions.join(u'\n'));
    m_omissions->setVisible(m_leftOut->isChecked() && !headline.omissions.isEmpty());
}

void HeadlineView::recolour() {
    const Theme& theme = themeOf(palette());
    setTextColor(*m_amount, theme.text);
    setTextColor(*m_share, theme.mutedText);
    setTextColor(*m_leftOut, theme.mutedText);
    setTextColor(*m_omissions, theme.mutedText);
}

void HeadlineView::retranslate() {
    //: a command: where the number comes from
    m_explain->setText(tr("Explain"));
}

void HeadlineView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace plume::ui
