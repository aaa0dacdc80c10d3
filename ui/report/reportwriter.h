// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPageSize>

#include "base/result.h"
#include "report/reportcharts.h"

#include <optional>
#include <stop_token>

namespace plume::ui {

/// A report that somebody wants, and where.
struct ReportRequest {
    enum class Format { Pdf, Html, Workbook };

    Study study;
    ReportOptions options;
    ReportStyle style;
    Format format = Format::Pdf;
    QPageSize::PageSizeId paper = QPageSize::A4;
    QString path;
};

/// By the ending of a file: "pdf", "html", "xlsx".
std::optional<ReportRequest::Format> reportFormatOf(const QString& path);

/// Writes reports, one at a time: figures are computed in another thread; charts, which only the
/// thread of the window can draw, one a turn of its loop. A file of that name is replaced when all
/// is written, or not at all.
class ReportWriter : public QObject {
    Q_OBJECT

public:
    /// The catalogue must outlive it.
    explicit ReportWriter(const Catalogue& catalogue, QObject* parent = nullptr);
    ~ReportWriter() override;

    /// What to say where a report could not be written.
    static QString sentenceOf(const QString& path, const QString& error);

    bool isBusy() const { return m_request.has_value(); }
    /// Nothing happens while one is being written.
    void start(const ReportRequest& request);
    /// Leaves the file as it was; finished() does not come.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int all);
    /// `error` is what the system said; empty where all went well.
    void finished(const QString& path, const QString& error);

private:
    struct Written {
        Report report;
        std::optional<Error> error; ///< of a workbook
    };

    void takeReport();
    void drawNext();
    void finish(const Done& done);

    const Catalogue& m_catalogue; // workers get a copy, which shares its rows
    std::optional<ReportRequest> m_request;
    Report m_report;
    QList<ReportView> m_views;
    int m_drawn = 0;
    int m_round = 0; ///< a turn of the loop that belongs to a cancelled report does nothing
    ReportCharts m_charts;
    QMap<QString, QByteArray> m_pictures;
    std::stop_source m_stop;
    QFutureWatcher<Written> m_watcher;
};

} // namespace plume::ui
