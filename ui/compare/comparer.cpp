// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparer.h"

#include "document/drawsfor.h"

#include <chrono>
#include <utility>

namespace plume::ui {
namespace {

/// Less than what is felt as a delay between the hand and the picture.
constexpr std::chrono::milliseconds glance{40};

bool hasMore(const CompareRequest& request) {
    return request.sampling || request.isAttributionWanted;
}

/// Whether an answer to `shown` says all that central values could say to `asked`.
bool saysAsMuch(const CompareRequest& shown, CompareRequest asked) {
    asked.isAttributionWanted = shown.isAttributionWanted;
    return shown == asked;
}

} // namespace

Comparer::Comparer(const Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_jobs([this](const Job& job) { return begin(job); },
             [this](Jobs::Finished finished) { take(std::move(finished)); }) {
    m_glance.setSingleShot(true);
    m_glance.setInterval(glance);
    connect(&m_glance, &QTimer::timeout, this, [this] {
        if (m_central)
            show(*std::exchange(m_central, std::nullopt));
    });
}

bool Comparer::isBusy() const {
    return m_jobs.isBusy() || m_central;
}

void Comparer::compare(const CompareRequest& request) {
    m_jobs.request({request, Stage::Central});
}

CompareResult Comparer::computed(const Job& job, const Catalogue& catalogue, Draws& draws,
                                 const std::stop_token& stop) {
    const CompareRequest& request = job.request;
    const bool isWhole = job.stage == Stage::Whole;
    ComparisonOptions options;
    options.months = request.months;
    options.indicators = {request.indicator};
    options.isSampled = isWhole && request.sampling;
    CompareResult result;
    result.request = request;
    result.comparison = comparisonOf(request.study, options, catalogue, draws);
    if (stop.stop_requested())
        return result;
    result.courses = coursesOf(request.study, options, request.indicator, catalogue, draws, stop);
    if (isWhole && request.isAttributionWanted)
        result.attribution = attributionOf(request.study, options, request.plan, catalogue, stop);
    return result;
}

Comparer::Jobs::Work Comparer::begin(const Job& job) {
    m_draws = drawsFor(job.request.sampling, m_draws);
    return [job, draws = m_draws, catalogue = m_catalogue](const std::stop_token& stop) {
        return computed(job, catalogue, *draws, stop);
    };
}

/// Central values are shown where nothing follows them at once: a newer request is on its way, or
/// what belongs to them takes longer than a glance.
void Comparer::take(Jobs::Finished finished) {
    CompareResult result = std::move(finished.answer);
    const bool isCentral = finished.request.stage == Stage::Central;
    const bool isNext = finished.isFollowed;
    if (!isNext && isCentral && hasMore(result.request))
        m_jobs.request({result.request, Stage::Whole});
    const bool isToBeFollowed = isNext || hasMore(result.request);
    if (isCentral && isToBeFollowed && m_result && saysAsMuch(m_result->request, result.request))
        return;
    if (isCentral && !isNext && hasMore(result.request)) {
        m_central = std::move(result);
        m_glance.start();
    } else if (!finished.wasStopped) {
        m_central.reset();
        show(std::move(result));
    }
}

/// What is still being computed keeps its last picture rather than vanish and come back.
void Comparer::show(CompareResult result) {
    const bool isOfSamePlan = m_result && m_result->request.plan == result.request.plan &&
                              m_result->request.indicator == result.request.indicator;
    if (!result.attribution && result.request.isAttributionWanted && isOfSamePlan)
        result.attribution = m_result->attribution;
    m_result = std::move(result);
    Q_EMIT compared();
}

} // namespace plume::ui
