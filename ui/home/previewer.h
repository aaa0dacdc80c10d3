// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include "chart_data/studypreview.h"

namespace plume::ui {

/// Reads studies that ship inside, evaluates them in another thread, and announces each as soon as
/// it is there.
class Previewer : public QObject {
    Q_OBJECT

public:
    /// The catalogue must outlive it.
    explicit Previewer(const Catalogue& catalogue, QObject* parent = nullptr);
    ~Previewer() override;

    /// In the order given, worded for `locale` in the language of the interface; takes the place of
    /// what was asked for before.
    void start(const QStringList& paths, const QLocale& locale);
    bool isBusy() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void previewed(const QString& path, const plume::StudyPreview& preview);

private:
    struct Made {
        QString path;
        StudyPreview preview;
    };

    const Catalogue& m_catalogue; // immutable, so that workers may read it
    QFutureWatcher<Made> m_watcher;
};

} // namespace plume::ui
