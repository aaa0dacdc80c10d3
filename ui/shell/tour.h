// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "document/studydocument.h"

class QSettings;

namespace plume::ui {

class Assessor;
class ExplainDock;
class Places;
class TourBubble;
struct TourWords;

/// What the tour leads through; everything outlives it.
struct TourStage {
    StudyDocument& document;
    const Assessor& assessor;
    Places& places;
    ExplainDock& explain;
    QSettings& settings;
};

/// A tour of five bubbles that does one thing with the real document: it raises the requests of the
/// example, lets the share of use be seen passing 90%, opens the explanation of the total, and
/// undoes. It can be left at any time and goes on from there.
class Tour : public QObject {
    Q_OBJECT

public:
    static constexpr int steps = 5;

    Tour(const TourStage& stage, QWidget* window);

    /// Opens the example as a copy, at a tenth of its requests, and goes on where it was left.
    void start();
    bool isRunning() const;
    int step() const { return m_step; }
    void leave();

    /// How far it was led before: 0 where it begins.
    static int stepLeftAt(const QSettings& settings);

Q_SIGNALS:
    void left();

private:
    void go(int step);
    void setRaised(bool isRaised);
    void open(int step);
    void showWords();
    TourWords wordsOf(int step) const;
    QString useSentence() const;
    QWidget* targetOf(int step) const;
    double requests() const;
    Study studyWith(double requests) const;

    TourStage m_stage;
    QWidget* m_window;
    TourBubble* m_bubble;
    int m_step = 0;
    int m_activity = 0;       ///< the one that answers requests
    double m_low = 0.0;       ///< requests, in base units, at first
    int m_raisedAt = -1;      ///< the index of the undo stack behind the edit of the tour
    bool m_isOpening = false; ///< the study that takes the place of another is the tour's own
};

} // namespace plume::ui
