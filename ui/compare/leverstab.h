// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparetab.h"

namespace plume::ui {

class LeversView;
class StudyDocument;

/// What would make one of the plans greener, and a plan of its own made from that.
class LeversTab : public CompareTab {
    Q_OBJECT

public:
    /// All must outlive it.
    LeversTab(StudyDocument& document, Prompter& prompter, QWidget* parent = nullptr);

    QString key() const override;
    QString title() const override;
    void showResult(const CompareResult&) override {} // it looks at one plan by itself

    LeversView& view() const { return *m_view; }

private:
    LeversView* m_view;
};

} // namespace plume::ui
