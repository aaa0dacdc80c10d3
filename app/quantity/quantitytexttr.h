// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace plume {

/// The translation context of what is read and shown of quantities. A free function tr() would
/// find its strings at run time, but lupdate would file them under the namespace.
struct QuantityText {
    Q_DECLARE_TR_FUNCTIONS(QuantityText)
};

} // namespace plume
