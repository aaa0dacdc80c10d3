// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportdialog.h"

#include "dialogs/prompter.h"
#include "lifecycle/horizon.h"
#include "theme/sentencelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace plume::ui {
namespace {

struct FormatChoice {
    ReportRequest::Format format;
    const char* ending;
};

constexpr std::array formats{
    FormatChoice{ReportRequest::Format::Pdf, "pdf"},
    FormatChoice{ReportRequest::Format::Html, "html"},
    FormatChoice{ReportRequest::Format::Workbook, "xlsx"},
};

constexpr std::array papers{QPageSize::A4, QPageSize::Letter};

/// A name for a file, from what people call their study.
QString fileNameOf(QString title) {
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        title.replace(forbidden, u' ');
    return title.simplified();
}

} // namespace

ReportDialog::ReportDialog(const ReportRequest& request, const Catalogue& catalogue,
                           Prompter& prompter, QWidget* parent)
    : QDialog(parent)
    , m_request(request)
    , m_prompter(prompter)
    , m_writer(catalogue)
    , m_problem(sentenceLabel(this, TextRole::Body))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_fields(new QWidget(this)) {
    setObjectName(QStringLiteral("report"));
    setWindowTitle(tr("Report"));
    m_format = new QComboBox(m_fields);
    m_paper = new QComboBox(m_fields);
    setUpFields();
    setUpLayout();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportDialog::showPaper);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ReportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
    connect(&m_writer, &ReportWriter::finished, this, &ReportDialog::finish);
    connect(&m_writer, &ReportWriter::progressed, this, [this](int done, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(done);
    });
    setBusy(false);
    m_problem->hide();
    m_format->setFocus();
}

void ReportDialog::setUpFields() {
    m_format->setObjectName(QStringLiteral("report.format"));
    m_format->addItems({tr("PDF, to print or send"), tr("Web page (HTML), one file"),
                        tr("Workbook (Excel), every table")});
    m_paper->setObjectName(QStringLiteral("report.paper"));
    //: a size of paper
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_progress->setObjectName(QStringLiteral("report.progress"));
    m_progress->setAccessibleName(tr("How much of the report is done"));
    m_problem->setObjectName(QStringLiteral("report.problem"));
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("report.write"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Write …"));
}

/// Plans to choose among; the first that is chosen is what the others are compared with.
void ReportDialog::setUpPlans() {
    auto* box = new QGroupBox(tr("Plans in the report"), m_fields);
    auto* column = new QVBoxLayout(box);
    for (const Plan& plan : m_request.study.plans) {
        QString name = plan.name;
        auto* check = new QCheckBox(name.replace(u'&', QStringLiteral("&&")), box);
        check->setObjectName(QStringLiteral("report.plan.%1").arg(m_plans.size()));
        check->setChecked(true);
        connect(check, &QCheckBox::toggled, this, [this] {
            m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!chosenPlans().isEmpty());
            m_months->setEnabled(chosenPlans().size() > 1);
        });
        column->addWidget(check);
        m_plans.append(check);
    }
    auto* label = new QLabel(tr("Compared over (&months)"), m_fields);
    m_months = new QSpinBox(m_fields);
    m_months->setObjectName(QStringLiteral("report.months"));
    m_months->setRange(1, longestHorizon);
    m_months->setValue(m_request.options.months.value_or(
        std::min(m_request.study.plans.first().serviceMonths, longestHorizon)));
    label->setBuddy(m_months);
    for (QWidget* part : {static_cast<QWidget*>(box), static_cast<QWidget*>(label),
                          static_cast<QWidget*>(m_months)})
        m_fields->layout()->addWidget(part);
}

void ReportDialog::setUpLayout() {
    constexpr int readableWidth = 420;
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    const auto addField = [this, fields](const QString& words, QWidget* field) {
        auto* label = new QLabel(words, m_fields);
        label->setBuddy(field);
        fields->addWidget(label);
        fields->addWidget(field);
    };
    addField(tr("&Format"), m_format);
    addField(tr("&Paper"), m_paper);
    if (m_request.study.plans.size() > 1)
        setUpPlans();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_fields);
    layout->addWidget(m_progress);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    setMinimumWidth(readableWidth);
}

/// Only what is printed has a paper.
void ReportDialog::showPaper() {
    m_paper->setEnabled(formats[std::size_t(m_format->currentIndex())].format ==
                        ReportRequest::Format::Pdf);
}

QList<int> ReportDialog::chosenPlans() const {
    QList<int> plans;
    for (int i = 0; i < m_plans.size(); ++i) {
        if (m_plans[i]->isChecked())
            plans.append(i);
    }
    return m_plans.isEmpty() ? QList<int>{0} : plans;
}

void ReportDialog::setBusy(bool isBusy) {
    m_progress->setVisible(isBusy);
    m_fields->setEnabled(!isBusy);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!isBusy && !chosenPlans().isEmpty());
    if (!isBusy)
        showPaper();
}

void ReportDialog::say(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setTextColor(*m_problem, themeOf(palette()).error);
}

void ReportDialog::accept() {
    const FormatChoice& choice = formats[std::size_t(m_format->currentIndex())];
    const QString ending = QLatin1String(choice.ending);
    const QString path = m_prompter.saveFileName(
        tr("Write the report"), fileNameOf(m_request.study.title) + u'.' + ending,
        //: kinds of files in a dialog: %1 is an ending such as "pdf"
        tr("Reports (*.%1)").arg(ending));
    if (path.isEmpty())
        return;
    say(QString());
    m_request.format = choice.format;
    m_request.paper = papers[std::size_t(m_paper->currentIndex())];
    m_request.options.plans = chosenPlans();
    if (m_months)
        m_request.options.months = m_months->value();
    m_request.path = path;
    setBusy(true);
    m_writer.start(m_request);
}

/// Cancels what is being written, then the dialog.
void ReportDialog::reject() {
    m_writer.cancel();
    QDialog::reject();
}

void ReportDialog::finish(const QString& path, const QString& error) {
    setBusy(false);
    if (error.isEmpty()) {
        Q_EMIT written(path);
        return QDialog::accept();
    }
    say(ReportWriter::sentenceOf(path, error));
}

} // namespace plume::ui
