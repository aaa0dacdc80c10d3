// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QModelIndex;
class QPushButton;
class QTableView;

namespace plume {
struct SeekAnswer;
}

namespace plume::ui {

class Assessor;
class ChartTableModel;
class Seeker;
class StudyDocument;
class WishRow;

/// What would have to be true for a result to take a wished value: each input by itself, kept up
/// with the study, and taken over as one undo step. Not modal.
class SeekDialog : public QDialog {
    Q_OBJECT

public:
    SeekDialog(StudyDocument& document, const Assessor& assessor, QWidget* parent = nullptr);

    /// Which plan of the study is asked about, counted from 0.
    void setPlan(int plan);

Q_SIGNALS:
    /// A person wants to see the input at this address.
    void inputRequested(const QString& address);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setupTable();
    void setupButtons();
    void retranslate();
    void refresh();
    void ask();
    void showAnswers();
    void layOutColumns();
    void showCurrent();
    const SeekAnswer* currentAnswer() const;
    void useCurrent();
    void leadToCurrent();

    StudyDocument& m_document;
    const Assessor& m_assessor;
    int m_plan = 0;
    QString m_address; ///< of the input whose row is chosen
    WishRow* m_wish;
    Seeker* m_seeker;
    ChartTableModel* m_model;
    QTableView* m_table;
    QLabel* m_intro;
    QLabel* m_sentence;
    QPushButton* m_use;
    QPushButton* m_show;
    QPushButton* m_close;
};

} // namespace plume::ui
