// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <array>

#include "controls/inputcontent.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace plume::ui {

class DensityView;
class FlatButton;
class MessageRow;
class QuantityEdit;

/// Everything about one estimate: shape, ends, quality, source and note. Nothing counts before
/// Apply, and what cannot be drawn from is said and not applied. Escape leaves all as it was.
class RangePopup : public QFrame {
    Q_OBJECT

public:
    /// `content` has an estimate. The parts are named after the popup: `<objectName>.low`.
    RangePopup(InputContent content, const DisplayUnit& unit, const QString& name, QWidget* parent);

    /// Opens below `anchor`, or above it where the screen ends.
    void openAt(const QWidget& anchor);

    const EstimateData& draft() const { return m_draft; }

Q_SIGNALS:
    /// Another estimate than that of the content.
    void applied(const plume::EstimateData& estimate);
    void resetRequested();

private:
    enum End { Low, Central, High };

    void setupWords();
    void setupEnds();
    void setupButtons();
    void setupLayout();
    void nameParts(const QString& name);
    QLabel* makeLabel(const QString& text, QWidget* buddy);
    void chooseShape(int index);
    void takeEnd(End end, double base);
    void showDraft();
    void showFault();
    void offerSpreads();
    void takeSpread(const Spread& spread);
    bool commitEnds();
    void apply();

    InputContent m_content;
    DisplayUnit m_unit;
    EstimateData m_draft;
    QLabel* m_title;
    DensityView* m_picture;
    QLabel* m_draws;
    QComboBox* m_shape;
    std::array<QuantityEdit*, 3> m_ends{};
    std::array<QLabel*, 3> m_endLabels{};
    QComboBox* m_quality;
    QLineEdit* m_source;
    QLineEdit* m_note;
    MessageRow* m_fault;
    FlatButton* m_spreads;
    FlatButton* m_reset;
    QPushButton* m_cancel;
    QPushButton* m_apply;
};

} // namespace plume::ui
