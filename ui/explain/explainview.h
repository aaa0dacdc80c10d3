// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "explain/explainsheet.h"
#include "theme/theme.h"

class QLabel;
class QVBoxLayout;

namespace plume::ui {

class FormulaView;
class NumberList;

/// One explanation sheet on the screen: what the number is, its formula as a picture, in numbers
/// and in words, its factors, sources and limits, and what uses it.
class ExplainView : public QWidget {
    Q_OBJECT

public:
    explicit ExplainView(QWidget* parent = nullptr);

    void setSheet(const ExplainSheet& sheet);
    /// Instead of a sheet: why there is none.
    void setMessage(const QString& message);

Q_SIGNALS:
    void linkActivated(const QString& address);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A heading with a text below it; both hide where there is no text.
    struct Section {
        QLabel* heading = nullptr;
        QLabel* text = nullptr;
    };

    QLabel* addText(const char* name, TextRole role);
    Section addSection(const char* name);
    void setSection(const Section& section, const QString& heading, const QString& text);
    FormulaView* addFormula(const char* name, int spelling);
    NumberList* addList(const char* name);
    void showSections();
    void recolour();

    ExplainSheet m_sheet;
    QVBoxLayout* m_layout;
    QLabel* m_message;
    QLabel* m_title;
    QLabel* m_value;
    QLabel* m_range;
    QLabel* m_meaning;
    FormulaView* m_names;
    FormulaView* m_values;
    QLabel* m_origin;
    NumberList* m_factors;
    NumberList* m_inputs;
    Section m_sources;
    Section m_limits;
    NumberList* m_usedBy;
    QLabel* m_data;
};

} // namespace plume::ui
