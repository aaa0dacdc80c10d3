// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "chart_data/nowchart.h"

class QHBoxLayout;

namespace plume::ui {

class PlanColumn;
class StudyDocument;

/// The plans of the study as columns, the baseline first; beside each other as long as there is
/// room, else to be scrolled.
class PlanColumns : public QScrollArea {
    Q_OBJECT

public:
    explicit PlanColumns(StudyDocument& document, QWidget* parent = nullptr);

    /// Shows the plans of the document.
    void refresh();
    /// What they cause: bars may miss plans whose total is not known.
    void setBars(const QList<NowBar>& bars);

Q_SIGNALS:
    void buildRequested(int plan);
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addColumn();
    void fitHeight();

    StudyDocument& m_document;
    QHBoxLayout* m_layout;
    QList<PlanColumn*> m_columns;
};

} // namespace plume::ui
