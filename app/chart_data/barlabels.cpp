// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/barlabels.h"

#include <algorithm>
#include <numeric>

namespace plume {
namespace {

constexpr double gap = 10.0;
constexpr double padding = 8.0;
constexpr double poleToText = 4.0;

double middle(const BarPart& part) {
    return (part.left + part.right) / 2.0;
}

/// A flag with the ends of its text; `row` is yet to be found.
struct Flag {
    qsizetype part = 0;
    double pole = 0.0;
    double from = 0.0;
    double to = 0.0;
    int row = 0;
};

Flag flagOf(qsizetype index, const BarPart& part, double barWidth) {
    const double pole = middle(part);
    const bool isLeft = pole <= barWidth / 2.0;
    const double from = isLeft ? pole + poleToText : pole - poleToText - part.widthBelow;
    return {index, pole, from, from + part.widthBelow, 0};
}

bool isFree(const Flag& flag, int row, const QList<Flag>& placed) {
    return std::ranges::none_of(placed, [&](const Flag& other) {
        const bool meets = flag.from < other.to + gap && other.from < flag.to + gap;
        // A pole passes every row above its own.
        const bool poleMeets = row > other.row && flag.pole > other.from - poleToText / 2.0 &&
                               flag.pole < other.to + poleToText / 2.0;
        const bool otherPoleMeets = other.row > row && other.pole > flag.from - poleToText / 2.0 &&
                                    other.pole < flag.to + poleToText / 2.0;
        return (row == other.row && meets) || poleMeets || otherPoleMeets;
    });
}

/// The first row in which the flag meets nothing.
bool place(Flag& flag, const QList<Flag>& placed, int rows) {
    for (flag.row = 0; flag.row < rows; ++flag.row) {
        if (isFree(flag, flag.row, placed))
            return true;
    }
    return false;
}

/// From the middle of the bar outwards: the flag next to the edge flies below the others.
QList<Flag> placedFlags(QList<Flag> flags, double barWidth, int rows, bool& isComplete) {
    std::ranges::stable_sort(
        flags, {}, [&](const Flag& flag) { return std::abs(flag.pole - barWidth / 2.0); });
    QList<Flag> placed;
    isComplete = true;
    for (Flag& flag : flags) {
        const bool isOutside = flag.from < 0.0 || flag.to > barWidth;
        if (!isOutside && place(flag, placed, rows))
            placed.append(flag);
        else
            isComplete = false;
    }
    return placed;
}

/// Where a label within the part begins, on the left of the mark if it has room there; none: it has
/// room on neither side.
std::optional<double> beginInside(const BarPart& part, std::optional<double> mark) {
    const auto hasRoom = [&](double left, double right) {
        return right - left >= part.width + 2.0 * padding;
    };
    const bool isCrossed = mark && *mark > part.left && *mark < part.right;
    if (hasRoom(part.left, isCrossed ? *mark : part.right))
        return part.left + padding;
    return isCrossed && hasRoom(*mark, part.right) ? std::optional(*mark + padding) : std::nullopt;
}

} // namespace

QList<BarLabel> placeBarLabels(const QList<BarPart>& parts, double barWidth, int rows,
                               std::optional<double> mark) {
    QList<BarLabel> labels(parts.size());
    QList<Flag> flags;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const BarPart& part = parts[i];
        if (const auto begin = beginInside(part, mark))
            labels[i] = {BarLabel::Place::Inside, *begin, middle(part), 0};
        else
            flags.append(flagOf(i, part, barWidth));
    }
    std::ranges::stable_sort(flags, std::greater(), [&](const Flag& flag) {
        return parts[flag.part].right - parts[flag.part].left;
    });
    // The largest parts have the first claim: leave out the smallest until the rest has room.
    bool isComplete = false;
    QList<Flag> placed = placedFlags(flags, barWidth, rows, isComplete);
    const qsizetype most = std::min<qsizetype>(flags.size(), 4 * rows);
    for (qsizetype count = most; !isComplete && count > 0; --count)
        placed = placedFlags(flags.mid(0, count), barWidth, rows, isComplete);
    for (const Flag& flag : std::as_const(placed))
        labels[flag.part] = {BarLabel::Place::Below, flag.from, flag.pole, flag.row};
    return labels;
}

} // namespace plume
