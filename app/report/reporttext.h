// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace plume {

/// The translation context of what a report says.
struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace plume
