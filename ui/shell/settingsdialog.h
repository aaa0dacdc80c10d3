// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "language/language.h"
#include "quantity/massunits.h"
#include "theme/look.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace plume::ui {

/// What can be set of the window, apart from any study.
struct Preferences {
    Language language = Language::English;
    NumberFormat numbers = NumberFormat::AsLanguage;
    ThemeChoice theme = ThemeName::Light;
    MassUnits masses = MassUnits::Metric;
    Look look;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// Settings; each takes effect as soon as it is chosen.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences& preferences, QWidget* parent);

    const Preferences& preferences() const { return m_preferences; }
    /// Shows what was set elsewhere; never emits.
    void setPreferences(const Preferences& preferences);

Q_SIGNALS:
    void changed(const plume::ui::Preferences& preferences);
    void drawsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QComboBox* addChoice(QGridLayout& grid, const char* name);
    QCheckBox* addSwitch(QGridLayout& grid, const char* name);
    void fill();
    void take();
    void retranslate();
    void showTexts();

    Preferences m_preferences;
    bool m_isFilling = false;
    QList<QLabel*> m_labels; ///< of the choices, in their order
    QList<QLabel*> m_hints;  ///< of the switches
    QComboBox* m_language;
    QComboBox* m_numbers;
    QComboBox* m_masses;
    QComboBox* m_theme;
    QComboBox* m_textSize;
    QCheckBox* m_projector;
    QCheckBox* m_patterns;
    QCheckBox* m_lessMotion;
    QCheckBox* m_letterKeys;
    QPushButton* m_draws;
    QPushButton* m_reset;
    QPushButton* m_close;
};

} // namespace plume::ui
