// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace plume {

/// The context in which the words of data tables are translated.
struct TableText {
    Q_DECLARE_TR_FUNCTIONS(TableText)
};

} // namespace plume
