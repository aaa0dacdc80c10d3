// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperreport.h"

#include "explain/citation.h"
#include "report/htmlreport.h"
#include "report/modellimits.h"
#include "report/papertable.h"
#include "theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace plume::ui {
namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(PaperReport)
};

constexpr int resolution = 1200; // dots an inch: finer than any letter
constexpr double pointsPerInch = 72.0;
constexpr QMarginsF margins{51.0, 48.0, 51.0, 60.0}; // points
constexpr double bulletIndent = 11.0;

constexpr PaperText titleText{22.0, true, false};
constexpr PaperText chapterText{15.0, true, false};
constexpr PaperText sectionText{11.5, true, false};
constexpr PaperText bodyText{9.5, false, false};
constexpr PaperText leadText{10.5, false, false};
constexpr PaperText smallText{8.0, false, true};

/// Puts the blocks of a report one after the other.
class Paper {
public:
    Paper(const Report& report, const ReportCharts& charts, double width)
        : m_report(report)
        , m_charts(charts)
        , m_width(width) {}

    QList<PageBlock> run() {
        addFront();
        addComparison();
        for (const ReportPlan& plan : m_report.plans)
            addPlan(plan);
        addSources();
        addSentences(modelLimitsTitle(), m_report.limits, chapterText);
        return m_blocks;
    }

private:
    void add(QList<PageBlock> blocks, double before, bool keepsWithNext = false) {
        if (blocks.isEmpty())
            return;
        blocks.first().before = before;
        if (keepsWithNext) {
            for (PageBlock& block : blocks)
                block.keepsWithNext = true;
        }
        m_blocks += blocks;
    }

    void paragraph(const QString& text, const PaperText& style, double before = 3.0) {
        if (!text.isEmpty())
            add(textBlocks(text, style, 0.0, m_width), before);
    }

    void heading(const QString& text, const PaperText& style) {
        const double before = style.size > sectionText.size ? 26.0 : 16.0;
        add(textBlocks(text, style, 0.0, m_width), before, true);
    }

    void bullet(const QString& text, const PaperText& style) {
        QList<PageBlock> blocks = textBlocks(text, style, bulletIndent, m_width);
        if (blocks.isEmpty())
            return;
        const auto words = blocks.first().paint;
        const double middle = blocks.first().height / 2.0;
        blocks.first().paint = [words, middle](QPainter& painter, const QPointF& at) {
            constexpr double radius = 1.6;
            painter.setPen(Qt::NoPen);
            painter.setBrush(themeNamed(ThemeName::Light).accent);
            painter.drawEllipse(at + QPointF(radius + 1.0, middle), radius, radius);
            painter.setBrush(Qt::NoBrush);
            words(painter, at);
        };
        add(blocks, 3.0);
    }

    void addSentences(const QString& title, const QStringList& sentences,
                      const PaperText& style = sectionText) {
        if (sentences.isEmpty())
            return;
        heading(title, style);
        for (const QString& sentence : sentences)
            bullet(sentence, bodyText);
    }

    void addFront() {
        add(textBlocks(m_report.title, titleText, 0.0, m_width), 0.0, true);
        paragraph(m_report.facts.join(QStringLiteral("   ·   ")), smallText, 4.0);
        paragraph(m_report.note, bodyText, 10.0);
        heading(heading::summary(), chapterText);
        if (!m_report.summary.isEmpty()) {
            paragraph(m_report.horizon, leadText);
            for (const QString& sentence : m_report.summary)
                bullet(sentence, leadText);
        }
        for (const ReportPlan& plan : m_report.plans) {
            if (m_report.plans.size() > 1)
                heading(plan.name, sectionText);
            for (const QString& sentence : plan.summary)
                bullet(sentence, leadText);
        }
        heading(heading::totals(), sectionText);
        m_blocks += tableBlocks(totalsText(m_report), m_width);
    }

    void addComparison() {
        if (m_report.comparison.isEmpty())
            return;
        heading(heading::comparison(), chapterText);
        paragraph(m_report.horizon, bodyText);
        for (const ReportView& view : m_report.comparison)
            addView(view);
    }

    void addPlan(const ReportPlan& plan) {
        heading(heading::plan(plan.name), chapterText);
        for (const ReportView& view : plan.views)
            addView(view);
        heading(heading::inputs(), sectionText);
        m_blocks += tableBlocks(inputsText(plan), m_width);
        addSentences(heading::assumptions(), plan.inputs.assumptions);
        addSentences(heading::leftOut(), plan.leftOut);
    }

    void addView(const ReportView& view) {
        const auto chart = m_charts.find(view.key);
        const bool hasChart = chart != m_charts.end();
        heading(view.words().question, sectionText);
        add(textBlocks(view.words().answer, bodyText, 0.0, m_width), 2.0, hasChart);
        if (hasChart)
            addChart(*chart->second);
        paragraph(view.words().notes.join(u' '), smallText, 4.0);
        const ChartTable table = view.paperTable();
        if (!table.rows.isEmpty())
            m_blocks += tableBlocks(table, m_width);
    }

    void addChart(ChartView& chart) {
        PageBlock block;
        const double scale = m_width / chart.width();
        block.before = 6.0;
        block.height = chart.height() * scale;
        block.keepsWithNext = true; // its notes
        block.paint = [&chart, scale](QPainter& painter, const QPointF& at) {
            painter.save();
            painter.translate(at);
            painter.scale(scale, scale);
            chart.drawPicture(painter);
            painter.restore();
        };
        m_blocks.append(block);
    }

    void addSources() {
        heading(heading::sources(), chapterText);
        for (const CitedSource& cited : m_report.sources)
            bullet(fullCitation(cited), bodyText);
    }

    const Report& m_report;
    const ReportCharts& m_charts;
    double m_width;
    QList<PageBlock> m_blocks;
};

/// The line at the foot of a page.
void drawFooter(QPainter& painter, const Report& report, const QSizeF& page, int number,
                int count) {
    const double width = page.width() - margins.left() - margins.right();
    const double top = page.height() - margins.bottom() + 24.0;
    const Theme& theme = themeNamed(ThemeName::Light);
    painter.setPen(QPen(theme.decorativeBorder, 0.5));
    painter.drawLine(QPointF(margins.left(), top - 6.0),
                     QPointF(page.width() - margins.right(), top - 6.0));
    constexpr double numberWidth = 90.0;
    const QString words = report.footer + QStringLiteral("   ·   ") + report.title;
    const auto left = textBlocks(words, smallText, 0.0, width - numberWidth);
    left.first().paint(painter, {margins.left(), top});
    //: at the foot of a page: %1 its number, %2 how many there are
    const QString text = PaperWords::tr("Page %1 of %2").arg(number).arg(count);
    const double textWidth = paperWidth(text, smallText);
    textBlocks(text, smallText, 0.0, width)
        .first()
        .paint(painter, {page.width() - margins.right() - textWidth, top});
}

} // namespace

QByteArray pdfOf(const Report& report, const ReportCharts& charts, QPageSize::PageSizeId paper) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(paper));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(resolution);
    writer.setTitle(report.title);
    writer.setCreator(report.footer);
    const QSizeF page = QPageSize(paper).size(QPageSize::Point);
    const double width = page.width() - margins.left() - margins.right();
    const double height = page.height() - margins.top() - margins.bottom();
    const QList<PageBlock> blocks = Paper(report, charts, width).run();
    const QList<Page> pages = pagesOf(blocks, height);
    QPainter painter(&writer);
    painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
    for (int i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        for (const PlacedBlock& placed : pages[i])
            placed.block->paint(painter, {margins.left(), margins.top() + placed.top});
        drawFooter(painter, report, page, i + 1, int(pages.size()));
    }
    painter.end();
    return bytes;
}

} // namespace plume::ui
