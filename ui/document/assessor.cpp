// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/assessor.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <utility>

namespace plume::ui {
namespace {

using namespace std::chrono_literals;

/// Half a frame at 60 Hz: the other half is for drawing.
constexpr qint64 longestOnTheGuiThread = 8;
/// Less than what is felt as a delay between the hand and the picture.
constexpr auto glance = 40ms;
constexpr auto calm = 150ms;
/// As many as are drawn while a slider moves.
constexpr std::size_t mostQuickSamples = defaultSamples;

/// What the window shows ranges of; any other number is sampled when it is asked for.
QList<Term> shownTerms(Term indicator) {
    QList<Term> terms{Term::Emissions, Term::OperationalEmissions, Term::EmbodiedEmissions,
                      Term::Cost};
    if (indicator != Term::Emissions)
        terms.append(indicator);
    if (indicator == Term::Water)
        terms += {Term::SiteWater, Term::GridWater};
    return terms;
}

bool hasRangesOf(Term indicator, const PlanResult& result) {
    return result.sampled && result.sampled->wanted.contains(indicator);
}

/// Processor time of this thread: what the machine does besides does not count.
qint64 millisecondsWorked() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

/// Whether two results speak of the same inputs, so that what is shown of one can stand in for the
/// other for a moment.
bool areAlike(const Assessment& a, const Assessment& b) {
    if (!a.calculation.graph || !b.calculation.graph || a.activityCount() != b.activityCount())
        return false;
    return std::ranges::equal(a.calculation.graph->leaves(), b.calculation.graph->leaves(), {},
                              &Leaf::address, &Leaf::address);
}

} // namespace

Assessor::Assessor(const Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue) {
    for (QTimer* timer : {&m_glance, &m_calm})
        timer->setSingleShot(true);
    m_glance.setInterval(glance);
    m_calm.setInterval(calm);
    connect(&m_deep, &QFutureWatcherBase::finished, this, &Assessor::takeDeep);
    connect(&m_glance, &QTimer::timeout, this, [this] { show(m_result); });
    connect(&m_calm, &QTimer::timeout, this, &Assessor::startCalm);
}

Assessor::~Assessor() {
    m_deepStop.request_stop();
    m_deep.waitForFinished();
}

void Assessor::assess(const Study& study, int plan) {
    m_request = {study, plan, m_request.number + 1};
    m_deepStop.request_stop();
    advance();
}

void Assessor::setSampling(const std::optional<Sampling>& sampling) {
    if (m_sampling == sampling)
        return;
    m_sampling = sampling;
    m_quickSampler.reset(); // a job that uses it keeps it
    m_deepSampler.reset();
    if (m_request.number > 0)
        assess(m_request.study, m_request.plan);
}

void Assessor::setWanted(const Wanted& wanted) {
    if (m_wanted == wanted)
        return;
    if (m_wanted.indicator != wanted.indicator)
        m_deepStop.request_stop();
    m_wanted = wanted;
    if (m_request.number > 0)
        advance();
}

bool Assessor::isBusy() const {
    return m_quick != QuickWork::None || m_deep.isRunning() || m_resultNumber != m_request.number ||
           needsRanges() || needsCourse() || needsDeep();
}

bool Assessor::needsRanges() const {
    return m_sampling && (!hasRangesOf(m_wanted.indicator, m_result) ||
                          (m_wanted.course == When::AtOnce && needsCourse()));
}

bool Assessor::needsCourse() const {
    return m_sampling && m_wanted.course != When::Never && !m_result.courseOf(m_wanted.indicator);
}

bool Assessor::needsDeep() const {
    if (!m_sampling || !m_result.sampled)
        return false;
    const bool hasTotal = m_result.assessment.total(m_wanted.indicator).has_value();
    return m_result.sampled->samples < m_sampling->samples ||
           (m_wanted.sensitivity && hasTotal && !m_result.sensitivityOf(m_wanted.indicator));
}

/// What comes next. Central values that are quick to compute wait for nothing; else the quick lane
/// does one thing at a time.
void Assessor::advance() {
    const bool isBehind = m_resultNumber != m_request.number;
    if (isBehind && m_lastMilliseconds <= longestOnTheGuiThread) {
        if (m_sampling)
            m_quickThread.expectWork();
        takeCentral(centralAnswer(m_request, m_catalogue, m_result));
        return;
    }
    if (m_quick != QuickWork::None)
        return;
    if (isBehind)
        startCentral();
    else if (needsRanges())
        startRanges();
    else if (needsCourse() || needsDeep())
        m_calm.start();
}

Assessor::Answer Assessor::centralAnswer(const Request& request, const Catalogue& catalogue,
                                         const PlanResult& before) {
    const qint64 begin = millisecondsWorked();
    PlanResult result = resultOf(request.study, request.plan, catalogue, before);
    return {std::move(result), request.number, millisecondsWorked() - begin};
}

void Assessor::startCentral() {
    startQuick(
        QuickWork::Central,
        [request = m_request, catalogue = m_catalogue, before = m_result] {
            Answer answer = centralAnswer(request, catalogue, before);
            makeTimeline(answer);
            return answer;
        },
        [] {});
}

/// Not in the pool: this work is to begin at once, beside the thread that shows its results. And
/// not by a future, which wakes that thread twice: the answer is posted, and nothing else of this
/// object is touched there; it outlives the thread. `after` is done while they are shown.
template <typename Work, typename After>
void Assessor::startQuick(QuickWork kind, Work work, After after) {
    m_quick = kind;
    m_quickThread.run([this, work = std::move(work), after = std::move(after)]() mutable {
        QMetaObject::invokeMethod(
            this, [this, answer = work()] { takeQuick(answer); }, Qt::QueuedConnection);
        after();
    });
}

void Assessor::makeTimeline(Answer& answer) {
    const qint64 begin = millisecondsWorked();
    (void)*answer.result.timeline;
    answer.milliseconds += millisecondsWorked() - begin;
}

/// What computes ranges sets out first; the timeline is made and views follow meanwhile.
void Assessor::takeCentral(Answer answer) {
    m_result = answer.result;
    m_resultNumber = answer.number;
    advance();
    makeTimeline(answer);
    m_lastMilliseconds = answer.milliseconds;
    m_isUntold = true;
    if (!m_sampling || !areAlike(m_result.assessment, m_shown.assessment))
        tell();
    if (!m_sampling)
        show(m_result);
    else if (!m_glance.isActive())
        m_glance.start();
}

/// Ranges or, where they are there, those over time.
void Assessor::startRanges() {
    if (!m_quickSampler)
        m_quickSampler = std::make_shared<Sampler>(std::min(m_sampling->samples, mostQuickSamples),
                                                   m_sampling->seed);
    auto work = [answer = Answer{m_result, m_resultNumber, 0}, request = m_request,
                 sampler = m_quickSampler, wanted = m_wanted, catalogue = m_catalogue]() mutable {
        PlanResult& result = answer.result;
        if (hasRangesOf(wanted.indicator, result))
            sampler->addCourse(result, request.study, request.plan, catalogue, wanted.indicator);
        else
            sampler->addRanges(result, request.study, request.plan, catalogue,
                               shownTerms(wanted.indicator));
        return std::move(answer);
    };
    startQuick(QuickWork::Ranges, std::move(work), [sampler = m_quickSampler] { sampler->tidy(); });
}

void Assessor::takeQuick(const Answer& answer) {
    if (std::exchange(m_quick, QuickWork::None) == QuickWork::Central) {
        takeCentral(answer);
        return;
    }
    const bool isCurrent = answer.number == m_request.number && m_sampling;
    if (isCurrent) {
        if (!hasRangesOf(m_wanted.indicator, m_result)) // many draws may have come meanwhile
            m_result.sampled = answer.result.sampled;
        m_result.course = answer.result.course;
    }
    m_glance.stop();
    advance(); // what is wanted beside goes on while this is shown
    if (m_sampling)
        show(isCurrent ? m_result : answer.result);
}

void Assessor::startCalm() {
    if (m_deep.isRunning() || m_quick != QuickWork::None)
        return; // whatever is running comes back here
    if (needsCourse())
        startRanges();
    if (needsDeep())
        startDeep();
}

/// Many draws, and what matters most.
void Assessor::startDeep() {
    if (!m_deepSampler)
        m_deepSampler = std::make_shared<Sampler>(m_sampling->samples, m_sampling->seed);
    m_deepStop = std::stop_source();
    m_deep.setFuture(QtConcurrent::run(
        [answer = Answer{m_result, m_resultNumber, 0}, request = m_request, sampler = m_deepSampler,
         wanted = m_wanted, catalogue = m_catalogue, stop = m_deepStop.get_token()]() mutable {
            PlanResult& result = answer.result;
            if (result.sampled->samples < sampler->samples())
                sampler->addRanges(result, request.study, request.plan, catalogue,
                                   shownTerms(wanted.indicator));
            if (wanted.sensitivity)
                sampler->addSensitivity(result, request.study, request.plan, catalogue, stop,
                                        wanted.indicator);
            return std::move(answer);
        }));
}

void Assessor::takeDeep() {
    const Answer answer = m_deep.result();
    const bool isCurrent = answer.number == m_request.number && m_sampling;
    if (isCurrent && !m_deepStop.stop_requested()) {
        m_result.sampled = answer.result.sampled;
        m_result.sensitivity = answer.result.sensitivity;
        show(m_result);
    }
    advance();
}

void Assessor::tell() {
    if (std::exchange(m_isUntold, false))
        Q_EMIT assessed();
}

/// What is still being computed keeps its last picture rather than vanish and come back.
void Assessor::show(PlanResult result) {
    tell();
    if (m_sampling && areAlike(result.assessment, m_shown.assessment)) {
        if (!result.sampled)
            result.sampled = m_shown.sampled;
        if (!result.course && m_wanted.course == When::AtOnce)
            result.course = m_shown.course;
        if (!result.sensitivity && m_wanted.sensitivity)
            result.sensitivity = m_shown.sensitivity;
    }
    m_shown = std::move(result);
    Q_EMIT settled(m_shown);
}

} // namespace plume::ui
