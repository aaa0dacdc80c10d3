// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/formulabox.h"

#include <algorithm>

namespace plume::ui {
namespace {

constexpr int gap = 4;         ///< about signs
constexpr int lineGap = 6;     ///< between lines of a broken formula
constexpr int barOverhang = 4; ///< of a fraction's bar, at each side
constexpr int barGap = 3;      ///< above and below it

/// An operand with the sign before it.
struct Unit {
    QString sign;
    FormulaBox box;
};

FormulaBox inside(const Formula& formula, int width, const FormulaSizes& sizes);

FormulaBox boxOf(FormulaPiece piece, const QSize& size) {
    FormulaBox box{size.width(), size.height() / 2, size.height() - size.height() / 2, {}};
    piece.rect = QRect(0, -box.above, size.width(), size.height());
    box.pieces = {piece};
    return box;
}

FormulaBox textBox(const QString& text, int width, const FormulaSizes& sizes) {
    FormulaPiece piece;
    piece.text = text;
    return boxOf(piece, sizes.text(text, width));
}

void place(FormulaBox& into, const FormulaBox& box, int x, int y) {
    for (FormulaPiece piece : box.pieces) {
        piece.rect.translate(x, y);
        into.pieces.append(piece);
    }
    into.width = std::max(into.width, x + box.width);
    into.above = std::max(into.above, box.above - y);
    into.below = std::max(into.below, box.below + y);
}

FormulaBox bracketed(const FormulaBox& inner, const FormulaSizes& sizes) {
    FormulaBox box;
    const QRect bracket(0, -inner.above, sizes.bracket, inner.height());
    place(box, inner, sizes.bracket, 0);
    box.width += sizes.bracket;
    box.pieces.prepend({FormulaPiece::Kind::Open, bracket, noNode, {}});
    box.pieces.append(
        {FormulaPiece::Kind::Close, bracket.translated(box.width - sizes.bracket, 0), noNode, {}});
    return box;
}

/// Lines below one another; the axis of several is their middle.
FormulaBox stacked(const QList<FormulaBox>& lines) {
    if (lines.size() == 1)
        return lines.first();
    int height = -lineGap;
    for (const FormulaBox& line : lines)
        height += line.height() + lineGap;
    FormulaBox box;
    int top = -height / 2;
    for (const FormulaBox& line : lines) {
        place(box, line, 0, top + line.above);
        top += line.height() + lineGap;
    }
    return box;
}

FormulaBox flow(const QList<Unit>& units, int width, const FormulaSizes& sizes) {
    QList<FormulaBox> lines;
    FormulaBox line;
    for (const Unit& unit : units) {
        const FormulaBox sign =
            unit.sign.isEmpty() ? FormulaBox{} : textBox(unit.sign, width, sizes);
        const int signWidth = unit.sign.isEmpty() ? 0 : sign.width + gap;
        const int before = line.width == 0 ? 0 : gap;
        if (line.width > 0 && line.width + before + signWidth + unit.box.width > width) {
            lines.append(line);
            line = {};
        }
        const int x = line.width == 0 ? 0 : line.width + gap;
        if (signWidth > 0)
            place(line, sign, x, 0);
        place(line, unit.box, x + signWidth, 0);
    }
    lines.append(line);
    return stacked(lines);
}

FormulaBox fraction(const Formula& formula, int width, const FormulaSizes& sizes) {
    const int inner = width - 2 * barOverhang;
    const FormulaBox top = inside(formula.parts[0], inner, sizes);
    const FormulaBox bottom = inside(formula.parts[1], inner, sizes);
    const int wide = std::max(top.width, bottom.width) + 2 * barOverhang;
    FormulaBox box;
    place(box, top, (wide - top.width) / 2, -barGap - top.below);
    place(box, bottom, (wide - bottom.width) / 2, barGap + bottom.above);
    box.width = wide;
    box.pieces.append({FormulaPiece::Kind::Bar, QRect(0, 0, wide, 1), noNode, {}});
    return box;
}

QString signOf(Formula::Kind kind) {
    switch (kind) {
    case Formula::Kind::Sum:
        return QStringLiteral("+");
    case Formula::Kind::Difference:
        return QStringLiteral("−");
    case Formula::Kind::Product:
        return QStringLiteral("×");
    default:
        return {};
    }
}

FormulaBox schedule(const Formula& formula, int width, const FormulaSizes& sizes) {
    QList<Unit> units{{{}, textBox(nameOf(formula.schedule.kind), width, sizes)}};
    if (formula.parts.isEmpty())
        return units.first().box;
    QList<Unit> arguments;
    const int inner = width - 2 * sizes.bracket;
    for (const Formula& part : formula.parts)
        arguments.append({arguments.isEmpty() ? QString() : QStringLiteral(";"),
                          inside(part, inner - 2 * gap, sizes)});
    units.append({{}, bracketed(flow(arguments, inner, sizes), sizes)});
    return flow(units, width, sizes);
}

FormulaBox chain(const Formula& formula, int width, const FormulaSizes& sizes) {
    const QString sign = signOf(formula.kind);
    const int signWidth = sizes.text(sign, width).width() + gap;
    QList<Unit> units;
    for (qsizetype i = 0; i < formula.parts.size(); ++i) {
        const bool hasBrackets = needsBrackets(formula, i, true);
        const int room = width - signWidth - (hasBrackets ? 2 * sizes.bracket : 0);
        const FormulaBox part = inside(formula.parts[i], room, sizes);
        units.append({i == 0 ? QString() : sign, hasBrackets ? bracketed(part, sizes) : part});
    }
    return flow(units, width, sizes);
}

FormulaBox inside(const Formula& formula, int width, const FormulaSizes& sizes) {
    switch (formula.kind) {
    case Formula::Kind::Factor:
        return boxOf({FormulaPiece::Kind::Factor, {}, formula.node, {}},
                     sizes.factor(formula.node, width));
    case Formula::Kind::Quotient:
        return fraction(formula, width, sizes);
    case Formula::Kind::Schedule:
        return schedule(formula, width, sizes);
    case Formula::Kind::Sum:
    case Formula::Kind::Difference:
    case Formula::Kind::Product:
        return chain(formula, width, sizes);
    }
    Q_UNREACHABLE();
}

} // namespace

FormulaBox layOut(const Formula& formula, int width, const FormulaSizes& sizes) {
    const FormulaBox equals = textBox(QStringLiteral("="), width, sizes);
    const int indent = equals.width + gap;
    const FormulaBox right = inside(formula, width - indent, sizes);
    FormulaBox box;
    place(box, equals, 0, 0);
    place(box, right, indent, 0);
    return box;
}

} // namespace plume::ui
