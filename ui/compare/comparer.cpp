// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparer.h"

#include <QtConcurrentRun>

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
    , m_catalogue(catalogue) {
    m_glance.setSingleShot(true);
    m_glance.setInterval(glance);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Comparer::finish);
    connect(&m_glance, &QTimer::timeout, this, [this] {
        if (m_central)
            show(*std::exchange(m_central, std::nullopt));
    });
}

Comparer::~Comparer() {
    m_stop.request_stop();
    m_watcher.waitForFinished(); // the worker reads the catalogue
}

bool Comparer::isBusy() const {
    return m_isRunning || m_waiting || m_central;
}

void Comparer::compare(const CompareRequest& request) {
    if (!m_isRunning)
        return start({request, Stage::Central});
    m_waiting = request;
    m_stop.request_stop();
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

void Comparer::start(const Job& job) {
    const Assessor::Sampling sampling = job.request.sampling.value_or(Assessor::Sampling());
    if (!m_draws || m_draws->samples() != sampling.samples || m_draws->seed() != sampling.seed)
        m_draws = std::make_shared<Draws>(sampling.samples, sampling.seed);
    m_job = job;
    m_isRunning = true;
    m_stop = std::stop_source();
    m_watcher.setFuture(QtConcurrent::run(
        [job, draws = m_draws, catalogue = m_catalogue, stop = m_stop.get_token()] {
            return computed(job, catalogue, *draws, stop);
        }));
}

/// Central values are shown where nothing follows them at once: a newer request is on its way, or
/// what belongs to them takes longer than a glance.
void Comparer::finish() {
    CompareResult result = m_watcher.result();
    m_isRunning = false;
    const bool isCentral = m_job.stage == Stage::Central;
    const bool wasStopped = m_stop.stop_requested();
    const std::optional<CompareRequest> next = std::exchange(m_waiting, std::nullopt);
    if (next)
        start({*next, Stage::Central});
    else if (isCentral && hasMore(result.request))
        start({result.request, Stage::Whole});
    const bool isToBeFollowed = next || hasMore(result.request);
    if (isCentral && isToBeFollowed && m_result && saysAsMuch(m_result->request, result.request))
        return;
    if (isCentral && !next && hasMore(result.request)) {
        m_central = std::move(result);
        m_glance.start();
    } else if (!wasStopped) {
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
