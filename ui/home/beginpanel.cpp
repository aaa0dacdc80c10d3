// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/beginpanel.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "controls/flatbutton.h"
#include "controls/wrappingbutton.h"
#include "theme/sentencelabel.h"
#include "theme/styleparts.h"

namespace plume::ui {
namespace {

constexpr int margin = 16;
constexpr qsizetype mostRecent = 5;

QVBoxLayout* addColumn(QVBoxLayout& layout) {
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    layout.addLayout(column); // which owns it
    return column;
}

/// "~/Documents", for people.
QString shownFolder(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    const bool isBelow = folder == home || folder.startsWith(home + QLatin1Char('/'));
    return QDir::toNativeSeparators(isBelow ? QLatin1Char('~') + folder.mid(home.size()) : folder);
}

} // namespace

BeginPanel::BeginPanel(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("home.begin"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);
    m_new = addButton("home.new");
    m_new->setProperty("primary", true);
    m_open = addButton("home.open");
    m_tour = addButton("home.tour");
    m_templatesHeading = addHeading("home.templates");
    m_templates = addColumn(*layout);
    m_recentHeading = addHeading("home.recent");
    m_noRecent = sentenceLabel(this, TextRole::Small);
    layout->addWidget(m_noRecent);
    m_recent = addColumn(*layout);
    layout->addStretch();
    connect(m_new, &QPushButton::clicked, this, &BeginPanel::newRequested);
    connect(m_open, &QPushButton::clicked, this, &BeginPanel::openRequested);
    connect(m_tour, &QPushButton::clicked, this, &BeginPanel::tourRequested);
    retranslate();
}

QLabel* BeginPanel::addHeading(const char* name) {
    QLabel* heading = sentenceLabel(this, TextRole::CardTitle);
    heading->setObjectName(QLatin1String(name));
    heading->setContentsMargins(0, 12, 0, 0);
    layout()->addWidget(heading);
    return heading;
}

QPushButton* BeginPanel::addButton(const char* name) {
    auto* button = new WrappingButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    layout()->addWidget(button);
    return button;
}

FlatButton* BeginPanel::addLink(QVBoxLayout& layout) {
    auto* link = new FlatButton(this);
    link->setFont(fontOf(TextRole::Small));
    layout.addWidget(link);
    return link;
}

void BeginPanel::setTemplates(const QStringList& paths) {
    for (const QString& path : paths) {
        if (m_templateLinks.contains(path))
            continue;
        FlatButton* link = addLink(*m_templates);
        link->setObjectName(QStringLiteral("home.template.") + QFileInfo(path).completeBaseName());
        link->hide();
        m_templateLinks.insert(path, link);
        connect(link, &QAbstractButton::clicked, this,
                [this, path] { Q_EMIT templateRequested(path); });
    }
}

void BeginPanel::nameTemplate(const QString& path, const QString& title) {
    FlatButton* link = m_templateLinks.value(path);
    if (!link)
        return;
    link->setText(title);
    link->setAccessibleName(title);
    link->updateGeometry();
    link->show();
}

void BeginPanel::setRecentFiles(const QStringList& paths) {
    qDeleteAll(m_recentRows);
    m_recentRows.clear();
    for (const QString& path : paths.mid(0, mostRecent)) {
        FlatButton* link = addLink(*m_recent);
        link->setObjectName(QStringLiteral("home.recent.%1").arg(m_recentRows.size() / 2));
        link->setText(QFileInfo(path).completeBaseName());
        link->setAccessibleName(link->text());
        link->setAccessibleDescription(QDir::toNativeSeparators(path));
        link->setToolTip(QDir::toNativeSeparators(path));
        connect(link, &QAbstractButton::clicked, this,
                [this, path] { Q_EMIT fileRequested(path); });
        QLabel* folder = sentenceLabel(this, TextRole::Tick);
        folder->setContentsMargins(3, 0, 0, 4);
        folder->setText(shownFolder(path));
        setTextColor(*folder, themeOf(palette()).mutedText);
        m_recent->addWidget(folder);
        m_recentRows += {link, folder};
    }
    m_noRecent->setVisible(m_recentRows.isEmpty());
}

void BeginPanel::setTourBegun(bool hasBegun) {
    m_hasTourBegun = hasBegun;
    retranslate();
}

void BeginPanel::retranslate() {
    m_new->setText(tr("New study"));
    m_open->setText(tr("Open a study …"));
    m_tour->setText(m_hasTourBegun ? tr("Go on with the tour") : tr("Take the tour (90 seconds)"));
    m_templatesHeading->setText(tr("Begin with a template"));
    m_recentHeading->setText(tr("Recent studies"));
    m_noRecent->setText(tr("What you open or save is listed here."));
    setTextColor(*m_noRecent, themeOf(palette()).mutedText);
}

void BeginPanel::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    part::drawBox(painter, rect(), theme.surface, theme.decorativeBorder);
}

void BeginPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace plume::ui
