// SPDX-License-Identifier: GPL-3.0-or-later
#include "seek/seekdialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "analysis/seekedit.h"
#include "chart_data/seekwords.h"
#include "charts/charttablemodel.h"
#include "document/assessor.h"
#include "document/studydocument.h"
#include "seek/seeker.h"
#include "seek/wishrow.h"
#include "theme/sentencelabel.h"

namespace plume::ui {

SeekDialog::SeekDialog(StudyDocument& document, const Assessor& assessor, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_assessor(assessor)
    , m_wish(new WishRow(this))
    , m_seeker(new Seeker(document.catalogue(), this))
    , m_model(new ChartTableModel(this))
    , m_table(new QTableView(this))
    , m_intro(sentenceLabel(this, TextRole::Small))
    , m_sentence(sentenceLabel(this, TextRole::Body))
    , m_use(new QPushButton(this))
    , m_show(new QPushButton(this))
    , m_close(new QPushButton(this)) {
    setObjectName(QStringLiteral("seek"));
    setAttribute(Qt::WA_WindowPropagation); // numbers follow the window's language
    unsetLocale();
    m_sentence->setObjectName(QStringLiteral("seek.sentence"));
    setupTable();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_wish);
    layout->addWidget(m_intro);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sentence);
    setupButtons();
    resize(920, 520);
    connect(m_wish, &WishRow::changed, this, &SeekDialog::ask);
    connect(m_seeker, &Seeker::answered, this, &SeekDialog::showAnswers);
    connect(&assessor, &Assessor::assessed, this, &SeekDialog::refresh);
    retranslate();
    showCurrent();
}

void SeekDialog::setupTable() {
    m_table->setObjectName(QStringLiteral("seek.table"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SeekDialog::showCurrent);
    connect(m_table, &QTableView::clicked, this, [this] {
        if (currentAnswer())
            Q_EMIT inputRequested(m_address);
    });
    connect(m_table, &QTableView::activated, this, &SeekDialog::leadToCurrent);
}

void SeekDialog::setupButtons() {
    auto* buttons = new QHBoxLayout;
    m_use->setObjectName(QStringLiteral("seek.use"));
    m_show->setObjectName(QStringLiteral("seek.show"));
    m_close->setObjectName(QStringLiteral("seek.close"));
    // Return in the field enters the wish and does nothing else.
    for (QPushButton* button : {m_use, m_show, m_close})
        button->setAutoDefault(false);
    buttons->addWidget(m_use);
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(m_close);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(buttons);
    connect(m_use, &QPushButton::clicked, this, &SeekDialog::useCurrent);
    connect(m_show, &QPushButton::clicked, this, &SeekDialog::leadToCurrent);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void SeekDialog::setPlan(int plan) {
    m_plan = plan;
}

void SeekDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    refresh();
    m_wish->focusField();
}

void SeekDialog::refresh() {
    const Assessment& assessment = m_assessor.result().assessment;
    if (!isVisible() || !assessment.calculation.graph)
        return;
    m_wish->setAssessment(assessment, m_document.study(), m_plan, m_document.catalogue());
    ask();
}

void SeekDialog::ask() {
    if (m_wish->output().isEmpty()) {
        m_model->setTable({});
        showCurrent();
        m_sentence->setText(tr("This plan has no result to ask about yet."));
        return;
    }
    m_seeker->ask({m_document.study(), m_plan, m_wish->output(), m_wish->wish()});
}

void SeekDialog::showAnswers() {
    const SeekResult& result = *m_seeker->result();
    if (result.request.output != m_wish->output())
        return; // of a moment ago
    const QList<SeekAnswer>& answers = result.answers;
    ChartTable table;
    if (!answers.isEmpty())
        table = seekTable(result.question(m_document.catalogue()), answers, locale());
    const QString chosen = m_address;
    m_model->setTable(table);
    const auto same = std::ranges::find_if(
        answers, [&](const SeekAnswer& answer) { return answer.unknown.address == chosen; });
    const int row = same == answers.end() ? 0 : int(same - answers.begin());
    m_table->setCurrentIndex(m_model->index(row, 0));
    layOutColumns();
    showCurrent();
}

/// Columns of numbers take what they need; those of words share the rest and wrap.
void SeekDialog::layOutColumns() {
    QHeaderView& header = *m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString key = m_model->table().columns[column].key;
        const bool isNarrow = key == QLatin1String("factor") || key == QLatin1String("gives_base");
        header.setSectionResizeMode(column, isNarrow ? QHeaderView::ResizeToContents
                                                     : QHeaderView::Stretch);
    }
}

const SeekAnswer* SeekDialog::currentAnswer() const {
    const int row = m_table->currentIndex().row();
    const auto& result = m_seeker->result();
    return result && row >= 0 && row < result->answers.size() ? &result->answers[row] : nullptr;
}

void SeekDialog::showCurrent() {
    const SeekAnswer* answer = currentAnswer();
    m_show->setEnabled(answer);
    m_use->setEnabled(answer && answer->outcome != SeekOutcome::OutOfReach);
    if (!answer)
        return;
    m_address = answer->unknown.address;
    m_sentence->setText(
        seekSentence(m_seeker->result()->question(m_document.catalogue()), *answer, locale()));
}

void SeekDialog::useCurrent() {
    const SeekAnswer* answer = currentAnswer();
    if (!answer)
        return;
    const SeekQuestion question = m_seeker->result()->question(m_document.catalogue());
    if (question.study != m_document.study())
        return; // the study has moved on; the new answers are on their way
    m_document.edit({tr("value sought for %1").arg(unknownName(question, answer->unknown)),
                     answer->unknown.address},
                    withAnswer(question, *answer));
}

void SeekDialog::leadToCurrent() {
    if (!currentAnswer())
        return;
    Q_EMIT inputRequested(m_address);
    if (parentWidget())
        parentWidget()->activateWindow();
}

void SeekDialog::retranslate() {
    setWindowTitle(tr("What would have to be true?"));
    m_intro->setText(tr("Each input by itself, all others as they are. The most believable come "
                        "first."));
    m_table->setAccessibleName(tr("What each input would have to be"));
    m_use->setText(tr("&Use this value"));
    m_show->setText(tr("Show the &input"));
    m_close->setText(tr("&Close"));
}

void SeekDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        QMetaObject::invokeMethod(this, &SeekDialog::refresh, Qt::QueuedConnection);
    QDialog::changeEvent(event);
}

} // namespace plume::ui
