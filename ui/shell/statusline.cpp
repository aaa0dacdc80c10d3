// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "controls/flatbutton.h"
#include "controls/flowlayout.h"
#include "document/sampling.h"
#include "theme/look.h"
#include "theme/sentencelabel.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>

namespace plume::ui {
namespace {

constexpr int gap = 18;

} // namespace

StatusLine::StatusLine(const Catalogue& catalogue, const Sampling& sampling, QAction& ranges,
                       QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_sampling(sampling)
    , m_facts(new FlowLayout(gap, 0))
    , m_data(addLabel("status.data"))
    , m_draws(addButton("status.draws"))
    , m_warnings(addButton("status.warnings"))
    , m_assumptions(addLabel("status.assumptions"))
    , m_network(addLabel("status.network"))
    , m_ranges(new QCheckBox(this)) {
    setObjectName(QStringLiteral("statusLine"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(gap);
    layout->addLayout(m_facts, 1);
    layout->addWidget(m_ranges);
    m_ranges->setObjectName(QStringLiteral("status.ranges"));
    m_ranges->setFont(fontOf(TextRole::Small));
    m_ranges->setChecked(ranges.isChecked());
    connect(m_ranges, &QCheckBox::toggled, &ranges, &QAction::setChecked);
    connect(&ranges, &QAction::toggled, m_ranges, &QCheckBox::setChecked);
    connect(m_draws, &FlatButton::clicked, this, &StatusLine::drawsClicked);
    connect(m_warnings, &FlatButton::clicked, this, &StatusLine::warningsClicked);
    connect(&sampling, &Sampling::rangesChanged, this, &StatusLine::retranslate);
    connect(&sampling, &Sampling::drawsChanged, this, &StatusLine::retranslate);
    retranslate();
    recolour();
}

QLabel* StatusLine::addLabel(const char* name) {
    auto* label = new QLabel(this);
    label->setObjectName(QLatin1String(name));
    label->setFont(fontOf(TextRole::Small));
    m_facts->addWidget(label);
    return label;
}

FlatButton* StatusLine::addButton(const char* name) {
    auto* button = new FlatButton(this);
    button->setObjectName(QLatin1String(name));
    button->setFont(fontOf(TextRole::Small));
    m_facts->addWidget(button);
    return button;
}

void StatusLine::setCounts(int warnings, int assumptions) {
    if (warnings == m_warningCount && assumptions == m_assumptionCount)
        return; // as it is while a slider moves
    m_warningCount = warnings;
    m_assumptionCount = assumptions;
    retranslate();
}

void StatusLine::retranslate() {
    constexpr double largest = 1.4; // beyond, there is room for what changes alone
    m_network->setVisible(textScale() < largest);
    m_data->setText(tr("Data %1").arg(m_catalogue.version));
    m_draws->setText(m_sampling.hasRanges() ? tr("%1 draws, seed %2")
                                                  .arg(locale().toString(m_sampling.draws()))
                                                  .arg(m_sampling.seed())
                                            : tr("central values only"));
    m_draws->setToolTip(tr("Changes the number of draws and the seed"));
    m_warnings->setText(tr("%n warning(s)", nullptr, m_warningCount));
    m_warnings->setToolTip(tr("Shows what does not fit together"));
    m_warnings->setVisible(m_warningCount > 0);
    m_assumptions->setText(tr("%n value(s) taken from the data", nullptr, m_assumptionCount));
    m_network->setText(tr("no network is used"));
    m_ranges->setText(tr("Ranges"));
    m_ranges->setToolTip(tr("Whether amounts have a range or stand at their central value"));
}

void StatusLine::recolour() {
    for (QLabel* label : {m_data, m_assumptions, m_network})
        setTextColor(*label, themeOf(palette()).mutedText);
}

/// A status bar asks for no height that goes with a width.
void StatusLine::fitHeight() {
    setMinimumHeight(layout()->heightForWidth(width()));
}

bool StatusLine::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QWidget::event(event);
}

void StatusLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}

void StatusLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::FontChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace plume::ui
