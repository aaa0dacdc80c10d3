// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/previewer.h"

#include <QPromise>
#include <QtConcurrentRun>

#include "document/studyfile.h"
#include "examples/exampletexts.h"
#include "lifecycle/edits.h"
#include "lifecycle/ownrows.h"

namespace plume::ui {

Previewer::Previewer(const Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue) {
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        const Made made = m_watcher.resultAt(index);
        Q_EMIT previewed(made.path, made.preview);
    });
}

Previewer::~Previewer() {
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void Previewer::start(const QStringList& paths, const QLocale& locale) {
    m_watcher.cancel();
    m_watcher.waitForFinished(); // at most one study long; two would both read the catalogue
    m_watcher.setFuture(QtConcurrent::run(
        [](QPromise<Made>& promise, const QStringList& all, const QLocale& wanted,
           const Catalogue* catalogue) {
            for (const QString& path : all) {
                if (promise.isCanceled())
                    return;
                const auto study = readStudyFile(path, *catalogue);
                if (!study)
                    continue;
                const Catalogue data = withOwnRows(*catalogue, study->own);
                promise.addResult(
                    Made{path, studyPreviewOf(withTexts(*study, exampleText), data, wanted)});
            }
        },
        paths, locale, &m_catalogue));
}

} // namespace plume::ui
