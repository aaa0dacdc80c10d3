// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace plume {

/// The translation context of what explanations say.
struct ExplainText {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

} // namespace plume
