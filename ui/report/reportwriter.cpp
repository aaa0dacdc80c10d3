// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportwriter.h"

#include "exchange/wholefile.h"
#include "exchange/workbook.h"
#include "report/htmlreport.h"
#include "report/paperreport.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <QtConcurrentRun>

namespace plume::ui {
namespace {

/// Of all steps, those that belong to the figures: they take longest.
constexpr int stepsOfFigures = 4;

Done writeWorkbook(const Report& report, const QString& path) {
    const Result<QByteArray> bytes = workbookOf(report);
    return bytes ? writeWhole(path, *bytes) : Done(bytes.error());
}

} // namespace

std::optional<ReportRequest::Format> reportFormatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return ReportRequest::Format::Pdf;
    if (ending == QLatin1String("html"))
        return ReportRequest::Format::Html;
    if (ending == QLatin1String("xlsx"))
        return ReportRequest::Format::Workbook;
    return std::nullopt;
}

ReportWriter::ReportWriter(const Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportWriter::takeReport);
}

ReportWriter::~ReportWriter() {
    m_stop.request_stop();
    m_watcher.waitForFinished(); // the worker reads the catalogue
}

QString ReportWriter::sentenceOf(const QString& path, const QString& error) {
    return tr("The report could not be written to “%1” (%2). Choose another folder, or make room.")
        .arg(QDir::toNativeSeparators(path), error);
}

void ReportWriter::start(const ReportRequest& request) {
    if (isBusy() || m_watcher.isRunning())
        return;
    m_request = request;
    m_stop = std::stop_source();
    Q_EMIT progressed(0, stepsOfFigures);
    m_watcher.setFuture(
        QtConcurrent::run([request, catalogue = m_catalogue, stop = m_stop.get_token()] {
            const ReportResults results =
                reportResultsOf(request.study, request.options, catalogue, stop);
            Written written;
            if (results.wasStopped)
                return written;
            written.report = reportOf(results, catalogue, request.style);
            if (request.format != ReportRequest::Format::Workbook)
                return written;
            const Done done = writeWorkbook(written.report, request.path);
            if (!done)
                written.error = done.error();
            return written;
        }));
}

void ReportWriter::cancel() {
    m_stop.request_stop();
    m_request.reset();
    m_charts.clear();
    m_pictures.clear();
    ++m_round;
}

void ReportWriter::takeReport() {
    if (!isBusy() || m_stop.stop_requested())
        return;
    const Written written = m_watcher.result();
    if (m_request->format == ReportRequest::Format::Workbook)
        return finish(written.error ? Done(*written.error) : Done(std::monostate{}));
    m_report = written.report;
    m_views = m_report.views();
    m_drawn = 0;
    drawNext();
}

/// One chart; then, when all are drawn, the file.
void ReportWriter::drawNext() {
    const int all = int(m_views.size());
    Q_EMIT progressed(stepsOfFigures + m_drawn, stepsOfFigures + all + 1);
    if (m_drawn == all) {
        const QByteArray bytes = m_request->format == ReportRequest::Format::Html
                                     ? htmlOf(m_report, m_pictures)
                                     : pdfOf(m_report, m_charts, m_request->paper);
        return finish(writeWhole(m_request->path, bytes));
    }
    const ReportView& view = m_views[m_drawn++];
    std::unique_ptr<ChartView> chart = reportChart(view, m_report);
    if (chart && m_request->format == ReportRequest::Format::Html)
        m_pictures.insert(view.key, svgOf(*chart));
    else if (chart)
        m_charts.emplace(view.key, std::move(chart));
    QTimer::singleShot(0, this, [this, round = m_round] {
        if (round == m_round)
            drawNext();
    });
}

void ReportWriter::finish(const Done& done) {
    const QString path = m_request->path;
    cancel(); // lets go of all that was drawn
    Q_EMIT finished(path, done ? QString() : done.error().message);
}

} // namespace plume::ui
