// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settingsdialog.h"

#include "theme/sentencelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <cmath>

namespace plume::ui {
namespace {

constexpr std::array textSizes{100, 110, 125, 150, 175, 200};
constexpr QSize usualSize{560, 660};

int nearestSize(int percent) {
    const auto nearest = std::ranges::min_element(
        textSizes, {}, [percent](int size) { return std::abs(size - percent); });
    return int(nearest - textSizes.begin());
}

/// Keeps what is chosen while the words of the choices change.
void setItems(QComboBox& box, const QStringList& items) {
    for (int i = 0; i < int(items.size()); ++i) {
        if (i < box.count())
            box.setItemText(i, items[i]);
        else
            box.addItem(items[i]);
    }
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_preferences(preferences) {
    setObjectName(QStringLiteral("settings"));
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(24, 20, 24, 8);
    grid->setVerticalSpacing(8);
    m_language = addChoice(*grid, "settings.language");
    m_numbers = addChoice(*grid, "settings.numbers");
    m_masses = addChoice(*grid, "settings.masses");
    m_theme = addChoice(*grid, "settings.theme");
    m_textSize = addChoice(*grid, "settings.textSize");
    m_projector = addSwitch(*grid, "settings.projector");
    m_patterns = addSwitch(*grid, "settings.patterns");
    m_lessMotion = addSwitch(*grid, "settings.lessMotion");
    m_letterKeys = addSwitch(*grid, "settings.letterKeys");
    m_draws = new QPushButton(page);
    m_draws->setObjectName(QStringLiteral("settings.draws"));
    grid->addWidget(m_draws, grid->rowCount(), 0, Qt::AlignLeft);
    grid->setRowStretch(grid->rowCount(), 1);
    auto* scroll = new QScrollArea(this); // larger text than the window holds is scrolled
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_reset = new QPushButton(this);
    m_reset->setObjectName(QStringLiteral("settings.reset"));
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("settings.close"));
    m_close->setDefault(true);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 8, 24, 16);
    foot->addWidget(m_reset);
    foot->addStretch();
    foot->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    retranslate();
    fill();
    for (QComboBox* box : {m_language, m_numbers, m_masses, m_theme, m_textSize})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::take);
    for (QCheckBox* box : {m_projector, m_patterns, m_lessMotion, m_letterKeys})
        connect(box, &QCheckBox::toggled, this, &SettingsDialog::take);
    connect(m_draws, &QPushButton::clicked, this, &SettingsDialog::drawsRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const Language language = m_preferences.language; // one that is understood
        Preferences first;
        first.language = language;
        setPreferences(first);
        Q_EMIT changed(m_preferences);
    });
    resize(usualSize);
}

QComboBox* SettingsDialog::addChoice(QGridLayout& grid, const char* name) {
    auto* label = new QLabel(grid.parentWidget());
    auto* box = new QComboBox(grid.parentWidget());
    box->setObjectName(QLatin1String(name));
    label->setBuddy(box);
    label->setWordWrap(true);
    grid.addWidget(label, grid.rowCount(), 0);
    grid.addWidget(box, grid.rowCount(), 0);
    m_labels.append(label);
    return box;
}

QCheckBox* SettingsDialog::addSwitch(QGridLayout& grid, const char* name) {
    auto* box = new QCheckBox(grid.parentWidget());
    box->setObjectName(QLatin1String(name));
    QLabel* hint = sentenceLabel(grid.parentWidget(), TextRole::Small);
    hint->setContentsMargins(26, 0, 0, 0);
    grid.addWidget(box, grid.rowCount(), 0);
    grid.addWidget(hint, grid.rowCount(), 0);
    m_hints.append(hint);
    return box;
}

void SettingsDialog::setPreferences(const Preferences& preferences) {
    m_preferences = preferences;
    fill();
}

void SettingsDialog::fill() {
    m_isFilling = true;
    m_language->setCurrentIndex(int(m_preferences.language));
    m_numbers->setCurrentIndex(int(m_preferences.numbers));
    m_masses->setCurrentIndex(int(m_preferences.masses));
    m_theme->setCurrentIndex(m_preferences.theme ? int(*m_preferences.theme)
                                                 : int(allThemeNames.size()));
    m_textSize->setCurrentIndex(nearestSize(m_preferences.look.textSize));
    m_projector->setChecked(m_preferences.look.isForProjector);
    m_patterns->setChecked(m_preferences.look.hasPatterns);
    m_lessMotion->setChecked(m_preferences.look.hasLessMotion);
    m_letterKeys->setChecked(m_preferences.look.hasLetterKeys);
    m_isFilling = false;
}

void SettingsDialog::take() {
    if (m_isFilling)
        return;
    Preferences next = m_preferences;
    next.language = Language(m_language->currentIndex());
    next.numbers = NumberFormat(m_numbers->currentIndex());
    next.masses = MassUnits(m_masses->currentIndex());
    const bool isNamed = m_theme->currentIndex() < int(allThemeNames.size());
    next.theme = isNamed ? ThemeChoice(ThemeName(m_theme->currentIndex())) : ThemeChoice();
    next.look.textSize = textSizes[std::size_t(m_textSize->currentIndex())];
    next.look.isForProjector = m_projector->isChecked();
    next.look.hasPatterns = m_patterns->isChecked();
    next.look.hasLessMotion = m_lessMotion->isChecked();
    next.look.hasLetterKeys = m_letterKeys->isChecked();
    if (next == m_preferences)
        return;
    m_preferences = next;
    Q_EMIT changed(m_preferences);
}

void SettingsDialog::showTexts() {
    const QStringList labels{tr("&Language"), tr("&Numbers"), tr("&Weights"), tr("&Theme"),
                             tr("Text &size")};
    for (qsizetype i = 0; i < labels.size(); ++i)
        m_labels[i]->setText(labels[i]);
    m_projector->setText(tr("For a &projector"));
    m_patterns->setText(tr("Patterns in &charts"));
    m_lessMotion->setText(tr("Less &motion"));
    m_letterKeys->setText(tr("Single-letter &keys"));
    const QStringList hints{
        tr("Text at one and a half times its size or more, and thicker lines."),
        tr("Parts of a chart can be told apart without colours. High contrast has them anyway."),
        tr("A change that is shown again goes step by step instead of moving."),
        tr("In the chart that has the keyboard, T shows the table and L changes the scale.")};
    const QList<QCheckBox*> switches{m_projector, m_patterns, m_lessMotion, m_letterKeys};
    for (qsizetype i = 0; i < hints.size(); ++i) {
        m_hints[i]->setText(hints[i]);
        switches[i]->setAccessibleDescription(hints[i]);
        setTextColor(*m_hints[i], themeOf(palette()).mutedText);
    }
    m_draws->setText(tr("&Draws and seed …"));
    m_reset->setText(tr("As at &first"));
    m_close->setText(tr("Close"));
}

void SettingsDialog::retranslate() {
    const bool wasFilling = m_isFilling;
    m_isFilling = true;
    setWindowTitle(tr("Settings"));
    showTexts();
    setItems(*m_language, {ownNameOf(Language::English), ownNameOf(Language::Vietnamese)});
    setItems(*m_numbers, {tr("As the language writes them"), QStringLiteral("1,234.5"),
                          QStringLiteral("1.234,5")});
    setItems(*m_theme, {tr("Light"), tr("Dark"), tr("High contrast, light"),
                        tr("High contrast, dark"), tr("As the desktop")});
    //: units of mass
    setItems(*m_masses, {tr("Kilograms and tonnes (kg, t)"), tr("Pounds (lb)")});
    QStringList sizes;
    for (const int size : textSizes)
        sizes.append(QStringLiteral("%1%").arg(size));
    setItems(*m_textSize, sizes);
    m_isFilling = wasFilling;
}

void SettingsDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace plume::ui
