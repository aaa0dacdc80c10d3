// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "analysis/goalseek.h"
#include "document/lane.h"

#include <optional>

namespace plume::ui {

/// A wish for a result of a study.
struct SeekRequest {
    Study study;
    int plan = 0;
    QString output; ///< its address
    double wish = 0.0;
};

/// What every input would have to be, with all that it was made from.
struct SeekResult {
    SeekRequest request;
    Assessment assessment;
    QList<SeekAnswer> answers; ///< none where the study does not know the output

    /// Valid as long as this and the catalogue are.
    SeekQuestion question(const Catalogue& catalogue) const {
        return {request.study, request.plan, catalogue, assessment, request.output, request.wish};
    }
};

/// Seeks on another thread and announces it once; a newer request replaces one that waits.
class Seeker : public QObject {
    Q_OBJECT

public:
    explicit Seeker(const Catalogue& catalogue, QObject* parent = nullptr);

    void ask(const SeekRequest& request);
    /// The last result announced; none before the first.
    const std::optional<SeekResult>& result() const { return m_result; }

Q_SIGNALS:
    void answered();

private:
    static SeekResult compute(const SeekRequest& request, const Catalogue& catalogue);

    const Catalogue& m_catalogue; // workers get a copy, which shares its rows
    std::optional<SeekResult> m_result;
    Lane<SeekRequest, SeekResult> m_lane;
};

} // namespace plume::ui
