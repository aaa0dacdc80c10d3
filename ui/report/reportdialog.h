// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "report/reportwriter.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QSpinBox;

namespace plume::ui {

class Prompter;

/// What a report is to be: its format, its paper, its plans. Writes it and closes, or says what
/// kept it from being written.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    /// `request` has the study and how it is drawn and worded; catalogue and prompter must outlive
    /// the dialog.
    ReportDialog(const ReportRequest& request, const Catalogue& catalogue, Prompter& prompter,
                 QWidget* parent = nullptr);

    /// Asks where to, and begins.
    void accept() override;
    void reject() override;

Q_SIGNALS:
    /// There is a report at `path`.
    void written(const QString& path);

private:
    void setUpFields();
    void setUpPlans();
    void setUpLayout();
    void showPaper();
    void setBusy(bool isBusy);
    void say(const QString& problem);
    QList<int> chosenPlans() const;
    void finish(const QString& path, const QString& error);

    ReportRequest m_request;
    Prompter& m_prompter;
    ReportWriter m_writer;
    QComboBox* m_format;
    QComboBox* m_paper;
    QList<QCheckBox*> m_plans; ///< none where the study has one plan
    QSpinBox* m_months = nullptr;
    QLabel* m_problem;
    QProgressBar* m_progress;
    QDialogButtonBox* m_buttons;
    QWidget* m_fields;
};

} // namespace plume::ui
