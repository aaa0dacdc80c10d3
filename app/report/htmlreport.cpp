// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmlreport.h"

#include "explain/citation.h"
#include "report/modellimits.h"
#include "report/reporttext.h"

#include <QXmlStreamWriter>

namespace plume {

namespace heading {
QString summary() {
    return ReportText::tr("Summary");
}
QString totals() {
    return ReportText::tr("Totals");
}
QString comparison() {
    return ReportText::tr("The plans side by side");
}
QString inputs() {
    return ReportText::tr("Inputs");
}
QString assumptions() {
    return ReportText::tr("Assumptions");
}
QString leftOut() {
    return ReportText::tr("What is left out");
}
QString sources() {
    return ReportText::tr("Sources");
}
QString table() {
    return ReportText::tr("The figures behind the picture");
}
QString plan(const QString& name) {
    //: %1 the name of a plan
    return ReportText::tr("Plan “%1”").arg(name);
}
} // namespace heading

namespace {

constexpr const char* styleSheet = R"(
body { margin: 0 auto; max-width: 56rem; padding: 2rem 1.5rem 4rem; color: #1b2530;
  background: #fff; font: 1rem/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 2rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.5rem; line-height: 1.3; margin: 3rem 0 1rem; padding-top: 1rem;
  border-top: 2px solid #1b2530; }
h3 { font-size: 1.125rem; line-height: 1.35; margin: 2rem 0 .25rem; }
p { margin: .5rem 0; max-width: 46rem; }
ul.facts { list-style: none; padding: 0; color: #51606f; font-size: .875rem;
  display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
ul.summary { padding: 1rem 1.25rem 1rem 2.25rem; background: #f2f5f8; border-radius: 6px; }
ul.summary li { margin: .25rem 0; }
figure { margin: 1rem 0; }
figure svg { display: block; width: 100%; height: auto; }
.notes, figcaption { color: #51606f; font-size: .8125rem; }
details { margin: .5rem 0; }
summary { cursor: pointer; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .8125rem; line-height: 1.4;
  margin: .5rem 0 1rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem;
  border-bottom: 1px solid #d5dce3; }
th { border-bottom: 2px solid #51606f; vertical-align: bottom; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
footer { margin-top: 3rem; color: #51606f; font-size: .8125rem; }
ol.sources li { margin: .5rem 0; overflow-wrap: anywhere; }
@media print {
  @page { margin: 18mm 16mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2, h3 { break-after: avoid; }
  figure, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow-x: visible; }
}
)";

/// A comment that stands where a picture goes; what people write is escaped and can't look like it.
QString placeOf(const QString& key) {
    return QStringLiteral("picture ") + key;
}

/// Without the XML declaration and document type, which belong to a file of its own.
QByteArray embedded(const QByteArray& svg) {
    return svg.mid(std::max(qsizetype(0), svg.indexOf("<svg")));
}

class Page {
public:
    Page(const Report& report, const ReportPictures& pictures)
        : m_report(report)
        , m_pictures(pictures)
        , m_xml(&m_bytes) {}

    QByteArray run() {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        open("html");
        m_xml.writeAttribute(QStringLiteral("xmlns"),
                             QStringLiteral("http://www.w3.org/1999/xhtml"));
        m_xml.writeAttribute(QStringLiteral("lang"), m_report.language);
        addHead();
        open("body");
        open("main");
        addFront();
        addComparison();
        for (const ReportPlan& plan : m_report.plans)
            addPlan(plan);
        addSources();
        addList(2, modelLimitsTitle(), m_report.limits);
        close();
        open("footer");
        text("p", m_report.footer);
        close();
        close();
        close();
        m_xml.writeEndDocument();
        for (auto each = m_pictures.cbegin(); each != m_pictures.cend(); ++each)
            m_bytes.replace("<!--" + placeOf(each.key()).toUtf8() + "-->", embedded(each.value()));
        return m_bytes;
    }

private:
    void open(const char* element, const char* kind = nullptr) {
        m_xml.writeStartElement(QLatin1String(element));
        if (kind)
            m_xml.writeAttribute(QStringLiteral("class"), QLatin1String(kind));
    }
    void close() { m_xml.writeEndElement(); }
    void text(const char* element, const QString& words, const char* kind = nullptr) {
        open(element, kind);
        m_xml.writeCharacters(words);
        close();
    }
    void title(int level, const QString& words) {
        text(qPrintable(QStringLiteral("h%1").arg(level)), words);
    }

    void addHead() {
        open("head");
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        m_xml.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        m_xml.writeAttribute(QStringLiteral("name"), QStringLiteral("viewport"));
        m_xml.writeAttribute(QStringLiteral("content"),
                             QStringLiteral("width=device-width, initial-scale=1"));
        text("title", m_report.title);
        open("style");
        m_xml.writeCharacters(QLatin1String(styleSheet).toString().replace(u'"', u'\''));
        close();
        close();
    }

    void addItems(const QStringList& items, const char* kind) {
        open("ul", kind);
        for (const QString& item : items)
            text("li", item);
        close();
    }

    void addList(int level, const QString& heading, const QStringList& items) {
        if (items.isEmpty())
            return;
        title(level, heading);
        addItems(items, "sentences");
    }

    void addFront() {
        title(1, m_report.title);
        addItems(m_report.facts, "facts");
        if (!m_report.note.isEmpty())
            text("p", m_report.note);
        title(2, heading::summary());
        if (!m_report.summary.isEmpty()) {
            text("p", m_report.horizon);
            addItems(m_report.summary, "summary");
        }
        for (const ReportPlan& plan : m_report.plans) {
            title(3, plan.name);
            addItems(plan.summary, "summary");
        }
        addTable(totalsText(m_report), heading::totals());
    }

    void addComparison() {
        if (m_report.comparison.isEmpty())
            return;
        title(2, heading::comparison());
        text("p", m_report.horizon);
        for (const ReportView& view : m_report.comparison)
            addView(view);
    }

    void addPlan(const ReportPlan& plan) {
        title(2, heading::plan(plan.name));
        for (const ReportView& view : plan.views)
            addView(view);
        title(3, heading::inputs());
        addTable(inputsText(plan), heading::plan(plan.name));
        addList(3, heading::assumptions(), plan.inputs.assumptions);
        addList(3, heading::leftOut(), plan.leftOut);
    }

    void addView(const ReportView& view) {
        const ChartWords& words = view.words();
        title(3, words.question);
        text("p", words.answer);
        const bool hasPicture = m_pictures.contains(view.key);
        if (hasPicture)
            addPicture(view);
        const ChartTable rows = view.hasPicture() ? view.table() : view.paperTable();
        if (!rows.rows.isEmpty()) {
            if (hasPicture) {
                open("details");
                text("summary", heading::table());
            }
            addTable(rows, words.question);
            if (hasPicture)
                close();
        }
        if (!hasPicture)
            text("p", words.notes.join(u' '), "notes");
    }

    void addPicture(const ReportView& view) {
        open("figure");
        open("div");
        m_xml.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
        m_xml.writeAttribute(QStringLiteral("aria-label"), view.words().description);
        m_xml.writeComment(placeOf(view.key));
        close();
        text("figcaption", view.words().notes.join(u' '));
        close();
    }

    void addTable(const ChartTable& table, const QString& caption) {
        open("div", "wide");
        open("table");
        text("caption", caption);
        open("thead");
        open("tr");
        for (const ChartColumn& column : table.columns) {
            open("th", column.isNumber ? "number" : nullptr);
            m_xml.writeAttribute(QStringLiteral("scope"), QStringLiteral("col"));
            m_xml.writeCharacters(column.header);
            close();
        }
        close();
        close();
        open("tbody");
        for (const QList<ChartCell>& row : table.rows) {
            open("tr");
            for (qsizetype i = 0; i < row.size(); ++i)
                text("td", row[i].text, table.columns[i].isNumber ? "number" : nullptr);
            close();
        }
        close();
        close();
        close();
    }

    void addSources() {
        title(2, heading::sources());
        open("ol", "sources");
        for (const CitedSource& cited : m_report.sources) {
            open("li");
            m_xml.writeCharacters(fullCitation(cited));
            m_xml.writeEmptyElement(QStringLiteral("br"));
            //: %1 names of inputs that a source is cited for
            text("span", ReportText::tr("For: %1").arg(cited.citedFor.join(QStringLiteral(", "))),
                 "notes");
            close();
        }
        close();
    }

    const Report& m_report;
    const ReportPictures& m_pictures;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray htmlOf(const Report& report, const ReportPictures& pictures) {
    return Page(report, pictures).run();
}

} // namespace plume
