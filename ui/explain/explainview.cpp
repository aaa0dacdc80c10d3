// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explainview.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "explain/formulaview.h"
#include "explain/numberlist.h"
#include "explain/sourcetexts.h"
#include "quantity/estimatetext.h"
#include "theme/sentencelabel.h"

namespace plume::ui {
namespace {

void say(QLabel& label, const QString& text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

ExplainView::ExplainView(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(12, 8, 12, 12);
    m_layout->setSpacing(6);
    m_message = addText("message", TextRole::Body);
    m_title = addText("title", TextRole::CardTitle);
    m_value = addText("value", TextRole::Headline);
    m_range = addText("range", TextRole::Small);
    m_meaning = addText("meaning", TextRole::Body);
    m_names = addFormula("names", int(FormulaView::Spelling::Names));
    m_values = addFormula("values", int(FormulaView::Spelling::Values));
    m_origin = addText("origin", TextRole::Small);
    m_factors = addList("factors");
    m_inputs = addList("inputs");
    m_sources = addSection("sources");
    m_limits = addSection("limits");
    m_usedBy = addList("usedBy");
    m_data = addText("data", TextRole::Tick);
    m_layout->addStretch();
    recolour();
}

QLabel* ExplainView::addText(const char* name, TextRole role) {
    QLabel* label = sentenceLabel(this, role);
    label->setObjectName(QLatin1String("explain.") + QLatin1String(name));
    m_layout->addWidget(label);
    return label;
}

ExplainView::Section ExplainView::addSection(const char* name) {
    const QByteArray heading = QByteArray(name) + "Heading";
    return {addText(heading.constData(), TextRole::CardTitle), addText(name, TextRole::Small)};
}

FormulaView* ExplainView::addFormula(const char* name, int spelling) {
    auto* view = new FormulaView(FormulaView::Spelling(spelling), this);
    view->setObjectName(QLatin1String("explain.") + QLatin1String(name));
    connect(view, &FormulaView::linkActivated, this, &ExplainView::linkActivated);
    m_layout->addWidget(view);
    return view;
}

NumberList* ExplainView::addList(const char* name) {
    auto* list = new NumberList(this);
    list->setObjectName(QLatin1String("explain.") + QLatin1String(name));
    connect(list, &NumberList::linkActivated, this, &ExplainView::linkActivated);
    m_layout->addWidget(list);
    return list;
}

void ExplainView::setSection(const Section& section, const QString& heading, const QString& text) {
    say(*section.heading, text.isEmpty() ? QString() : heading);
    say(*section.text, text);
}

void ExplainView::setMessage(const QString& message) {
    setSheet({});
    say(*m_message, message);
}

void ExplainView::setSheet(const ExplainSheet& sheet) {
    m_sheet = sheet;
    m_message->hide();
    say(*m_title, sheet.title);
    say(*m_value, sheet.number.value);
    QStringList facts{sheet.number.range};
    if (!sheet.number.range.isEmpty() && sheet.isComputed())
        //: %1 a range such as "74–530 t"
        facts = {tr("9 of 10 runs: %1").arg(sheet.number.range)};
    if (!sheet.isComputed() && !sheet.title.isEmpty())
        facts.append(nameOf(sheet.number.setBy));
    if (sheet.number.quality)
        facts.append(nameOf(*sheet.number.quality));
    facts.removeAll(QString());
    say(*m_range, facts.join(QStringLiteral(" · ")));
    say(*m_meaning, sheet.meaning);
    for (FormulaView* view : {m_names, m_values}) {
        view->setVisible(sheet.isComputed());
        if (sheet.isComputed())
            view->setSheet(sheet);
    }
    QStringList origin{sheet.when, sheet.origin};
    origin.removeAll(QString());
    say(*m_origin, origin.join(u'\n'));
    showSections();
}

void ExplainView::showSections() {
    m_factors->setNumbers(tr("Made of"), m_sheet.factors);
    const bool hasMore = m_sheet.isComputed() && m_sheet.inputs.size() > m_sheet.factors.size();
    m_inputs->setNumbers(tr("All inputs behind it"),
                         hasMore ? m_sheet.inputs : QList<ExplainedNumber>());
    QStringList sources;
    for (const CitedSource& cited : m_sheet.sources)
        sources.append(paragraphOf(cited));
    setSection(m_sources, tr("Sources"), sources.join(QStringLiteral("\n\n")));
    setSection(m_limits, tr("Known limits"), dotted(m_sheet.limits));
    m_usedBy->setNumbers(tr("Used by"), m_sheet.usedBy);
    say(*m_data,
        m_sheet.dataVersion.isEmpty() ? QString() : tr("Data version %1").arg(m_sheet.dataVersion));
}

void ExplainView::recolour() {
    const Theme& theme = themeOf(palette());
    for (QLabel* label : {m_message, m_title, m_value, m_meaning, m_sources.heading, m_sources.text,
                          m_limits.heading, m_limits.text})
        setTextColor(*label, theme.text);
    for (QLabel* label : {m_range, m_origin, m_data})
        setTextColor(*label, theme.mutedText);
}

void ExplainView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace plume::ui
