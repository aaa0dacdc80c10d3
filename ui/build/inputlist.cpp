// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/inputlist.h"

#include "controls/inputrow.h"
#include "document/studydocument.h"
#include "lifecycle/edits.h"
#include "lifecycle/followers.h"

#include <QVBoxLayout>

#include <algorithm>

namespace plume::ui {

InputList::InputList(StudyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
}

void InputList::setInputs(int plan, int activity, const QList<TermContent>& inputs,
                          const QString& prefix) {
    m_plan = plan;
    m_activity = activity;
    m_inputs = inputs;
    while (m_rows.size() < inputs.size())
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < inputs.size();
        if (isUsed) {
            m_rows[i]->setObjectName(prefix + keyOf(inputs[i].term));
            m_rows[i]->setContent(inputs[i].content);
        } else {
            m_rows[i]->setObjectName(QString());
        }
        m_rows[i]->setVisible(isUsed);
    }
}

InputRow* InputList::rowOf(Term term) const {
    const auto input = std::ranges::find(m_inputs, term, &TermContent::term);
    return input == m_inputs.end() ? nullptr : m_rows[input - m_inputs.begin()];
}

void InputList::addRow() {
    auto* row = new InputRow(this);
    const qsizetype index = m_rows.size();
    m_rows.append(row);
    m_layout->addWidget(row);
    connect(row, &InputRow::edited, this,
            [this, index](const EstimateData& e, int gesture) { change(index, e, gesture); });
    connect(row, &InputRow::resetRequested, this, [this, index] { reset(index); });
    connect(row, &InputRow::baselineRequested, this, [this, index] { resetToBaseline(index); });
}

void InputList::change(qsizetype row, const EstimateData& estimate, int gesture) {
    const TermContent& input = m_inputs[row];
    m_document.edit({tr("change of “%1”").arg(input.content.label), input.content.address, gesture},
                    withInput(m_document.study(), m_plan, m_activity, input.term, estimate));
}

void InputList::reset(qsizetype row) {
    const TermContent& input = m_inputs[row];
    m_document.edit({tr("reset of “%1”").arg(input.content.label), input.content.address},
                    withoutInput(m_document.study(), m_plan, m_activity, input.term));
}

void InputList::resetToBaseline(qsizetype row) {
    const TermContent& input = m_inputs[row];
    m_document.edit({tr("“%1” as in the baseline").arg(input.content.label), input.content.address},
                    withInputAsBaseline(m_document.study(), m_plan, m_activity, input.term));
}

} // namespace plume::ui
