// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcard.h"

namespace plume::ui {

class CumulativeView;

/// When it happens, by phase or as the range of the whole.
class CumulativeCard : public ChartCard {
    Q_OBJECT

public:
    explicit CumulativeCard(Prompter& prompter, QWidget* parent = nullptr);

    CumulativeView* course() const { return m_course; }
    /// Whether ranges over time are seen: as bands, or in the table.
    bool drawsRanges() const;

Q_SIGNALS:
    void drawsRangesChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showForm();
    void retranslate();

    CumulativeView* m_course;
    QToolButton* m_range;
};

} // namespace plume::ui
