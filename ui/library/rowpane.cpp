// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/rowpane.h"

#include <QEvent>
#include <QUrl>

#include "library/methodologyhtml.h"

namespace plume::ui {
namespace {

QString heading(const QString& text) {
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

/// From here on, in logical pixels, what a row is stands beside where it comes from.
constexpr int twoColumnsFrom = 560;

QString linesOf(const QList<RowFact>& facts) {
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">");
    for (const RowFact& fact : facts)
        html += QStringLiteral("<tr><td class=\"fact\">%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(fact.name.toHtmlEscaped(), fact.text.toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

const QString ladderScheme = QStringLiteral("ladder");

/// Plain where it leads nowhere.
QString linkOf(const RowUse& use) {
    const QString name = use.name.toHtmlEscaped();
    if (use.address.isEmpty() && !use.isOnLadder)
        return name;
    const QString target = use.isOnLadder ? ladderScheme + u':' + keyOf(use.indicator)
                                          : QStringLiteral("input:") + use.address.toHtmlEscaped();
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target, name);
}

QString styleFor(const Theme& theme) {
    return styleSheetFor(theme) + QStringLiteral("td { color: %1; font-size: 13px; }"
                                                 ".fact { color: %2; }")
                                      .arg(theme.text.name(), theme.mutedText.name());
}

} // namespace

RowPane::RowPane(QWidget* parent)
    : QTextBrowser(parent) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setFont(fontOf(TextRole::Small));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(4);
    connect(this, &QTextBrowser::anchorClicked, this, &RowPane::follow);
    refresh();
}

void RowPane::follow(const QUrl& link) {
    if (link.scheme() == ladderScheme)
        Q_EMIT comparisonsRequested(termOf(link.path()).value_or(Term::Emissions));
    else
        Q_EMIT inputRequested(link.path());
}

void RowPane::setRow(const RowSheet& sheet, const std::optional<RowUses>& uses) {
    m_sheet = sheet;
    m_uses = uses;
    refresh();
}

void RowPane::clearRow() {
    m_sheet.reset();
    m_uses.reset();
    refresh();
}

QString RowPane::usesHtml() const {
    if (!m_uses)
        return {};
    QString html = heading(tr("What uses it"));
    if (!m_uses->intro.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(m_uses->intro.toHtmlEscaped());
    for (const RowUse& use : m_uses->uses)
        html += QStringLiteral("<p>%1</p>").arg(linkOf(use));
    return html;
}

void RowPane::refresh() {
    setAccessibleName(tr("The row that is chosen"));
    document()->setDefaultStyleSheet(styleFor(themeOf(palette())));
    if (!m_sheet) {
        setHtml(QStringLiteral("<p>%1</p>")
                    .arg(tr("Choose a row to see where it comes from and what uses it.")
                             .toHtmlEscaped()));
        return;
    }
    const QString origin = originHtml();
    const QString values = heading(tr("All values of the row")) + linesOf(m_sheet->facts);
    const QString title = heading(m_sheet->title);
    m_isWide = width() >= twoColumnsFrom;
    setHtml(title + (m_isWide ? QStringLiteral("<table width=\"100%\"><tr><td width=\"52%\">%1</td>"
                                               "<td>%2</td></tr></table>")
                                    .arg(origin, values)
                              : origin + values));
}

/// Sources and uses.
QString RowPane::originHtml() const {
    QString html;
    for (const RowSource& source : m_sheet->sources)
        html += heading(source.heading) + linesOf(source.facts);
    return html + usesHtml();
}

void RowPane::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    if (m_sheet && m_isWide != (width() >= twoColumnsFrom))
        refresh();
}

void RowPane::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace plume::ui
