// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include <algorithm>
#include <vector>

namespace plume {
namespace {

/// Insertions, deletions and replacements, and neighbours changed over, from `a` to `b`.
int editDistance(const QString& a, const QString& b) {
    const auto n = std::size_t(a.size());
    const auto m = std::size_t(b.size());
    std::vector<std::vector<int>> cost(n + 1, std::vector<int>(m + 1));
    for (std::size_t i = 0; i <= n; ++i)
        cost[i][0] = int(i);
    for (std::size_t j = 0; j <= m; ++j)
        cost[0][j] = int(j);
    const auto at = [](const QString& text, std::size_t i) { return text[qsizetype(i)]; };
    for (std::size_t i = 1; i <= n; ++i) {
        for (std::size_t j = 1; j <= m; ++j) {
            const int replace = at(a, i - 1) == at(b, j - 1) ? 0 : 1;
            cost[i][j] =
                std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + replace});
            if (i > 1 && j > 1 && at(a, i - 1) == at(b, j - 2) && at(a, i - 2) == at(b, j - 1))
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[n][m];
}

/// Twice the distance between two spellings, so that there is room for half a step: where only the
/// beginning of a candidate was written ("nvidia-h101" of "nvidia-h100-nvl"), half of one more than
/// the distance to that.
int halfSteps(const QString& asked, const QString& candidate) {
    int best = 2 * editDistance(asked, candidate);
    for (qsizetype at = candidate.indexOf(u'-'); at >= 0; at = candidate.indexOf(u'-', at + 1)) {
        if (candidate.count(u'-') > asked.count(u'-') && at + 2 >= asked.size() &&
            at <= asked.size() + 2)
            best = std::min(best, 2 * editDistance(asked, candidate.left(at)) + 1);
    }
    return best;
}

} // namespace

QString nearest(const QString& given, const QStringList& known) {
    constexpr qsizetype longest = 100; // an id or key is shorter; the table grows with the square
    if (given.size() > longest)
        return {};
    QString best;
    int bestDistance = 2 * (1 + int(std::max<qsizetype>(2, given.size() / 3)));
    const QString asked = folded(given);
    for (const QString& candidate : known) {
        if (candidate.size() > longest)
            continue;
        const QString spelt = folded(candidate);
        const bool isLonger = spelt.size() > asked.size() && spelt.contains(u'-');
        if (!isLonger && 2 * std::abs(spelt.size() - asked.size()) >= bestDistance)
            continue; // so many letters alone are too many or too few
        const int distance = halfSteps(asked, spelt);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

QString folded(const QString& text) {
    QString result;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const QChar lower = c.toLower();
        result.append(lower == QChar(0x0111) ? QLatin1Char('d') : lower); // đ has no decomposition
    }
    return result;
}

} // namespace plume
