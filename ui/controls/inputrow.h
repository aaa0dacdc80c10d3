// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "controls/inputcontent.h"

class QBoxLayout;
class QLabel;

namespace plume::ui {

class FactLabel;
class FlatButton;
class InputSlider;
class MessageRow;
class QuantityEdit;
class RoleMark;
class SourceBadge;
class UnitPicker;

/// One input: its name, a slider, an exact field with a unit, and below its range and where
/// the value comes from. Shows an edit at once; the next content confirms or corrects it.
class InputRow : public QWidget {
    Q_OBJECT

public:
    explicit InputRow(QWidget* parent = nullptr);

    /// Never emits; keeps text that is being written. The children are named after the row, which
    /// has its objectName by then.
    void setContent(const InputContent& content);
    const InputContent& content() const { return m_content; }

    /// The unit shown: the one chosen here, else the content's.
    DisplayUnit unit() const;

    /// Lets the text in the field count, as before saving; false where it cannot.
    bool commit();
    /// Puts the keyboard on the field, ready to be written over.
    void focusField();

Q_SIGNALS:
    /// A new estimate. Equal `gesture` numbers belong to one undo step (one drag); a new drag, key
    /// press run or typed entry has a new one.
    void edited(const plume::EstimateData& estimate, int gesture);
    /// The stated value is to be taken out: back to data or default.
    void resetRequested();
    /// The value is to be as in the baseline that the plan follows.
    void baselineRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Gesture {
        int number = 0;
        InputContent start; ///< before it: what a drag scales, and goes back to
    };

    void setupLayout();
    void setupEditing();
    void nameChildren();
    void showContent();
    void showTexts();
    void showColors();
    void showNotice();
    void chooseUnit(const DisplayUnit& unit);
    void moveTo(double base, int gesture);
    void enter(const EstimateData& estimate, const DisplayUnit& unit);
    void openRange();
    void takeRange(const EstimateData& estimate);
    QBoxLayout* makeNameLine();
    QBoxLayout* makeValueLine();
    QWidget* makeFactsLine();

    InputContent m_content;
    std::optional<DisplayUnit> m_chosenUnit;
    std::optional<Gesture> m_gesture;
    RoleMark* m_role;
    QLabel* m_label;
    InputSlider* m_slider;
    QuantityEdit* m_field;
    UnitPicker* m_unit;
    MessageRow* m_notice;
    FlatButton* m_facts; ///< opens the range
    SourceBadge* m_source;
    FactLabel* m_changed;
    FlatButton* m_reset;
    FactLabel* m_differs; ///< from the baseline
    FlatButton* m_asBaseline;
    FlatButton* m_explain; ///< where no source is named that explains as well
};

} // namespace plume::ui
