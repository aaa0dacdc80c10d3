// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour.h"

#include "build/buildpage.h"
#include "chart_data/headline.h"
#include "document/assessor.h"
#include "document/setting.h"
#include "examples/examples.h"
#include "examples/exampletexts.h"
#include "explain/explaindock.h"
#include "lifecycle/edits.h"
#include "quantity/estimateediting.h"
#include "quantity/quantitytext.h"
#include "results/headlineview.h"
#include "shell/places.h"
#include "shell/tourbubble.h"

#include <algorithm>
#include <limits>

namespace plume::ui {
namespace {

enum Step { Cards, Raise, Share, Explain, Undo };

constexpr double raise = 10.0; ///< times as many requests

/// The first activity that answers requests a day.
int answering(const Plan& plan) {
    const auto at = std::ranges::find_if(plan.activities, [](const Activity& activity) {
        return activity.inputs.contains(Term::RequestRate);
    });
    return int(at - plan.activities.begin());
}

} // namespace

Tour::Tour(const TourStage& stage, QWidget* window)
    : QObject(window)
    , m_stage(stage)
    , m_window(window)
    , m_bubble(new TourBubble(window)) {
    connect(m_bubble, &TourBubble::nextClicked, this, [this] { go(m_step + 1); });
    connect(m_bubble, &TourBubble::backClicked, this, [this] { go(m_step - 1); });
    connect(m_bubble, &TourBubble::skipped, this, &Tour::leave);
    connect(&stage.assessor, &Assessor::settled, this, &Tour::showWords);
    connect(&stage.document, &StudyDocument::studyReplaced, this, [this] {
        if (!m_isOpening)
            leave(); // there is another study now
    });
}

int Tour::stepLeftAt(const QSettings& settings) {
    return std::clamp(setting::tourStep.read(settings), 0, steps - 1);
}

bool Tour::isRunning() const {
    return !m_bubble->isHidden();
}

void Tour::start() {
    const auto read = readStudyFile(firstExample(), m_stage.document.catalogue());
    if (!read)
        return; // it ships inside, and a test reads it
    Study study = withTexts(*read, exampleText);
    m_activity = answering(study.plans[0]);
    m_low = study.plans[0].activities[m_activity].inputs[Term::RequestRate].value / raise;
    study.title = tr("Chatbot, for the tour");
    m_raisedAt = -1;
    m_isOpening = true;
    m_stage.document.reset(study);
    m_stage.document.reset(studyWith(m_low));
    m_isOpening = false;
    go(stepLeftAt(m_stage.settings));
    m_bubble->show();
    m_bubble->takeKeyboard();
}

void Tour::leave() {
    if (!isRunning())
        return;
    m_bubble->pointAt(nullptr);
    m_bubble->hide();
    Q_EMIT left();
}

void Tour::go(int step) {
    if (step >= steps) {
        setting::tourStep.write(m_stage.settings, 0);
        return leave();
    }
    m_step = std::max(0, step);
    setting::tourStep.write(m_stage.settings, m_step);
    setRaised(m_step == Share || m_step == Explain);
    open(m_step);
    showWords();
    if (isRunning())
        m_bubble->takeKeyboard();
}

/// Undoes its own edit as a person would; where they changed more meanwhile, that stays.
void Tour::setRaised(bool isRaised) {
    const bool isNow = requests() > m_low;
    if (isRaised == isNow)
        return;
    QUndoStack& stack = m_stage.document.undoStack();
    if (!isRaised && stack.index() == m_raisedAt)
        return stack.undo();
    m_stage.document.edit({tr("requests a day"), {}}, studyWith(isRaised ? raise * m_low : m_low));
    m_raisedAt = stack.index();
}

void Tour::open(int step) {
    m_stage.places.open(Place::Build);
    BuildPage& build = m_stage.places.buildPage();
    if (step == Cards)
        build.openActivity(-1);
    else if (step == Raise)
        build.showInput(inputAddress(0, m_activity, Term::RequestRate));
    if (step == Explain)
        m_stage.explain.explain(totalAddress(0, Term::Emissions));
    else if (m_stage.explain.isVisible())
        m_stage.explain.dismiss();
}

void Tour::showWords() {
    if (m_bubble->target() != targetOf(m_step))
        m_bubble->pointAt(targetOf(m_step));
    m_bubble->setWords(wordsOf(m_step));
}

TourWords Tour::wordsOf(int step) const {
    const QLocale locale = m_window->locale();
    const auto shown = [&locale](double rate) {
        return displayText(rate, dim::requestRate, locale);
    };
    TourWords words;
    //: how far the tour is: "2 of 5"
    words.progress = tr("%1 of %2").arg(step + 1).arg(steps);
    words.next = step + 1 < steps ? tr("Next") : tr("Finish");
    words.isFirst = step == 0;
    switch (step) {
    case Cards:
        words.title = tr("A system is a list of activities");
        words.text = tr("Each card is a part of its life, from trial runs to answers. This chatbot "
                        "is still small. %1")
                         .arg(useSentence());
        break;
    case Raise:
        words.title = tr("What if it is used more?");
        //: %1 and %2 requests a day
        words.text = tr("It answers %1. “Raise” makes that %2, as moving this slider would.")
                         .arg(shown(m_low), shown(raise * m_low));
        words.next = tr("Raise");
        break;
    case Share:
        words.title = tr("Use passes 90%");
        words.text = tr("%1 Every number and chart has followed.").arg(useSentence());
        break;
    case Explain:
        words.title = tr("Where does the number come from?");
        words.text = tr("Every number unfolds like this total: its formula, its inputs, its "
                        "sources. Ctrl+I explains whatever has the keyboard.");
        words.next = tr("Undo");
        break;
    default:
        words.title = tr("And everything can be undone");
        words.text = tr("The requests are as before: %1. Ctrl+Z undoes, Ctrl+K finds anything, F1 "
                        "says what something is for.")
                         .arg(shown(m_low));
    }
    return words;
}

QString Tour::useSentence() const {
    const PlanResult& result = m_stage.assessor.result();
    return result.assessment.calculation.graph ? headlineOf(result, m_window->locale()).share
                                               : QString();
}

QWidget* Tour::targetOf(int step) const {
    switch (step) {
    case Cards:
        return &m_stage.places.buildPage();
    case Raise:
        return m_stage.places.findChild<QWidget*>(
            QStringLiteral("build.activities.%1.request_rate").arg(m_activity));
    case Explain:
        return &m_stage.explain;
    default:
        for (auto* headline : m_stage.places.findChildren<HeadlineView*>()) {
            if (headline->isVisible())
                return headline;
        }
        return nullptr;
    }
}

double Tour::requests() const {
    const Study& study = m_stage.document.study();
    const Plan& plan = study.plans[0];
    return m_activity < plan.activities.size()
               ? plan.activities[m_activity].inputs.value(Term::RequestRate).value
               : m_low;
}

Study Tour::studyWith(double requests) const {
    const Study& study = m_stage.document.study();
    if (m_activity >= study.plans[0].activities.size())
        return study;
    const EstimateData now = study.plans[0].activities[m_activity].inputs.value(Term::RequestRate);
    constexpr double endless = std::numeric_limits<double>::infinity();
    return withInput(study, 0, m_activity, Term::RequestRate,
                     movedTo(now, requests, {0.0, endless}));
}

} // namespace plume::ui
