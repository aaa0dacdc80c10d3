// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "results/resultpane.h"

namespace plume::ui {

class ChangesCard;
class StudyDocument;

/// The Results place: everything there is to say about one plan, in charts that have the whole
/// window.
class ResultsPage : public ResultPane {
    Q_OBJECT

public:
    explicit ResultsPage(const ResultContext& context, QWidget* parent = nullptr);

    /// Adds a card of what changed; the document must outlive the page.
    void addChanges(StudyDocument& document, const ResultContext& context);
    /// Leads to that card.
    void showChanges();
    /// Whether what changed is being computed.
    bool isBusy() const;

private:
    ChangesCard* m_changes = nullptr; ///< once it was added
};

} // namespace plume::ui
