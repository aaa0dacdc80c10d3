// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "build/cardframe.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace plume::ui {

class InputList;
class InputRow;
class StudyDocument;

/// The making of all activities' hardware: how each counts it, and its inputs.
class HardwareCard : public CardFrame {
    Q_OBJECT

public:
    explicit HardwareCard(StudyDocument& document, QWidget* parent = nullptr);

    void setContent(const CardQuestion& question);
    /// The row of an input of an activity; none where it is not shown.
    InputRow* rowOf(int activity, Term term) const;

protected:
    QWidget* createBody() override;
    void changeEvent(QEvent* event) override;

private:
    struct Part {
        QWidget* widget = nullptr;
        QLabel* name = nullptr;
        QComboBox* method = nullptr;
        QLabel* none = nullptr; ///< says that this method has no inputs
        InputList* inputs = nullptr;
    };

    void addPart();
    void fillPart(Part& part, const CardQuestion& question, int activity) const;
    void change(int activity, EmbodiedMethod method);

    StudyDocument& m_document;
    QVBoxLayout* m_partsLayout = nullptr;
    QList<Part> m_parts;
    int m_plan = 0;
};

} // namespace plume::ui
