// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalseek.h"

#include "analysis/seekservicelife.h"
#include "analysis/seeksteps.h"
#include "calculation/leafsweep.h"

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

NodeId outputNode(const SeekQuestion& question) {
    const auto node = nodeAt(question.assessment, question.output);
    Q_ASSERT(node);
    return *node;
}

Unknown unknownOf(const Leaf& leaf) {
    Unknown unknown{leaf.address, *leaf.term, leaf.dimension, leaf.estimate, {}, {}, false};
    if (const InputSpec* spec = findInputSpec(*leaf.term)) {
        unknown.span = {spec->minimum * spec->unitInBase, spec->maximum * spec->unitInBase};
        unknown.usual = {spec->sliderLow * spec->unitInBase, spec->sliderHigh * spec->unitInBase};
        unknown.isLogarithmic = spec->logarithmic;
    }
    return unknown;
}

/// The derivative of the output by every leaf, at present.
std::vector<double> slopesOf(const SeekQuestion& question) {
    return derivatives(*question.assessment.calculation.graph, outputNode(question),
                       question.assessment.values);
}

/// What is sought of a straight line needs one step from the present, and is checked.
std::optional<CurvePoint> onStraightLine(LeafSweep& sweep, const SeekQuestion& question,
                                         double present, double slope, const Range& span) {
    constexpr int corrections = 3;
    CurvePoint point{present, sweep.at(present)};
    for (int i = 0; i < corrections && point.gives != question.wish; ++i) {
        const double at = point.at + (question.wish - point.gives) / slope;
        const CurvePoint next{at, sweep.at(at)};
        if (i > 0 && std::abs(next.gives - question.wish) >= std::abs(point.gives - question.wish))
            break;
        point = next;
    }
    const double scale = std::max(std::abs(question.wish), std::abs(sweep.at(present)));
    const bool isRoot = std::abs(point.gives - question.wish) <= rootTolerance * scale;
    if (!isRoot || point.at < span.low || point.at > span.high)
        return std::nullopt;
    return point;
}

/// Where to look at a straight line: its ends say whether it reaches the wish.
std::vector<double> endsOf(const Unknown& unknown) {
    std::vector<double> ends{unknown.span.low, unknown.estimate.value, unknown.span.high};
    const bool isInside = ends[0] < ends[1] && ends[1] < ends[2];
    if (!isInside)
        ends.erase(ends.begin() + 1);
    return ends;
}

SeekAnswer seekInput(const SeekQuestion& question, const Unknown& unknown,
                     std::span<const double> slopes) {
    const Graph& graph = *question.assessment.calculation.graph;
    SeekAnswer answer;
    answer.unknown = unknown;
    const auto leaf = graph.find(unknown.address);
    if (!leaf)
        return answer;
    LeafSweep sweep(graph, question.assessment.values, outputNode(question), *leaf);
    if (!sweep.isConnected())
        return answer;
    const double present = unknown.estimate.value;
    const Wish wish{question.wish, present,
                    sweep.isStraight() ? endsOf(unknown) : placesOf(unknown)};
    RootSearch found = searchRoots([&sweep](double value) { return sweep.at(value); }, wish);
    if (found.samples.empty())
        return answer;
    const double slope = slopes[std::size_t(graph.node(*leaf).detail)];
    if (sweep.isStraight() && slope != 0.0) {
        if (const auto root = onStraightLine(sweep, question, present, slope, unknown.span))
            found.roots = {*root};
    }
    takeUp(answer, found, question.wish);
    return answer;
}

/// By how much the input must change, in shares of itself or of its slider.
double effortOf(const SeekAnswer& answer) {
    if (const auto factor = answer.factor(); factor && *factor > 0.0)
        return std::abs(std::log(*factor));
    const Range& usual = answer.unknown.usual;
    return std::abs(answer.best.at - answer.unknown.estimate.value) / (usual.high - usual.low);
}

int rankOf(SeekOutcome outcome) {
    return outcome == SeekOutcome::Found ? 0 : outcome == SeekOutcome::Jumps ? 1 : 2;
}

bool comesBefore(const SeekAnswer& a, const SeekAnswer& b, double wish) {
    if (rankOf(a.outcome) != rankOf(b.outcome))
        return rankOf(a.outcome) < rankOf(b.outcome);
    if (a.outcome == SeekOutcome::OutOfReach)
        return std::abs(a.best.gives - wish) < std::abs(b.best.gives - wish);
    if (a.plausibility() != b.plausibility())
        return a.plausibility() < b.plausibility();
    return effortOf(a) < effortOf(b);
}

} // namespace

std::optional<Range> Unknown::known() const {
    constexpr double lowEnd = 0.05;
    constexpr double highEnd = 0.95;
    if (estimate.shape == Shape::Fixed)
        return std::nullopt;
    return Range{percentile(estimate, lowEnd), percentile(estimate, highEnd)};
}

std::optional<double> SeekAnswer::factor() const {
    if (unknown.estimate.value <= 0.0 || best.at < 0.0)
        return std::nullopt;
    return best.at / unknown.estimate.value;
}

Plausibility SeekAnswer::plausibility() const {
    const auto lies = [this](const Range& range) {
        return best.at >= range.low && best.at <= range.high;
    };
    const auto known = unknown.known();
    if (known && lies(*known))
        return Plausibility::Known;
    if (!lies(unknown.usual))
        return Plausibility::Unusual;
    return known ? Plausibility::OutsideKnown : Plausibility::Usual;
}

QList<Unknown> unknownsOf(const SeekQuestion& question) {
    const Graph& graph = *question.assessment.calculation.graph;
    const std::array outputs{outputNode(question)};
    const std::vector<bool> needed = neededFor(graph, outputs);
    QList<Unknown> unknowns;
    for (NodeId id = 0; id < NodeId(needed.size()); ++id) {
        if (!needed[std::size_t(id)] || graph.node(id).operation != Operation::Leaf)
            continue;
        const Leaf& leaf = graph.leafOf(id);
        if (leaf.term && findInputSpec(*leaf.term))
            unknowns.append(unknownOf(leaf));
    }
    unknowns.append(serviceLifeOf(question));
    return unknowns;
}

std::optional<Unknown> unknownAt(const SeekQuestion& question, const QString& address) {
    const Unknown life = serviceLifeOf(question);
    if (address == life.address)
        return life;
    const Graph& graph = *question.assessment.calculation.graph;
    const auto node = graph.find(address);
    if (!node || !graph.leafOf(*node).term || !findInputSpec(*graph.leafOf(*node).term))
        return std::nullopt;
    return unknownOf(graph.leafOf(*node));
}

SeekAnswer seek(const SeekQuestion& question, const Unknown& unknown) {
    if (unknown.term == Term::ServiceLife)
        return seekServiceLife(question);
    return seekInput(question, unknown, slopesOf(question));
}

QList<SeekAnswer> seekAll(const SeekQuestion& question) {
    const std::vector<double> slopes = slopesOf(question);
    QList<SeekAnswer> answers;
    for (const Unknown& unknown : unknownsOf(question)) {
        const SeekAnswer answer = unknown.term == Term::ServiceLife
                                      ? seekServiceLife(question)
                                      : seekInput(question, unknown, slopes);
        if (answer.outcome != SeekOutcome::NoBearing)
            answers.append(answer);
    }
    std::ranges::stable_sort(answers, [&](const SeekAnswer& a, const SeekAnswer& b) {
        return comesBefore(a, b, question.wish);
    });
    return answers;
}

} // namespace plume
