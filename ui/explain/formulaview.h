// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "explain/explainsheet.h"
#include "explain/formulabox.h"

namespace plume::ui {

class FlatButton;

/// A formula as a picture: each factor is a link, quotients are fractions, and what does not fit
/// into one line is broken before a sign.
class FormulaView : public QWidget {
    Q_OBJECT

public:
    enum class Spelling {
        Names, ///< "Energy × Grid intensity": each factor can be reached by Tab
        Values ///< "384 kWh × 429 g/kWh": by the mouse, as the names are there for the keyboard
    };

    explicit FormulaView(Spelling spelling, QWidget* parent = nullptr);

    /// Draws the formula of a sheet; cheap where only its numbers have changed.
    void setSheet(const ExplainSheet& sheet);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkActivated(const QString& address);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    FormulaBox boxFor(int width) const;
    QString spelled(NodeId node) const;
    FlatButton* link(qsizetype index);
    void fill();
    void place();

    Spelling m_spelling;
    Formula m_formula;
    QHash<NodeId, ExplainedNumber> m_texts;
    QList<FlatButton*>
        m_links;           ///< one an occurrence of a factor, in reading order; spare ones hide
    QList<NodeId> m_nodes; ///< of those that are used
    FormulaBox m_box;
};

} // namespace plume::ui
