// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/barlabels.h"

#include <algorithm>

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

/// At the right of its pole, or at its left.
Flag flagOf(qsizetype index, const BarPart& part, bool isRight) {
    const double pole = middle(part);
    const double from = isRight ? pole + poleToText : pole - poleToText - part.widthBelow;
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

/// Looks for places of all flags, one after the other: each in the first row in which it meets
/// nothing, at the side of its pole that looks to the middle of the bar, or else at the other.
class FlagSearch {
public:
    FlagSearch(const QList<BarPart>& parts, double barWidth, int rows)
        : m_parts(parts)
        , m_barWidth(barWidth)
        , m_rows(rows) {}

    /// Of these parts; none where that was not found to be possible.
    std::optional<QList<Flag>> placed(QList<qsizetype> parts) {
        // From the middle of the bar outwards: the flag next to the edge flies below the others.
        std::ranges::stable_sort(parts, {}, [this](qsizetype part) {
            return std::abs(middle(m_parts[part]) - m_barWidth / 2.0);
        });
        m_triesLeft = mostTries;
        QList<Flag> flags;
        return isPlaced(parts, flags) ? std::optional(flags) : std::nullopt;
    }

private:
    static constexpr int mostTries = 400;

    bool isPlaced(const QList<qsizetype>& parts, QList<Flag>& flags) {
        if (flags.size() == parts.size())
            return true;
        const qsizetype part = parts[flags.size()];
        const bool isInward = middle(m_parts[part]) <= m_barWidth / 2.0;
        for (const bool isRight : {isInward, !isInward}) {
            Flag flag = flagOf(part, m_parts[part], isRight);
            if (flag.from < 0.0 || flag.to > m_barWidth)
                continue;
            for (flag.row = 0; flag.row < m_rows && m_triesLeft > 0; ++flag.row) {
                --m_triesLeft;
                if (!isFree(flag, flag.row, flags))
                    continue;
                flags.append(flag);
                if (isPlaced(parts, flags))
                    return true;
                flags.removeLast();
            }
        }
        return false;
    }

    const QList<BarPart>& m_parts;
    double m_barWidth;
    int m_rows;
    int m_triesLeft = 0;
};

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
    QList<qsizetype> below;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const BarPart& part = parts[i];
        if (const auto begin = beginInside(part, mark))
            labels[i] = {BarLabel::Place::Inside, *begin, middle(part), 0};
        else
            below.append(i);
    }
    std::ranges::stable_sort(below, std::greater(),
                             [&](qsizetype part) { return parts[part].right - parts[part].left; });
    // The largest parts have the first claim: leave out the smallest until the rest has room.
    FlagSearch search(parts, barWidth, rows);
    std::optional<QList<Flag>> placed;
    for (auto count = std::min<qsizetype>(below.size(), 4 * rows); !placed && count > 0; --count)
        placed = search.placed(below.mid(0, count));
    for (const Flag& flag : placed.value_or(QList<Flag>()))
        labels[flag.part] = {BarLabel::Place::Below, flag.from, flag.pole, flag.row};
    return labels;
}

} // namespace plume
