// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "results/resultpane.h"

namespace plume::ui {

/// The Results place: everything there is to say about one plan, in charts that have the whole
/// window.
class ResultsPage : public ResultPane {
    Q_OBJECT

public:
    explicit ResultsPage(const ResultContext& context, QWidget* parent = nullptr);
};

} // namespace plume::ui
