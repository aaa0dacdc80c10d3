// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include "analysis/goalseek.h"
#include "quantity/unittable.h"

#include <optional>

class QComboBox;
class QLabel;

namespace plume::ui {

class MessageRow;
class QuantityEdit;
class UnitPicker;

/// What is wished: a result of a plan and the value it should have. It remembers the wish for each
/// result.
class WishRow : public QWidget {
    Q_OBJECT

public:
    explicit WishRow(QWidget* parent = nullptr);

    /// The results of the plan that can be asked about, and what they are now.
    void setAssessment(const Assessment& assessment, const Study& study, int plan,
                       const Catalogue& catalogue);
    /// The address of the result that is chosen; empty where the plan has none.
    QString output() const;
    double wish() const;
    /// Puts the keyboard on the wished value.
    void focusField();

Q_SIGNALS:
    /// A person chose another result or entered another value.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Result {
        QString address;
        QString name;
        Dimension dimension;
        double present = 0.0;
        QString presentText;
    };
    struct Wished {
        double value = 0.0;
        DisplayUnit unit;
    };

    void setupLayout();
    void retranslate();
    void showResult();
    void showNotice();
    const Result* current() const;
    Wished& wishedOf(const Result& result);
    void take(const EstimateData& estimate, const DisplayUnit& unit);

    QList<Result> m_results;
    QHash<QString, Wished> m_wishes;
    QLabel* m_outputLabel;
    QComboBox* m_output;
    QLabel* m_valueLabel;
    QuantityEdit* m_field;
    UnitPicker* m_unit;
    QLabel* m_now;
    MessageRow* m_notice;
};

} // namespace plume::ui
