// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/plancolumn.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "charts/paintparts.h"
#include "compare/plancommands.h"
#include "controls/explained.h"
#include "document/studydocument.h"
#include "lifecycle/planedits.h"
#include "theme/icon.h"
#include "theme/planmark.h"
#include "theme/sentencelabel.h"

namespace plume::ui {
namespace {

constexpr int leastWidth = 144; // six of them on a projector
constexpr double markSize = 12.0;

} // namespace

PlanColumn::PlanColumn(StudyDocument& document, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_mark(new QWidget(this))
    , m_name(new QLineEdit(this))
    , m_more(new QToolButton(this))
    , m_amount(sentenceLabel(this, TextRole::CardTitle))
    , m_difference(sentenceLabel(this, TextRole::Small))
    , m_baseline(sentenceLabel(this, TextRole::Small))
    , m_follows(new QCheckBox(this)) {
    setMinimumWidth(leastWidth);
    m_mark->setFixedSize(int(markSize) + 4, 24);
    QFont nameFont = fontOf(TextRole::Body);
    nameFont.setWeight(QFont::DemiBold);
    m_name->setFont(nameFont);
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(m_more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    m_more->setMenu(menu);
    m_follows->setFont(fontOf(TextRole::Small));
    setupLayout();
    connect(m_name, &QLineEdit::editingFinished, this, &PlanColumn::commit);
    connect(m_follows, &QCheckBox::clicked, this, [this](bool isFollowing) {
        PlanCommands::setFollowing(m_document, m_plan, isFollowing);
    });
}

void PlanColumn::setupLayout() {
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_mark);
    head->addWidget(m_name, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addWidget(m_baseline, 1);
    foot->addWidget(m_follows, 1);
    foot->addWidget(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 6, 6);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_amount);
    layout->addWidget(m_difference);
    layout->addStretch();
    layout->addLayout(foot);
    setTabOrder(m_follows, m_more);
}

void PlanColumn::setPlan(int plan) {
    m_plan = plan;
    const QString base = QStringLiteral("compare.plans.%1").arg(plan);
    setObjectName(base);
    m_name->setObjectName(base + QStringLiteral(".name"));
    m_more->setObjectName(base + QStringLiteral(".more"));
    m_amount->setObjectName(base + QStringLiteral(".amount"));
    m_difference->setObjectName(base + QStringLiteral(".difference"));
    m_follows->setObjectName(base + QStringLiteral(".follows"));
    const Plan& shown = m_document.study().plans[plan];
    if (!m_name->hasFocus() || !m_name->isModified())
        showName();
    m_follows->setChecked(shown.followsBaseline);
    m_follows->setVisible(!isBaseline());
    m_baseline->setVisible(isBaseline());
    showTexts();
}

void PlanColumn::setBar(const std::optional<NowBar>& bar) {
    m_bar = bar;
    showTexts();
}

void PlanColumn::commit() {
    if (m_plan >= m_document.study().plans.size())
        return; // taken away while its name was being written
    const QString name = m_name->text();
    m_name->setModified(false);
    if (name.simplified() != m_document.study().plans[m_plan].name)
        PlanCommands::rename(m_document, m_plan, name);
    showName(); // as it was taken, or as before
}

/// Of a name that is too long, the beginning is seen.
void PlanColumn::showName() {
    m_name->setText(m_document.study().plans[m_plan].name);
    m_name->setCursorPosition(0);
}

void PlanColumn::copy() {
    PlanCommands::copy(m_document, m_plan);
    Q_EMIT said(tr("“%1” is on the clipboard; paste it into another study.")
                    .arg(m_document.study().plans[m_plan].name));
}

void PlanColumn::fillMenu(QMenu& menu) {
    menu.clear();
    const Study& study = m_document.study();
    const auto add = [&](const char* name, const QString& text, bool isPossible, auto&& command) {
        QAction* action = menu.addAction(text, this, command);
        action->setObjectName(QStringLiteral("plan.") + QLatin1String(name));
        action->setEnabled(isPossible);
    };
    add("build", tr("Change it in &Build"), true, [this] { Q_EMIT buildRequested(m_plan); });
    add("duplicate", tr("&Duplicate"), takesAnotherPlan(study),
        [this] { PlanCommands::duplicate(m_document, m_plan); });
    add("copy", tr("&Copy for another study"), true, [this] { copy(); });
    menu.addSeparator();
    add("baseline", tr("Make it the b&aseline"), !isBaseline(),
        [this] { PlanCommands::makeBaseline(m_document, m_plan); });
    add("asBaseline", tr("Reset &everything to the baseline"), !isBaseline(),
        [this] { PlanCommands::makeAsBaseline(m_document, m_plan); });
    menu.addSeparator();
    // The first place is the baseline's; it is given by name alone.
    add("left", tr("Move &left"), m_plan > 1,
        [this] { PlanCommands::move(m_document, m_plan, m_plan - 1); });
    add("right", tr("Move &right"), !isBaseline() && m_plan + 1 < study.plans.size(),
        [this] { PlanCommands::move(m_document, m_plan, m_plan + 1); });
    menu.addSeparator();
    add("remove", tr("Re&move"), study.plans.size() > 1,
        [this] { PlanCommands::remove(m_document, m_plan); });
}

void PlanColumn::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(event->globalPos());
}

void PlanColumn::showTexts() {
    const Theme& theme = themeOf(palette());
    const QString name = m_document.study().plans.value(m_plan).name;
    m_name->setAccessibleName(tr("Name of plan %1").arg(m_plan + 1));
    m_name->setToolTip(tr("%1 (type another name)").arg(name));
    m_more->setIcon(iconOf(IconName::More, theme));
    m_more->setAccessibleName(tr("More to do with “%1”").arg(name));
    m_more->setToolTip(m_more->accessibleName());
    //: a checkbox of a plan, in little room: it follows the baseline
    m_follows->setText(tr("follows"));
    m_follows->setAccessibleName(tr("“%1” follows the baseline").arg(name));
    m_follows->setToolTip(tr("What is as in the baseline stays so when that is changed. Uncheck "
                             "it to detach the plan."));
    m_baseline->setText(tr("Baseline"));
    m_baseline->setToolTip(tr("The other plans are measured against it."));
    showAmounts();
}

void PlanColumn::showAmounts() {
    const Theme& theme = themeOf(palette());
    m_amount->setText(m_bar ? m_bar->text : QString());
    setExplained(*m_amount, m_bar ? m_bar->address : QString());
    m_difference->setText(m_bar ? markOf(m_bar->direction) + m_bar->differenceText : QString());
    m_difference->setVisible(!isBaseline());
    setTextColor(*m_difference, colourOf(m_bar ? m_bar->direction : Direction::Same, theme));
    setTextColor(*m_baseline, theme.mutedText);
    update();
}

void PlanColumn::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showTexts();
}

/// The baseline is held by a thicker edge.
void PlanColumn::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isBaseline() ? QPen(theme.controlBorder, 2.0)
                                : QPen(theme.decorativeBorder, 1.0));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 6.0, 6.0);
    drawPlanMark(painter, theme, m_plan, QRectF(m_mark->geometry()).center(), markSize);
}

} // namespace plume::ui
