// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

#include "document/studydocument.h"

namespace plume::ui {

/// A study on the way from one to another: where both have an input, it is `share` of the way, by
/// ratio where both are positive; what differs otherwise is as before until the end.
Study studyBetween(const Study& before, const Study& after, double share);

/// Shows the last change again, three times and slowly: how it was, how it moves, how it is now.
/// The document stays as it is, and so does its undo stack; an edit ends it.
class Replay : public QObject {
    Q_OBJECT

public:
    static constexpr int rounds = 3;

    /// Shows a study that is not the document's.
    using Show = std::function<void(const Study&)>;

    /// The document must outlive it.
    Replay(StudyDocument& document, Show show, QObject* parent);

    /// False where nothing was changed yet.
    bool start(bool hasMotion);
    void togglePause();
    /// Shows the study as it is.
    void stop();
    bool isRunning() const { return m_step >= 0; }
    bool isPaused() const { return isRunning() && !m_timer.isActive(); }
    /// "requests a day": what the change is called.
    const QString& changeName() const { return m_edit.text; }
    int round() const;

Q_SIGNALS:
    /// It went on, was paused, or ended.
    void stateChanged();

private:
    void tick();
    int stepsOfRound() const;

    StudyDocument& m_document;
    Show m_show;
    StudyDocument::Edit m_edit;
    QTimer m_timer;
    bool m_hasMotion = true;
    int m_step = -1; ///< none: it does not run
};

} // namespace plume::ui
