// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include "analysis/sampler.h"
#include "base/secondthread.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace plume::ui {

/// Computes what a plan of the study causes. Central values come at once, so that numbers follow a
/// slider within the same frame (what took longer than that last time is done in another thread);
/// ranges come from another thread a moment later, and what takes longest or is not drawn, once the
/// study is left alone. A newer request replaces one that waits.
class Assessor : public QObject {
    Q_OBJECT

public:
    struct Sampling {
        std::size_t samples = defaultSamples;
        quint64 seed = defaultSeed;

        friend bool operator==(const Sampling&, const Sampling&) = default;
    };

    /// While a slider moves, or once the study is left alone.
    enum class When { Never, Calm, AtOnce };

    /// What is looked at beside the ranges of totals.
    struct Wanted {
        When course = When::Never;        ///< ranges of what is caused so far, over time
        bool sensitivity = false;         ///< what matters most, once the study is left alone
        Term indicator = Term::Emissions; ///< emissions, energy or water

        friend bool operator==(const Wanted&, const Wanted&) = default;
    };

    /// The catalogue must outlive it. At first there are central values alone.
    explicit Assessor(const Catalogue& catalogue, QObject* parent = nullptr);
    ~Assessor() override;

    void assess(const Study& study, int plan);
    /// None: central values alone.
    void setSampling(const std::optional<Sampling>& sampling);
    /// What nobody looks at is not computed.
    void setWanted(const Wanted& wanted);

    /// Of the last request, with as much as is known of it by now; empty before the first.
    const PlanResult& result() const { return m_result; }
    /// Whether something is still to come.
    bool isBusy() const;

Q_SIGNALS:
    /// There are new central values. Where only inputs changed, they wait for ranges as charts do,
    /// so that all that is shown changes in one picture.
    void assessed();
    /// What charts are drawn from. It comes with the ranges; where these take longer than a glance,
    /// before them as well. While a slider moves it may be that of a moment ago.
    void settled(const plume::PlanResult& result);

private:
    struct Request {
        Study study;
        int plan = 0;
        int number = 0;
    };
    struct Answer {
        PlanResult result;
        int number = 0;
        qint64 milliseconds = 0;
    };
    /// What the quick lane is at.
    enum class QuickWork { None, Central, Ranges };

    static Answer centralAnswer(const Request& request, const Catalogue& catalogue,
                                const PlanResult& before);
    void advance();
    void startCentral();
    void startRanges();
    void startCalm();
    void startDeep();
    void takeCentral(Answer answer);
    template <typename Work, typename After>
    void startQuick(QuickWork kind, Work work, After after);
    static void makeTimeline(Answer& answer);
    void takeQuick(const Answer& answer);
    void takeDeep();
    void tell();
    void show(PlanResult result);
    bool needsRanges() const;
    bool needsCourse() const;
    bool needsDeep() const;

    const Catalogue& m_catalogue; // workers get a copy, which shares its rows
    std::optional<Sampling> m_sampling;
    Wanted m_wanted;
    Request m_request;
    PlanResult m_result;
    PlanResult m_shown;      ///< as last announced by settled()
    int m_resultNumber = 0;  ///< of the request that m_result answers
    bool m_isUntold = false; ///< whether m_result is still to be announced
    qint64 m_lastMilliseconds = 0;
    QuickWork m_quick = QuickWork::None;
    QFutureWatcher<Answer> m_deep;
    std::shared_ptr<Sampler> m_quickSampler; // each used by one lane, one job at a time
    std::shared_ptr<Sampler> m_deepSampler;
    std::stop_source m_deepStop;
    QTimer m_glance;            ///< how long charts wait for ranges
    QTimer m_calm;              ///< how long the study must be left alone
    SecondThread m_quickThread; ///< last: what it is at uses the others
};

} // namespace plume::ui
