// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "build/cardcontent.h"

class QVBoxLayout;

namespace plume::ui {

class InputRow;
class StudyDocument;

/// Input rows of one activity, kept and refilled as their number and terms change.
class InputList : public QWidget {
    Q_OBJECT

public:
    explicit InputList(StudyDocument& document, QWidget* parent = nullptr);

    /// `prefix` begins the object names of the rows: "build.serving.".
    void setInputs(int plan, int activity, const QList<TermContent>& inputs, const QString& prefix);
    /// The row of an input; none where it is not shown.
    InputRow* rowOf(Term term) const;

private:
    void addRow();
    void change(qsizetype row, const EstimateData& estimate, int gesture);
    void reset(qsizetype row);
    void resetToBaseline(qsizetype row);

    StudyDocument& m_document;
    QVBoxLayout* m_layout;
    QList<InputRow*> m_rows;
    QList<TermContent> m_inputs;
    int m_plan = 0;
    int m_activity = 0;
};

} // namespace plume::ui
