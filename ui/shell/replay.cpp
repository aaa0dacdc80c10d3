// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/replay.h"

#include "quantity/estimateediting.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace plume::ui {
namespace {

constexpr int milliseconds = 80; ///< a step
constexpr int restSteps = 12;    ///< before it moves, and after
constexpr int movingSteps = 12;

double between(double before, double after, double share) {
    if (before > 0.0 && after > 0.0)
        return before * std::pow(after / before, share);
    return before + share * (after - before);
}

void move(Activity& activity, const Activity& after, double share) {
    constexpr double endless = std::numeric_limits<double>::infinity();
    for (auto input = activity.inputs.begin(); input != activity.inputs.end(); ++input) {
        const auto end = after.inputs.constFind(input.key());
        if (end != after.inputs.cend() && *end != *input)
            *input = movedTo(*input, between(input->value, end->value, share), {-endless, endless});
    }
}

} // namespace

Study studyBetween(const Study& before, const Study& after, double share) {
    if (share >= 1.0)
        return after;
    Study study = before;
    const auto plans = std::min(study.plans.size(), after.plans.size());
    for (qsizetype i = 0; i < plans && share > 0.0; ++i) {
        const QList<Activity>& ends = after.plans[i].activities;
        QList<Activity>& activities = study.plans[i].activities;
        if (activities.size() != ends.size())
            continue;
        for (qsizetype j = 0; j < ends.size(); ++j)
            move(activities[j], ends[j], share);
    }
    return study;
}

Replay::Replay(StudyDocument& document, Show show, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_show(std::move(show)) {
    m_timer.setInterval(milliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Replay::tick);
    connect(&document, &StudyDocument::studyChanged, this, &Replay::stop);
}

bool Replay::start(bool hasMotion) {
    const auto edit = m_document.lastEdit();
    if (!edit)
        return false;
    m_edit = *edit;
    m_hasMotion = hasMotion;
    m_step = 0;
    m_show(m_edit.before);
    m_timer.start();
    Q_EMIT stateChanged();
    return true;
}

int Replay::stepsOfRound() const {
    return 2 * restSteps + movingSteps;
}

int Replay::round() const {
    return std::max(0, m_step) / stepsOfRound() + 1;
}

/// Without motion the time in which it would move is one of rest.
void Replay::tick() {
    ++m_step;
    if (m_step >= rounds * stepsOfRound())
        return stop();
    const int step = m_step % stepsOfRound();
    const bool isMoving = step > restSteps && step <= restSteps + movingSteps;
    if (step == 0)
        m_show(m_edit.before);
    else if (isMoving && (m_hasMotion || step == restSteps + movingSteps))
        m_show(studyBetween(m_edit.before, m_edit.after, double(step - restSteps) / movingSteps));
    if (step == 0)
        Q_EMIT stateChanged(); // another round
}

void Replay::togglePause() {
    if (!isRunning())
        return;
    if (m_timer.isActive())
        m_timer.stop();
    else
        m_timer.start();
    Q_EMIT stateChanged();
}

void Replay::stop() {
    if (!isRunning())
        return;
    m_step = -1;
    m_timer.stop();
    m_show(m_document.study());
    Q_EMIT stateChanged();
}

} // namespace plume::ui
