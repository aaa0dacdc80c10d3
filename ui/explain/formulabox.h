// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

#include "calculation/formula.h"

#include <functional>

namespace plume::ui {

/// A part of a drawn formula. Coordinates are those of its box: x from the left, y from the axis,
/// the height of fraction bars and of the middle of signs.
struct FormulaPiece {
    enum class Kind { Factor, Text, Bar, Open, Close };
    Kind kind = Kind::Text;
    QRect rect;
    NodeId node = noNode; ///< of a Factor
    QString text;         ///< of a Text
};

/// A formula laid out: its pieces, and how far they reach.
struct FormulaBox {
    int width = 0;
    int above = 0; ///< the axis
    int below = 0;
    QList<FormulaPiece> pieces;

    int height() const { return above + below; }
};

/// How large what a formula is drawn of is. A factor's size may depend on the room it has.
struct FormulaSizes {
    std::function<QSize(NodeId node, int width)> factor;
    std::function<QSize(const QString& text, int width)> text;
    int bracket = 6; ///< the width of one
};

/// Lays a formula out within `width`, after an equals sign: quotients as fractions; sums and
/// products break into lines before a sign. What cannot be broken is as wide as its widest factor
/// needs.
FormulaBox layOut(const Formula& formula, int width, const FormulaSizes& sizes);

} // namespace plume::ui
