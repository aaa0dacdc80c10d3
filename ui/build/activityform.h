// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "build/cardcontent.h"
#include "build/pickerrows.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace plume::ui {

class InputList;
class InputRow;
class RowPicker;
class StudyDocument;

/// What an activity's card asks: how its work is known, which rows of the data it uses, how much is
/// done, when. Every change goes to the document at once.
class ActivityForm : public QWidget {
    Q_OBJECT

public:
    ActivityForm(StudyDocument& document, const PickerRows& rows, QWidget* parent = nullptr);

    void setContent(const CardQuestion& question, int activity);
    /// The row of an input; none where it is not shown.
    InputRow* rowOf(Term term) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        InputRole role = InputRole::Decision;
        QWidget* name = nullptr; ///< mark and label
        QLabel* label = nullptr;
        QWidget* widget = nullptr;
    };

    template <typename Widget>
    Widget* addField(Field& field, const char* name);
    void nameField(Field& field, QWidget* widget);
    void setupMethod();
    void setupPickers();
    void setupSchedule();
    void retranslate();
    void fillMethods(const Plan& plan);
    void fillTargets(const Plan& plan);
    void fillScope(const CardQuestion& question);
    void fillPickers();
    void fillSchedule(const Plan& plan);
    void showFields(const CardQuestion& question);
    const Activity& activity() const;
    /// Records `next` under the name of the field that changed.
    void record(const Field& field, const Study& next);

    StudyDocument& m_document;
    const PickerRows& m_pickerRows;
    int m_edition = -1; ///< of the rows that the pickers have
    int m_plan = 0;
    int m_activity = 0;
    bool m_isFilling = false;

    QVBoxLayout* m_layout;
    Field m_methodField{InputRole::Assumption};
    Field m_targetField{InputRole::Assumption};
    Field m_requestField;
    Field m_modelField;
    Field m_deviceField;
    Field m_gridField;
    Field m_scopeField{InputRole::Assumption};
    Field m_startField;
    Field m_repeatField;
    QComboBox* m_method = nullptr;
    QComboBox* m_target = nullptr;
    RowPicker* m_request = nullptr;
    RowPicker* m_model = nullptr;
    RowPicker* m_device = nullptr;
    RowPicker* m_grid = nullptr;
    QComboBox* m_scope = nullptr;
    InputList* m_inputs = nullptr;
    QSpinBox* m_start = nullptr;
    QSpinBox* m_repeat = nullptr;
    QLabel* m_hidden = nullptr;
};

} // namespace plume::ui
